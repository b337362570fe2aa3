import * as z from "zod";
import { type CalendarDate, intersection, type Period } from "../../calendar/index.js";
import { dateField, lazily, limits, listField, type Parts, periodField } from "../../input/index.js";
import { floodCauses } from "../../law/index.js";
import {
  type CheckedPeriods,
  contradictionsOfPeriods,
  type Periods,
  periodsInput,
  wholeProgramme,
} from "../../participation/index.js";
import type { Issue, Path } from "../../reasoning/index.js";
import { shownText } from "./table.js";

/** Absences of one day, and those from a first to a last one. */
export const dayMarks = ["unexcused", "excused", "day-off"] as const;
/** Marks of several days on a timeline. */
export const spellMarks = ["sickness", "quarantine"] as const;

/** An absence as the calculation of a month takes it. */
export type ShownAbsence<Day extends string = string> =
  | { readonly kind: (typeof dayMarks)[number]; readonly date: Day }
  | { readonly kind: "flood-day-off"; readonly date: Day; readonly cause: (typeof floodCauses)[number] }
  | { readonly kind: (typeof spellMarks)[number]; readonly from: Day; readonly to: Day };

/** Suspended classes. */
export interface ShownSuspension<Day extends string = string> {
  readonly from: Day;
  readonly to: Day;
  readonly basis: "covid" | "flood-2024";
}

/** What {@link timelineSvg} takes. */
export interface TimelineSvgInput<Day extends string = string> {
  readonly periods: Periods<Day>;
  readonly absences?: readonly ShownAbsence<Day>[] | undefined;
  readonly suspensions?: readonly ShownSuspension<Day>[] | undefined;
  readonly title: string;
  /** Left out: a Polish sentence with the phases and their days. */
  readonly description?: string | undefined;
  /** Units of the drawing for all days; left out: 720. */
  readonly width?: number | undefined;
  /** Before every id, so that two drawings fit into one page; left out: `zs`. */
  readonly idPrefix?: string | undefined;
}

export const timelineSvgInput = /* @__PURE__ */ lazily(
  () =>
    z.strictObject({
      periods: periodsInput(),
      absences: listField(
        z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal(dayMarks), date: dateField() }),
          z.strictObject({
            kind: z.literal("flood-day-off"),
            date: dateField(),
            cause: z.literal(floodCauses),
          }),
          z.strictObject({ kind: z.literal(spellMarks), from: dateField(), to: dateField() }),
        ]),
        limits.absences,
      ).optional(),
      suspensions: listField(
        z.strictObject({ ...periodField().shape, basis: z.literal(["covid", "flood-2024"]) }),
        limits.absences,
      ).optional(),
      title: shownText(),
      description: shownText().optional(),
      width: z.number().min(limits.leastWidth).max(limits.mostWidth).optional(),
      idPrefix: z
        .string()
        .regex(/^[A-Za-z][A-Za-z0-9-]{0,31}$/, { error: "not-an-id-prefix" })
        .optional(),
    }) as unknown as z.ZodType<TimelineSvgInput, TimelineSvgInput>,
);

/** The input with its days checked. */
export type TimelineFacts = TimelineSvgInput<CalendarDate>;

/** Something with days that is drawn. */
export interface Drawn extends Period {
  readonly kind: string;
}

export function daysOf(absence: ShownAbsence<CalendarDate>): Drawn {
  return "date" in absence
    ? { kind: absence.kind, from: absence.date, to: absence.date }
    : { kind: absence.kind, from: absence.from, to: absence.to };
}

/** No phase at all, phases that do not fit together, and what lies wholly outside them or ends before it begins. */
export function timelineIssues(parts: Parts<TimelineSvgInput>): Issue[] {
  const { periods, absences, suspensions } = parts as Parts<TimelineFacts>;
  if (periods == null) return [];
  const issues = contradictionsOfPeriods(periods, ["periods"]);
  const whole = issues.length === 0 && isWhole(periods) ? wholeProgramme(periods) : undefined;
  if (issues.length === 0 && isWhole(periods) && whole === undefined)
    issues.push({ path: ["periods"], code: "required" });
  const marks = [
    ...(absences ?? []).map((absence, index) => [absence, ["absences", index]] as const),
    ...(suspensions ?? []).map((suspension, index) => [suspension, ["suspensions", index]] as const),
  ];
  return [...issues, ...marks.flatMap(([mark, path]) => markIssues(mark, [...path], whole))];
}

/** Every phase that is there could be read. */
function isWhole(periods: Parts<CheckedPeriods>): periods is CheckedPeriods {
  const { trial, participation, extensions } = periods;
  return [trial, participation, ...(extensions === null ? [null] : (extensions ?? []))].every(
    (phase) => phase === undefined || (phase?.from != null && phase.to != null),
  );
}

interface Mark {
  readonly date?: CalendarDate | null | undefined;
  readonly from?: CalendarDate | null | undefined;
  readonly to?: CalendarDate | null | undefined;
}

function markIssues(mark: Mark | null, path: Path, whole: Period | undefined): Issue[] {
  if (mark === null) return [];
  const { from = mark.date, to = mark.date } = mark;
  if (from == null || to == null) return [];
  if (to < from) return [{ path: [...path, "to"], code: "reversed" }];
  return whole !== undefined && intersection({ from, to }, whole) === undefined
    ? [{ path, code: "outside-periods" }]
    : [];
}
