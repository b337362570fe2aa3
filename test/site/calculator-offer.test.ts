// What the calculator offers: every fact of a month, and what special acts made possible only where they did.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type AbsenceKind, absenceKinds, floodCauses, specialActs } from "zatrudnienie-socjalne";
import { inputSchemas } from "zatrudnienie-socjalne/schemas";
import { site } from "../../scripts/site/tree.mjs";
import { inputOf } from "../../site/calculator/input.mjs";
import { absencesOf, marksByLetter, marksIn } from "../../site/calculator/marks.mjs";
import {
  countsFloodDaysBefore,
  suspensionBases,
  suspensionBasesIn,
} from "../../site/calculator/special-law.mjs";
import { emptyState, readingKeys } from "../../site/calculator/state.mjs";

describe("what is offered", () => {
  it("is every fact of a month; the page says that the rest is not", () => {
    const offered = Object.keys(
      inputOf({
        ...emptyState(),
        month: "2026-06",
        endedOn: "2026-06-30",
        suspensions: [{ from: "2026-06-01", to: "2026-06-02", basis: "flood-2024" }],
        classes: { "2026-06-06": true },
        history: "complete",
        unemploymentBenefit: "1,00",
        readings: { rounding: "up-to-grosz" },
      }),
    );
    const { shape } = inputSchemas.monthlyBenefit as unknown as { shape: object };
    const rest = Object.keys(shape).filter((field) => !offered.includes(field));
    expect(rest.sort()).toEqual(["asOf", "checkPeriods", "strict"]);
    for (const page of ["kalkulator.md", "en/calculator.md"])
      for (const field of rest) expect(readFileSync(site + page, "utf8")).toContain(`\`${field}\``);
  });

  it("has a mark for every kind of absence and every cause", () => {
    const marked = Object.fromEntries(
      Object.values(marksByLetter).map((mark, index) => [`2024-12-${String(index + 10)}`, mark]),
    );
    const absences = absencesOf(marked) as { kind: AbsenceKind; cause?: string }[];
    expect(new Set(absences.map(({ kind }) => kind))).toEqual(new Set(absenceKinds));
    expect(absences.flatMap(({ cause }) => cause ?? [])).toEqual([...floodCauses]);
  });

  it("offers days off because of the flood where the library knows such days, and where one is marked", () => {
    const floodMarks = (month: string, marked = {}) =>
      marksIn(month, marked).filter((mark) => mark.startsWith("flood"));
    expect(floodMarks("2024-08")).toEqual([]);
    expect(floodMarks("2024-09")).toEqual(["flood-property", "flood-inability"]);
    expect(floodMarks("2025-01")).toEqual(["flood-property", "flood-inability"]);
    expect(floodMarks("2025-02")).toEqual([]);
    expect(floodMarks("2025-02", { "2025-02-03": "flood-inability" })).toEqual(["flood-inability"]);
    expect(["2024-11", "2024-12", "2025-01", "2025-02"].map(countsFloodDaysBefore)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("offers suspensions of classes where the voivode could order one", () => {
    expect(suspensionBases).toEqual([...specialActs]);
    expect(suspensionBasesIn("")).toEqual([]);
    expect(suspensionBasesIn("2020-02")).toEqual([]);
    expect(suspensionBasesIn("2020-03")).toEqual(["covid"]);
    expect(suspensionBasesIn("2023-09")).toEqual(["covid"]);
    expect(suspensionBasesIn("2023-10")).toEqual([]);
    expect(suspensionBasesIn("2024-09")).toEqual([]);
    expect(suspensionBasesIn("2024-10")).toEqual(["flood-2024"]);
  });

  it("offers the open questions of a month", () => {
    expect(readingKeys).toContain("sicknessDays");
    expect(readingKeys).not.toContain("registrationMonths");
  });
});
