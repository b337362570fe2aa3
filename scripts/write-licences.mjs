// npm run licences: writes the page of licences.
import { writeFileSync } from "node:fs";
import { root } from "./entries.mjs";
import { licencesFile, writeLicences } from "./package/licences.mjs";

writeFileSync(root + licencesFile, writeLicences());
