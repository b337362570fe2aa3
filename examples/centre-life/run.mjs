/**
 * The first and the last days of a centre: the papers and the dates of one that begins, what closing means for another.
 *
 *   npm run build && node examples/centre-life/run.mjs
 */
import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const facts = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8"));
report(facts).forEach((line) => console.log(line));
