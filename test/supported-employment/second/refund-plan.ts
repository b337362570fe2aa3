import { grosze, written } from "./amounts.js";
import { lastOfBenefits } from "./amounts-by-date.js";
import { monthsBetween } from "./days.js";
import type { Settings } from "./random.js";
import { type RefundCase, secondRefund } from "./refund.js";

/** The months of one agreement: each by {@link secondRefund}, under the month of work its first day worked lies in. */

export interface PlanCase extends Omit<
  RefundCase,
  "month" | "employmentMonth" | "wagePaid" | "refundedWage"
> {
  readonly startedOn: string;
  readonly wages: readonly Readonly<Pick<RefundCase, "month" | "wagePaid" | "refundedWage">>[];
}

/** Work from the 15th: the first of the next month lies in the first month of work, work from the 1st: in the second. */
function monthOfWork(startedOn: string, month: string): number {
  const later = monthsBetween(startedOn, month);
  return later === 0 || startedOn.endsWith("-01") ? later + 1 : later;
}

export function secondPlan({ startedOn, wages, ...shared }: PlanCase, settings: Settings): object {
  const months = wages.map((wage, index) => {
    const employmentMonth = monthOfWork(startedOn, wage.month);
    return { index, employmentMonth, ...secondRefund({ ...shared, ...wage, employmentMonth }, settings) };
  });
  const undecided = months.find((month) => (month as { outcome?: string }).outcome === "undetermined");
  if (undecided !== undefined) {
    const { missing } = undecided as { missing?: object };
    return { outcome: "undetermined", missing };
  }
  const unknown = wages.map(({ month }) => month).filter((month) => month > lastOfBenefits.slice(0, 7));
  const amounts = months.map((month) => grosze((month as { amount?: string }).amount ?? "0.00"));
  return {
    outcome: "plan",
    months,
    total: written(amounts.reduce((one, other) => one + other, 0n)),
    unknownFrom: unknown.sort()[0] ?? null,
  };
}
