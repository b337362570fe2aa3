/**
 * Yearly reports of three places, a voivodeship's report on fifteen centres, and a refund that was corrected: printed in
 * short, and written as pages, tables, calendar, drawing, data and letters.
 *
 *   npm run annual-report
 *   node examples/annual-report/run.mjs my-folder
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { annualReport } from "./report.mjs";

const folder = process.argv[2] ?? "reports/annual-report";
const { lines, files } = annualReport();
lines.forEach((line) => console.log(line));
for (const [name, text] of files) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`\nZapisano plików: ${String(files.length)}, w ${folder}`);
