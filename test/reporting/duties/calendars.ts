import {
  type DutyCalendar,
  dutyCalendar,
  type DutyCalendarInput,
  type DutyKind,
} from "../../../src/reporting/index.js";

/** A calendar that must be made. */
export function calendarOf(input: DutyCalendarInput): DutyCalendar {
  const result = dutyCalendar(input);
  if (result.outcome !== "calendar") throw new Error(`no calendar: ${JSON.stringify(result)}`);
  return result;
}

/** The days of one kind. */
export function daysOf(kind: DutyKind, input: DutyCalendarInput): string[] {
  return dutiesOf(kind, input).map(({ date }) => date);
}

export function dutiesOf(kind: DutyKind, input: DutyCalendarInput): DutyCalendar["duties"] {
  return calendarOf(input).duties.filter((duty) => duty.kind === kind);
}

/** A calendar of anything at all. */
export const calendarOfAnything = dutyCalendar as (input: unknown) => ReturnType<typeof dutyCalendar>;

export const always = { from: "2003-08-14", to: "2030-12-31" } as const;

type Programme = NonNullable<DutyCalendarInput["programmes"]>[number];

/** A programme with a trial in January and participation to the end of the year, unless said otherwise. */
export function programme(more: Partial<Programme> = {}): Programme {
  return {
    id: "p1",
    participant: "a",
    periods: {
      trial: { from: "2024-01-01", to: "2024-01-31" },
      participation: { from: "2024-02-01", to: "2024-12-31" },
    },
    ...more,
  };
}
