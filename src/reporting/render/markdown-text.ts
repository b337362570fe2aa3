import { cleaned } from "../clean.js";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A text in one line of Markdown that means nothing but itself. */
export function markdownText(text: string): string {
  return cleaned(text)
    .replace(/[\\`*_[\]|~]/g, String.raw`\$&`)
    .replace(/[&<>]/g, (character) => entities[character] ?? "")
    .replace(/\r\n|\r|\n/g, " ");
}
