import { describe, expect, test } from "vitest";
import {
  type EligibilityCase,
  eligibilityOracle,
  groupIds,
  limbIds,
  rightIds,
  therapyIds,
} from "../oracle/eligibility-oracle.mjs";
import { eligibilityTable } from "../oracle/eligibility-table.mjs";

/** The second derivation, held by cases decided by hand: an oracle that is wrong proves nothing. */
describe("art-1: the oracle gives the answers worked out by hand", () => {
  test.each(eligibilityTable)("$name", ({ input, expect: expected }) => {
    expect(eligibilityOracle(input)).toMatchObject(expected);
  });

  test("their names differ, and they are many", () => {
    const names = eligibilityTable.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});
