// Writes into package.json what follows from its list of entries. A new entry is a key of "exports" with anything under
// it, and a file in src/entries.
import { writeFileSync } from "node:fs";
import { derivedFields, manifest, root } from "./entries.mjs";

writeFileSync(`${root}package.json`, `${JSON.stringify({ ...manifest, ...derivedFields() }, null, 2)}\n`);
