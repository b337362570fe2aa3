// Open questions on which the amount of a month depends, each reading with what the month comes to under it.
import { formatCitation, interpretations, priceOf } from "zatrudnienie-socjalne";
import { placeOf } from "./places.mjs";
import { readingKeys } from "./state.mjs";

/** Those that have to be answered first, that were answered, or that change the amount. */
export function readingsOf(input, result, language) {
  if (result.outcome === "invalid" || result.outcome === "unsupported-date") return [];
  const asked = new Set(
    (result.missing ?? []).filter(({ kind }) => kind === "interpretation").map(({ id }) => id),
  );
  const met = new Set((result.assumptions ?? []).map(({ id }) => id));
  const all = interpretations();
  return readingKeys.flatMap((key) => {
    const chosen = input.interpretation?.[key];
    const isWanted = asked.has(key) || chosen !== undefined;
    if (!isWanted && !met.has(key)) return [];
    const priced = priceOf({ key, input });
    const prices = priced.outcome === "priced" ? priced.readings : [];
    const amounts = new Set(prices.map((one) => `${one.outcome} ${one.amount ?? ""}`));
    if (!isWanted && amounts.size < 2) return [];
    const question = all.find(({ id }) => id === key);
    return [
      {
        key,
        mustBeChosen: asked.has(key),
        text: question.text[language],
        citation: formatCitation(question.citation, language),
        place: placeOf(question.citation, language),
        readings: question.readings.map(({ reading, text }) => ({
          reading: String(reading),
          text: text[language],
          isChosen: chosen === reading,
          isDefault: question.default === reading,
          amount: prices.find((one) => one.reading === reading)?.amount,
        })),
      },
    ];
  });
}
