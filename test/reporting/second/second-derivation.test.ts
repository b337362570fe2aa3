import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centreReport, clubReport } from "../../../src/reporting/index.js";
import { runs } from "../../runs.js";
import { centreYear, clubYear } from "./random-records.js";
import { secondReport } from "./second-report.js";

/**
 * The yearly reports against a second derivation of the same counts, written from the rules by somebody who had not seen
 * the code. More cases: `FUZZ_TIMES=10 npx vitest run test/reporting/second`.
 */

type Made = ReturnType<typeof centreReport> | ReturnType<typeof clubReport> | ReturnType<typeof secondReport>;

type Loose = Readonly<Record<string, unknown>>;

const asText = (value: unknown): string => JSON.stringify(value);
const sorted = (list: unknown): string[] => (list as readonly unknown[]).map(asText).sort();
const codesOf = (issues: unknown): string[] =>
  sorted((issues as readonly Loose[]).map(({ path, code }) => ({ path, code })));
/** The tables in their order, what belongs to one table in any. */
const byTable = (unknowns: unknown): unknown => {
  const list = unknowns as readonly Loose[];
  return {
    tables: list.map(({ table }) => table),
    facts: sorted(list.map(({ table, id, fact }) => [table, id, fact])),
  };
};

/** What both sides must agree on, in one shape; cells, grants and changes with the order of their keys. */
function comparable(made: Made): unknown {
  const result = { ...made } as unknown as Loose;
  switch (result["outcome"]) {
    case "invalid":
      return { outcome: "invalid", issues: codesOf(result["issues"]) };
    case "not-due":
      return { outcome: "not-due", reason: result["reason"] };
    case "undetermined":
      return { outcome: "undetermined", missing: result["missing"] };
    case "report":
      break;
    default:
      return { outcome: result["outcome"] };
  }
  const { kind, year, correction, project, readings, unit, period, content, form } = result;
  return {
    ...{ kind, year, correction, project, readings, unit, period, content, form },
    cells: result["cells"],
    order: Object.entries(result["cells"] as Record<string, Loose>).map(([section, rows]) => [
      section,
      Object.entries(rows).map(([row, columns]) => [row, Object.keys(columns as Loose)]),
    ]),
    grants: result["grants"],
    granters: result["granters"],
    changes: result["changes"],
    unknowns: byTable(result["unknowns"]),
    leftOut: (result["leftOut"] as readonly Loose[]).map(({ table, index, id, issues }) => ({
      ...{ table, index, id },
      issues: codesOf(issues),
    })),
    findings: sorted(
      (result["findings"] as readonly Loose[]).map(({ code, table, id }) => [code, table, id]),
    ),
    assumptions: sorted(
      (result["assumptions"] as readonly Loose[]).map(({ id, reading, chosen, certainty }) => ({
        ...{ id, reading, chosen, certainty },
      })),
    ),
  };
}

describe("art-5-ust-6, art-18a-ust-6: the library and an independent derivation agree", () => {
  it("on random years of centres", () => {
    fc.assert(
      fc.property(centreYear, (input) => {
        expect(comparable(centreReport(input))).toEqual(comparable(secondReport("centre", input)));
      }),
      { numRuns: runs(80) },
    );
  });

  it("on random years of clubs", () => {
    fc.assert(
      fc.property(clubYear, (input) => {
        expect(comparable(clubReport(input))).toEqual(comparable(secondReport("club", input)));
      }),
      { numRuns: runs(80) },
    );
  });
});
