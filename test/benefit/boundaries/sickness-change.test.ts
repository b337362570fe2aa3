import { describe, expect, it } from "vitest";
import { amountOf, decided, only, sick, sum, used, wholeMonth, worth } from "./cases.js";

describe("art-15-ust-7a: the rule begins on 2007-07-14", () => {
  // July 2007: 100 % of 538.30. The 12th is a Thursday, the 14th a Saturday.
  const july = {
    month: "2007-07",
    periods: wholeMonth("participation", "2007-07"),
    applied: true,
    history: "complete",
  } as const;

  it.each([
    ["2007-07-13", "2007-07-13", "520.40", worth(53830n, 29n, 30n)],
    ["2007-07-14", "2007-07-14", "524.90", worth(53830n, 39n, 40n)],
    ["2007-07-13", "2007-07-14", "506.90", worth(53830n, 113n, 120n)],
    ["2007-07-12", "2007-07-15", "475.50", worth(53830n, 106n, 120n)],
  ])("art-15-ust-7a: sick from %s to %s", (from, to, amount, exact) => {
    const interpretation = { sicknessDays: "calendar", trialSickness: "unpaid" } as const;
    expect(decided({ ...july, absences: [sick(from, to)], interpretation })).toMatchObject({ amount, exact });
  });

  it.each([
    // 12 and 13 July as `trialSickness` says, 14 and 15 July 1/40 each.
    ["unpaid", "475.50"],
    ["full", "511.40"],
    ["as-participation", "475.50"],
  ] as const)("Q3d: the days before the rule, %s", (trialSickness, amount) => {
    const interpretation = { sicknessDays: "calendar", trialSickness } as const;
    const result = decided({ ...july, absences: [sick("2007-07-12", "2007-07-15")], interpretation });
    expect(result).toMatchObject({ amount, counters: { sickness: { used: 2, left: 12, beyond: 0 } } });
  });

  it("art-15-ust-7a: by class-days: two days before the rule, a weekend, one class day", () => {
    // Thursday 12 to Monday 16 July: 538.30 × (1 − 2/30 − 1/40) = 488.955…
    const interpretation = { sicknessDays: "class-days", trialSickness: "unpaid" } as const;
    const result = decided({ ...july, absences: [sick("2007-07-12", "2007-07-16")], interpretation });
    expect(result).toMatchObject({ amount: "489.00", exact: worth(53830n, 109n, 120n) });
  });

  it.each([
    // Known on the 13th: no rule for sickness, four days unpaid, 26/30 of 538.30.
    ["2007-07-13", "466.60", worth(53830n, 26n, 30n)],
    ["2007-07-14", "475.50", worth(53830n, 106n, 120n)],
    [undefined, "475.50", worth(53830n, 106n, 120n)],
  ])("art-15-ust-7a: sick from 2007-07-12 to 15 by the law known on %s", (asOf, amount, exact) => {
    const interpretation = { sicknessDays: "calendar", trialSickness: "unpaid" } as const;
    const absences = [sick("2007-07-12", "2007-07-15")];
    expect(decided({ ...july, absences, interpretation, asOf })).toMatchObject({ amount, exact });
  });

  it.each([
    // 80 % of 538.30 is 430.64; 28/30 of it 401.930…
    ["unpaid", "402.00"],
    ["full", "430.70"],
    ["as-participation", "402.00"],
  ] as const)("Q3d: in June 2007 there is no pool to ask about, %s", (trialSickness, amount) => {
    const result = decided({
      month: "2007-06",
      periods: wholeMonth("participation", "2007-06"),
      applied: true,
      absences: [sick("2007-06-12", "2007-06-13")],
      interpretation: { trialSickness },
    });
    expect(result.amount).toBe(amount);
  });
});

describe("art-15-ust-7a: from 14 to 21 days on 2022-02-15", () => {
  // February 2022: 120 % of 1240.80 is 1488.96. The 13th is a Sunday, the 15th a Tuesday.
  const february = (
    usedBefore: number,
    from: string,
    to: string,
    { asOf, sicknessDays = "calendar" }: { asOf?: string; sicknessDays?: "calendar" | "class-days" } = {},
  ) =>
    decided({
      month: "2022-02",
      periods: only("participation", "2021-09-01", "2022-07-31"),
      applied: true,
      history: used("2022-02-01", { sick: usedBefore }),
      absences: [sick(from, to)],
      interpretation: { sicknessDays },
      asOf,
    });

  it.each([
    // used before, from, to, fortieths, thirtieths, amount, counters at the month's end
    [13, "14", "14", 1, 0, "1451.80", { used: 14, left: 7, beyond: 0 }],
    [14, "14", "14", 0, 1, "1439.40", { used: 15, left: 6, beyond: 0 }],
    [14, "15", "15", 1, 0, "1451.80", { used: 15, left: 6, beyond: 0 }],
    [14, "14", "15", 1, 1, "1402.20", { used: 16, left: 5, beyond: 0 }],
    [13, "13", "15", 2, 1, "1364.90", { used: 16, left: 5, beyond: 0 }],
    [19, "14", "15", 1, 1, "1402.20", { used: 21, left: 0, beyond: 0 }],
    [20, "14", "15", 0, 2, "1389.70", { used: 22, left: 0, beyond: 1 }],
    [20, "15", "15", 1, 0, "1451.80", { used: 21, left: 0, beyond: 0 }],
    [20, "15", "16", 1, 1, "1402.20", { used: 22, left: 0, beyond: 1 }],
    [21, "15", "15", 0, 1, "1439.40", { used: 22, left: 0, beyond: 1 }],
  ])(
    "art-15-ust-7a: %i used, sick from %s to %s February: %i/40 and %i/30",
    (before, from, to, fortieths, thirtieths, amount, sickness) => {
      const exact = worth(148896n, 120n - BigInt(3 * fortieths + 4 * thirtieths), 120n);
      const result = february(before, `2022-02-${from}`, `2022-02-${to}`);
      expect(result).toMatchObject({ amount, exact, counters: { sickness } });
    },
  );

  it("art-15-ust-7a: the same by class-days over the weekend of 12 and 13 February", () => {
    // Friday 11 is the 14th day; 12, 13 and 14 are unpaid (only 14 is counted); 15 is the 16th: 1 − 2/40 − 3/30.
    expect(february(13, "2022-02-11", "2022-02-15", { sicknessDays: "class-days" })).toMatchObject({
      amount: "1265.70",
      exact: worth(148896n, 102n, 120n),
      counters: { sickness: { used: 16, left: 5, beyond: 0 } },
    });
  });

  it("art-15-ust-7a: days used beyond the old limit count towards the new one", () => {
    // Sick from 3 January: days 1–14 until the 16th, 15–21 from the 17th to the 23rd unpaid, then nothing is left.
    const result = decided({
      month: "2022-02",
      periods: only("participation", "2021-09-01", "2022-07-31"),
      applied: true,
      history: "complete",
      absences: [sick("2022-01-03", "2022-01-23"), sick("2022-02-15")],
      interpretation: { sicknessDays: "calendar" },
    });
    expect(result).toMatchObject({
      amount: "1439.40",
      counters: { sickness: { used: 22, left: 0, beyond: 1 } },
    });
  });

  it.each([
    // Known on the 14th: 100 % and 14 days; both days are beyond, 28/30 of 1240.80.
    ["2022-02-14", "1158.10", worth(124080n, 28n, 30n), { used: 16, left: 0, beyond: 2 }],
    ["2022-02-15", "1402.20", worth(148896n, 113n, 120n), { used: 16, left: 5, beyond: 0 }],
    [undefined, "1402.20", worth(148896n, 113n, 120n), { used: 16, left: 5, beyond: 0 }],
  ])(
    "art-15-ust-7a: 14 used, sick on 14 and 15 February, by the law known on %s",
    (asOf, amount, exact, sickness) => {
      const result = february(14, "2022-02-14", "2022-02-15", asOf === undefined ? {} : { asOf });
      expect(result).toMatchObject({ amount, exact, counters: { sickness } });
    },
  );

  it.each([
    // The 15th of January and February 2022 with 14 used: the longer limit is not retroactive as the rate is.
    ["2022-01", "2022-01-15", "1439.40"],
    ["2022-02", "2022-02-15", "1451.80"],
  ])("art-15-ust-7a: the 15th day in %s", (month, day, amount) => {
    const input = {
      month,
      periods: wholeMonth("participation", month),
      applied: true,
      history: used(`${month}-01`, { sick: 14 }),
      absences: [sick(day)],
      interpretation: { sicknessDays: "calendar" },
    } as const;
    expect(amountOf(input)).toBe(amount);
  });

  it("art-15-ust-7a: a participation that ended on 2022-02-14 keeps the old limit", () => {
    // 14 of 30 days, one unpaid: 13/30 of 1488.96 = 645.216; the last covered day knows 14 days.
    const result = decided({
      month: "2022-02",
      periods: only("participation", "2021-09-01", "2022-02-14"),
      applied: true,
      history: used("2022-02-01", { sick: 14 }),
      absences: [sick("2022-02-14")],
      interpretation: { sicknessDays: "calendar" },
    });
    expect(result).toMatchObject({
      amount: "645.30",
      exact: sum([worth(148896n, 14n, 30n), worth(148896n, -1n, 30n)]),
      counters: { sickness: { used: 15, left: 0, beyond: 1 } },
    });
  });
});
