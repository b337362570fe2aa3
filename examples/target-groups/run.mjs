/**
 * The groups that Lubartów announced in August 2019 beside the Act's groups of that day and of today, and who is in by which law.
 *
 *   npm run build && node examples/target-groups/run.mjs
 */
import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const facts = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8"));
report(facts).forEach((line) => console.log(line));
