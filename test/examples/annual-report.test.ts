import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import jaworznoFile from "../../examples/annual-report/jaworzno-2018.json" with { type: "json" };
import { csvTables, jaworzno2018 } from "../../examples/annual-report/make-records.mjs";
import papersFile from "../../examples/annual-report/papers.json" with { type: "json" };
import { annualReport } from "../../examples/annual-report/report.mjs";
import { root } from "../../scripts/entries.mjs";
import { expectHeld, wordsOf } from "./held.js";

const { lines, files } = annualReport();
const folder = `${root}examples/annual-report/`;
const fileNamed = (name: string) => new Map(files).get(name) ?? "";

describe("the records of examples/annual-report", () => {
  it("are what their script makes, and marked synthetic", () => {
    expect(jaworzno2018()).toEqual(jaworznoFile);
    expect(jaworznoFile.about.synthetic).toBe(true);
    expect(papersFile.about.synthetic).toBe(true);
  });

  it.each(Object.keys(csvTables))("%s: every table", (place) => {
    const made = csvTables[place]!();
    expect(readdirSync(folder + place).sort()).toEqual(Object.keys(made).sort());
    for (const [name, text] of Object.entries(made)) {
      expect(readFileSync(`${folder}${place}/${name}`, "utf8"), name).toBe(text);
      expect(text.startsWith("# synthetic: true; "), name).toBe(true);
    }
  });
});

describe("examples/annual-report", () => {
  it("prints what was read and found right", async () => {
    await expectHeld(lines, "annual-report");
  });

  it("Jaworzno 2018: 54 took part, 18 completed, 2 took up work, 7 employees", () => {
    expect(lines).toContain("  uczestniczyło 54, ukończyło 18, pracę podjęło 2, pracownicy: 7");
    // 18/54, 2/54 and 2/18.
    for (const percent of ["33,3 %", "3,7 %", "11,1 %"])
      expect(lines.filter((line) => line.endsWith(`, czyli ${percent}`))).toHaveLength(1);
  });

  it("Słupsk: a first year in two calendar years, whose events add up and whose people do not", () => {
    expect(wordsOf(lines, "2016 ")).toEqual(["2016", "35", "35", "5", "5"]);
    // 35 + 55 began; of the first 35 eight had ended in 2016, so 27 + 55 = 82 took part in 2017.
    expect(wordsOf(lines, "2017 ")).toEqual(["2017", "55", "82", "44", "14"]);
    expect(lines).toContain(
      "  w pierwszym roku: uczestniczyło 90, ukończyło 49, pracę podjęło 19, z bezdomności wyszło 2, leczenie podjęło 5",
    );
  });

  it("Legionowo: the grant is used and returned to the grosz", () => {
    // 31 450.20 + 52 118.75 + 12 990.05 = 96 559.00; with 1 441.00 returned it is 98 000.00.
    expect(lines).toContain(
      "  minister (program resortowy): otrzymano 98000,00 zł, wykorzystano 96559,00 zł, zwrócono 1441,00 zł, pozostało 0,00 zł",
    );
  });

  it("the voivodeship: 15 files of 14 centres, one of them a correction, one centre missing", () => {
    expect(files.filter(([name]) => name.startsWith("wojewodztwo/sprawozdania/"))).toHaveLength(15);
    expect(lines).toContain(
      "  pliki: 15; sprawozdania policzone: 14; zastąpione korektą: cis-04; brak: cis-09",
    );
  });

  it("January 2022: the letter asks for the arrears with their contributions", () => {
    // As in examples/january-2022: 2159.10 and 594.19.
    expect(lines.join(" ").replaceAll(/\s+/g, " ")).toContain("Kwota refundacji: 2753,29 zł.");
  });

  it("writes pages, tables, data, a calendar, a drawing and letters, each once and never empty", () => {
    const names = files.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(files.filter(([, text]) => text.length < 100)).toEqual([]);
    const kinds = new Set(names.map((name) => name.split(".").at(-1)));
    expect([...kinds].sort()).toEqual(["csv", "html", "ics", "json", "md", "svg"]);
    expect(names.filter((name) => name.includes("/pisma/"))).toHaveLength(5);
  });

  it("tables for a spreadsheet set to Polish", () => {
    const table = fileNamed("legionowo/dotacje-2019.csv");
    expect(table.startsWith("\uFEFF")).toBe(true);
    expect(table).toContain(";98000,00;96559,00;1441,00;0,00\r\n");
  });

  it("no person and no id of a record reaches a report", () => {
    const reports = files.filter(([name]) => /sprawozdanie-2[^/]*$/.test(name));
    expect(reports.length).toBeGreaterThan(10);
    expect(reports.filter(([, text]) => /\b[upske]-\d\d\b|pracownik-\d/.test(text))).toEqual([]);
  });

  it("is written out of git", () => {
    expect(readFileSync(`${root}.gitignore`, "utf8")).toContain("reports/\n");
    expect(existsSync(`${folder}run.mjs`)).toBe(true);
  });
});
