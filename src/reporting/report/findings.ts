import type { CalendarDate } from "../../calendar/index.js";
import type { CountedYear } from "../count/make-book.js";
import { untouchedDays } from "../count/programmes.js";
import { hasDayIn, isInYear } from "../count/year.js";
import type { ReportingUnit } from "../records/records.js";
import type { Finding } from "./report.js";

/** What was counted all the same, and should be looked at. */
export function findingsOf(counted: CountedYear, unit: ReportingUnit<CalendarDate>): Finding[] {
  return [
    ...outcomesWithoutProgramme(counted),
    ...outsideActivity(counted, unit),
    ...moreIndependentThanTookPart(counted),
    ...paidWithoutProgramme(counted),
  ];
}

/** First days of what a person takes part in, as they count. */
function firstDays({ book, programmes }: CountedYear): Map<string, CalendarDate> {
  const first = new Map<string, CalendarDate>();
  const starts =
    book.kind === "centre"
      ? programmes.map(({ record, from }) => ({ participant: record.participant, from }))
      : book.kept.stays;
  for (const { participant, from } of starts) {
    const known = first.get(participant);
    if (known === undefined || from < known) first.set(participant, from);
  }
  return first;
}

function outcomesWithoutProgramme(counted: CountedYear): Finding[] {
  const { kept, year } = counted.book;
  const first = firstDays(counted);
  return kept.outcomes
    .filter(({ on, participant }) => isInYear(on, year) && !((first.get(participant) ?? "9") <= on))
    .map(({ id }) => ({ code: "outcome-without-programme", table: "outcomes", id }));
}

function outsideActivity({ book }: CountedYear, unit: ReportingUnit<CalendarDate>): Finding[] {
  const { kind, kept, year } = book;
  const table = kind === "centre" ? "programmes" : "stays";
  const days =
    kind === "centre"
      ? kept.programmes.map((record) => ({ id: record.id, ...untouchedDays(record) }))
      : kept.stays.map(({ id, from, to }) => ({ id, from, to }));
  return days
    .filter((own) => hasDayIn(own, year) && !isWithin(own, unit))
    .map(({ id }) => ({ code: "outside-activity", table, id }));
}

function isWithin(
  { from, to }: { from: CalendarDate; to?: CalendarDate | undefined },
  unit: ReportingUnit<CalendarDate>,
): boolean {
  const afterStart = unit.from === undefined || from >= unit.from;
  const beforeEnd = unit.to === undefined || (to !== undefined && to <= unit.to);
  return afterStart && beforeEnd;
}

function moreIndependentThanTookPart({ book: { ledger } }: CountedYear): Finding[] {
  const independent = ledger.cell("independence", "total", "total")?.people.size ?? 0;
  const tookPart = ledger.cell("participants", "total", "took-part")?.people.size ?? 0;
  return independent > tookPart ? [{ code: "more-independent-than-took-part" }] : [];
}

function paidWithoutProgramme(counted: CountedYear): Finding[] {
  const { kind, kept, year } = counted.book;
  const people = new Set(
    (kind === "centre" ? kept.programmes : kept.stays).map(({ participant }) => participant),
  );
  return kept.payments
    .filter(({ paidOn, participant }) => isInYear(paidOn, year) && !people.has(participant))
    .map(({ id }) => ({ code: "paid-without-programme", table: "payments", id }));
}
