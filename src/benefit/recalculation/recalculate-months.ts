import { type CalendarDate, monthOf, monthSpan, type YearMonth } from "../../calendar/index.js";
import { type Parts, read } from "../../input/index.js";
import { coveredFrom, theAct } from "../../law/index.js";
import { type Amount, toExact } from "../../money/index.js";
import {
  Inquiry,
  type Issue,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
} from "../../reasoning/index.js";
import { differenceOf, signedDifferenceOf, totalOf } from "../amounts.js";
import { contradictionsOfSettings, merged, monthOfMerged } from "../month/shared-settings.js";
import { distinct, repeated } from "../repeats.js";
import { type RecalculateMonthsInput, recalculateMonthsSchema } from "./inputs.js";
import {
  contradictionsOfFacts,
  recalculated,
  type RecalculateResult,
  type Recalculation,
} from "./recalculate.js";

/** A month of the run: what `recalculate` gives for it. */
export type RecalculatedMonth = RecalculateResult & {
  month: string;
};

/** Several months of one person, calculated again. PLN, two decimals. */
export interface RecalculatedMonths extends Reasoned {
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
export type RecalculateMonthsResult = RecalculatedMonths | Undecided;

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
  const checked = read(recalculateMonthsSchema, input, contradictions);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const { paid, input: given, formerInput, excludedFrom, ...settings } = checked.input;
  const facts = merged(settings, given);
  const formerFacts = formerInput && merged(settings, formerInput);
  const months = paid.map(({ month, amount }): RecalculatedMonth => {
    const span = monthSpan(month as YearMonth);
    const former = formerFacts && monthOfMerged(settings, formerFacts, span);
    const now = monthOfMerged(settings, facts, span);
    return { month, ...recalculated(now, former, excludedFrom, amount as Amount) };
  });
  const inquiry = new Inquiry(checked.input);
  for (const month of months) if ("assumptions" in month) inquiry.takeOver(month);
  const decided = months.filter((month) => "after" in month);
  const differences = (outcome: Recalculation["outcome"]) =>
    totalOf(decided.flatMap((each) => (each.outcome === outcome ? each.difference : [])));
  const [arrears, overpaid] = [differences("arrears"), differences("overpaid")];
  const last = months.reduce((latest, { month }) => (month > latest ? month : latest), firstMonth);
  return {
    outcome: "recalculated",
    months,
    totals: {
      count: decided.length,
      arrears,
      overpaid,
      balance: signedDifferenceOf(arrears, overpaid),
    },
    gross: true,
    ...reasoned(decided.map(monthStep), inquiry, monthSpan(last as YearMonth).last, settings.asOf),
  };
}

const firstMonth: string = monthOf(coveredFrom);

/** The months' differences are the addends of the balance. */
function monthStep({ month, before, after }: Recalculation): Step {
  const value = toExact(differenceOf(after, before));
  const operands = { month, before, after };
  return { citation: theAct("art-15-ust-5"), operation: "month-recalculated", operands, value };
}

/** The facts are looked at for each month; what is wrong in all of them is named once. */
function contradictions(parts: Parts<RecalculateMonthsInput<CalendarDate>>): Issue[] {
  const months = (parts.paid ?? []).map((each) => each?.month);
  const lookedAt = months.length === 0 ? [undefined] : months;
  return distinct([
    ...contradictionsOfSettings(parts),
    ...lookedAt.flatMap((month) => contradictionsOfFacts(parts, month)),
    ...repeated(months).map((index) => ({ path: ["paid", index, "month"], code: "repeated-month" })),
  ]);
}
