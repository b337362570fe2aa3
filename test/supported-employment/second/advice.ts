import * as sums from "./amounts.js";
import { averageWages, lastOfAverage, type Row, rowOn } from "./amounts-by-date.js";
import { assumed, unsupported } from "./answers.js";
import { knownDay } from "./days.js";
import { asked } from "./facts.js";
import type { Settings } from "./random.js";

/** Art. 16 ust. 4, derived a second time. */

export interface AdviceCase {
  readonly on: string;
  readonly costs: string;
  readonly averageWage?: string | undefined;
}

const rows = averageWages.map(([, ...row]): Row => row);
const wageOn = (day: string): Row | undefined => (day > lastOfAverage ? undefined : rowOn(rows, day));

export function secondAdvice({ on, costs, averageWage }: AdviceCase, settings: Settings): object {
  const outside = unsupported(on, settings);
  if (outside !== undefined) return outside;
  if (costs === "0.00") return { outcome: "not-due", reason: "no-costs", amount: "0.00" };

  const announced = averageWage === undefined ? wageOn(on) : undefined;
  const cap = averageWage ?? announced?.[1];
  if (cap === undefined) return { outcome: "undetermined", missing: [asked("average-wage", "averageWage")] };

  const share = sums.percentOf("80", sums.grosze(costs));
  const most = sums.ratio(sums.grosze(cap));
  const byWage = sums.isLess(most, share);
  const smaller = byWage ? most : share;
  return {
    outcome: "ceiling",
    amount: sums.written(sums.down(smaller)),
    exact: sums.exact(smaller),
    shareAmount: sums.written(sums.down(share)),
    cap,
    cappedBy: byWage ? "average-wage" : "share",
    beneficiaries: knownDay(on, settings) < "2011-10-30" ? "participants" : "graduates",
    assumptions: assumed(on, {
      "average-wage-of-the-day": true,
      "parameter-given": averageWage !== undefined,
      "parameter-confidence": announced?.[2] === "secondary",
    }),
  };
}
