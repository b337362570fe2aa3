import { activityGrant, operatingGrant, supervisionTerm } from "../../../src/centre/index.js";
import { clubRegistration } from "../../../src/club/index.js";
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

const threeMonths = Array.from({ length: 3 }, () => ({ participants: 20, staffEngagedForAtLeastAYear: 8 }));
const ofAssociation = {
  foundingInstitution: "ngo",
  participants: 45,
  staff: 9,
  ratePerHead: "300.00",
} as const;

/** Results of other functions that have days. */
export const results = {
  activityGrant: [activityGrant({ agreementOn: "2019-12-16", firstMonth: "2020-01", months: threeMonths })],
  operatingGrant: [
    operatingGrant({ ...ofAssociation, month: "2020-03", costs: "21000.00", ownRevenue: "6500.00" }),
  ],
  supervisionTerm: [
    supervisionTerm({ kind: "explanations", receivedOn: "2026-03-02" }),
    supervisionTerm({ kind: "remedy", receivedOn: "2026-03-02" }),
  ],
  clubRegistration: [clubRegistration({ on: "2026-04-02", operator: "ngo", notifiedOn: "2026-03-02" })],
} satisfies Partial<DutyCalendarInput>;
