import { cleaned } from "../clean.js";
import type { DutyKind } from "./vocabulary.js";

/** The name of a duty for calendars: without its day, so that it stays the same when the day changes. */
export function uidOf(kind: DutyKind, unit: string | undefined, about: string): string {
  return `${kind}.${encoded(unit ?? "")}.${encoded(about)}@zatrudnienie-socjalne`;
}

/** Every byte but letters, digits and the hyphen as `%XX`; NUL too, which two ids may differ by. */
function encoded(text: string): string {
  const whole = text.split("\u0000").map(cleaned).join("\u0000");
  return encodeURIComponent(whole).replace(
    /[_.!~*'()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
