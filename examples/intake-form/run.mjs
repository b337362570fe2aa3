/**
 * An intake interview: asks what the Act needs, one question after another, decides for centre and club, and shows the way
 * into the centre. The answers stand in a file, one a line; the day too, as there is no clock.
 *
 *   npm run build && node examples/intake-form/run.mjs
 *   node examples/intake-form/run.mjs examples/intake-form/club-only.txt
 */
import { readFileSync } from "node:fs";
import { intake } from "./intake.mjs";

const file = process.argv[2] ?? new URL("whole-way.txt", import.meta.url);
intake(readFileSync(file, "utf8")).forEach((line) => console.log(line));
