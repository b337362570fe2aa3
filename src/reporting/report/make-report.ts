import { type CalendarDate, earlier, later } from "../../calendar/index.js";
import { calculated, type Calculation, type LawFor, type Reader } from "../../input/index.js";
import * as rules from "../../law/rules/index.js";
import type { Inquiry, Issue, Undecided } from "../../reasoning/index.js";
import { cleaned } from "../clean.js";
import { type CountedYear, countYear, readingsFor } from "../count/make-book.js";
import { isInYear, type Year, yearOf } from "../count/year.js";
import { fillForm } from "../forms/fill-form.js";
import { ofProject } from "../records/of-project.js";
import { type RawTables, type ReadRecords, readRecords } from "../records/read-records.js";
import type { ReportingUnit } from "../records/records.js";
import { splitTables } from "../records/split-tables.js";
import { step } from "../step.js";
import type { NoReportReason, ReportKind, ReportQuestion } from "../vocabulary.js";
import { findingsOf } from "./findings.js";
import { grantSums } from "./grant-sums.js";
import { centreReportInput, clubReportInput, type ReportFacts } from "./inputs.js";
import { keySteps } from "./key-steps.js";
import type { CentreReportResult, ClubReportResult, NoReport, Report } from "./report.js";
import { type ReportLaw, reportLaw } from "./report-law.js";

/** The two reports by their kind. */
interface Results {
  centre: CentreReportResult;
  club: ClubReportResult;
}

const names = { centre: "centreReport", club: "clubReport" } as const;
const inputs = { centre: centreReportInput, club: clubReportInput };

/** How what stands beside the records is read. */
export function reportReader(kind: ReportKind): Reader<ReportFacts> {
  return { schema: inputs[kind], contradictions: ({ records }) => reversedUnit(records?.unit ?? {}) };
}

/** What a report was made from, for those who ask what stands behind a cell. */
export type Made = CountedYear & { readonly read: ReadRecords };

/** Makes a report, and hands what it was made from to `whenMade`. */
export function makeReport<Kind extends ReportKind>(
  kind: Kind,
  input: unknown,
  lawFor?: LawFor,
  whenMade: (made: Made) => void = () => undefined,
): Results[Kind] {
  const { shell, tables } = splitTables(input, kind);
  const rule = reportRule(kind, tables, whenMade);
  return calculated(rule, shell, lawFor) as Results[Kind];
}

type AnyReport = Report | NoReport | Undecided<"centreReport" | "clubReport">;

/** The calculation for tables that were taken out of the input. */
function reportRule(
  kind: ReportKind,
  tables: RawTables,
  whenMade: (made: Made) => void,
): Calculation<ReportFacts, AnyReport, ReportQuestion> {
  return {
    calculation: names[kind],
    ...reportReader(kind),
    day: ({ year }) => yearOf(year).to,
    decide: (facts, law, inquiry) => {
      const year = yearOf(facts.year);
      const read = readRecords(tables);
      const kept = ofProject(read.kept, facts.project);
      const due = reportLaw(kind, { year, kept }, law, inquiry);
      if (due === undefined)
        return notDue(
          "no-rule-yet",
          step(law.of(kind === "centre" ? rules.centreReport : rules.clubReport), "no-report-rule", { kind }),
        );
      const period = lifeIn(year, facts.records.unit);
      if (period === undefined)
        return notDue("not-active", step(due.rule, "not-active", { year: year.number }));
      const counting = { kind, content: due.content, year, kept };
      const counted = countYear(counting, readingsFor(counting, inquiry), law);
      whenMade({ ...counted, read });
      return reportFrom({ facts, due, period, counted, read }, inquiry);
    },
  };
}

interface Parts {
  readonly facts: ReportFacts;
  readonly due: ReportLaw;
  readonly period: { from: CalendarDate; to: CalendarDate };
  readonly counted: CountedYear;
  readonly read: ReadRecords;
}

function reportFrom(
  { facts, due, period, counted, read }: Parts,
  inquiry: Inquiry<ReportQuestion>,
): Omit<Report, "assumptions" | "calculation" | "citations" | "law" | "versions"> {
  const { book, movements } = counted;
  const { unit } = facts.records;
  const { cells } = book.ledger;
  return {
    outcome: "report",
    kind: book.kind,
    year: facts.year,
    correction: facts.correction ?? 0,
    project: facts.project ?? null,
    readings: book.readings,
    unit: { id: unit.id, ...(unit.name === undefined ? {} : { name: cleaned(unit.name) }) },
    period,
    content: due.content,
    cells,
    form: facts.form === undefined ? null : fillForm(facts.form, cells, inquiry),
    ...grantSums(book, movements),
    changes: due.changes
      ? book.kept.changes
          .filter(({ on }) => isInYear(on, book.year))
          .map(({ id, on, point, text }) => ({ id, on, point, text: cleaned(text) }))
      : [],
    unknowns: book.unknowns,
    leftOut: read.leftOut,
    findings: findingsOf(counted, unit),
    steps: [
      step(due.rule, "report-due", { year: facts.year, until: due.until, kind: book.kind }),
      step(due.rule, "report-period", { from: period.from, to: period.to }),
      ...keySteps(due.content, book.ledger, due.rule),
      ...(read.leftOut.length === 0
        ? []
        : [step(due.rule, "records-left-out", { records: read.leftOut.length })]),
      ...(book.unknowns.length === 0
        ? []
        : [step(due.rule, "facts-unknown", { facts: book.unknowns.length })]),
    ],
  };
}

/** The year cut to the life of the unit; undefined where it has no day in it. */
function lifeIn(
  year: Year,
  { from, to }: ReportingUnit<CalendarDate>,
): { from: CalendarDate; to: CalendarDate } | undefined {
  const first = from === undefined ? year.from : later(from, year.from);
  const last = to === undefined ? year.to : earlier(to, year.to);
  return first > last ? undefined : { from: first, to: last };
}

function notDue(reason: NoReportReason, why: ReturnType<typeof step>) {
  return { outcome: "not-due" as const, reason, steps: [why] };
}

function reversedUnit({
  from,
  to,
}: {
  from?: string | null | undefined;
  to?: string | null | undefined;
}): Issue[] {
  return from != null && to != null && to < from
    ? [{ path: ["records", "unit", "to"], code: "reversed" }]
    : [];
}
