/**
 * A claim for refund as a centre sends it, and its check by the labour office: wrong twice, then right.
 *
 *   npm run build && node examples/refund-check/run.mjs
 */
import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const facts = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8"));
report(facts).forEach((line) => console.log(line));
