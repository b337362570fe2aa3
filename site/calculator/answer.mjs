// What the library answers, put into the places of the page.
import {
  describeViolation,
  explain,
  formatCitation,
  justification,
  labels,
  monthlyBenefit,
} from "zatrudnienie-socjalne";
import { sumOf, written } from "./exact.mjs";
import { inputOf } from "./input.mjs";
import { fieldOf, issueInWords } from "./issues.mjs";
import { placeOf } from "./places.mjs";
import { readingsOf } from "./readings.mjs";
import { timelineOf } from "./timeline.mjs";
import { words } from "./words/index.mjs";

export function answerFor(state, language) {
  if (state.month === "") return { outcome: "empty" };
  const say = words[language];
  const input = inputOf(state);
  const result = monthlyBenefit(input);
  const { outcome } = result;
  const common = {
    outcome,
    readings: readingsOf(input, result, language),
    timeline: timelineOf(input, say, language),
  };
  const sentences = outcome === "invalid" ? [] : explain(result, language);
  switch (outcome) {
    case "invalid":
      return {
        ...common,
        issues: result.issues.map((issue) => ({
          field: fieldOf(issue.path),
          text: issueInWords(issue, input, say, language),
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
      return result.because === "amount-not-announced"
        ? { ...common, asksAmount: true, missing: [{ field: "benefit", text: say.amountNotAnnounced }] }
        : { ...common, sentences };
    default:
      return { ...common, ...decided(result, sentences, language) };
  }
}

function decided(result, sentences, language) {
  const { steps, amount, assumptions, violations = [], counters } = result;
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
    assumptions: assumptions.map((assumption) => assumptionInWords(assumption, language)),
    letter: justification(result, "pl"),
  };
}

function assumptionInWords({ id, reading, certainty }, language) {
  const { assumptions, interpretations, certainties, ...sets } = labels();
  return {
    text: (assumptions[id] ?? interpretations[id])[language],
    reading: reading === undefined ? undefined : sets[id][reading][language],
    certainty: certainties[certainty][language],
  };
}
