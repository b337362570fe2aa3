import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import { commonFields, type CommonSettings, lazily } from "../../input/index.js";
import type { FormId } from "../../law/index.js";
import type { FormTemplate } from "./template.js";
import { templateOf } from "./templates/index.js";
import { formIds } from "./vocabulary.js";

/** What {@link checkReport} takes. */
export interface CheckReportInput<Day extends string = string> extends CommonSettings<Day> {
  readonly form: FormId;
  /** By section, row and column: whole numbers, or texts with up to two decimals; null or left out where a cell is empty. */
  readonly cells: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, number | string | null>>>>>
  >;
}

const cellField = /* @__PURE__ */ lazily(() =>
  z
    .union([
      z.int(),
      z.string().regex(/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/, { error: "not-a-cell", abort: true }),
    ])
    .nullable()
    .describe("A whole number, or a decimal with up to two places as a text; null where the cell is empty."),
);

/** The cells of a form: those it has, and no others. */
function cellsOf({ sections }: FormTemplate) {
  const shape = (ids: readonly { id: string }[], field: z.ZodType) =>
    z.strictObject(Object.fromEntries(ids.map(({ id }) => [id, field.optional()])));
  return z.strictObject(
    Object.fromEntries(
      sections.map(({ id, rows, columns }) => [id, shape(rows, shape(columns, cellField())).optional()]),
    ),
  );
}

/** What any form can be given; which sections, rows and columns it has is the form's own. */
export const checkReportInput = /* @__PURE__ */ lazily((): Schema => {
  const columns = z.record(z.string(), cellField());
  return inputWith(z.record(z.string(), z.record(z.string(), columns)));
});

type Schema = z.ZodType<CheckReportInput<CalendarDate>, CheckReportInput>;

/** Those of the forms that were asked for. */
const ofForms = /* @__PURE__ */ new Map<FormId, Schema>();

/** What one form can be given. */
export function inputOfForm(form: FormId): Schema {
  const known = ofForms.get(form) ?? inputWith(cellsOf(templateOf(form)));
  ofForms.set(form, known);
  return known;
}

/** Where no form is named, its cells are not looked into. */
export const inputOfNoForm = /* @__PURE__ */ lazily((): Schema => inputWith(z.unknown()));

function inputWith(cells: z.ZodType): Schema {
  return z.strictObject({
    form: z.literal(formIds),
    cells,
    ...commonFields(),
  }) as unknown as Schema;
}
