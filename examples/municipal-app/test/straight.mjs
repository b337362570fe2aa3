/** Months and totals by the library alone, straight from the tables: without any code of the program. */
import { monthlyBenefit } from "zatrudnienie-socjalne/benefit";
import { planParticipation } from "zatrudnienie-socjalne/participation";

export const interpretation = { sicknessDays: "calendar", excusedAbsence: "full", monthCount: "day-before" };
const kinds = { N: "unexcused", U: "excused", W: "day-off" };
export const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, "0")}`);
export const nextMonth = (month) => (month === "2025-12" ? "2026-01" : months[months.indexOf(month) + 1]);

const grosze = (amount) => BigInt(amount.replace(".", ""));
export const sum = (amounts) => {
  const text = String(amounts.reduce((total, amount) => total + grosze(amount), 0n)).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
};
export const zloty = (amount) => `${amount.replace(".", ",")} zł`;

/** The month of a programme straight from the tables, without any code of the program. */
export function monthOf(store, id, month) {
  const row = store.get("SELECT * FROM programme WHERE id = ?", [id]);
  const extensions = store
    .all("SELECT * FROM extension WHERE programme = ?", [id])
    .map(({ decided_on, ends_on }) => ({ decidedOn: decided_on, to: ends_on }));
  const plan = planParticipation({ trialFrom: row.trial_from, extensions, interpretation });
  const notes = store.all("SELECT * FROM sick_note WHERE programme = ? AND from_day <= ?", [
    id,
    `${month}-31`,
  ]);
  const marks = store.all("SELECT * FROM mark WHERE programme = ? AND mark <> 'O' AND day <= ?", [
    id,
    `${month}-31`,
  ]);
  const free = marks.filter(
    ({ day }) => !notes.some(({ from_day, to_day }) => from_day <= day && day <= to_day),
  );
  return {
    ...{ month, interpretation, periods: plan.decidedPeriods, history: "complete" },
    ...(row.ended_on === null ? {} : { endedOn: row.ended_on }),
    absences: [
      ...free.map(({ day, mark }) => ({ kind: kinds[mark], date: day })),
      ...notes.map(({ from_day, to_day }) => ({ kind: "sickness", from: from_day, to: to_day })),
    ],
    applied: row.applied === "unknown" ? "unknown" : row.applied === "true",
  };
}

export const everybody = (store) => store.all("SELECT id FROM programme").map(({ id }) => id);
/** Whoever is decided and takes part in a month, with the result. */
export const taking = (store, month, readings = {}) =>
  everybody(store).flatMap((id) => {
    const result = monthlyBenefit(asRead(monthOf(store, id, month), readings));
    return result.outcome === "undetermined" || result.reason === "no-covered-day" ? [] : [{ id, result }];
  });

const asRead = (input, readings) => ({ ...input, interpretation: { ...interpretation, ...readings } });
