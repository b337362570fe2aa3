// Every id of the closed sets and of the sections has a name in both languages.
import { describe, expect, it } from "vitest";
import { sectionsOf } from "../../src/reporting/content/sections.js";
import { reportColumns, reportingLabels, reportRows, sectionLabels } from "../../src/reporting/labels.js";
import {
  columnKinds,
  csvDelimiters,
  decimalMarks,
  formulaTreatments,
  mediaTypes,
  renderLabels,
  tableLayouts,
} from "../../src/reporting/render/index.js";
import * as vocabulary from "../../src/reporting/vocabulary.js";

describe("sections", () => {
  it.each(Object.entries(sectionsOf))("%s", (_content, sections) => {
    for (const { id, rows, columns } of sections) {
      expect(sectionLabels).toHaveProperty(id);
      expect(Object.keys(reportRows[id]!)).toEqual(expect.arrayContaining([...rows]));
      for (const column of columns) expect(Object.keys(reportColumns)).toContain(column);
    }
  });

  it("no row is named that no section has", () => {
    for (const [id, rows] of Object.entries(reportRows)) {
      const used = Object.values(sectionsOf).flatMap((sections) =>
        sections.filter((section) => section.id === id).flatMap((section) => section.rows),
      );
      expect(new Set(Object.keys(rows))).toEqual(new Set(used));
    }
  });
});

it.each([
  ["recordTables", vocabulary.recordTables],
  ["reportKinds", vocabulary.reportKinds],
  ["sexes", vocabulary.sexes],
  ["endReasons", vocabulary.furtherEndReasons],
  ["serviceKinds", vocabulary.serviceKinds],
  ["outcomeKinds", vocabulary.outcomeKinds],
  ["employmentBases", vocabulary.employmentBases],
  ["grantPurposes", vocabulary.grantPurposes],
  ["moneyLines", [...vocabulary.moneyLines, vocabulary.grantReturned]],
  ["reportForms", vocabulary.reportForms],
  ["reportContents", vocabulary.reportContents],
  ["unknownFacts", vocabulary.unknownFacts],
  ["findingCodes", vocabulary.findingCodes],
] as const)("%s", (set, ids) => {
  expect(Object.keys(reportingLabels[set]).sort()).toEqual([...ids].sort());
});

it("renderers name the ids of their sets", () => {
  expect(Object.keys(renderLabels.columnKinds)).toEqual([...columnKinds]);
  expect(Object.keys(renderLabels.mediaTypes)).toEqual([...mediaTypes]);
  expect(Object.keys(renderLabels.tableLayouts)).toEqual([...tableLayouts]);
  expect(Object.keys(renderLabels.csvDelimiters)).toEqual([...csvDelimiters]);
  expect(Object.keys(renderLabels.decimalMarks)).toEqual([...decimalMarks]);
  expect(Object.keys(renderLabels.formulaTreatments)).toEqual([...formulaTreatments]);
});

it("no name is empty or said twice in one set", () => {
  for (const [set, names] of Object.entries(reportingLabels)) {
    for (const language of ["pl", "en"] as const) {
      const said = Object.values(names).map((text) => text[language]);
      expect(
        said.every((text) => text.trim() !== ""),
        set,
      ).toBe(true);
      if (set !== "reportRows") expect(new Set(said).size, `${set} ${language}`).toBe(said.length);
    }
  }
});
