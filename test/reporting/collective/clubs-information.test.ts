import { describe, expect, it } from "vitest";
import {
  clubsInformation,
  type ClubsInformationInput,
  collectiveSchemas,
} from "../../../src/reporting/index.js";

const result = collectiveSchemas.clubsInformation.result();

function count(clubs: ClubsInformationInput["clubs"], year = 2023): number {
  const found = clubsInformation({ year, clubs });
  if (found.outcome !== "information") throw new Error(JSON.stringify(found));
  expect(result.parse(found)).toMatchObject({ on: `${year}-12-31` });
  return found.count;
}

describe("art-18b: clubs registered on 31 December", () => {
  it("entered on that day, and on the next", () => {
    expect(count([{ id: "a", enteredOn: "2023-12-31" }])).toBe(1);
    expect(count([{ id: "a", enteredOn: "2024-01-01" }])).toBe(0);
  });

  it("struck off on that day, and on the next", () => {
    expect(count([{ id: "a", enteredOn: "2020-01-01", struckOffOn: "2023-12-31" }])).toBe(0);
    expect(count([{ id: "a", enteredOn: "2020-01-01", struckOffOn: "2024-01-01" }])).toBe(1);
  });

  it("a club entered again is one", () => {
    expect(
      count([
        { id: "a", enteredOn: "2015-01-01", struckOffOn: "2018-01-01" },
        { id: "a", enteredOn: "2020-01-01" },
        { id: "b", enteredOn: "2020-01-01" },
      ]),
    ).toBe(2);
  });

  it("none before 2011; the first is due on 30 April 2012", () => {
    expect(clubsInformation({ year: 2010, clubs: [] })).toMatchObject({
      outcome: "not-due",
      reason: "no-rule-yet",
    });
    const first = clubsInformation({ year: 2011, clubs: [] });
    expect(first).toMatchObject({
      outcome: "information",
      count: 0,
      steps: [{ citation: { unit: "art-18b" }, operands: { until: "2012-04-30" } }, {}],
    });
  });

  it("struck off before it was entered", () => {
    const clubs = [
      { id: "a", enteredOn: "2020-01-02", struckOffOn: "2020-01-02" },
      { id: "b", enteredOn: "2020-01-02", struckOffOn: "2020-01-01" },
    ];
    expect(clubsInformation({ year: 2023, clubs })).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["clubs", 1, "struckOffOn"], code: "reversed" }],
    });
  });

  it("bad input", () => {
    expect(clubsInformation({ year: 2023, clubs: [{ id: "", enteredOn: "2020-02-30" }] })).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["clubs", 0, "id"] }, { path: ["clubs", 0, "enteredOn"], code: "not-a-date" }],
    });
  });
});
