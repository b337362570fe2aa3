import * as z from "zod";
import { amountField, idField, lazily, limits, listField, monthField } from "../../input/index.js";
import { type BenefitCase, type BenefitSettings, caseFields, settingsFields } from "../month/inputs.js";

/** One person on the payroll: the person's own settings win over the shared ones. */
export interface PayrollCase<Day extends string = string> extends BenefitCase<Day> {
  /** At most 200 characters; each id once. It comes back with the result and never in an issue. */
  readonly id: string;
  /** PLN, two decimals: income tax withheld from the benefit, as the caller computed it; it is carried into the list. */
  readonly taxAdvance?: string | undefined;
}

/** What all cases of a payroll share. */
interface PayrollMonth<Day extends string = string> extends BenefitSettings<Day> {
  /** The month the benefits are for. */
  readonly month: string;
}

/** What {@link payroll} takes; {@link payrollLines} takes the same with any iterable of cases. */
export interface PayrollInput<Day extends string = string> extends PayrollMonth<Day> {
  /** At most 200 000 cases. */
  readonly cases: Iterable<PayrollCase<Day>>;
}

const monthFields = /* @__PURE__ */ lazily(() => ({ month: monthField(), ...settingsFields() }));

export const payrollMonthInput = /* @__PURE__ */ lazily(() => z.strictObject(monthFields()));

export const payrollCaseInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({ id: idField(), taxAdvance: amountField().optional(), ...caseFields() }),
);

/** The schema of a whole payroll, for documentation; `payroll` itself reads each case on its own. */
export const payrollInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({ ...monthFields(), cases: listField(payrollCaseInput(), limits.cases) }),
);
