import { monthSpan, type YearMonth } from "../../calendar/index.js";
import { read } from "../../input/index.js";
import { type Citation, theAct } from "../../law/index.js";
import { compare, type Exact, minus, toAmount, zero } from "../../money/index.js";
import {
  Inquiry,
  type InterpretationKey,
  missingAt,
  type OpenQuestion,
  openQuestions,
  type Reasoned,
  reasonedOn,
  type Step,
  type Undecided,
} from "../../reasoning/index.js";
import { exactly, signedDifferenceOf } from "../amounts.js";
import { decideMonth } from "../month/decide-month.js";
import { decideCeiling, type PremiumCeilingResult } from "../month/premium-ceiling.js";
import { contradictionsWithin, type ReadMonth } from "../month/read-month.js";
import type { MonthlyBenefitResult } from "../month/result.js";
import { monthOfCase } from "../month/shared-settings.js";
import { type StepChange, stepChanges } from "../recalculation/step-changes.js";
import { distinct } from "../repeats.js";
import { type PriceOfInput, priceOfSchema } from "./inputs.js";

/** The month under one reading. */
export interface PricedReading {
  reading: string | boolean;
  outcome: "due" | "not-due" | "ceiling";
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
export interface Priced extends Reasoned {
  outcome: "priced";
  month: string;
  key: InterpretationKey;
  /** What was computed: the benefit or, for `premiumCap`, the ceiling of the premium. */
  of: "benefit" | "premium";
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
export type PriceOfResult = Priced | Undecided;

/**
 * What an open question costs in one month: the same case under each reading, with the differences in PLN and by step.
 *
 * Provisions: those of `monthlyBenefit`, for the key `premiumCap` those of `premiumCeiling`. The questions and what speaks
 * for each reading: `interpretations()`. Amounts are PLN, gross of income tax. Questions that do not touch a month's amount
 * (`jobStartDay`, `extensionSixMonths`, `grantHeadcount`, `registrationMonths`) are never contained. Other readings must be given or have a
 * default, else `undetermined`; bad input gets `invalid`.
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
  const checked = read(priceOfSchema, input, (parts) =>
    contradictionsWithin(parts.input, parts.input?.month, ["input"]),
  );
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const { key, input: facts } = checked.input;
  const month = monthOfCase({}, facts, monthSpan(facts.month as YearMonth));
  const question: OpenQuestion = openQuestions[key];
  const results = question.readings.map((reading) => ({
    reading,
    result: decidedUnder(month, key, reading),
  }));
  const decided = results.flatMap(({ reading, result }) => ("steps" in result ? [{ reading, result }] : []));
  const reference = facts.interpretation?.[key] ?? question.default ?? question.readings[0];
  const base = decided.find(({ reading }) => reading === reference);
  if (base === undefined || reference === undefined || decided.length < results.length) {
    return undecided(results.map(({ result }) => result));
  }
  return priced(key, reference, base.result, decided);
}

type Result = MonthlyBenefitResult | PremiumCeilingResult;
type DecidedResult = Extract<Result, Reasoned>;

function decidedUnder(month: ReadMonth, key: InterpretationKey, reading: string | boolean): Result {
  const facts = { ...month.facts, interpretation: { ...month.facts.interpretation, [key]: reading } };
  return key === "premiumCap"
    ? decideCeiling({ ...month, facts })
    : decideMonth(month.span, facts, month.classDays);
}

/** Why no price can be told: the month is not covered, or something else is missing. */
function undecided(results: readonly Result[]): Undecided {
  const refused = results.find(({ outcome }) => outcome === "unsupported-date" || outcome === "invalid");
  if (refused?.outcome === "unsupported-date" || refused?.outcome === "invalid") return refused;
  const missing = results.flatMap((result) => (result.outcome === "undetermined" ? result.missing : []));
  return { outcome: "undetermined", missing: distinct(missing).map((each) => missingAt(["input"], each)) };
}

function priced(
  key: InterpretationKey,
  reference: string | boolean,
  base: DecidedResult,
  decided: readonly { readonly reading: string | boolean; readonly result: DecidedResult }[],
): Priced {
  const amounts = decided.map(({ result }) => exactly(result.amount)).sort(compare);
  const [lowest = zero, highest = zero] = [amounts[0], amounts.at(-1)];
  const readings = decided.map(({ reading, result }): PricedReading => ({
    reading,
    outcome: result.outcome,
    amount: result.amount,
    ...("exact" in result ? { exact: result.exact } : {}),
    difference: signedDifferenceOf(result.amount, base.amount),
    changes: stepChanges(base.steps, result.steps),
  }));
  const contained = decided.some(({ result }) => result.assumptions.some(({ id }) => id === key));
  const spread = toAmount(minus(highest, lowest));
  const inquiry = new Inquiry({});
  inquiry.takeOver({ assumptions: base.assumptions.filter(({ id }) => id !== key) });
  return {
    outcome: "priced",
    month: base.month,
    key,
    of: key === "premiumCap" ? "premium" : "benefit",
    contained,
    reference,
    readings,
    spread,
    gross: true,
    ...reasonedOn(base, stepsOf(key, contained, spread, readings), inquiry),
  };
}

/** One sentence for each reading and one for the difference; or that the month does not contain the question. */
function stepsOf(
  key: InterpretationKey,
  contained: boolean,
  spread: string,
  readings: readonly PricedReading[],
): Step[] {
  const general: Citation = theAct(key === "premiumCap" ? "art-15a-ust-2" : "art-15-ust-4");
  if (!contained) return [{ citation: general, operation: "question-not-contained", operands: {} }];
  // The provision of the first step that comes out differently is the one the question is about.
  const citation = readings.flatMap(({ changes }) => changes)[0]?.citation ?? general;
  return [
    ...readings.map(({ reading, amount }): Step => ({
      citation,
      operation: "price",
      operands: { key, reading, amount },
    })),
    { citation, operation: "price-spread", operands: { spread } },
  ];
}
