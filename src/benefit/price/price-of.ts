import { lastDay, monthSpan, type YearMonth } from "../../calendar/index.js";
import { calculated, type Calculation, type Parts } from "../../input/index.js";
import { type Law, theAct } from "../../law/index.js";
import { compare, type Exact, minus, toAmount, zero } from "../../money/index.js";
import {
  type Decision,
  type Inquiry,
  type InterpretationKey,
  type Issue,
  missingAt,
  type OpenQuestion,
  openQuestions,
  type Reasoned,
  type Step,
  type Undecided,
  type Unnamed,
} from "../../reasoning/index.js";
import { exactly, signedDifferenceOf } from "../amounts.js";
import { distinct } from "../distinct.js";
import { decideMonth } from "../month/decide-month.js";
import { decideCeiling, type PremiumCeilingResult } from "../month/premium-ceiling.js";
import { contradictionsWithin, type ReadMonth } from "../month/read-month.js";
import type { MonthlyBenefitResult } from "../month/result.js";
import { monthOfCase } from "../month/shared-settings.js";
import { surroundingsOf } from "../month/surroundings.js";
import { type StepChange, stepChanges } from "../recalculation/step-changes.js";
import { step } from "../step.js";
import type { BenefitQuestion, PricedAmount, PricedOutcome } from "../vocabulary.js";
import { type PriceOfFacts as Facts, type PriceOfInput, priceOfInput } from "./inputs.js";

type Name = "priceOf";

/** The month under one reading. */
export interface PricedReading {
  reading: string | boolean;
  outcome: PricedOutcome;
  /** PLN, two decimals. */
  amount: string;
  /** PLN before rounding, exactly; a ceiling that does not exist has none. */
  exact?: Exact;
  /** PLN against the reference: negative where this reading gives less. */
  difference: string;
  /** The steps that differ from the reference. */
  changes: StepChange[];
}

/** A question with its price in one month. */
export interface Priced extends Reasoned<Name> {
  outcome: "priced";
  month: string;
  key: InterpretationKey;
  /** What was computed: the benefit or, for `premiumCap`, the ceiling of the premium. */
  of: PricedAmount;
  /** The month contains what the question is about; if not, every reading gives the same. */
  contained: boolean;
  /** The reading the others are compared with: the one given, else the default, else the first. */
  reference: string | boolean;
  /** In the order of the question. */
  readings: PricedReading[];
  /** PLN, two decimals: between the highest and the lowest amount. */
  spread: string;
  /** Before income tax, which the library does not compute. */
  gross: true;
}

/** What {@link priceOf} returns. */
export type PriceOfResult = Priced | Undecided<Name>;

type Decided = Decision<PriceOfResult> | Unnamed<Undecided>;

/**
 * What an open question costs in one month: the same case under each reading, with the differences in PLN and by step.
 *
 * Provisions: those of `monthlyBenefit`, for the key `premiumCap` those of `premiumCeiling`. The questions and what speaks
 * for each reading: `interpretations()`. Amounts are PLN, gross of income tax. Questions that do not touch a month's amount
 * (`jobStartDay`, `extensionSixMonths`, `grantHeadcount`, `registrationMonths`) are never contained. Other readings must be
 * given or have a default, else `undetermined`; bad input gets `invalid`.
 *
 * @example
 * ```ts
 * import { priceOf } from "zatrudnienie-socjalne/benefit";
 *
 * const priced = priceOf({
 *   key: "sicknessDays",
 *   input: {
 *     month: "2026-06",
 *     periods: { participation: { from: "2026-04-02", to: "2027-03-01" } },
 *     absences: [{ kind: "sickness", from: "2026-06-01", to: "2026-06-30" }],
 *     history: "complete",
 *     applied: true,
 *   },
 * });
 * priced.outcome === "priced" && priced.readings.map(({ reading, amount }) => [reading, amount]);
 * // => [["calendar", "374.70"], ["class-days", "1016.90"]]
 * ```
 *
 * Source: the questions Q1–Q17 of the state of research named in `versions.data`.
 */
export function priceOf(input: PriceOfInput): PriceOfResult {
  return calculated(priceOfRule, input);
}

export const priceOfRule: Calculation<Facts, PriceOfResult, BenefitQuestion> = {
  calculation: "priceOf",
  schema: priceOfInput,
  contradictions: ({ input }: Parts<Facts>, lawFor): Issue[] =>
    contradictionsWithin(input, input?.month, ["input"], surroundingsOf({}, lawFor)),
  day: ({ input }) => lastDay(input.month as YearMonth),
  // The month itself says whether it is covered.
  unsupported: () => undefined,
  decide,
};

function decide({ key, input }: Facts, law: Law, inquiry: Inquiry<BenefitQuestion>): Decided {
  const month = monthOfCase({}, input, monthSpan(input.month as YearMonth));
  const question: OpenQuestion = openQuestions[key];
  const results = question.readings.map((reading) => ({
    reading,
    result: resultUnder(reading, key, month, law),
  }));
  const decided = results.flatMap(({ reading, result }) => ("steps" in result ? [{ reading, result }] : []));
  const reference = input.interpretation?.[key] ?? question.default ?? question.readings[0];
  const base = decided.find(({ reading }) => reading === reference);
  if (base === undefined || reference === undefined || decided.length < results.length) {
    return undecided(results.map(({ result }) => result));
  }

  inquiry.takeOver({ assumptions: base.result.assumptions.filter(({ id }) => id !== key) });
  const contained = decided.some(({ result }) => result.assumptions.some(({ id }) => id === key));
  const amounts = decided.map(({ result }) => exactly(result.amount)).sort(compare);
  const spread = toAmount(minus(amounts.at(-1) ?? zero, amounts[0] ?? zero));
  const readings = decided.map(({ reading, result }): PricedReading => ({
    reading,
    outcome: result.outcome,
    amount: result.amount,
    ...("exact" in result ? { exact: result.exact } : {}),
    difference: signedDifferenceOf(result.amount, base.result.amount),
    changes: stepChanges(base.result.steps, result.steps),
  }));
  inquiry.madeFrom = base.result;
  return {
    outcome: "priced",
    month: base.result.month,
    key,
    of: key === "premiumCap" ? "premium" : "benefit",
    contained,
    reference,
    readings,
    spread,
    gross: true,
    steps: stepsOf({ key, contained, readings, spread }),
  };
}

type Result = MonthlyBenefitResult | PremiumCeilingResult;

function resultUnder(reading: string | boolean, key: InterpretationKey, month: ReadMonth, law: Law): Result {
  const facts = { ...month.facts, interpretation: { ...month.facts.interpretation, [key]: reading } };
  const decideUnder = key === "premiumCap" ? decideCeiling : decideMonth;
  return decideUnder({ ...month, facts }, (day, asOf) => law.on(day, asOf));
}

/** Why no price can be told: the month is not covered, or something else is missing. */
function undecided(results: readonly Result[]): Unnamed<Undecided> {
  const refused = results.find(({ outcome }) => outcome === "unsupported-date" || outcome === "invalid");
  if (refused?.outcome === "unsupported-date" || refused?.outcome === "invalid") return refused;
  const missing = results.flatMap((result) => (result.outcome === "undetermined" ? result.missing : []));
  return { outcome: "undetermined", missing: distinct(missing).map((each) => missingAt(["input"], each)) };
}

/** One sentence for each reading and one for the difference; or that the month does not contain the question. */
function stepsOf({
  key,
  contained,
  readings,
  spread,
}: Pick<Priced, "key" | "contained" | "readings" | "spread">): Step[] {
  const general = theAct(key === "premiumCap" ? "art-15a-ust-2" : "art-15-ust-4");
  if (!contained) return [step(general, "question-not-contained")];
  // The provision of the first step that comes out differently is the one the question is about.
  const citation = readings.flatMap(({ changes }) => changes)[0]?.citation ?? general;
  return [
    ...readings.map(({ reading, amount }) => step(citation, "price", { key, reading, amount })),
    step(citation, "price-spread", { spread }),
  ];
}
