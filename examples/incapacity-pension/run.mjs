/**
 * A person with a right to an incapacity pension: why not a centre, why a club, since when, and what would change it.
 *
 *   npm run build && node examples/incapacity-pension/run.mjs
 */
import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const facts = JSON.parse(readFileSync(new URL("facts.json", import.meta.url), "utf8"));
report(facts).forEach((line) => console.log(line));
