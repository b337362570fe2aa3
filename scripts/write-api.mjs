// npm run api: writes the reports of what each entry exports. Needs a build.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { root } from "./entries.mjs";
import { apiReports } from "./package/api-report.mjs";

rmSync(`${root}etc`, { recursive: true, force: true });
mkdirSync(`${root}etc`);
for (const { file, text } of apiReports()) writeFileSync(root + file, text);
