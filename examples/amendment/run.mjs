/**
 * What the amendment of 2022 changed for one participant month by month, and what 150 % would cost for 28.
 *
 *   npm run build && node examples/amendment/run.mjs
 */
import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const facts = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8"));
report(facts).forEach((line) => console.log(line));
