// What each wording says in words: tables of src that no entry exports as they are.
import { build } from "esbuild";
import { root } from "../entries.mjs";

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ["src/law/gists/index.ts"],
  bundle: true,
  format: "esm",
  write: false,
});
const module = Buffer.from(outputFiles[0].contents).toString("base64");

export const { gists } = await import(`data:text/javascript;base64,${module}`);
