import type { Assumption } from "./assumption.js";
import type { InterpretationKey } from "./interpretations.js";
import { assumptionTexts, readingTexts } from "./texts/all-granted.js";
import type { Language } from "./words.js";

/** What an assumption takes for granted, as the end of a sentence. */
export function assumptionText({ id, reading }: Assumption, language: Language): string {
  if (reading !== undefined) return readingText(id as InterpretationKey, reading, language);
  return assumptionTexts[id as keyof typeof assumptionTexts][language];
}

/** What a reading of an open question takes for granted, as the end of a sentence. */
function readingText(key: InterpretationKey, reading: string | boolean, language: Language): string {
  const texts: Record<string, Record<Language, string>> = readingTexts[key];
  return texts[String(reading)]?.[language] ?? key;
}
