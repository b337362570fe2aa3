import { join } from "node:path";
import { manifest } from "../entries.mjs";
import { run } from "../packed.mjs";
import { node } from "./tools.mjs";

/** The packed library, asked as a port in another language is, agrees with its own kit; a file of it can be imported. */
export const conforms = (consumer) => {
  const cwd = join(consumer, "node_modules", manifest.name);
  const file = `${manifest.name}/conformance/staffing.json`;
  node(["-e", `require("${file}").cases[0].id`], { cwd: consumer });
  return run("python3", ["conformance/run.py", process.execPath, "conformance/stub.mjs"], { cwd }).trim();
};
