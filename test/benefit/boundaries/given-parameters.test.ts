import { describe, expect, it } from "vitest";
import { monthlyBenefit } from "zatrudnienie-socjalne";
import { byKnownLaw } from "../../law/future.js";
import { decided, wholeMonth } from "./cases.js";

type Given = readonly (readonly [from: string, amount: string])[];

const inMonth = (month: string, given: Given) =>
  byKnownLaw({
    month,
    periods: wholeMonth("participation", month),
    applied: true,
    parameters: {
      unemploymentBenefit: given.map(([from, amount]) => ({ from, amount, source: "M.P. 2027 poz. 1" })),
    },
  });

/** The amount, with `*` where it stands on a value given by hand. */
function paid(month: string, given: Given): string {
  const input = inMonth(month, given);
  const result = monthlyBenefit(input);
  if (result.outcome === "unsupported-date") return result.outcome;
  const { amount, assumptions } = decided(input);
  const assumed = assumptions.filter(({ id }) => id === "parameter-given");
  if (assumed.length === 0) return amount;
  expect(assumed).toEqual([{ id: "parameter-given", certainty: "B" }]);
  return `${amount}*`;
}

describe("art-2-pkt-9: values of the unemployment benefit given by hand", () => {
  it("without one, a month past the last announced year is not covered", () => {
    const refused = {
      calculation: "monthlyBenefit",
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2027-05-31" },
      because: "amount-not-announced",
    };
    for (const month of ["2027-06", "2028-01", "2031-01"]) {
      const periods = wholeMonth("participation", month);
      expect(monthlyBenefit({ month, periods })).toEqual(refused);
      expect(monthlyBenefit(inMonth(month, []))).toEqual(refused);
    }
  });

  it.each([
    // 120 % of 1850.00 is 2220.00.
    ["2027-05", "2140.70"],
    ["2027-06", "2220.00*"],
    ["2027-12", "2220.00*"],
    ["2028-05", "2220.00*"],
    ["2028-06", "unsupported-date"],
  ])("holds until the next 31 May: %s", (month, expected) => {
    expect(paid(month, [["2027-06-01", "1850.00"]])).toBe(expected);
  });

  it.each([
    // 120 % of 1900.00 is 2280.00, of 1850.01 2220.012.
    ["2027-08", "2220.00*"],
    ["2027-09", "2280.00*"],
    ["2028-05", "2280.00*"],
    ["2028-06", "2220.10*"],
    ["2029-05", "2220.10*"],
    ["2029-06", "unsupported-date"],
  ])("holds until the next given one, in any order: %s", (month, expected) => {
    const given: Given = [
      ["2028-06-01", "1850.01"],
      ["2027-06-01", "1850.00"],
      ["2027-09-01", "1900.00"],
    ];
    expect(paid(month, given)).toBe(expected);
  });

  it.each([
    ["2026-05", "2066.30"],
    ["2026-06", "2220.00*"],
    ["2027-05", "2220.00*"],
    ["2027-06", "unsupported-date"],
  ])("goes before a known one of the same day: %s", (month, expected) => {
    expect(paid(month, [["2026-06-01", "1850.00"]])).toBe(expected);
  });

  it.each([
    ["2025-12", "2066.30"],
    ["2026-01", "2220.00*"],
    ["2026-05", "2220.00*"],
    ["2026-06", "2140.70"],
  ])("holds until the next known one: %s", (month, expected) => {
    expect(paid(month, [["2026-01-01", "1850.00"]])).toBe(expected);
  });

  it.each([
    ["2026-08", "2140.70"],
    ["2026-09", "2220.00*"],
    ["2027-05", "2220.00*"],
    ["2027-06", "unsupported-date"],
  ])("inside the last known year it does not last longer than that year: %s", (month, expected) => {
    expect(paid(month, [["2026-09-01", "1850.00"]])).toBe(expected);
  });

  it.each([
    ["2027-04", "2140.70"],
    ["2027-05", "2220.00*"],
    ["2027-06", "unsupported-date"],
  ])("given for May it holds for May: %s", (month, expected) => {
    expect(paid(month, [["2027-05-01", "1850.00"]])).toBe(expected);
  });

  it.each([
    ["2027-05", "2140.70"],
    ["2027-06", "unsupported-date"],
    ["2027-08", "unsupported-date"],
    ["2027-09", "2220.00*"],
    ["2028-05", "2220.00*"],
    ["2028-06", "unsupported-date"],
  ])("a gap before it stays: %s", (month, expected) => {
    expect(paid(month, [["2027-09-01", "1850.00"]])).toBe(expected);
  });

  it.each([
    ["2028-05", "2220.00*"],
    ["2028-06", "2220.00*"],
    ["2029-05", "2220.00*"],
    ["2029-06", "2280.00*"],
    ["2030-06", "unsupported-date"],
  ])("holds until the next given one even past a 31 May: %s", (month, expected) => {
    const given: Given = [
      ["2027-06-01", "1850.00"],
      ["2029-06-01", "1900.00"],
    ];
    expect(paid(month, given)).toBe(expected);
  });

  it.each([
    ["2030-05", "unsupported-date"],
    ["2030-06", "2220.00*"],
    ["2031-01", "2220.00*"],
    ["2031-05", "2220.00*"],
    ["2031-06", "unsupported-date"],
  ])("January 2031 with a value of June 2030: %s", (month, expected) => {
    expect(paid(month, [["2030-06-01", "1850.00"]])).toBe(expected);
  });

  it("art-15-ust-4: in earlier law too, with the percentage of the month", () => {
    // 80 % of 600.00 from January to February 2004; 504.20 is known from March.
    const given: Given = [["2004-01-01", "600.00"]];
    expect(paid("2003-12", given)).toBe("402.60");
    expect(paid("2004-01", given)).toBe("480.00*");
    expect(paid("2004-02", given)).toBe("480.00*");
    expect(paid("2004-03", given)).toBe("403.40");
  });

  it("a value is for the first of a month", () => {
    expect(monthlyBenefit(inMonth("2027-06", [["2027-06-02", "1850.00"]]))).toMatchObject({
      outcome: "invalid",
      issues: [{ path: ["parameters", "unemploymentBenefit", 0, "from"], code: "not-first-of-month" }],
    });
  });
});
