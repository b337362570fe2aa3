// What the library answers, put into the places of the page.
import {
  citationUrl,
  describeIssue,
  describeViolation,
  explain,
  formatCitation,
  interpretations,
  justification,
  labels,
  monthlyBenefit,
  priceOf,
  timelineSvg,
} from "zatrudnienie-socjalne";
import { sumOf, written } from "./exact.mjs";
import { inputOf } from "./input.mjs";
import { readingKeys } from "./state.mjs";

/** The act itself, whose provisions have pages of their own. */
const theAct = "DU/2003/1143";

/** The page of a provision, or the text of another act. */
export function placeOf(citation, language) {
  if (citation.act !== theAct) return citationUrl(citation);
  const article = /^art-\d+[a-z]?/.exec(citation.unit)?.[0];
  return `${language === "pl" ? "/prawo/" : "/en/law/"}${article}#${citation.unit}`;
}

/** Fields of the page by the beginning of a path. */
const fields = {
  month: "month",
  "periods.trial": "trial",
  "periods.participation": "participation",
  "periods.extensions": "extension",
  periods: "participation",
  absences: "days",
  history: "history",
  applied: "applied",
};

function fieldOf(path) {
  const texts = [path.slice(0, 2).join("."), String(path[0])];
  return fields[texts.find((text) => text in fields)] ?? "month";
}

export function answerFor(state, language) {
  if (state.month === "") return { outcome: "empty" };
  const input = inputOf(state);
  const result = monthlyBenefit(input);
  const { outcome } = result;
  const common = {
    outcome,
    input,
    readings: readingsOf(input, result, language),
    timeline: drawn(input, language),
  };
  const sentences = outcome === "invalid" ? [] : explain(result, language);
  switch (outcome) {
    case "invalid":
      return {
        ...common,
        issues: result.issues.map((issue) => ({
          field: fieldOf(issue.path),
          text: describeIssue(issue, language),
        })),
      };
    case "undetermined":
      return {
        ...common,
        missing: result.missing.map((one, index) => ({
          field: one.kind === "fact" ? fieldOf(one.path) : `reading-${one.id}`,
          text: sentences[index],
        })),
      };
    case "unsupported-date":
      return { ...common, sentences };
    default:
      return { ...common, ...decided(result, sentences, language) };
  }
}

function decided(result, sentences, language) {
  const { steps, amount, assumptions, violations = [], counters } = result;
  const words = labels();
  const addends = steps.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return {
    amount,
    steps: steps.map(({ citation, value }, index) => ({
      text: sentences[index],
      place: placeOf(citation, language),
      citation: formatCitation(citation, language),
      value: value === undefined ? "" : written(value, language),
    })),
    sum: sumOf(addends),
    counters,
    violations: violations.map((violation) => describeViolation(violation, language)),
    assumptions: assumptions.map(({ id, reading, certainty, chosen }) => ({
      id,
      certainty,
      chosen,
      text: (words.assumptions[id] ?? words.interpretations[id])?.[language] ?? id,
      reading: reading === undefined ? undefined : words[id]?.[reading]?.[language],
    })),
    letter: justification(result, "pl"),
  };
}

/** Questions of law on which the amount of this month hangs, or that have to be answered first. */
function readingsOf(input, result, language) {
  if (result.outcome === "invalid" || result.outcome === "unsupported-date") return [];
  const asked = new Set(
    (result.missing ?? []).filter(({ kind }) => kind === "interpretation").map(({ id }) => id),
  );
  const met = new Set((result.assumptions ?? []).map(({ id }) => id));
  const all = interpretations();
  return readingKeys.flatMap((key) => {
    const chosen = input.interpretation?.[key];
    if (!asked.has(key) && !met.has(key) && chosen === undefined) return [];
    const priced = priceOf({ key, input });
    const prices = priced.outcome === "priced" ? priced.readings : [];
    const amounts = new Set(prices.map((one) => `${one.outcome} ${one.amount ?? ""}`));
    if (!asked.has(key) && chosen === undefined && amounts.size < 2) return [];
    const question = all.find(({ id }) => id === key);
    return [
      {
        key,
        chosen: chosen ?? "",
        mustBeChosen: asked.has(key),
        text: question.text[language],
        citation: formatCitation(question.citation, language),
        place: placeOf(question.citation, language),
        readings: question.readings.map(({ reading, text }) => ({
          reading,
          text: text[language],
          isDefault: question.default === reading,
          amount: prices.find((one) => one.reading === reading)?.amount,
        })),
      },
    ];
  });
}

function drawn({ periods, absences }, language) {
  const title = { pl: "Okresy programu i nieobecności", en: "Phases of the programme and absences" }[
    language
  ];
  const spans = Object.entries(periods).map(([phase, span]) => [phase, Array.isArray(span) ? span[0] : span]);
  const description = {
    pl: undefined,
    en: spans.map(([phase, { from, to }]) => `${phase}: ${from} to ${to}`).join("; "),
  }[language];
  const svg = timelineSvg({ periods, absences, title, description, idPrefix: "calculator" });
  return svg.outcome === "rendered" ? svg.text : "";
}
