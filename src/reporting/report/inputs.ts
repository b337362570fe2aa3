import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import { commonFields, type CommonSettings, idField, lazily, limits } from "../../input/index.js";
import type { Records } from "../records/records.js";
import { recordsInput } from "../records/schemas.js";
import { type ReportForm, reportForms } from "../vocabulary.js";

/** What {@link clubReport} takes. */
export interface ClubReportInput<Day extends string = string> extends CommonSettings<Day> {
  /** The year reported on. */
  readonly year: number;
  readonly records: Records<Day>;
  /** Only records of this project, in every table that has projects. */
  readonly project?: string | undefined;
  /** 0, or left out, is the first report of the year, 1 its first correction. */
  readonly correction?: number | undefined;
}

/** What {@link centreReport} takes. */
export interface CentreReportInput<Day extends string = string> extends ClubReportInput<Day> {
  /** A prescribed form to fill beside the content. */
  readonly form?: ReportForm | undefined;
}

const fields = /* @__PURE__ */ lazily(() => ({
  year: z.int().min(limits.firstYear).max(limits.lastYear),
  project: idField().optional(),
  correction: z.int().min(0).max(limits.corrections).optional(),
  ...commonFields(),
}));

export const centreReportInput = /* @__PURE__ */ lazily(
  (): z.ZodType<ReportFacts, CentreReportInput> =>
    z.strictObject({
      ...fields(),
      records: recordsInput("centre"),
      form: z.literal(reportForms).optional(),
    }) as unknown as z.ZodType<ReportFacts, CentreReportInput>,
);

export const clubReportInput = /* @__PURE__ */ lazily(
  (): z.ZodType<ReportFacts, ClubReportInput> =>
    z.strictObject({ ...fields(), records: recordsInput("club") }) as unknown as z.ZodType<
      ReportFacts,
      ClubReportInput
    >,
);

/** The input of either as read; its tables are read by themselves. */
export type ReportFacts = CentreReportInput<CalendarDate>;
