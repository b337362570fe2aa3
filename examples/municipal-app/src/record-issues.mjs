/** What the library says against a record: a report of nothing but it would leave it out. */
import { centreReport } from "zatrudnienie-socjalne/reporting";

/** Any year will do: nothing but the record is looked at. */
const year = new Date().getUTCFullYear();

/** Whoever a record is of: it counts only beside a participant. */
const somebody = { id: "1", sex: "unknown", groups: [] };

/** @param {string} table the table of `records` that is looked at; they are of participant `1` */
export function recordIssues(table, records) {
  const whole = { unit: { id: "1" }, participants: [somebody], ...records };
  const { leftOut } = centreReport({ year, records: whole });
  return leftOut.filter((each) => each.table === table).flatMap(({ issues }) => issues);
}
