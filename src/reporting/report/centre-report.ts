import type { CentreReportInput } from "./inputs.js";
import { makeReport } from "./make-report.js";
import type { CentreReportResult } from "./report.js";

/**
 * The yearly report of a centre: what the law wants it to hold, counted from the records of the year.
 *
 * Provisions: art. 5 ust. 4 pkt 2 and ust. 6 of the Act, by the law of the last day for filing, 31 March of the next year.
 * `cells` has sections, rows and columns; persons are whole numbers, each counted once a cell, money is PLN with two
 * decimals, `average` employment a number with two. `unknowns` are facts that records leave open, `leftOut` records that
 * could not be used, with their issues, `findings` what should be looked at; all three name records, never persons.
 * `changes` are those told in the year. With `form` the prescribed form is filled as far as it was read.
 * Not checked: whether the records are true or complete, and whether the centre had its status. Bad records never stop
 * the others; bad input beside them gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { centreReport } from "zatrudnienie-socjalne/reporting";
 *
 * const report = centreReport({
 *   year: 2018,
 *   records: {
 *     unit: { id: "cis-1" },
 *     participants: [{ id: "a", sex: "female", groups: ["disabled"] }],
 *     programmes: [
 *       {
 *         id: "p1",
 *         participant: "a",
 *         periods: { participation: { from: "2018-02-01", to: "2018-12-31" } },
 *         end: { on: "2018-12-31", reason: "completed" },
 *       },
 *     ],
 *   },
 * });
 * report.outcome === "report" && report.cells["participants"]?.["group-8"];
 * // => { began: 1, "took-part": 1, completed: 1 }
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 art. 5; the ways of counting that no source settles are listed as assumptions.
 */
export function centreReport(input: CentreReportInput): CentreReportResult {
  return makeReport("centre", input);
}
