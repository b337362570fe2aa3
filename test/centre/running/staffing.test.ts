import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeViolation, explain, justification } from "zatrudnienie-socjalne";
import { staffing, type StaffingInput } from "zatrudnienie-socjalne/centre";
import { runs } from "../../runs.js";
import { fitsSchemas, outcome } from "../support.js";

const checked = (input: StaffingInput) => outcome("checked", staffing(input));
const theAct = (unit: string) => ({ act: "DU/2003/1143", unit });

describe("art-11-ust-3: 5 participants for one who conducts classes, 10 since 2015-10-24", () => {
  it("both sides of the day and of the numbers", () => {
    const then = (classStaff: number, participants: number) =>
      checked({ on: "2015-10-23", classStaff, participants });
    expect(then(4, 20)).toMatchObject({ most: 5, staffNeeded: 4, kept: true, warnings: [] });
    expect(then(3, 20)).toMatchObject({
      staffNeeded: 4,
      kept: false,
      perStaff: { numerator: "20", denominator: "3" },
    });
    expect(then(4, 21)).toMatchObject({ staffNeeded: 5, kept: false });
    const since = (classStaff: number, participants: number) =>
      checked({ on: "2015-10-24", classStaff, participants });
    expect(since(3, 20)).toMatchObject({ most: 10, staffNeeded: 2, kept: true });
    expect(since(2, 20).kept).toBe(true);
    expect(since(2, 21)).toMatchObject({ staffNeeded: 3, kept: false });
    expect(checked({ on: "2026-06-01", classStaff: 2, participants: 28 })).toMatchObject({
      kept: false,
      staffNeeded: 3,
    });
    expect(checked({ on: "2015-10-24", classStaff: 3, participants: 20, asOf: "2015-10-23" }).most).toBe(5);
  });

  it("nobody", () => {
    expect(checked({ on: "2026-06-01", classStaff: 0, participants: 0 })).toMatchObject({
      kept: true,
      perStaff: null,
      staffNeeded: 0,
    });
    expect(checked({ on: "2026-06-01", classStaff: 0, participants: 1 })).toMatchObject({
      kept: false,
      perStaff: null,
    });
  });

  it("what may follow: art. 6 ust. 1, from 2022-02-15 art. 5b ust. 2 pkt 2 before it", () => {
    const of = (on: string) => checked({ on, classStaff: 1, participants: 99 }).warnings[0];
    expect(of("2022-02-14")).toEqual({
      code: "too-many-per-staff",
      citation: theAct("art-11-ust-3"),
      consequences: [theAct("art-6-ust-1")],
    });
    expect(of("2022-02-15")?.consequences).toEqual([theAct("art-5b-ust-2-pkt-2"), theAct("art-6-ust-1")]);
  });
});

it("one member of the staff more is never worse; as many as are needed are enough, one fewer is not", () => {
  const count = fc.integer({ min: 0, max: 9_999 });
  fc.assert(
    fc.property(count, fc.constantFrom("2015-10-23", "2015-10-24"), (participants, on) => {
      const { staffNeeded } = checked({ on, classStaff: 0, participants });
      const kept = (classStaff: number) => checked({ on, classStaff, participants }).kept;
      expect(kept(staffNeeded)).toBe(true);
      expect(kept(staffNeeded + 1)).toBe(true);
      if (staffNeeded > 0) expect(kept(staffNeeded - 1)).toBe(false);
    }),
    { numRuns: runs(40) },
  );
});

it("schemas and words", () => {
  const input = { on: "2026-06-01", classStaff: 2, participants: 28, supportedEmployees: 3 };
  const result = checked(input);
  expect(fitsSchemas("staffing", input, result)).toBe(true);
  expect(staffing({ ...input, classStaff: 1.5 })).toMatchObject({ issues: [{ path: ["classStaff"] }] });
  expect(explain(result, "pl")).toEqual([
    "Na jednego pracownika prowadzącego zajęcia z uczestnikami nie powinno przypadać więcej niż 10 uczestników (art. 11 ust. 3).",
    "Nie wlicza się osób skierowanych do pracy w centrum (3 osoby) (art. 11 ust. 3 zd. 2).",
    "Liczba uczestników: 28; potrzebna liczba pracowników: co najmniej 3; podana liczba pracowników: 2 (art. 11 ust. 3).",
    "Ten warunek nie jest spełniony; przepis nie przewiduje za to sankcji, ale może to mieć znaczenie dla statusu centrum (art. 11 ust. 3).",
  ]);
  expect(describeViolation(result.warnings[0]!, "pl")).toBe(
    "Na jednego pracownika prowadzącego zajęcia przypada zbyt wielu uczestników (art. 11 ust. 3).",
  );
  expect(justification(result, "en")).toContain("There are too many participants");
});
