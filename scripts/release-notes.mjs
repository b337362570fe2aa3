// Prints what CHANGELOG.md says of the newest version: the notes of its release, whose length the host limits.
import { readFileSync } from "node:fs";
import { root } from "./entries.mjs";
import { newestOf } from "./release/changelog.mjs";

process.stdout.write(newestOf(readFileSync(`${root}CHANGELOG.md`, "utf8")));
