import { cleaned } from "../clean.js";

/** A text as a value of RFC 5545: line breaks and separators escaped, other control characters but tab dropped. */
export function icsText(text: string): string {
  return cleaned(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(/(?!\t)\p{Cc}/gu, "");
}
