import {
  type ComputedPayroll,
  payroll,
  type PayrollCase,
  type PayrollInput,
  payrollLines,
  type PayrollTotals,
} from "zatrudnienie-socjalne";

/** A payroll that must be computed. */
export function computed(input: PayrollInput): ComputedPayroll {
  const result = payroll(input);
  if (result.outcome !== "computed") throw new Error(`not computed: ${JSON.stringify(result).slice(0, 300)}`);
  return result;
}

/** A payroll of anything at all. */
export const payrollOf = payroll as (input: unknown) => ReturnType<typeof payroll>;

export const linesOf = payrollLines as (input: unknown) => ReturnType<typeof payrollLines>;

/** A computed payroll of cases that need not be cases. */
export function computedOf(input: Record<string, unknown>): ComputedPayroll {
  return computed(input as unknown as PayrollInput);
}

export const participation = { from: "2026-04-02", to: "2027-03-01" };

/** A case that is due in full for June 2026. */
export function person(id: string, more: Partial<PayrollCase> = {}): PayrollCase {
  return { id, periods: { participation }, applied: true, ...more };
}

/** Any entry of a payroll. */
interface Named {
  readonly id: string | null;
  readonly index: number | null;
}

/** Totals as whole results are compared with them: what is not named is nothing. */
export const totalsOf = (totals: Partial<PayrollTotals>): PayrollTotals => ({
  ...{ count: 0, amount: "0.00", due: 0, notDue: 0, undetermined: 0, unsupported: 0, invalid: 0 },
  ...totals,
});

/** The result without the name of its case. */
export function without<Entry extends Named>(entry: Entry): Omit<Entry, "id" | "index"> {
  const { id: _, index: __, ...result } = entry;
  return result;
}

export function ids(entries: readonly Named[]): (string | null)[] {
  return entries.map(({ id }) => id);
}

export function groszy(amount: string): bigint {
  if (!/^\d+\.\d\d$/.test(amount)) throw new Error("not an amount");
  return BigInt(amount.replace(".", ""));
}
