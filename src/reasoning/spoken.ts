import type { Language } from "./words.js";

/** What is no language of the library, or none, is Polish. */
export function languageOf(language: unknown): Language {
  return language === "en" ? "en" : "pl";
}

/** Text functions never throw, whatever they are given: what cannot be said whole is not said. */
export function orNothing<Text extends string | string[]>(nothing: Text, say: () => Text): Text {
  try {
    const said = say();
    return [said].flat().some((sentence) => broken.test(sentence)) ? nothing : said;
  } catch {
    return nothing;
  }
}

/** What a part that is missing, or is something else, becomes inside a sentence. */
const broken = /\b(?:undefined|null|NaN)\b|\[object /;

/** A list that a result must have; anything else cannot be said. */
export function listIn<Item>(value: readonly Item[]): Item[] {
  if (!Array.isArray(value)) throw new TypeError();
  return Array.from<Item>(value);
}

/** A text that a result must have; anything else cannot be said. */
export function textIn(value: string): string {
  if (typeof value !== "string") throw new TypeError();
  return value;
}
