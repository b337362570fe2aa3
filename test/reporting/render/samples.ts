// Results of every kind that can be printed, made by hand, and texts that are up to no good.
import fc from "fast-check";
import { type Section, sectionsOf } from "../../../src/reporting/content/sections.js";
import type {
  Printable,
  PrintableCollective,
  PrintablePaper,
  PrintableReport,
} from "../../../src/reporting/render/index.js";

type Cells = Record<string, Record<string, Record<string, number | string>>>;

/** Every cell of a content, each with a number of its own. */
function cellsOf(sections: readonly Section[]): Cells {
  let number = 0;
  const cells: Cells = {};
  for (const { id, rows, columns, kind } of sections) {
    const ofSection: Cells[string] = (cells[id] = {});
    for (const row of rows) {
      const ofRow: Cells[string][string] = (ofSection[row] = {});
      for (const column of columns) {
        number += 1;
        if (row === "average") ofRow[column] = `${number}.50`;
        else ofRow[column] = kind === "count" ? number : `${number % 7 === 0 ? "-" : ""}${number}.25`;
      }
    }
  }
  return cells;
}

const sums = { carried: "0.00", received: "100.00", used: "60.00", returned: "10.00", left: "30.00" };

export const report = {
  outcome: "report",
  kind: "centre",
  year: 2025,
  correction: 1,
  project: null,
  unit: { id: "cis-1", name: "CIS „Nadzieja” & Spółka" },
  period: { from: "2025-03-01", to: "2025-12-31" },
  content: "centre-content",
  cells: cellsOf(sectionsOf["centre-content"]),
  form: {
    id: "A-2007",
    cells: {
      III: { "1": { total: 4, women: 2 }, "3": { total: "3.5", women: "1.5" } },
      "V.2": { "1": { executed: "123.5", "next-plan": null }, "5": { executed: null, "next-plan": null } },
    },
    roundings: [
      { section: "V.2", row: "1", column: "executed", total: "123.5", parts: "123.4", difference: "0.1" },
    ],
    notFilled: [
      { section: "V.2", row: "5", column: "executed", reason: "nesting-not-read" },
      { section: "V.2", row: "5", column: "next-plan", reason: "nesting-not-read" },
      {
        section: null,
        row: null,
        column: null,
        reason: "no-row",
        cell: "independence/employment-unspecified/total",
      },
    ],
  },
  grants: [{ id: "g-1", granter: "Gmina Jaworzno", purpose: "operation", granted: "100.00", ...sums }],
  granters: [{ granter: "Gmina Jaworzno", ...sums }],
  changes: [{ id: "c-1", on: "2025-05-01", point: "2a", text: "Nowy numer telefonu\r\ni adres" }],
  unknowns: [{ table: "participants", id: "p-1", fact: "sex" }],
  leftOut: [{ table: "programmes", index: 3, id: "x", issues: [] }],
  findings: [{ code: "outside-activity" }, { code: "paid-without-programme" }],
} satisfies PrintableReport;

export const clubReport = {
  ...report,
  kind: "club",
  content: "club-content-2022",
  cells: cellsOf(sectionsOf["club-content-2022"]),
  form: null,
  unit: { id: "kis-1" },
  changes: [],
  unknowns: [],
  leftOut: [],
  findings: [],
} satisfies PrintableReport;

export const collective = {
  outcome: "collective",
  kind: "centre",
  year: 2025,
  project: "p",
  content: "centre-content",
  cells: cellsOf(sectionsOf["centre-content"]),
  form: null,
  sources: [
    { id: "cis-1", correction: 1 },
    { id: "cis-2", correction: 0 },
  ],
  superseded: [{ id: "cis-1", correction: 0 }],
  notReported: ["cis-3"],
  counts: { reports: 2, unknowns: 4, leftOut: 0 },
} satisfies PrintableCollective;

export const paper = {
  outcome: "paper",
  title: "Zaświadczenie",
  face: "Bez urzędowego wzoru; treść według art. 13 ust. 5a.",
  paragraphs: [{ text: "Pani Anna | *Nowak* uczestniczyła w zajęciach." }, { text: "Jaworzno" }],
} satisfies PrintablePaper;

const amounts = { benefit: "2140.70", premium: "0.00", total: "2140.70", net: "1900.70" };

/** One result of each outcome. */
export const samples: readonly Printable[] = [
  report,
  clubReport,
  collective,
  paper,
  { outcome: "information", on: "2025-12-31", count: 12 },
  {
    outcome: "ratios",
    ratios: [
      {
        id: "completed-of-took-part",
        numerator: { value: 1 },
        denominator: { value: 3 },
        percent: "33.3",
        above: false,
      },
      {
        id: "employed-of-graduates",
        numerator: { value: 2 },
        denominator: { value: 0 },
        percent: null,
        above: true,
      },
    ],
  },
  {
    outcome: "checked",
    form: "A-2007",
    errors: [
      {
        constraint: "women",
        code: "part-above-total",
        section: "III",
        row: "1",
        column: "women",
        value: 5,
        limit: "4",
      },
    ],
    warnings: [],
    roundings: [],
    notChecked: [{ constraint: "sum", section: "V.2", row: "1", column: "executed" }],
  },
  {
    outcome: "list",
    paidInMonth: "2026-06",
    rows: [
      {
        no: 1,
        id: "p-1",
        name: "Anna Nowak",
        forMonth: "2026-05",
        ...amounts,
        taxAdvance: "240.00",
        form: "transfer",
        reason: null,
      },
      {
        no: 2,
        id: "p-2",
        name: null,
        forMonth: "2026-05",
        ...amounts,
        taxAdvance: null,
        net: null,
        form: null,
        reason: "=wyrównanie",
      },
    ],
    totals: { ...amounts, count: 2, taxAdvances: "240.00" },
    notPaid: [{ id: "p-3", reason: "no-application" }],
    waiting: [{ id: "p-4", outcome: "undetermined" }],
  },
  {
    outcome: "card",
    month: "2026-06",
    name: "Anna Nowak",
    days: [
      { date: "2026-06-01", classDay: true, mark: "+", meaning: "present" },
      { date: "2026-06-02", classDay: true, mark: null, meaning: null },
    ],
    counts: { classDays: 2, present: 1, unmarked: 1 },
  },
  {
    outcome: "calendar",
    duties: [
      {
        kind: "centre-report",
        date: "2024-03-31",
        movedTo: "2024-04-02",
        certainty: "A",
        title: { pl: "Sprawozdanie za 2023 r.", en: "Report for 2023" },
        citation: { act: "DU/2003/1143", unit: "art-5-ust-4-pkt-2" },
      },
    ],
    events: [{ uid: "a@b", date: "2024-03-31", title: "Sprawozdanie" }],
    leftOut: [],
  },
];

/** What spreadsheets, pages and calendars stumble over. */
export const hostile = [
  "=1+1",
  "  +cmd|' /C calc'!A0",
  "\u200B@SUM(A1)",
  '＝HYPERLINK("x")',
  "-2",
  "'=1",
  "\t=1",
  "\r=1",
  "a\r\nb\rc\nd",
  '"; DROP, a|b',
  "<script>alert('x')</script>&amp;",
  "]]><!-- x -->",
  "\u202Eevil\u202C \u2066x",
  "\uD800 lone \uDC00",
  "\u0000\u0007\u001F\u007F\u0085\uFFFE\uFFFF",
  "ż".repeat(200),
  "𝒳".repeat(120),
  "BEGIN:VEVENT\r\nEND:VEVENT",
  "\\n;,\\",
  "`*_[x](javascript:alert(1))~~|~~",
  " leading and trailing ",
  "\u2028\u2029\uFEFF",
  "",
];

/** Any text, often one of the hostile ones. */
export const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...hostile, "=", " ", "'", '"', "\r", "\n", "|", "ł"), { maxLength: 8 })
    .map((parts) => parts.join("")),
);

/** The text of a rendering; a refusal fails the test. */
export function textOf(rendering: { outcome: string; text?: string; issues?: unknown }): string {
  if (rendering.text === undefined) throw new Error(JSON.stringify(rendering.issues));
  return rendering.text;
}

/** No half of a character is left. */
export function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** As every renderer cleans a text. */
export function asCleaned(text: string): string {
  return text.replaceAll("\0", "").replace(/\p{Cs}/gu, "\uFFFD");
}
