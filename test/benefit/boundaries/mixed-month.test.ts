import { describe, expect, it } from "vitest";
import { decided, sum, worth } from "./cases.js";

/** A trial from the month's first day and participation until its last, meeting on the given days. */
function meeting(trialTo: string, participationFrom: string, participationTo: string, asOf?: string) {
  const month = participationFrom.slice(0, 7);
  return decided({
    month,
    periods: {
      trial: { from: `${month}-01`, to: trialTo },
      participation: { from: participationFrom, to: participationTo },
    },
    applied: true,
    asOf,
  });
}

describe("art-15-ust-6: trial and participation in one month, two rates (to 2021)", () => {
  it.each([
    // 831.10 and its half, 415.55.
    ["2018-03-15", "2018-03-16", "2018-03-31", 15n, 16n, "651.10", true],
    ["2018-04-15", "2018-04-16", "2018-04-30", 15n, 15n, "623.40", true],
    ["2018-02-14", "2018-02-15", "2018-02-28", 14n, 14n, "581.80", true],
    ["2018-02-01", "2018-02-02", "2018-02-28", 1n, 27n, "761.90", true],
    ["2018-03-30", "2018-03-31", "2018-03-31", 30n, 1n, "443.30", true],
    ["2018-03-10", "2018-03-11", "2018-03-15", 10n, 5n, "277.10", false],
    // (415.55 × 2 + 831.10 × 29) / 30 is exactly the larger rate.
    ["2018-03-02", "2018-03-03", "2018-03-31", 2n, 29n, "831.10", true],
  ])("trial to %s, participation %s to %s", (trialTo, from, to, t, p, amount, fullMonth) => {
    expect(meeting(trialTo, from, to)).toMatchObject({
      amount,
      exact: sum([worth(41555n, t, 30n), worth(83110n, p, 30n)]),
      coveredDays: Number(t + p),
      fullMonth,
      rate: { trial: worth(41555n), participation: worth(83110n) },
    });
  });

  it("art-15-ust-6: one day of trial and 30 of participation do not pass the larger rate", () => {
    // (415.55 + 831.10 × 30) / 30 = 844.951… → 831.10.
    expect(meeting("2018-03-01", "2018-03-02", "2018-03-31")).toMatchObject({
      amount: "831.10",
      exact: worth(83110n),
    });
  });

  it.each([
    // January 2006: 80 % and 50 % of 521.90: 417.52 and 260.95; from the second row on above the larger rate.
    ["2006-01-15", "2006-01-16", "353.20", sum([worth(26095n, 15n, 30n), worth(41752n, 16n, 30n)])],
    ["2006-01-02", "2006-01-03", "417.60", worth(41752n)],
    ["2006-01-01", "2006-01-02", "417.60", worth(41752n)],
  ])("art-15-ust-4: 50 and 80 per cent, trial to %s", (trialTo, from, amount, exact) => {
    expect(meeting(trialTo, from, "2006-01-31")).toMatchObject({ amount, exact });
  });

  it.each([
    // December 2021: 620.40 and 1240.80, × 47/60 = 971.96. January 2022: one rate, 1488.96.
    ["2021-12", undefined, "972.00", worth(124080n, 47n, 60n)],
    ["2022-01", undefined, "1489.00", worth(148896n)],
    ["2022-01", "2022-02-15", "1489.00", worth(148896n)],
    ["2022-01", "2022-02-14", "972.00", worth(124080n, 47n, 60n)],
  ])(
    "art-15-ust-4: %s, 15 days of trial and 16 of participation, known on %s",
    (month, asOf, amount, exact) => {
      const result = meeting(`${month}-15`, `${month}-16`, `${month}-31`, asOf);
      expect(result).toMatchObject({ amount, exact, coveredDays: 31, fullMonth: true });
    },
  );

  it("art-15-ust-6: one rate, an incomplete month of both phases", () => {
    // 10 days of trial and 5 of participation: 15/30 of 2140.68.
    expect(meeting("2026-06-10", "2026-06-11", "2026-06-15")).toMatchObject({
      amount: "1070.40",
      exact: worth(214068n, 15n, 30n),
      coveredDays: 15,
      fullMonth: false,
    });
  });

  it("art-15-ust-6: one rate, 30 of 31 days of both phases", () => {
    expect(meeting("2026-07-10", "2026-07-11", "2026-07-30")).toMatchObject({
      amount: "2140.70",
      exact: worth(214068n),
      fullMonth: false,
    });
  });
});
