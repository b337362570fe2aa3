import { limits } from "../../input/index.js";
import { type Issue, openQuestions } from "../../reasoning/index.js";
import { type CellKind, cellKind, sectionsOf } from "../content/sections.js";
import { type ReportContent, reportContents, type ReportKind } from "../vocabulary.js";
import { readingKeys } from "./readings.js";
import { type Given, isCollective } from "./sources.js";

/** What the reports have to have in common. */
interface Asked {
  readonly year: number | null | undefined;
  readonly kind: ReportKind;
}

/** Everything that keeps some reports from being added. */
export function issuesOfReports(raw: readonly unknown[], { year, kind }: Asked): Issue[] {
  const reports = raw.map((one) => (isGiven(one) ? one : undefined));
  const first = reports.find((one) => one?.kind === kind && isContentOf(kind, one.content));
  const repeated = repeatedIds(reports);
  return reports.flatMap((given, index) => {
    const at = (...path: (number | string)[]) => ["reports", index, ...path];
    if (given === undefined) return [{ path: at(), code: "not-a-report" }];
    const issues: Issue[] = [];
    if (year != null && given.year !== year) issues.push({ path: at("year"), code: "another-year" });
    if (given.kind !== kind) issues.push({ path: at("kind"), code: "another-kind" });
    else if (given.content !== first?.content) issues.push({ path: at("content"), code: "another-content" });
    else issues.push(...issuesOfCells(given, index));
    if (first !== undefined && given.project !== first.project)
      issues.push({ path: at("project"), code: "another-project" });
    return [...issues, ...(repeated.get(index) ?? [])];
  });
}

/** A cell of the content that is missing, or holds something else than it should. */
function issuesOfCells({ content, cells }: Given, index: number): Issue[] {
  const issues: Issue[] = [];
  for (const section of sectionsOf[content]) {
    for (const row of section.rows) {
      const kind = cellKind(section, row);
      for (const column of section.columns) {
        const value: unknown = cells[section.id]?.[row]?.[column];
        const path = ["reports", index, "cells", section.id, row, column];
        if (value === undefined) issues.push({ path, code: "missing-cell" });
        else if (!isOfKind[kind](value))
          issues.push({
            path,
            code: "wrong-type",
            params: { expected: kind === "count" ? "int" : "string" },
          });
      }
    }
  }
  return issues;
}

const isOfKind: Readonly<Record<CellKind, (value: unknown) => boolean>> = {
  count: isWhole,
  money: (value) => typeof value === "string" && /^-?(?:0|[1-9]\d*)\.\d{2}$/.test(value),
  decimal: (value) => typeof value === "string" && /^(?:0|[1-9]\d*)\.\d{2}$/.test(value),
};

/** Two reports of a unit with one correction, or a unit that was collected before. */
function repeatedIds(reports: readonly (Given | undefined)[]): Map<number, Issue[]> {
  const found = new Map<number, Issue[]>();
  const collected = new Set<string>();
  const add = (index: number, ...path: (number | string)[]): void => {
    const issues = found.get(index) ?? [];
    issues.push({ path: ["reports", index, ...path], code: "repeated-id" });
    found.set(index, issues);
  };
  reports.forEach((given, index) => {
    if (given === undefined || !isCollective(given)) return;
    given.sources.forEach(({ id }, place) => {
      if (collected.has(id)) add(index, "sources", place, "id");
      collected.add(id);
    });
  });
  const corrections = new Set<string>();
  reports.forEach((given, index) => {
    if (given === undefined || isCollective(given)) return;
    const { unit, correction } = given;
    const key = `${correction}/${unit.id}`;
    if (collected.has(unit.id)) add(index, "unit", "id");
    else if (corrections.has(key)) add(index, "correction");
    corrections.add(key);
  });
  return found;
}

function isContentOf(kind: ReportKind, content: ReportContent): boolean {
  return reportContents.includes(content) && content.startsWith(kind);
}

/** Has it the shape of a report, or of what was collected before, as far as it is added? */
function isGiven(raw: unknown): raw is Given {
  if (!isObject(raw) || !isObject(raw["cells"]) || !isWhole(raw["year"]) || !isProject(raw["project"]))
    return false;
  if (raw["outcome"] === "report") return isReport(raw);
  return raw["outcome"] === "collective" && isCollected(raw);
}

function isReport({ unit, correction, readings, unknowns, leftOut }: Plain): boolean {
  return (
    isObject(unit) &&
    isId(unit["id"]) &&
    isWhole(correction) &&
    isReadings(readings, isReading) &&
    isListOrNumber(unknowns) &&
    isListOrNumber(leftOut)
  );
}

function isCollected({ sources, superseded, readings, counts }: Plain): boolean {
  return (
    isSources(sources) &&
    isSources(superseded) &&
    isReadings(
      readings,
      (key, list) => Array.isArray(list) && list.every((reading) => isReading(key, reading)),
    ) &&
    isObject(counts) &&
    isWhole(counts["unknowns"]) &&
    isWhole(counts["leftOut"])
  );
}

type Plain = Readonly<Record<string, unknown>>;
type Key = (typeof readingKeys)[number];

function isReadings(raw: unknown, isRight: (key: Key, value: unknown) => boolean): boolean {
  return isObject(raw) && readingKeys.every((key) => raw[key] === undefined || isRight(key, raw[key]));
}

function isReading(key: Key, reading: unknown): boolean {
  return openQuestions[key].readings.some((one) => one === reading);
}

function isSources(raw: unknown): boolean {
  return (
    Array.isArray(raw) &&
    raw.every((source) => isObject(source) && isId(source["id"]) && isWhole(source["correction"]))
  );
}

function isListOrNumber(raw: unknown): boolean {
  return Array.isArray(raw) || isWhole(raw);
}

function isProject(raw: unknown): boolean {
  return raw === null || isId(raw);
}

function isId(raw: unknown): boolean {
  return typeof raw === "string" && raw.length > 0 && raw.length <= limits.textLength;
}

function isWhole(raw: unknown): boolean {
  return Number.isSafeInteger(raw) && (raw as number) >= 0;
}

function isObject(raw: unknown): raw is Plain {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
