import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  commonFields,
  type CommonSettings,
  dateField,
  idField,
  lazily,
  limits,
  listField,
} from "../../input/index.js";
import type { Report } from "../report/report.js";
import { type ReportForm, reportForms, type ReportKind, reportKinds } from "../vocabulary.js";
import type { CollectiveReport } from "./result.js";
import { type CountedEffect, countedEffects } from "./vocabulary.js";

/** A list, or how long it was: so a report has it after it was written down. */
export type Counted<Reported, Lists extends string> = {
  readonly [Key in keyof Reported]: Key extends Lists ? Reported[Key] | number : Reported[Key];
};

/** What of a report is added; what explains it may be left out. */
export type GivenReport = Omit<
  Counted<Report, "findings" | "leftOut" | "unknowns">,
  "assumptions" | "calculation" | "citations" | "law" | "steps" | "versions"
>;

/** What of a collective report is added. */
export type GivenCollective = Omit<
  CollectiveReport,
  "assumptions" | "calculation" | "citations" | "law" | "steps" | "versions"
>;

/** What {@link collectiveReport} takes. */
export interface CollectiveReportInput<Day extends string = string> extends CommonSettings<Day> {
  readonly year: number;
  /** Left out: of centres. */
  readonly kind?: ReportKind | undefined;
  readonly reports: readonly (GivenCollective | GivenReport)[];
  /** Ids of the units that have to report. */
  readonly expected?: readonly string[] | undefined;
  /** Of centres only. */
  readonly form?: ReportForm | undefined;
}

/** What {@link clubsInformation} takes. */
export interface ClubsInformationInput<Day extends string = string> extends CommonSettings<Day> {
  readonly year: number;
  /** Entries in the register of clubs. */
  readonly clubs: readonly {
    readonly id: string;
    readonly enteredOn: Day;
    readonly struckOffOn?: Day | undefined;
  }[];
}

/** What {@link effectiveness} takes. */
export interface EffectivenessInput<Day extends string = string> extends CommonSettings<Day> {
  readonly counts: Readonly<Partial<Record<CountedEffect, number | undefined>>>;
}

const yearField = /* @__PURE__ */ lazily(() => z.int().min(limits.firstYear).max(limits.lastYear));

export const collectiveReportInput = /* @__PURE__ */ lazily(
  (): z.ZodType<CollectiveReportInput<CalendarDate>, CollectiveReportInput> =>
    z.strictObject({
      year: yearField(),
      kind: z.literal(reportKinds).optional(),
      reports: listField(z.unknown(), limits.reports),
      expected: listField(idField(), limits.records).optional(),
      form: z.literal(reportForms).optional(),
      ...commonFields(),
    }) as unknown as z.ZodType<CollectiveReportInput<CalendarDate>, CollectiveReportInput>,
);

export const clubsInformationInput = /* @__PURE__ */ lazily(
  (): z.ZodType<ClubsInformationInput<CalendarDate>, ClubsInformationInput> =>
    z.strictObject({
      year: yearField(),
      clubs: listField(
        z.strictObject({ id: idField(), enteredOn: dateField(), struckOffOn: dateField().optional() }),
        limits.records,
      ),
      ...commonFields(),
    }),
);

export const effectivenessInput = /* @__PURE__ */ lazily(
  (): z.ZodType<EffectivenessInput<CalendarDate>, EffectivenessInput> => {
    const count = z.int().min(0).overwrite(Math.abs).optional();
    return z.strictObject({
      counts: z.strictObject(Object.fromEntries(countedEffects.map((effect) => [effect, count]))),
      ...commonFields(),
    });
  },
);
