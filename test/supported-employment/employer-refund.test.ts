import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { inputSchemas, resultSchemas } from "zatrudnienie-socjalne/schemas";
import {
  type EmployerRefund,
  employerRefund,
  type EmployerRefundInput,
  type NoEmployerRefund,
} from "zatrudnienie-socjalne/supported-employment";
import { knownOn } from "../law/future.js";

/** A wage above every ceiling, and no contributions. */
const highWage = { wagePaid: "9000.00", contributionPercent: "0" } as const;

type Case = Pick<EmployerRefundInput, "agreementOn" | "month" | "employmentMonth"> &
  Partial<EmployerRefundInput>;

const asked = (input: Case) => employerRefund({ ...highWage, ...input });

function due(input: Case): EmployerRefund {
  const result = asked(input);
  if (result.outcome !== "due") throw new Error(JSON.stringify(result));
  return result;
}

function notDue(input: Case): NoEmployerRefund {
  const result = asked(input);
  if (result.outcome !== "not-due") throw new Error(JSON.stringify(result));
  return result;
}

const ids = ({ assumptions }: EmployerRefund | NoEmployerRefund) => assumptions.map(({ id }) => id);

describe("art-16-ust-2: how much", () => {
  it("agreement 2019-06-03, month 5: 80 % of 861.40, and contributions of 20.48 % on it", () => {
    const found = due({
      agreementOn: "2019-06-03",
      month: "2019-10",
      employmentMonth: 5,
      wagePaid: "2250.00",
      contributionPercent: "20.48",
    });
    expect(found).toMatchObject({
      month: "2019-10",
      base: "861.40",
      percent: "80",
      ceiling: "689.12",
      wageRefund: "689.12",
      contributions: "141.13",
      amount: "830.25",
      refundMonths: 12,
      employmentMonths: 12,
      payBy: null,
      violations: [],
    });
    // 689.12 + 141.131776
    expect(found.exact).toEqual({ numerator: "12972684", denominator: "15625" });
    expect(found.schedule).toEqual([
      { from: 1, to: 3, percent: "100" },
      { from: 4, to: 6, percent: "80" },
      { from: 7, to: 12, percent: "60" },
    ]);
    expect(ids(found)).toEqual([
      "contribution-on-top",
      "month-of-work-by-its-first-day",
      "contribution-rounding",
    ]);
  });

  it.each([
    [3, "80", "417.52"],
    [4, "60", "313.14"],
    [6, "60", "313.14"],
    [7, "40", "208.76"],
    [12, "40", "208.76"],
  ])("agreement to 2007-07-13: month %i of work %s %%", (employmentMonth, percent, amount) => {
    expect(due({ agreementOn: "2005-05-02", month: "2006-04", employmentMonth })).toMatchObject({
      base: "521.90",
      percent,
      amount,
      refundMonths: 12,
      employmentMonths: 18,
    });
  });

  it.each([
    [1, "100", "1304.10"],
    [3, "100", "1304.10"],
    [4, "80", "1043.28"],
    [6, "80", "1043.28"],
    [7, "60", "782.46"],
    [12, "60", "782.46"],
  ])("agreement to 2022-02-14: month %i of work %s %%", (employmentMonth, percent, amount) => {
    expect(due({ agreementOn: "2022-02-14", month: "2022-08", employmentMonth })).toMatchObject({
      percent,
      amount,
      employmentMonths: 12,
    });
  });

  it("agreement from 2022-02-15: 100 % in months 1 to 6", () => {
    for (const employmentMonth of [1, 6]) {
      expect(due({ agreementOn: "2022-02-15", month: "2022-08", employmentMonth })).toMatchObject({
        percent: "100",
        amount: "1304.10",
        refundMonths: 6,
        employmentMonths: 6,
      });
    }
  });

  it("DU/2007/793 art-1-pkt-15-lit-b: the day of the agreement decides, 2007-07-13 and 2007-07-14", () => {
    const first = { month: "2007-08", employmentMonth: 1 };
    const before = due({ agreementOn: "2007-07-13", ...first });
    expect(before.amount).toBe("430.64");
    expect(ids(before)).toEqual([
      "agreement-keeps-its-terms",
      "contribution-on-top",
      "month-of-work-by-its-first-day",
    ]);
    const after = due({ agreementOn: "2007-07-14", ...first });
    expect(after.amount).toBe("538.30");
    expect(ids(after)).toEqual(["contribution-on-top", "month-of-work-by-its-first-day"]);
    // June ends before the change, July after it.
    expect(ids(due({ agreementOn: "2007-05-01", month: "2007-06", employmentMonth: 1 }))).toEqual([
      "contribution-on-top",
      "month-of-work-by-its-first-day",
    ]);
    expect(ids(due({ agreementOn: "2007-05-01", month: "2007-07", employmentMonth: 2 }))).toContain(
      "agreement-keeps-its-terms",
    );
  });

  it("DU/2022/218 art-11: earlier agreements go on as they were, and the provision is cited", () => {
    const art11 = { act: "DU/2022/218", unit: "art-11" };
    const before = due({ agreementOn: "2022-02-14", month: "2022-08", employmentMonth: 7 });
    expect(before.citations).toContainEqual(art11);
    expect(ids(before)).toEqual(["contribution-on-top", "month-of-work-by-its-first-day"]);
    expect(due({ ...early, month: "2022-01", employmentMonth: 1 }).citations).not.toContainEqual(art11);
    expect(
      due({ agreementOn: "2022-02-15", month: "2022-08", employmentMonth: 6 }).citations,
    ).not.toContainEqual(art11);
  });

  it("the least of ceiling, wage and wage asked for; what is asked for above them is a violation", () => {
    const june = { agreementOn: "2026-05-04", month: "2026-06", employmentMonth: 2 };
    expect(due({ ...june, wagePaid: "500.00" })).toMatchObject({ ceiling: "1783.90", wageRefund: "500.00" });
    expect(due({ ...june, refundedWage: "400.00" })).toMatchObject({ wageRefund: "400.00", violations: [] });
    expect(due({ ...june, refundedWage: "1783.90" }).violations).toEqual([]);
    const citation = { act: "DU/2003/1143", unit: "art-16-ust-2" };
    const above = (code: string) => ({ code, citation, path: ["refundedWage"] });
    expect(due({ ...june, refundedWage: "1783.91" })).toMatchObject({
      wageRefund: "1783.90",
      violations: [above("above-ceiling")],
    });
    expect(due({ ...june, wagePaid: "500.00", refundedWage: "500.01" })).toMatchObject({
      wageRefund: "500.00",
      violations: [above("above-wage")],
    });
    expect(due({ ...june, wagePaid: "1800.00", refundedWage: "1900.00" }).violations).toEqual([
      above("above-ceiling"),
      above("above-wage"),
    ]);
  });

  it("contributions are taken of the refunded part of the wage, to the nearest grosz", () => {
    const june = { agreementOn: "2026-05-04", month: "2026-06", employmentMonth: 2 };
    expect(due({ ...june, contributionPercent: "17.93" })).toMatchObject({
      contributions: "319.85",
      amount: "2103.75",
    });
    expect(due({ ...june, wagePaid: "0.50", contributionPercent: "1" })).toMatchObject({
      contributions: "0.01",
    });
    expect(due({ ...june, wagePaid: "0.49", contributionPercent: "1" })).toMatchObject({
      contributions: "0.00",
    });
    expect(ids(due({ ...june, wagePaid: "1.00", contributionPercent: "1" }))).toEqual([
      "contribution-on-top",
      "month-of-work-by-its-first-day",
    ]);
  });

  it("a given benefit, with a ceiling that is rounded down", () => {
    const parameters = { unemploymentBenefit: [{ from: "2027-06-01", amount: "1783.93", source: "x" }] };
    const month = {
      agreementOn: "2022-02-14",
      month: "2027-06",
      employmentMonth: 4,
      parameters,
      asOf: knownOn,
    };
    const found = due(month);
    expect(found).toMatchObject({
      base: "1783.93",
      ceiling: "1427.14",
      wageRefund: "1427.14",
      amount: "1427.14",
    });
    expect(found.exact).toEqual({ numerator: "178393", denominator: "125" });
    expect(ids(found)).toEqual([
      "contribution-on-top",
      "month-of-work-by-its-first-day",
      "parameter-given",
      "law-unverified",
    ]);
    expect(due({ ...month, wagePaid: "1427.14" }).exact).toEqual({ numerator: "71357", denominator: "50" });
  });
});

const early = { agreementOn: "2022-01-03" } as const;

describe("art-16-ust-2, art-16-ust-3: nothing is refunded", () => {
  it("members of a club: agreements to 2011-10-29 did not name them", () => {
    const club = { month: "2011-12", employmentMonth: 2, from: "club" } as const;
    expect(notDue({ agreementOn: "2011-10-29", ...club })).toMatchObject({
      reason: "club-not-named",
      amount: "0.00",
      month: "2011-12",
      refundMonths: 12,
      employmentMonths: 12,
    });
    expect(due({ agreementOn: "2011-10-30", ...club }).amount).toBe("761.40");
    expect(due({ agreementOn: "2011-10-29", ...club, from: "centre" }).amount).toBe("761.40");
  });

  it("work in the centre: refunded under agreements to 2022-02-14, not from 2022-02-15", () => {
    const inCentre = { month: "2022-03", employmentMonth: 1, place: "centre" } as const;
    const before = due({ agreementOn: "2022-02-14", ...inCentre });
    expect(ids(before)).toEqual([
      "centre-work-keeps-old-terms",
      "contribution-on-top",
      "month-of-work-by-its-first-day",
    ]);
    expect(notDue({ agreementOn: "2022-02-15", ...inCentre }).reason).toBe("centre-work-not-refunded");
    expect(ids(due({ ...early, month: "2022-01", employmentMonth: 1, place: "centre" }))).toEqual([
      "contribution-on-top",
      "month-of-work-by-its-first-day",
    ]);
    expect(ids(due({ ...early, month: "2022-02", employmentMonth: 2, place: "centre" }))).toContain(
      "centre-work-keeps-old-terms",
    );
  });

  it("after the months of the refund", () => {
    expect(notDue({ agreementOn: "2022-02-15", month: "2022-08", employmentMonth: 7 }).reason).toBe(
      "past-refund-months",
    );
    expect(notDue({ agreementOn: "2005-05-02", month: "2006-04", employmentMonth: 13 }).reason).toBe(
      "past-refund-months",
    );
  });

  it("without a wage", () => {
    const june = { agreementOn: "2026-05-04", month: "2026-06", employmentMonth: 2 };
    expect(notDue({ ...june, wagePaid: "0.00" }).reason).toBe("no-wage");
    expect(notDue({ ...june, refundedWage: "0.00" }).reason).toBe("no-wage");
    expect(due({ ...june, wagePaid: "0.01" }).amount).toBe("0.01");
  });

  it("the reasons in their order, all before the percentage is asked for", () => {
    const all = { from: "club", place: "centre", wagePaid: "0.00", contributionPercent: undefined } as const;
    const month = { employmentMonth: 13, ...all };
    expect(notDue({ agreementOn: "2011-10-29", month: "2012-11", ...month }).reason).toBe("club-not-named");
    expect(notDue({ agreementOn: "2022-02-15", month: "2023-03", ...month }).reason).toBe(
      "centre-work-not-refunded",
    );
    expect(notDue({ agreementOn: "2022-02-14", month: "2023-03", ...month }).reason).toBe(
      "past-refund-months",
    );
    expect(notDue({ agreementOn: "2022-02-14", month: "2022-03", ...month, employmentMonth: 1 }).reason).toBe(
      "no-wage",
    );
  });
});

describe("art-16-ust-5, art-16-ust-5b: payment and aid", () => {
  const first = { agreementOn: "2007-05-01", employmentMonth: 2 };

  it("30 days from the application, for those filed from 2007-07-14", () => {
    const filed = (filedOn: string) => due({ ...first, month: "2007-06", filedOn });
    expect(filed("2007-07-13").payBy).toBeNull();
    const after = filed("2007-07-14");
    expect(after.payBy).toBe("2007-08-13");
    expect(ids(after)).toContain("term-not-moved");
    expect(ids(filed("2007-07-13"))).not.toContain("term-not-moved");
    const march = { agreementOn: "2026-01-10", month: "2026-02", employmentMonth: 1 };
    expect(due({ ...march, filedOn: "2026-03-10" }).payBy).toBe("2026-04-09");
  });

  it.each([
    ["2007-06", null],
    ["2007-07", "regulation-1998-2006"],
    ["2015-09", "regulation-1998-2006"],
    ["2015-10", "regulation-1407-2013"],
    ["2024-10", "regulation-1407-2013"],
    ["2024-11", "eu-law-in-force"],
  ])("in %s the aid is given under %s", (month, basis) => {
    const found = due({ agreementOn: "2007-05-01", month, employmentMonth: 1 });
    expect(found.deMinimis).toEqual(basis === null ? null : { basis, certificateBy: "starost" });
  });

  it("DU/2024/1635 art-25: from 2024-07 to 2024-10 the new wording may hold already", () => {
    const assumed = (month: string, asOf?: string) =>
      ids(due({ agreementOn: "2024-06-03", month, employmentMonth: 1, asOf })).includes(
        "de-minimis-basis-changed",
      );
    expect(["2024-06", "2024-07", "2024-10", "2024-11"].map((month) => assumed(month))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(assumed("2024-07", "2024-11-08")).toBe(false);
    expect(assumed("2024-07", "2024-11-09")).toBe(true);
  });
});

describe("in and out", () => {
  const june = { agreementOn: "2026-05-04", month: "2026-06", employmentMonth: 2 };

  it("without the percentage it is asked for", () => {
    expect(asked({ ...june, contributionPercent: undefined })).toEqual({
      calculation: "employerRefund",
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["contributionPercent"], question: "employer-contribution-percent" }],
    });
  });

  it("a month without a known amount is not covered, whatever else there is", () => {
    const later = { agreementOn: "2022-02-15", month: "2027-06", employmentMonth: 99 };
    expect(asked(later)).toMatchObject({
      outcome: "unsupported-date",
      supported: { from: "2003-08-14", to: "2027-05-31" },
      because: "amount-not-announced",
    });
    expect(asked({ ...later, month: "2027-05" }).outcome).toBe("not-due");
    expect(asked({ ...june, month: "2026-10", strict: true })).toMatchObject({
      supported: { to: "2026-10-08" },
      because: "after-last-check",
    });
    expect(asked({ ...june, month: "2026-09", strict: true }).outcome).toBe("due");
    expect(asked({ ...june, asOf: "2003-08-13" })).toMatchObject({ because: "law-not-known-then" });
  });

  it("days and numbers that cannot be", () => {
    const issues = (input: Partial<Case>) => {
      const result = asked({ ...june, ...input });
      return result.outcome === "invalid"
        ? result.issues.map(({ path, code }) => [path.join("."), code])
        : [];
    };
    expect(issues({ agreementOn: "2003-08-13" })).toEqual([["agreementOn", "before-the-act"]]);
    expect(issues({ agreementOn: "2003-08-14", month: "2003-08" })).toEqual([]);
    expect(issues({ agreementOn: "2026-07-01" })).toEqual([["agreementOn", "agreement-after-month"]]);
    expect(issues({ agreementOn: "2026-06-30" })).toEqual([]);
    expect(issues({ employmentMonth: 0 })).toEqual([["employmentMonth", "too-small"]]);
    expect(issues({ employmentMonth: 120 })).toEqual([]);
    expect(issues({ employmentMonth: 121 })).toEqual([["employmentMonth", "too-big"]]);
    expect(issues({ contributionPercent: "100.01" })).toEqual([["contributionPercent", "not-a-percentage"]]);
    expect(issues({ contributionPercent: "100" })).toEqual([]);
    expect(inputSchemas.employerRefund.safeParse(june).success).toBe(false);
  });

  it("results have their schema", () => {
    for (const result of [
      due({ ...june, filedOn: "2026-07-01", refundedWage: "9500.00" }),
      notDue({ ...june, employmentMonth: 7 }),
      asked({ ...june, contributionPercent: undefined }),
      asked({ ...june, month: "2027-06" }),
    ])
      expect(resultSchemas.employerRefund.parse(result)).toEqual(result);
  });

  it("in words", () => {
    const found = due({
      agreementOn: "2022-02-14",
      month: "2022-08",
      employmentMonth: 7,
      contributionPercent: "20.48",
      filedOn: "2022-09-05",
    });
    expect(explain(found, "pl")).toEqual([
      "Umowę zawarto 14 lutego 2022 r.: pracodawca zobowiązuje się zatrudniać przez co najmniej 12 miesięcy, a starosta – refundować wynagrodzenie przez pierwsze 12 miesięcy (art. 16 ust. 2).",
      "Umowę zawartą przed zmianą przepisów wykonuje się na dotychczasowych zasadach (art. 11 ustawy zmieniającej z 13 stycznia 2022 r., Dz.U. 2022 poz. 218).",
      "Zasiłek dla bezrobotnych wynosi w tym miesiącu 1304,10 zł (art. 2 pkt 9; M.P. 2022 poz. 486).",
      "W 7. miesiącu zatrudnienia refunduje się wynagrodzenie do wysokości 60 % zasiłku, czyli do 782,46 zł (art. 16 ust. 2).",
      "Wynagrodzenie refunduje się do tej granicy: 782,46 zł (art. 16 ust. 2).",
      "Do tego dochodzą składki na ubezpieczenia społeczne, 20,48 % od 782,46 zł, czyli 160,247808 zł (art. 16 ust. 2).",
      "Składki zaokrągla się do najbliższego grosza (+0,002192 zł) (art. 16 ust. 2).",
      "Refundacja jest pomocą de minimis (podstawa: rozporządzenie Komisji (UE) nr 1407/2013); zaświadczenie wydaje starosta (art. 16 ust. 5b).",
      "Starosta dokonuje refundacji do 5 października 2022 r. (art. 16 ust. 5).",
      "Do terminu, który wynosi 30 dni, nie wlicza się dnia zdarzenia, od którego termin biegnie (art. 57 § 1 Kodeksu postępowania administracyjnego, Dz.U. 2025 poz. 1691).",
    ]);
    expect(justification(found, "pl")).toMatch(
      /^Refundacja dla pracodawcy za sierpień 2022 r\. wynosi najwyżej 942,71 zł\. /,
    );
    expect(justification(notDue({ ...june, employmentMonth: 7 }), "en")).toMatch(
      /^No refund is due for June 2026\. /,
    );
  });
});
