import * as z from "zod";
import { dateField, lazily, limits, listField, monthField } from "../../input/index.js";
import { citationField, type Issue, type Path } from "../../reasoning/index.js";
import { type CellKind, cellKind, sectionsOf } from "../content/sections.js";
import { type ReportContent, reportContents, reportKinds } from "../vocabulary.js";
import type { Printable, PrintableOutcome } from "./printable.js";
import { decimalPattern, shownText } from "./table.js";

/** The parts of results that renderers read. Keys they do not know are let through: a result has more, and may get more. */

const listOf = <Item extends z.ZodType>(item: Item): z.ZodArray<Item> => listField(item, limits.records);
const count = /* @__PURE__ */ lazily(() => z.int().min(0));
const decimal = /* @__PURE__ */ lazily(() =>
  z.string().max(limits.textLength).regex(decimalPattern, { error: "not-a-decimal" }),
);
const maybe = <Item extends z.ZodType>(item: Item): z.ZodNullable<Item> => z.nullable(item);

/** A list whose entries are for whoever files it, or their number. */
const listOrNumber = /* @__PURE__ */ lazily(() => z.union([count(), listField(z.unknown(), limits.values)]));

/** Which cells there must be is looked at in {@link printableIssues}. */
const cells = /* @__PURE__ */ lazily(() =>
  z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
);

const rounding = /* @__PURE__ */ lazily(() =>
  z.object({
    section: shownText(),
    row: shownText(),
    column: shownText(),
    total: decimal(),
    parts: decimal(),
    difference: decimal(),
  }),
);

const formCells = /* @__PURE__ */ lazily(() =>
  z.record(
    shownText(),
    z.record(shownText(), z.record(shownText(), z.union([z.int(), decimal(), z.null()]))),
  ),
);

const form = /* @__PURE__ */ lazily(() =>
  z.object({
    id: shownText(),
    cells: formCells(),
    roundings: listOf(rounding()),
    notFilled: listOf(
      z.object({
        section: maybe(shownText()),
        row: maybe(shownText()),
        column: maybe(shownText()),
        reason: shownText(),
        cell: shownText().optional(),
      }),
    ),
  }),
);

const ofContent = /* @__PURE__ */ lazily(() => ({
  kind: z.literal(reportKinds),
  year: z.int().min(limits.firstYear).max(limits.lastYear),
  project: maybe(shownText()),
  content: z.literal(reportContents),
  cells: cells(),
  form: maybe(form()),
}));

const sums = /* @__PURE__ */ lazily(() => ({
  granter: maybe(shownText()),
  carried: decimal(),
  received: decimal(),
  used: decimal(),
  returned: decimal(),
  left: decimal(),
}));

const source = /* @__PURE__ */ lazily(() => z.object({ id: shownText(), correction: count() }));
const place = /* @__PURE__ */ lazily(() => ({
  constraint: shownText(),
  section: shownText(),
  row: shownText(),
  column: shownText(),
}));

const checkedValue = /* @__PURE__ */ lazily(() =>
  z.union([
    z.int(),
    z
      .string()
      .max(limits.textLength)
      .regex(/^-?\d+(?:\.\d+)?$/, { error: "not-a-decimal" }),
  ]),
);
const violation = /* @__PURE__ */ lazily(() =>
  z.object({ ...place(), code: shownText(), value: checkedValue(), limit: checkedValue() }),
);

const paid = /* @__PURE__ */ lazily(() => ({
  benefit: decimal(),
  premium: decimal(),
  total: decimal(),
  net: maybe(decimal()),
}));

const shapes = /* @__PURE__ */ lazily(() => ({
  report: {
    ...ofContent(),
    correction: count(),
    unit: z.object({ id: shownText(), name: shownText().optional() }),
    period: z.object({ from: dateField(), to: dateField() }),
    grants: listOf(z.object({ ...sums(), id: shownText(), purpose: shownText(), granted: maybe(decimal()) })),
    granters: listOf(z.object(sums())),
    changes: listOf(z.object({ id: shownText(), on: dateField(), point: shownText(), text: shownText() })),
    unknowns: listOrNumber(),
    leftOut: listOrNumber(),
    findings: listOrNumber(),
  },
  collective: {
    ...ofContent(),
    sources: listOf(source()),
    superseded: listOf(source()),
    notReported: listOf(shownText()),
    counts: z.object({ reports: count(), unknowns: count(), leftOut: count() }),
  },
  information: { on: dateField(), count: count() },
  ratios: {
    ratios: listOf(
      z.object({
        id: shownText(),
        numerator: z.object({ value: count() }),
        denominator: z.object({ value: count() }),
        percent: maybe(decimal()),
        above: z.boolean(),
      }),
    ),
  },
  checked: {
    form: shownText(),
    errors: listOf(violation()),
    warnings: listOf(violation()),
    roundings: listOf(z.unknown()),
    notChecked: listOf(z.object(place())),
  },
  list: {
    paidInMonth: monthField(),
    rows: listField(
      z.object({
        ...paid(),
        no: count(),
        id: shownText(),
        name: maybe(shownText()),
        forMonth: monthField(),
        taxAdvance: maybe(decimal()),
        form: maybe(shownText()),
        reason: maybe(shownText()),
      }),
      limits.cases,
    ),
    totals: z.object({ ...paid(), count: count(), taxAdvances: maybe(decimal()) }),
    notPaid: listField(z.object({ id: shownText(), reason: shownText() }), limits.cases),
    waiting: listField(z.object({ id: maybe(shownText()), outcome: shownText() }), limits.cases),
  },
  card: {
    month: monthField(),
    name: maybe(shownText()).optional(),
    days: listField(
      z.object({
        date: dateField(),
        classDay: z.boolean(),
        mark: maybe(shownText()),
        meaning: maybe(shownText()),
      }),
      limits.rows,
    ),
    counts: z.record(shownText(), count()),
  },
  paper: {
    title: shownText(),
    face: shownText(),
    paragraphs: listOf(z.object({ text: shownText() })),
  },
  calendar: {
    duties: listOf(
      z.object({
        kind: shownText(),
        date: dateField(),
        movedTo: maybe(dateField()),
        certainty: shownText(),
        title: z.object({ pl: shownText(), en: shownText() }),
        citation: citationField(),
      }),
    ),
    events: listOf(z.object({ uid: shownText(), date: dateField(), title: shownText() })),
    leftOut: listOrNumber(),
  },
}));

const ofOutcome = <Outcome extends PrintableOutcome>(outcome: Outcome) =>
  z.object({ outcome: z.literal(outcome), ...shapes()[outcome] });

/** The outcomes that can be printed. */
export const printableOutcomes = [
  "report",
  "collective",
  "information",
  "ratios",
  "checked",
  "list",
  "card",
  "paper",
  "calendar",
] as const satisfies readonly PrintableOutcome[];

/** What renderers read of a result. */
export const printableInput = /* @__PURE__ */ lazily(
  () =>
    z.discriminatedUnion("outcome", [
      ofOutcome("report"),
      ofOutcome("collective"),
      ofOutcome("information"),
      ofOutcome("ratios"),
      ofOutcome("checked"),
      ofOutcome("list"),
      ofOutcome("card"),
      ofOutcome("paper"),
      ofOutcome("calendar"),
    ]) as unknown as z.ZodType<Printable, Printable>,
);

const cellTypes: Readonly<Record<CellKind, (cell: unknown) => boolean>> = {
  count: (cell) => Number.isSafeInteger(cell) && Number(cell) >= 0,
  money: isHundredths,
  decimal: isHundredths,
};

function isHundredths(cell: unknown): boolean {
  return typeof cell === "string" && cell.length <= limits.textLength && /^-?\d+\.\d{2}$/.test(cell);
}

/**
 * What is wrong with the content of a report as it was given, whatever else is: a content that the kind of report has not, and
 * cells that are not there or of another type.
 */
export function printableIssues(of: unknown, path: Path): Issue[] {
  const { outcome, kind, content, cells: given } = keysOf(of);
  const isOfContent = outcome === "report" || outcome === "collective";
  const known = reportContents.find((each) => each === content);
  if (!isOfContent || known === undefined) return [];
  const fitting = reportContents.filter((each) => each.startsWith(String(kind)));
  const ofAnotherKind: Issue[] =
    fitting.length === 0 || fitting.includes(known)
      ? []
      : [{ path: [...path, "content"], code: "not-one-of", params: { allowed: fitting } }];
  return [...ofAnotherKind, ...cellIssues(known, given, [...path, "cells"])];
}

/** What `of` is in an input as it was given. */
export function ofIn(raw: unknown): unknown {
  return keysOf(raw)["of"];
}

function cellIssues(content: ReportContent, given: unknown, path: Path): Issue[] {
  return sectionsOf[content].flatMap((section) =>
    section.rows.flatMap((row) => {
      const kind = cellKind(section, row);
      const cellsOfRow = keysOf(keysOf(keysOf(given)[section.id])[row]);
      return section.columns.flatMap((column): Issue[] => {
        const cell = cellsOfRow[column];
        const at = [...path, section.id, row, column];
        if (cell === undefined) return [{ path: at, code: "missing-cell" }];
        const expected = kind === "count" ? "int" : "string";
        return cellTypes[kind](cell) ? [] : [{ path: at, code: "wrong-type", params: { expected } }];
      });
    }),
  );
}

/** The own keys of an object; of anything else there are none. */
function keysOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
