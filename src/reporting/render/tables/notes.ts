import type { Texts } from "../../../law/index.js";
import type { Language } from "../../../reasoning/index.js";

const words = {
  leftOut: { pl: "Pominięto błędnych zapisów", en: "Faulty records left out" },
  unknowns: { pl: "Brak danych", en: "Facts not known" },
  findings: { pl: "Do wyjaśnienia", en: "To be looked at" },
} satisfies Record<string, Texts>;

/** A list, or its number. */
type Counted = readonly unknown[] | number;

/** What must stand on the face of a result: what was left out, what is unknown, what should be looked at. */
export function faceNotes(
  counted: { readonly [Key in keyof typeof words]?: Counted },
  language: Language,
): string[] {
  return (["leftOut", "unknowns", "findings"] as const).flatMap((key) => {
    const given = counted[key] ?? 0;
    const number = typeof given === "number" ? given : given.length;
    return number === 0 ? [] : [`${words[key][language]}: ${number}`];
  });
}
