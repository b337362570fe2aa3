import { describe, expect, it } from "vitest";
import { excused, unexcused } from "../boundaries/cases.js";
import { checked, claim, differencesOf, lineOf, payment, statuses, theCase, whole } from "./support.js";

const right = { pension: "417.86", disability: "171.26" };

describe("art-15-ust-8: a line of the claim", () => {
  it("confirmed: benefit and contributions are those computed", () => {
    for (const contributions of [undefined, right, { ...right, total: "589.12" }]) {
      const line = lineOf(
        claim([payment({ ...(contributions && { contributions }), total: "2729.82" })], [theCase()]),
      );
      expect(line).toMatchObject({ status: "confirmed", claimed: whole, expected: whole, differences: [] });
      expect(line.benefit).toMatchObject({ outcome: "due", amount: "2140.70" });
      expect(line).not.toHaveProperty("missing");
    }
  });

  it("the benefit: contributions that were left out follow the claimed amount, and differ with it", () => {
    const line = lineOf(claim([payment()], [theCase({ absences: unexcused("2026-06-08") })]));
    // 19.52 % of 2033.70 is 396.97824, 8 % is 162.696.
    expect(line.status).toBe("different");
    expect(differencesOf(line)).toEqual([
      "amount 2140.70 2033.70 107.00",
      "pension 417.86 396.98 20.88",
      "disability 171.26 162.70 8.56",
      "contributions 589.12 559.68 29.44",
      "total 2729.82 2593.38 136.44",
    ]);
  });

  it("too little was claimed: the differences are negative", () => {
    const line = lineOf(claim([payment({ amount: "2000.00" })], [theCase()]));
    // 19.52 % of 2000.00 is 390.40, 8 % is 160.00.
    expect(differencesOf(line)).toEqual([
      "amount 2000.00 2140.70 -140.70",
      "pension 390.40 417.86 -27.46",
      "disability 160.00 171.26 -11.26",
      "contributions 550.40 589.12 -38.72",
      "total 2550.40 2729.82 -179.42",
    ]);
  });

  it.each([
    ["pension", { pension: "417.87", disability: "171.26" }, "pension 417.87 417.86 0.01", "0.01"],
    ["pension", { pension: "417.85", disability: "171.26" }, "pension 417.85 417.86 -0.01", "-0.01"],
    ["disability", { pension: "417.86", disability: "171.27" }, "disability 171.27 171.26 0.01", "0.01"],
    ["disability", { pension: "417.86", disability: "0.00" }, "disability 0.00 171.26 -171.26", "-171.26"],
  ])("a stated contribution to %s, with a case and without", (_, contributions, first, by) => {
    const payments = [payment({ contributions })];
    for (const cases of [[theCase()], []]) {
      const result = checked(claim(payments, cases));
      expect(statuses(result)).toEqual(["different"]);
      expect(differencesOf(result.lines[0]!).map((text) => text.split(" ").at(-1))).toEqual([by, by, by]);
      expect(differencesOf(result.lines[0]!)[0]).toBe(first);
      expect(result.totals.difference).toBe(by);
      expect(result.violations).toMatchObject([
        {
          code: "contributions-differ",
          citation: { unit: "art-15-ust-8" },
          path: ["payments", 0, "contributions"],
        },
      ]);
    }
  });

  it("one grosz too much for pension and one too little for disability: both named, the sum is right", () => {
    const contributions = { pension: "417.87", disability: "171.25" };
    const result = checked(claim([payment({ contributions })], [theCase()]));
    expect(differencesOf(result.lines[0]!)).toEqual([
      "pension 417.87 417.86 0.01",
      "disability 171.25 171.26 -0.01",
    ]);
    expect(result).toMatchObject({ agrees: false, totals: { difference: "0.00" } });
  });

  it("no contributions where there should be some", () => {
    const line = lineOf(claim([payment({ contributions: null })], [theCase()]));
    expect(differencesOf(line)).toEqual([
      "pension 0.00 417.86 -417.86",
      "disability 0.00 171.26 -171.26",
      "contributions 0.00 589.12 -589.12",
      "total 2140.70 2729.82 -589.12",
    ]);
  });

  it("not-recomputed: without a case sums and contributions are looked at, the benefit is taken as claimed", () => {
    const line = lineOf(claim([payment({ amount: "2140.71" })], []));
    // 19.52 % of 2140.71 is 417.866592, 8 % is 171.2568.
    expect(line).toMatchObject({
      status: "not-recomputed",
      expected: { amount: "2140.71", pension: "417.87", disability: "171.26", total: "2729.84" },
    });
    expect(lineOf({ paidInMonth: "2026-07", payments: [payment()] }).status).toBe("not-recomputed");
  });

  it("undecided: the case lacks something, the line counts as claimed", () => {
    const result = checked(claim([payment()], [theCase({ absences: excused("2026-06-09") })]));
    expect(result).toMatchObject({
      agrees: false,
      totals: { difference: "0.00", expected: { total: "2729.82" } },
    });
    expect(result.lines[0]).toMatchObject({
      status: "undecided",
      claimed: whole,
      expected: null,
      differences: [],
      benefit: { outcome: "undetermined", missing: [{ kind: "interpretation", id: "excusedAbsence" }] },
    });
  });

  it("undecided: another title that is said to be unknown", () => {
    const result = checked(claim([payment({ otherInsuranceTitle: "unknown" })], [theCase()]));
    expect(result.agrees).toBe(false);
    expect(result.lines[0]).toMatchObject({ status: "undecided", expected: null });
    expect(result.lines[0]?.missing).toMatchObject([
      { kind: "fact", path: ["payments", 0, "otherInsuranceTitle"] },
    ]);
  });

  it("an undecided line hides no other", () => {
    const result = checked(
      claim(
        [payment(), payment({ id: "2" }), payment({ id: "3" })],
        [
          theCase({ applied: "unknown" }),
          theCase({ id: "2" }),
          theCase({ id: "3", absences: unexcused("2026-06-08") }),
        ],
      ),
    );
    expect(statuses(result)).toEqual(["undecided", "confirmed", "different"]);
    expect(result.totals.difference).toBe("136.44");
  });

  it("nothing is due: the whole of it is claimed too much", () => {
    const absences = unexcused("2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11");
    const line = lineOf(claim([payment()], [theCase({ absences })]));
    expect(line.benefit).toMatchObject({ outcome: "not-due", reason: "unexcused-over-limit" });
    expect(line.expected).toEqual({
      amount: "0.00",
      pension: "0.00",
      disability: "0.00",
      contributions: "0.00",
      total: "0.00",
    });
  });

  it("a month that is not covered leaves its line undecided", () => {
    const periods = { participation: { from: "2031-01-01", to: "2031-11-30" } };
    const payments = [payment({ forMonth: "2031-01" })];
    const result = checked(
      claim(payments, [theCase({ forMonth: "2031-01", periods })], { paidInMonth: "2031-02" }),
    );
    expect(result.lines[0]).toMatchObject({ status: "undecided", benefit: { outcome: "unsupported-date" } });
  });

  it("a premium is beside the claim, whatever it is", () => {
    expect(lineOf(claim([payment({ premium: "2140.68" })], [theCase()]))).toMatchObject({
      status: "confirmed",
      claimed: whole,
    });
  });
});

describe("act of 13 October 1998 art. 9 ust. 6a: another title to insurance", () => {
  it("no contributions, left out or null: confirmed", () => {
    for (const contributions of [undefined, null]) {
      const payments = [
        payment({ otherInsuranceTitle: true, ...(contributions === null && { contributions }) }),
      ];
      expect(lineOf(claim(payments, [theCase()]))).toMatchObject({
        status: "confirmed",
        claimed: { contributions: "0.00", total: "2140.70" },
      });
    }
  });

  it("stated contributions are claimed too much", () => {
    const line = lineOf(claim([payment({ otherInsuranceTitle: true, contributions: right })], [theCase()]));
    expect(differencesOf(line)).toEqual([
      "pension 417.86 0.00 417.86",
      "disability 171.26 0.00 171.26",
      "contributions 589.12 0.00 589.12",
      "total 2729.82 2140.70 589.12",
    ]);
  });

  it("left out it is assumed that there is none, and listed", () => {
    const { otherInsuranceTitle: _, ...silent } = payment();
    const assumed = checked(claim([silent], [theCase()]));
    expect(assumed.agrees).toBe(true);
    expect(assumed.assumptions.map(({ id }) => id)).toContain("no-other-insurance-assumed");
    const said = checked(claim([payment()], [theCase()]));
    expect(said.assumptions.map(({ id }) => id)).not.toContain("no-other-insurance-assumed");
  });
});

describe("art-15-ust-8 in the wording to 2009-01-31: benefits without contributions", () => {
  const periods = { participation: { from: "2008-06-01", to: "2009-04-30" } };
  // 100 % of 551.80, since June 2008
  const old = (forMonth: string) => payment({ forMonth, amount: "551.80" });
  const oldCase = (forMonth: string) => theCase({ forMonth, periods });

  it.each([
    ["2009-01", "2008-12", "0.00", "551.80"],
    ["2009-02", "2009-01", "0.00", "551.80"],
    // 19.52 % of 551.80 is 107.71136, 6 % is 33.108.
    ["2009-03", "2009-02", "140.82", "692.62"],
  ])("paid in %s for %s", (paidInMonth, forMonth, contributions, total) => {
    const line = lineOf(claim([old(forMonth)], [oldCase(forMonth)], { paidInMonth }));
    expect(line).toMatchObject({ status: "confirmed", expected: { amount: "551.80", contributions, total } });
  });

  it.each([
    ["2009-01", "2008-12"],
    ["2009-02", "2009-01"],
  ])("contributions stated in %s for %s are claimed too much", (paidInMonth, forMonth) => {
    const contributions = { pension: "107.71", disability: "33.11" };
    const line = lineOf(claim([{ ...old(forMonth), contributions }], [oldCase(forMonth)], { paidInMonth }));
    expect(line.status).toBe("different");
    expect(differencesOf(line).at(-1)).toBe("total 692.62 551.80 140.82");
  });
});
