import { type Calculated, type Issue, missingAt, type Path, type Undecided } from "../../reasoning/index.js";
import { collectiveReport, type CollectiveReportResult } from "../collective/collective-report.js";
import type { CollectiveReportInput } from "../collective/inputs.js";
import type { CollectiveReport, NotCollected } from "../collective/result.js";
import { countedSources, isCollective } from "../collective/sources.js";
import { cellKind, type Section, sectionsOf } from "../content/sections.js";
import { printedValue } from "../forms/fill-form.js";
import { templateOf } from "../forms/templates/index.js";
import { type Made, makeReport } from "../report/make-report.js";
import type { Cells, NoReport, Report } from "../report/report.js";
import type { ReportContent, ReportKind } from "../vocabulary.js";
import { type Addend, moneyBehind, peopleBehind, sharesBehind } from "./addends.js";
import type { TracedCell, TraceInput } from "./inputs.js";
import { readTrace } from "./read-trace.js";

/** What stands behind a cell. */
export interface Traced extends Calculated<"trace"> {
  outcome: "traced";
  /** As it stands in the report or on the form. */
  value: number | string;
  /** PLN, where a form has thousands. */
  sum?: string;
  addends: Addend[];
}

/** The report or the form has no such cell, or the form does not fill it. */
export interface NotTraced extends Calculated<"trace"> {
  outcome: "not-found";
}

/** There is no report in which to look. */
export type NothingToTrace = Omit<NoReport | NotCollected, "calculation"> & Calculated<"trace">;

/** What {@link trace} returns. */
export type TraceResult = NothingToTrace | NotTraced | Traced | Undecided<"trace">;

/**
 * The records behind a cell of a report, or of a form filled from it.
 *
 * Provision: as of the report, art. 5 ust. 6, art. 18a ust. 6 or art. 5 ust. 7 of the Act. `input` is that of
 * `centreReport`, `clubReport` or `collectiveReport`; the report is made anew. People are one addend each, with the
 * records that count in `because`, and their number is `value`; money is one addend a record, in PLN with a sign, and
 * its sum is `value`; of a form in thousands `value` is as printed and `sum` is in PLN. Addends of `average` are exact,
 * their sum rounded is `value`. Of a collective they are the numbers of the reports that count.
 * Not checked: whether the records are true. A cell that does not exist, or that the form does not fill, is `not-found`;
 * a report that is not decided is the answer, with the paths of its issues under `input`.
 *
 * @example
 * ```ts
 * import { trace } from "zatrudnienie-socjalne/reporting";
 *
 * const traced = trace({
 *   of: "centre",
 *   input: {
 *     year: 2024,
 *     records: {
 *       unit: { id: "cis-1" },
 *       money: [
 *         { id: "m1", on: "2024-03-01", line: "running.food", amount: "900.00" },
 *         { id: "m2", on: "2024-03-08", line: "running.food", amount: "-15.50" },
 *       ],
 *     },
 *   },
 *   cell: { section: "expenditure", row: "running.food", column: "executed" },
 * });
 * traced.outcome === "traced" && [traced.value, traced.addends.map(({ value }) => value)];
 * // => ["884.50", ["900.00", "-15.50"]]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 art. 5 and 18a.
 */
export function trace(input: TraceInput): TraceResult {
  const read = readTrace(input);
  if ("issues" in read) return invalid(read.issues);
  const { of, inner, cell } = read;
  return of === "collective" ? traceCollective(inner, cell) : traceReport(of, inner, cell);
}

function traceReport(kind: ReportKind, input: unknown, cell: TracedCell): TraceResult {
  let made: Made | undefined;
  const result = makeReport(kind, input, undefined, (found) => {
    made = found;
  });
  if (result.outcome !== "report") return handedOn(result);
  const { kept, ledger } = made!.book;
  return traced(result, cell, (section, row, column) => {
    const behind = ledger.cell(section.id, row, column)!;
    switch (cellKind(section, row)) {
      case "count":
        return peopleBehind(behind, section, kept);
      case "money":
        return moneyBehind(behind);
      case "decimal":
        return sharesBehind(behind);
    }
  });
}

function traceCollective(input: unknown, cell: TracedCell): TraceResult {
  const result = collectiveReport(input as CollectiveReportInput);
  if (result.outcome !== "collective") return handedOn(result);
  const { counting } = countedSources((input as CollectiveReportInput).reports);
  return traced(result, cell, ({ id }, row, column) =>
    counting.map((given) => ({
      table: "reports",
      id: isCollective(given) ? null : given.unit.id,
      value: given.cells[id]![row]![column]!,
    })),
  );
}

/** A report that was not made, as the answer of the trace. */
function handedOn(
  result: Exclude<CollectiveReportResult | ReturnType<typeof makeReport>, CollectiveReport | Report>,
): TraceResult {
  const under = <Placed extends { path: Path }>(one: Placed): Placed => ({
    ...one,
    path: ["input", ...one.path],
  });
  switch (result.outcome) {
    case "invalid":
      return invalid(result.issues.map(under));
    case "undetermined":
      return {
        ...result,
        calculation: "trace",
        missing: result.missing.map((one) => missingAt(["input"], one)),
      };
    default:
      return { ...result, calculation: "trace" };
  }
}

function invalid(issues: Issue[]): TraceResult {
  return { calculation: "trace", outcome: "invalid", issues };
}

type Behind = (section: Section, row: string, column: string) => Addend[];

function traced(
  { content, cells }: { content: ReportContent; cells: Cells },
  cell: TracedCell,
  behind: Behind,
): NotTraced | Traced {
  const place = placeInContent(cell, content);
  const section = sectionsOf[content].find(({ id }) => id === place?.section);
  if (place === undefined || !section?.rows.includes(place.row) || !section.columns.includes(place.column))
    return { calculation: "trace", outcome: "not-found" };
  const { row, column } = place;
  const value = cells[section.id]![row]![column]!;
  const printed = place.printed(value);
  return {
    calculation: "trace",
    outcome: "traced",
    value: printed,
    ...(printed === value ? {} : { sum: String(value) }),
    addends: behind(section, row, column),
  };
}

interface Place extends Pick<TracedCell, "column" | "row" | "section"> {
  /** How its value stands on the form. */
  readonly printed: (value: number | string) => number | string;
}

/** Where the content has the number of a cell; of a form, what it is filled from. */
function placeInContent(
  { section, row, column, form }: TracedCell,
  content: ReportContent,
): Place | undefined {
  if (form === undefined || form === content) return { section, row, column, printed: (value) => value };
  // The prescribed forms are filled from what a centre reports.
  if (form === "centre-content" || content !== "centre-content") return undefined;
  const template = templateOf(form);
  const own = template.sections.find(({ id }) => id === section)?.rows.find(({ id }) => id === row);
  const from = Object.hasOwn(own?.cells ?? {}, column) ? own?.cells[column] : undefined;
  if (own === undefined || from == null) return undefined;
  const [inSection = "", inRow = "", inColumn = ""] = from.split("/");
  return {
    section: inSection,
    row: inRow,
    column: inColumn,
    printed: (value) => printedValue(template, own, value),
  };
}
