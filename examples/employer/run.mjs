/**
 * What an employer gets back of a wage under an agreement of 2021 and under one of 2026, month by month, side by side.
 *
 *   npm run build && node examples/employer/run.mjs
 */
import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const facts = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8"));
report(facts).forEach((line) => console.log(line));
