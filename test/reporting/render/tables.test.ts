// Results as tables: every cell, the items of the law, the words of the year, and notes on the face.
import { describe, expect, expectTypeOf, it } from "vitest";
import { payroll } from "zatrudnienie-socjalne/benefit";
import {
  type AttendanceCard,
  type CheckedReport,
  type ClubsInformation,
  type CollectiveReport,
  type DutyCalendar,
  type EffectRatios,
  type Paper,
  type PaymentList,
  paymentList,
} from "zatrudnienie-socjalne/reporting";
import { sectionsOf } from "../../../src/reporting/content/sections.js";
import { asTables, type AsTablesInput, type Printable, toCsv } from "../../../src/reporting/render/index.js";
import { formTables } from "../../../src/reporting/render/tables/form.js";
import type { Report } from "../../../src/reporting/report/report.js";
import { clubReport, collective, paper, report, samples, textOf } from "./samples.js";

function tables(input: AsTablesInput) {
  const made = asTables(input);
  if (made.outcome === "invalid") throw new Error(JSON.stringify(made.issues));
  return made;
}

it("a report of the library is one that can be printed", () => {
  expectTypeOf<Report<"centreReport">>().toExtend<Printable>();
  expectTypeOf<Report<"clubReport">>().toExtend<Printable>();
  expectTypeOf<CollectiveReport>().toExtend<Printable>();
  expectTypeOf<ClubsInformation>().toExtend<Printable>();
  expectTypeOf<EffectRatios>().toExtend<Printable>();
  expectTypeOf<CheckedReport>().toExtend<Printable>();
  expectTypeOf<PaymentList>().toExtend<Printable>();
  expectTypeOf<AttendanceCard>().toExtend<Printable>();
  expectTypeOf<Paper>().toExtend<Printable>();
  expectTypeOf<DutyCalendar>().toExtend<Printable>();
});

describe("a report", () => {
  const { title, notes, tables: made } = tables({ of: report });

  it("has a table for each section, its grants, its changes and its form", () => {
    expect(made.map(({ id }) => id)).toEqual([
      ...sectionsOf["centre-content"].map(({ id }) => id),
      "grants-one-by-one",
      "granters",
      "changes",
      "A-2007/III",
      "A-2007/V.2",
      "A-2007/roundings",
    ]);
  });

  it("every cell stands in its table", () => {
    for (const section of sectionsOf["centre-content"]) {
      const { rows, columns } = made.find(({ id }) => id === section.id)!;
      expect(columns.map(({ id }) => id)).toEqual(["row", ...section.columns]);
      expect(rows.map((row) => row.slice(1))).toEqual(
        section.rows.map((row) =>
          section.columns.map(
            (column) => (report.cells[section.id]![row] as Record<string, unknown>)[column],
          ),
        ),
      );
    }
  });

  it("a table carries the items its section answers, and names them", () => {
    const revenue = made.find(({ id }) => id === "revenue")!;
    expect(revenue.title).toBe("Przychody, w złotych (art. 5 ust. 6 pkt 6, art. 5 ust. 6 pkt 7)");
    expect(revenue.items).toEqual([
      { act: "DU/2003/1143", unit: "art-5-ust-6-pkt-6" },
      { act: "DU/2003/1143", unit: "art-5-ust-6-pkt-7" },
    ]);
    expect(made.find(({ id }) => id === "social-effects")).not.toHaveProperty("items");
  });

  it("the column with the average among counts is of numbers", () => {
    const kinds = (table: string) => made.find(({ id }) => id === table)!.columns.map(({ kind }) => kind);
    expect(kinds("staff")).toEqual(["text", "number", "number"]);
    expect(kinds("services")).toEqual(["text", "count", "count", "count"]);
    expect(kinds("revenue")).toEqual(["text", "money", "money", "money"]);
  });

  it("its title tells unit, year, shortened period and correction", () => {
    expect(title).toBe(
      "Sprawozdanie centrum integracji społecznej za 2025 r.: CIS „Nadzieja” & Spółka, okres od 1 marca 2025 r. do 31 grudnia 2025 r., korekta nr 1",
    );
  });

  it("its notes number what the filer must look at, and say what the form does not fill", () => {
    expect(notes).toEqual([
      "Pominięto błędnych zapisów: 1",
      "Brak danych: 1",
      "Do wyjaśnienia: 2",
      "Formularz A-2007: nie wypełniono, bo nie odczytano, które wiersze formularza obejmuje ta pozycja: część V.2, wiersz „wydatki na rzecz osób fizycznych”",
      "Formularz A-2007: nie wypełniono, bo formularz nie ma na to wiersza: zatrudnienie, o którym nie wiadomo, czy było wspierane (ogółem)",
    ]);
  });

  it("of a row that is empty in part it names the columns, and ids where the form is not known", () => {
    const notFilled = [
      { section: "2.2", row: "trained", column: "total", reason: "not-in-content" },
      { section: "2.2", row: "pension", column: "unemployed", reason: "not-in-content" },
      { section: "2.2", row: "pension", column: "homeless", reason: "not-in-content" },
      { section: null, row: null, column: null, reason: "else" },
    ];
    const notesOf = (id: string, lang: "pl" | "en") =>
      tables({ of: { ...report, form: { ...report.form, id, notFilled } }, lang }).notes.slice(3);
    expect(notesOf("A-2004", "pl")).toEqual([
      "Formularz A-2004: nie wypełniono, bo treść sprawozdania nie obejmuje tych danych: część 2.2, wiersz „Uczestnicy przyuczeni do zawodu” (Osoby uczestniczące w zajęciach Centrum – ogółem); część 2.2, wiersz „nabywający prawo do świadczeń emerytalnych lub rentowych” (bezrobotni, bezdomni)",
      "Formularz A-2004: nie wypełniono, bo else",
    ]);
    expect(notesOf("A-1999", "en")[0]).toBe(
      "Form A-1999: not filled, as the content of the report has no such data: section 2.2, row “trained” (total); section 2.2, row “pension” (unemployed, homeless)",
    );
  });

  it("a granter that was not given is said to be so", () => {
    const granters = [{ ...report.granters[0]!, granter: null }];
    const table = tables({ of: { ...report, granters } }).tables.find(({ id }) => id === "granters");
    expect(table?.rows[0]?.[0]).toBe("nie podano");
  });

  it("numbers in place of the lists give the same notes", () => {
    expect(tables({ of: { ...report, unknowns: 1, leftOut: 1, findings: 2 } }).notes).toEqual(notes);
  });

  it("nothing to look at gives no note", () => {
    expect(tables({ of: clubReport }).notes).toEqual([]);
  });

  it("no person of the lists stands in it", () => {
    expect(JSON.stringify(made)).not.toContain("p-1");
  });
});

describe("a form", () => {
  it("is said in the words of its template, where it has them", () => {
    const words = {
      sections: [
        {
          id: "III",
          title: "LICZBA PRACOWNIKÓW",
          columns: [{ id: "women", label: "W tym kobiety", gloss: "of whom women" }],
          rows: [{ id: "3", label: "przeciętne zatrudnienie", gloss: "average employment" }],
        },
      ],
    };
    const [table] = formTables(report.form, "pl", words);
    expect(table?.title).toBe("A-2007, III, LICZBA PRACOWNIKÓW");
    expect(table?.columns.map(({ label }) => label)).toEqual(["Wiersz", "total", "W tym kobiety"]);
    expect(table?.rows.map(([label]) => label)).toEqual(["1", "przeciętne zatrudnienie"]);
    const [inEnglish] = formTables(report.form, "en", words);
    expect(inEnglish?.columns.map(({ label }) => label)).toEqual(["Row", "total", "of whom women"]);
    expect(inEnglish?.rows.map(([label]) => label)).toEqual(["1", "average employment"]);
  });

  it("asTables takes the words from the library's template, and ids of a form that has none", () => {
    const formOf = (of: typeof report) => tables({ of }).tables.find(({ id = "" }) => id.endsWith("/III"))!;
    expect(formOf(report).columns.map(({ label }) => label)).toEqual([
      "Wiersz",
      "Zatrudnieni ogółem",
      "W tym kobiety",
    ]);
    const unheardOf = { ...report, form: { ...report.form, id: "A-1999" } };
    expect(formOf(unheardOf).columns.map(({ label }) => label)).toEqual(["Wiersz", "total", "women"]);
  });
});

it("a case of a payroll without an id that waits is a row too", () => {
  const june = payroll({ month: "2026-06", cases: [null as unknown as { id: string; periods: object }] });
  const list = paymentList({ paidInMonth: "2026-07", payrolls: [june] });
  if (list.outcome !== "list") throw new Error(list.outcome);
  expect(tables({ of: list }).tables.find(({ id }) => id === "waiting")?.rows).toEqual([
    [null, "błędne dane"],
  ]);
});

describe("groups are called as the law of the last day of the year calls them", () => {
  const group = (year: number, number: number): unknown =>
    tables({ of: { ...report, year } }).tables.find(({ id }) => id === "participants")!.rows[1 + number]?.[0];

  it.each([
    [
      2014,
      2,
      "osoby uzależnione od alkoholu, po zakończeniu programu psychoterapii w zakładzie lecznictwa odwykowego",
    ],
    [2015, 2, "osoby uzależnione od alkoholu"],
    [
      2014,
      3,
      "osoby uzależnione od narkotyków lub innych środków odurzających, po zakończeniu programu terapeutycznego w zakładzie opieki zdrowotnej",
    ],
    [2021, 4, "osoby chore psychicznie"],
    [2022, 4, "osoby z zaburzeniami psychicznymi"],
    [2006, 8, "osoby niepełnosprawne"],
  ])("%i, group %i", (year, number, label) => {
    expect(group(year, number)).toBe(label);
  });
});

describe("the long layout", () => {
  it("is one table of the content, never of the form", () => {
    const { tables: made } = tables({ of: report, layout: "long" });
    expect(made).toHaveLength(1);
    expect(made[0]?.columns.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "source text",
      "year count",
      "section text",
      "row text",
      "column text",
      "value number",
    ]);
    expect(textOf(toCsv({ table: made[0]! }))).toBe(textOf(toCsv({ of: report, layout: "long" })));
  });

  it("is of reports only", () => {
    const made = asTables({ of: paper, layout: "long" });
    expect(made).toEqual({ outcome: "invalid", issues: [{ path: ["layout"], code: "no-long-layout" }] });
  });
});

describe("other results", () => {
  it("every text is cleaned", () => {
    const made = tables({ of: { ...paper, title: "a\0\uD800" } });
    expect(made.title).toBe("a\uFFFD");
    const long = tables({ of: { ...report, unit: { id: "\uDC00" } }, layout: "long" });
    expect(long.tables[0]?.rows[0]?.[0]).toBe("\uFFFD");
  });

  it("a collective report names its sources and who has not reported", () => {
    const { notes, tables: made, title } = tables({ of: collective });
    expect(title).toBe("Sprawozdanie zbiorcze o centrach integracji społecznej za 2025 r., projekt p");
    expect(notes).toEqual(["Brak danych: 4", "Brak sprawozdań: 1 (cis-3)"]);
    expect(made.slice(-3).map(({ id, rows }) => [id, rows])).toEqual([
      [
        "sources",
        [
          ["cis-1", 1],
          ["cis-2", 0],
        ],
      ],
      ["superseded", [["cis-1", 0]]],
      ["not-reported", [["cis-3"]]],
    ]);
  });

  it("many who have not reported are numbered at the head and named in their table", () => {
    const notReported = Array.from({ length: 11 }, (_, index) => `cis-${String(index)}`);
    expect(tables({ of: { ...collective, notReported } }).notes).toContain("Brak sprawozdań: 11");
    expect(tables({ of: { ...collective, notReported: notReported.slice(1) }, lang: "en" }).notes[1]).toMatch(
      /^Reports missing: 10 \(cis-1, .*cis-10\)$/u,
    );
    expect(tables({ of: { ...collective, notReported: [] } }).notes).toEqual(["Brak danych: 4"]);
  });

  it.each(["pl", "en"] as const)("%s: no table is called as its page is", (lang) => {
    for (const of of samples) {
      const { title, tables: made } = tables({ of, lang });
      expect(made.map((table) => table.title)).not.toContain(title);
    }
  });

  it("a calendar says how a day is known in words", () => {
    const calendar = samples.find(({ outcome }) => outcome === "calendar")!;
    expect(tables({ of: calendar }).tables[0]?.rows[0]?.at(-1)).toBe("wprost z przepisu");
  });

  it("a paper has no tables", () => {
    expect(tables({ of: paper })).toEqual({
      outcome: "tables",
      title: "Zaświadczenie",
      notes: [],
      tables: [],
    });
  });

  it("every table of every result can be written as CSV, in both languages", () => {
    for (const of of samples)
      for (const lang of ["pl", "en"] as const)
        for (const table of tables({ of, lang }).tables) expect(toCsv({ table }).outcome).toBe("rendered");
  });

  it("a limit without decimals is a number", () => {
    const checked = samples.find(({ outcome }) => outcome === "checked")!;
    expect(tables({ of: checked }).tables[0]?.rows).toEqual([
      ["III", "1", "women", "część większa niż całość", 5, 4],
    ]);
  });
});
