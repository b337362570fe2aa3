/** A text that can be written anywhere: without NUL, and with U+FFFD for halves of characters. */
export function cleaned(text: string): string {
  return wellFormed(text.replaceAll("\u0000", ""));
}

/** Whole pairs stay, halves are replaced. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
    found.length === 2 ? found : "\uFFFD",
  );
}
