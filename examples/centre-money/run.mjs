/**
 * The money of some centres: a grant on the first months, one with its cap, a source by date, published rates.
 *
 *   npm run build && node examples/centre-money/run.mjs
 */
import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const facts = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8"));
report(facts).forEach((line) => console.log(line));
