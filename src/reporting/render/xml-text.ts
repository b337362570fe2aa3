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

/** What is no character of XML 1.0. */
const forbidden = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu;

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
