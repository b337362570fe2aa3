// A text that a script has written, as the formatter would have it in that file.
import { readFileSync } from "node:fs";
import { format } from "oxfmt";
import { root } from "./entries.mjs";

const {
  $schema: _schema,
  ignorePatterns: _ignored,
  ...settings
} = JSON.parse(readFileSync(`${root}.oxfmtrc.json`, "utf8"));

export async function formatted(file, text) {
  const { code, errors } = await format(file, text, settings);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join("; ")}`);
  return code;
}
