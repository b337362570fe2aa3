import type { ClubReportInput } from "./inputs.js";
import { makeReport } from "./make-report.js";
import type { ClubReportResult } from "./report.js";

/**
 * The yearly report of a club: what the law wants it to hold, counted from the records of the year.
 *
 * Provision: art. 18a ust. 6 of the Act, since 2015-10-24; the list of its content changed on 2022-02-15. By the law of
 * the last day for filing, 31 March of the next year. Shape and units as in `centreReport`.
 * Not checked: whether the records are true or complete, and whether the club is in the register. Bad records never stop
 * the others; bad input beside them gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { clubReport } from "zatrudnienie-socjalne/reporting";
 *
 * const report = clubReport({
 *   year: 2023,
 *   records: {
 *     unit: { id: "kis-1" },
 *     participants: [{ id: "a", sex: "female" }],
 *     stays: [{ id: "s1", participant: "a", from: "2023-01-09", to: "2023-06-30", completed: true }],
 *     outcomes: [{ id: "o1", participant: "a", kind: "employment", on: "2023-07-03" }],
 *   },
 * });
 * report.outcome === "report" && report.cells["participants"]?.["total"];
 * // => { "took-part": 1, achieved: 1, employed: 1 }
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 art. 18a.
 */
export function clubReport(input: ClubReportInput): ClubReportResult {
  return makeReport("club", input);
}
