import { lastDay, monthOf, type YearMonth } from "../../calendar/index.js";
import {
  calculated,
  type Calculation,
  decided,
  type LawFor,
  type Parts,
  repeated,
} from "../../input/index.js";
import { coveredFrom, type Law, theAct } from "../../law/index.js";
import { toExact } from "../../money/index.js";
import type { Decision, Inquiry, Issue, Reasoned, Step, Undecided } from "../../reasoning/index.js";
import { differenceOf, signedDifferenceOf, totalOf } from "../amounts.js";
import { distinct } from "../distinct.js";
import { contradictionsOfSettings } from "../month/shared-settings.js";
import { surroundingsOf } from "../month/surroundings.js";
import { step } from "../step.js";
import type { BenefitQuestion, RecalculationOutcome } from "../vocabulary.js";
import {
  type RecalculateMonthsFacts as Facts,
  type RecalculateMonthsInput,
  recalculateMonthsInput,
} from "./inputs.js";
import {
  contradictionsOfFacts,
  type RecalculateResult,
  recalculateRule,
  type Recalculation,
} from "./recalculate.js";

type Name = "recalculateMonths";

/** A month of the run: what `recalculate` gives for it. */
export type RecalculatedMonth = RecalculateResult & {
  month: string;
};

/** Several months of one person, calculated again. PLN, two decimals. */
export interface RecalculatedMonths extends Reasoned<Name> {
  outcome: "recalculated";
  /** In the order given. */
  months: RecalculatedMonth[];
  totals: {
    /** Months that could be decided. */
    count: number;
    arrears: string;
    overpaid: string;
    /** Arrears less overpayments: negative where more was overpaid. */
    balance: string;
  };
  /** Before income tax, which the library does not compute. */
  gross: true;
}

/** What {@link recalculateMonths} returns. */
export type RecalculateMonthsResult = RecalculatedMonths | Undecided<Name>;

type Decided = Decision<RecalculateMonthsResult>;

/**
 * Calculates several paid months of one person again from the facts of the whole programme, so that a change in one month
 * reaches the pools of the later ones.
 *
 * Provisions and units as in `recalculate`. Give the absences of the whole programme (`history: "complete"`): a late sick
 * note in March then also counts in the pool of May. Settings at the top hold for the facts, their own win. A month that
 * cannot be decided stands in the list with its reason and not in the totals. Bad input gets `invalid`.
 *
 * @example
 * ```ts
 * import { recalculateMonths } from "zatrudnienie-socjalne/benefit";
 *
 * const periods = { participation: { from: "2021-11-01", to: "2022-09-30" } };
 * const again = recalculateMonths({
 *   paid: [
 *     { month: "2021-12", amount: "1240.80" },
 *     { month: "2022-01", amount: "1240.80" },
 *   ],
 *   input: { periods, applied: true },
 * });
 * again.outcome === "recalculated" && again.totals;
 * // => { count: 2, arrears: "248.20", overpaid: "0.00", balance: "248.20" }
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 and the amending acts.
 */
export function recalculateMonths(input: RecalculateMonthsInput): RecalculateMonthsResult {
  return calculated(recalculateMonthsRule, input);
}

export const recalculateMonthsRule: Calculation<Facts, RecalculateMonthsResult, BenefitQuestion> = {
  calculation: "recalculateMonths",
  schema: recalculateMonthsInput,
  contradictions,
  day: ({ paid }) => lastDay(latestOf(paid.map(({ month }) => month as YearMonth))),
  // Each month says itself whether it is covered.
  unsupported: () => undefined,
  decide,
};

/** The last of the months; of none, the first one under the Act. */
function latestOf(months: readonly YearMonth[]): YearMonth {
  return months.reduce((latest, month) => (month > latest ? month : latest), monthOf(coveredFrom));
}

/** The facts are looked at for each month; what is wrong in all of them is named once. */
function contradictions(parts: Parts<Facts>, lawFor: LawFor): Issue[] {
  const months = (parts.paid ?? []).map((each) => each?.month);
  const lookedAt = months.length === 0 ? [undefined] : months;
  const shared = surroundingsOf(parts, lawFor);
  return distinct([
    ...contradictionsOfSettings(parts, shared),
    ...lookedAt.flatMap((month) => contradictionsOfFacts(parts, shared, month)),
    ...repeated(months).map((index) => ({ path: ["paid", index, "month"], code: "repeated-month" })),
  ]);
}

function decide(facts: Facts, law: Law, inquiry: Inquiry<BenefitQuestion>): Decided {
  const { paid, input, formerInput, ...shared } = facts;
  const months = paid.map(({ month, amount }): RecalculatedMonth => {
    const ofMonth = {
      ...shared,
      paid: { amount },
      input: { ...input, month },
      formerInput: formerInput && { ...formerInput, month },
    };
    return { month, ...decided(recalculateRule, ofMonth, (day, asOf) => law.on(day, asOf)) };
  });
  for (const month of months) if ("assumptions" in month) inquiry.takeOver(month);
  const recalculated = months.filter((month) => "after" in month);
  const differences = (wanted: RecalculationOutcome) =>
    totalOf(recalculated.flatMap(({ outcome, difference }) => (outcome === wanted ? difference : [])));
  const [arrears, overpaid] = [differences("arrears"), differences("overpaid")];
  return {
    outcome: "recalculated",
    months,
    totals: {
      count: recalculated.length,
      arrears,
      overpaid,
      balance: signedDifferenceOf(arrears, overpaid),
    },
    gross: true,
    steps: recalculated.map(monthStep),
  };
}

/** The months' differences are the addends of the balance. */
function monthStep({ month, before, after }: Recalculation): Step {
  const value = toExact(differenceOf(after, before));
  return step(theAct("art-15-ust-5"), "month-recalculated", { month, before, after }, value);
}
