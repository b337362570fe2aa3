import type { CalendarDate } from "../../calendar/index.js";
import { calculated, type Calculation } from "../../input/index.js";
import { checkedUntil, type FormId, theAct } from "../../law/index.js";
import type { Reasoned, Undecided } from "../../reasoning/index.js";
import { type ComparedForm, comparedForm } from "./breaches.js";
import { type CheckReportInput, checkReportInput, inputOfForm, inputOfNoForm } from "./inputs.js";
import { step } from "./step.js";
import { templateOf } from "./templates/index.js";
import { formIds } from "./vocabulary.js";

/** What was found in the cells of a form. */
export interface CheckedReport extends Reasoned<"checkReport">, ComparedForm {
  outcome: "checked";
  form: FormId;
}

/** What {@link checkReport} returns. */
export type CheckReportResult = CheckedReport | Undecided<"checkReport">;

/**
 * Checks the cells of a form, whoever filled it, against what is printed on the form and what stands to reason.
 *
 * Provision: art. 5 ust. 6 of the Act and the regulation on the form. `errors` go against words printed on the form,
 * `warnings` against what stands to reason; `row` and `column` are those of the part, of the total, or of the cell that is
 * too great, `value` and `limit` as given. `roundings` are sums in thousands of PLN that differ by no more than rounding
 * explains. `notChecked` are comparisons with an empty cell. All are in the order of the form.
 * Not checked: whether the numbers are true, and parts of the form that were not read. Negative values are allowed. A
 * section, row or column that the form does not have, and other bad input, gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { checkReport } from "zatrudnienie-socjalne/reporting";
 *
 * const checked = checkReport({ form: "A-2007", cells: { III: { "1": { total: 2, women: 3 } } } });
 * checked.outcome === "checked" && checked.errors.map(({ code, value, limit }) => [code, value, limit]);
 * // => [["column-above-column", 3, 2]]
 * ```
 *
 * Source: Dz.U. 2007 nr 196 poz. 1421; for the content of reports the constraints are the library's own.
 */
export function checkReport(input: CheckReportInput): CheckReportResult {
  return calculated({ ...checkReportRule, schema: schemaFor(input) }, input);
}

/** Each form has sections, rows and columns of its own; what names no form is refused as what it is. */
function schemaFor(input: unknown): typeof checkReportInput {
  try {
    const { form } = input as { form: unknown };
    const known = formIds.find((id) => id === form);
    return known === undefined ? inputOfNoForm : () => inputOfForm(known);
  } catch {
    return inputOfNoForm;
  }
}

const checkReportRule: Calculation<CheckReportInput<CalendarDate>, CheckReportResult, never> = {
  calculation: "checkReport",
  schema: checkReportInput,
  day: ({ asOf }) => asOf ?? checkedUntil,
  decide: ({ form, cells }) => {
    const template = templateOf(form);
    const compared = comparedForm(template, cells);
    const { errors, warnings, roundings, notChecked } = compared;
    // Each step has a citation of its own, so that who changes one changes nothing else.
    const basis = () => ({ ...(template.basis[0] ?? theAct("art-5-ust-6")) });
    const constraints = template.sections.reduce((all, section) => all + section.constraints.length, 0);
    return {
      outcome: "checked",
      form,
      ...compared,
      steps: [
        step(basis(), "form-checked", { form, constraints }),
        ...(errors.length + warnings.length === 0
          ? []
          : [step(basis(), "form-breaches", { errors: errors.length, warnings: warnings.length })]),
        ...(roundings.length === 0 ? [] : [step(basis(), "form-roundings", { sums: roundings.length })]),
        ...(notChecked.length === 0
          ? []
          : [step(basis(), "form-not-checked", { comparisons: notChecked.length })]),
      ],
    };
  },
};
