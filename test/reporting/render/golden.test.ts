// What each renderer writes, held to the byte.
import { expect, it } from "vitest";
import {
  asTables,
  timelineSvg,
  toCsv,
  toHtml,
  toICalendar,
  toJson,
  toMarkdown,
} from "../../../src/reporting/render/index.js";
import { collective, hostile, paper, report, samples, textOf } from "./samples.js";

const list = samples.find(({ outcome }) => outcome === "list")!;
const card = samples.find(({ outcome }) => outcome === "card")!;
const payments = () => {
  const tables = asTables({ of: list });
  return tables.outcome === "tables" ? tables.tables[0]! : undefined;
};
const hostileTable = {
  title: hostile[10],
  columns: [{ id: "text", label: "=label", kind: "text" as const }],
  rows: hostile.map((text) => [text]),
};

it.each([
  ["report.html", () => toHtml({ of: report })],
  ["report-en.md", () => toMarkdown({ of: report, lang: "en" })],
  ["report.json", () => toJson({ of: report })],
  ["report-long.csv", () => toCsv({ of: report, layout: "long" })],
  ["collective.md", () => toMarkdown({ of: collective })],
  ["payments.csv", () => toCsv({ table: payments()!, delimiter: ";", decimal: ",", bom: true })],
  ["card-fragment.html", () => toHtml({ of: card, fragment: true })],
  ["paper.html", () => toHtml({ of: paper })],
  ["paper.md", () => toMarkdown({ of: paper })],
  ["hostile.csv", () => toCsv({ table: hostileTable })],
  ["hostile.html", () => toHtml({ title: hostile[10]!, tables: [hostileTable], notes: hostile })],
  ["hostile.md", () => toMarkdown({ title: hostile[10]!, tables: [hostileTable], notes: hostile })],
  [
    "hostile.ics",
    () =>
      toICalendar({
        name: "Kalendarz obowiązków",
        events: hostile.map((text, index) => ({
          uid: `${index}@zatrudnienie-socjalne`,
          date: "2026-03-31",
          title: text,
          description: text,
          categories: [text],
        })),
      }),
  ],
  [
    "timeline.svg",
    () =>
      timelineSvg({
        title: "Uczestnictwo",
        periods: {
          trial: { from: "2026-01-01", to: "2026-01-31" },
          participation: { from: "2026-02-01", to: "2026-12-31" },
          extensions: [{ from: "2027-01-01", to: "2027-06-30" }],
        },
        absences: [
          { kind: "sickness", from: "2026-03-02", to: "2026-03-20" },
          { kind: "unexcused", date: "2026-05-04" },
        ],
        suspensions: [{ from: "2026-09-01", to: "2026-09-30", basis: "flood-2024" }],
      }),
  ],
])("%s", async (file, render) => {
  await expect(textOf(render())).toMatchFileSnapshot(`golden/${file}`);
});
