import { cleaned } from "../clean.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A parser would make a line feed of it.
  "\r": "&#13;",
};

/** What XML 1.0 has no place for, beside what is cleaned away already. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text as it stands in an element or an attribute of well-formed XML, and of HTML. */
export function xmlText(text: string): string {
  return cleaned(text)
    .replace(forbidden, "")
    .replace(/[&<>"'\r]/g, (character) => entities[character] ?? "");
}

/** Attributes with their values, each after a space. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
}
