/**
 * Arrears after the law that was raised backwards, with contributions and the refund claim.
 *
 *   npm run build && node examples/january-2022/run.mjs
 */
import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const facts = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8"));
report(facts).forEach((line) => console.log(line));
