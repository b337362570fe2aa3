/**
 * A programme of one participant, month by month: benefit, contributions, premium, a correction, hours, the end.
 *
 *   npm run build && node examples/one-year/run.mjs
 */
import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const facts = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8"));
report(facts).forEach((line) => console.log(line));
