// Writes the version of package.json into src/version.ts, after changesets has raised it.
import { writeFileSync } from "node:fs";
import { manifest, root } from "./entries.mjs";

writeFileSync(`${root}src/version.ts`, `export const libraryVersion = "${manifest.version}";\n`);
