import * as z from "zod";
import { lazily, limits, type Parts } from "../../input/index.js";
import type { FormId } from "../../law/index.js";
import { type Issue, type Language, type Path } from "../../reasoning/index.js";
import { formTemplate } from "../forms/form-templates.js";
import { cleanedData } from "./cleaned-data.js";
import type { Printable, PrintableForm, PrintableOutcome } from "./printable.js";
import { ofIn, printableInput, printableIssues } from "./printable-input.js";
import { made, type NotRendered, type Renderer } from "./rendering.js";
import type { Table } from "./table.js";
import { dutiesTitle, dutyTables } from "./tables/calendar.js";
import { cardTables } from "./tables/card.js";
import { checkedTables } from "./tables/checked.js";
import { contentTables } from "./tables/content.js";
import { formTables, type FormWords } from "./tables/form.js";
import { notFilledNotes } from "./tables/form-notes.js";
import { grantTables } from "./tables/grants.js";
import { informationTables, informationTitle } from "./tables/information.js";
import { listTables } from "./tables/list.js";
import { hasLongLayout, longTable } from "./tables/long.js";
import { faceNotes } from "./tables/notes.js";
import { ratiosTitle, ratioTables } from "./tables/ratios.js";
import { missingNotes, sourceTables } from "./tables/sources.js";
import { cardTitle, collectiveTitle, listTitle, reportTitle } from "./titles.js";

/** As forms are, or one row a cell. */
export const tableLayouts = ["form", "long"] as const;

/** What {@link asTables} takes. */
export interface AsTablesInput {
  readonly of: Printable;
  /** `long`: one cell a row, of reports only; left out: `form`, a table a section. */
  readonly layout?: (typeof tableLayouts)[number] | undefined;
  /** Of titles, notes and labels; left out: Polish. */
  readonly lang?: Language | undefined;
}

export const asTablesInput = /* @__PURE__ */ lazily((): z.ZodType<AsTablesInput, AsTablesInput> =>
  z.strictObject({
    of: printableInput(),
    layout: z.literal(tableLayouts).optional(),
    lang: z.literal(["pl", "en"]).optional(),
  }),
);

/** A result as tables. */
export interface TablesOfResult {
  readonly title: string;
  /** What must not be overlooked: what was left out, what is unknown, what a form does not fill. */
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
}

/** A result as tables, with what it is. */
export interface Tables extends TablesOfResult {
  readonly outcome: "tables";
}

/** What {@link asTables} returns. */
export type AsTablesResult = Tables | NotRendered;

/**
 * Puts a result into tables, which every other renderer takes.
 *
 * `layout: "form"` has a table for each section of the content, then those of a prescribed form, each cell as it was reported;
 * `"long"` is of reports and collective reports, one cell of the content a row, for pivot tables. Amounts are PLN, those of a
 * form in its unit. `notes` number what was left out, what is unknown and what should be looked at, and say what a form does not
 * fill; no person is named. A paper has no tables. Not checked: whether the result is the library's own. Bad input gets
 * `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { asTables } from "zatrudnienie-socjalne/reporting";
 *
 * const tables = asTables({ of: { outcome: "information", on: "2025-12-31", count: 12 } });
 * tables.outcome === "tables" && tables.tables[0]?.rows; // => [["2025-12-31", 12]]
 * ```
 *
 * Source: art. 5 ust. 6 and art. 18a ust. 6 of the Act, Dz.U. 2025 poz. 1718.
 */
export function asTables(input: AsTablesInput): AsTablesResult {
  return made(renderer, input);
}

const renderer: Renderer<AsTablesInput, AsTablesResult> = {
  schema: asTablesInput,
  contradictions: ({ of, layout }, raw) => [
    ...printableIssues(ofIn(raw), ["of"]),
    ...tableLimitIssues(of, ["of"]),
    ...(layout === "long" && of != null && !hasLongLayout(of)
      ? [{ path: ["layout"], code: "no-long-layout" }]
      : []),
  ],
  make: ({ of, layout = "form", lang = "pl" }) => {
    const whole = tablesOf(of, lang);
    const tables = layout === "long" ? [longTable(of)] : whole.tables;
    return { outcome: "tables", ...(cleanedData({ ...whole, tables }) as TablesOfResult) };
  },
};

type MadeOf = {
  readonly [Outcome in PrintableOutcome]: (
    of: Extract<Printable, { outcome: Outcome }>,
    language: Language,
  ) => TablesOfResult;
};

const byOutcome: MadeOf = {
  report: (of, language) => ({
    title: reportTitle(of, language),
    notes: [...faceNotes(of, language), ...notesOfForm(of.form, language)],
    tables: [
      ...contentTables(of, language),
      ...grantTables(of, language),
      ...(of.form === null ? [] : formTablesOf(of.form, language)),
    ],
  }),
  collective: (of, language) => ({
    title: collectiveTitle(of, language),
    notes: [
      ...faceNotes(of.counts, language),
      ...missingNotes(of, language),
      ...notesOfForm(of.form, language),
    ],
    tables: [
      ...contentTables(of, language),
      ...sourceTables(of, language),
      ...(of.form === null ? [] : formTablesOf(of.form, language)),
    ],
  }),
  information: (of, language) => ({
    title: informationTitle[language],
    notes: [],
    tables: informationTables(of, language),
  }),
  ratios: (of, language) => ({
    title: ratiosTitle[language],
    notes: [],
    tables: ratioTables(of, language),
  }),
  checked: (of, language) => ({
    title: { pl: `Sprawdzenie formularza ${of.form}`, en: `Check of the form ${of.form}` }[language],
    notes: [],
    tables: checkedTables(of, language),
  }),
  list: (of, language) => ({ title: listTitle(of, language), notes: [], tables: listTables(of, language) }),
  card: (of, language) => ({ title: cardTitle(of, language), notes: [], tables: cardTables(of, language) }),
  paper: ({ title }) => ({ title, notes: [], tables: [] }),
  calendar: (of, language) => ({
    title: dutiesTitle[language],
    notes: faceNotes({ leftOut: of.leftOut }, language),
    tables: dutyTables(of, language),
  }),
};

/** Of a form, with the words of its template, where the library has one of this id. */
function formTablesOf(form: PrintableForm, language: Language): Table[] {
  return formTables(form, language, wordsOf(form));
}

function notesOfForm(form: PrintableForm | null, language: Language): string[] {
  return form === null ? [] : notFilledNotes(form, language, wordsOf(form));
}

function wordsOf({ id }: PrintableForm): FormWords | undefined {
  // Of an id that no template has, the look-up says so.
  const template = formTemplate({ id: id as FormId });
  return "sections" in template ? template : undefined;
}

/** A result as tables in a language. */
export function tablesOf(of: Printable, language: Language): TablesOfResult {
  // The function is that of the result's own outcome.
  return (byOutcome[of.outcome] as (of: Printable, language: Language) => TablesOfResult)(of, language);
}

/** Lists that become the rows of a table. */
const lists = [
  ...["grants", "granters", "changes"],
  ...["sources", "superseded", "notReported"],
  ...["errors", "warnings", "notChecked"],
  ...["rows", "notPaid", "waiting"],
  "duties",
];

/** Lists longer than a table may be. */
export function tableLimitIssues(of: Parts<Printable> | null | undefined, path: Path): Issue[] {
  if (of == null) return [];
  return lists.flatMap((list) => {
    const given: unknown = (of as Record<string, unknown>)[list];
    return Array.isArray(given) && given.length > limits.rows
      ? [{ path: [...path, list], code: "too-many", params: { most: limits.rows } }]
      : [];
  });
}
