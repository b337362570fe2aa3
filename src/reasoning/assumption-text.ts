import type { Assumption } from "./assumption.js";
import type { InterpretationKey } from "./interpretations.js";
import { assumptionTexts, readingTexts } from "./texts/readings.js";
import type { Language } from "./words.js";

/** What an assumption takes for granted, as the end of a sentence. */
export function assumptionText({ id, reading }: Assumption, language: Language): string {
  if (reading !== undefined) {
    const texts: Record<string, Record<Language, string>> = readingTexts[id as InterpretationKey];
    return texts[String(reading)]?.[language] ?? id;
  }
  return assumptionTexts[id as keyof typeof assumptionTexts][language];
}
