// The calculator behind its fields: what it asks the library, and what it makes of the answer.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthlyBenefit } from "zatrudnienie-socjalne";
import { answerFor } from "../../site/calculator/answer.mjs";
import { classDaysOf, weeksOf } from "../../site/calculator/calendar.mjs";
import { sumOf, written } from "../../site/calculator/exact.mjs";
import { fromFragment } from "../../site/calculator/fragment.mjs";
import { inputOf } from "../../site/calculator/input.mjs";
import { absencesOf } from "../../site/calculator/marks.mjs";
import { placeOf } from "../../site/calculator/places.mjs";
import { runs } from "../runs.js";
import { anyState } from "./calculator-states.js";

describe("what is computed from it", () => {
  it("days of sickness next to each other are one spell, others are not", () => {
    const marks = {
      "2026-06-12": "sickness",
      "2026-06-13": "sickness",
      "2026-06-15": "sickness",
      "2026-06-30": "excused",
    };
    expect(absencesOf(marks)).toEqual([
      { kind: "sickness", from: "2026-06-12", to: "2026-06-13" },
      { kind: "sickness", from: "2026-06-15", to: "2026-06-15" },
      { kind: "excused", date: "2026-06-30" },
    ]);
  });

  it("a period with one day says which is missing, in the names of the page", () => {
    const one = { ...fromFragment("v=1&m=2026-06&a=yes").state, trial: { from: "2026-06-01", to: "" } };
    const { issues } = answerFor(one, "pl") as { issues: { text: string }[] };
    expect(issues.map(({ text }) => text)).toEqual(["Okres próbny, do: to pole trzeba wypełnić."]);
  });

  it("is what the library says, and the steps give it again", () => {
    fc.assert(
      fc.property(anyState, (one) => {
        const answer = answerFor(one, "pl");
        if (answer.outcome === "empty") return;
        const result = monthlyBenefit(inputOf(one) as never);
        expect(answer.outcome).toBe(result.outcome);
        if (result.outcome !== "due") return;
        expect([answer.amount, answer.sum]).toEqual([result.amount, result.amount]);
      }),
      { numRuns: runs(40) },
    );
  });

  it("gives the library a yes or no as such", () => {
    const { state } = fromFragment("v=1&m=2026-06&sicknessLimitRenewsOnExtension=true");
    expect(inputOf(state)).toMatchObject({ interpretation: { sicknessLimitRenewsOnExtension: true } });
  });

  it("asks for what was used of the days off because of the flood, and for an amount not announced yet", () => {
    const december = fromFragment("v=1&m=2024-12&p=2024-09-02.2025-07-31&d=2024-12-02m&a=yes").state;
    expect(answerFor(december, "pl").missing).toMatchObject([{ field: "history" }]);
    const used = { sickness: "0", daysOff: "0", property: "30", inability: "" };
    expect(answerFor({ ...december, history: "before", used }, "pl").issues).toEqual([
      {
        field: "history",
        text: "Wykorzystane dni wolne z powodu powodzi, brak możliwości udziału w zajęciach z powodu powodzi: to pole trzeba wypełnić.",
      },
    ]);
    const later = fromFragment("v=1&m=2031-06&p=2031-01-02.2031-11-30&a=yes").state;
    expect(answerFor(later, "pl").missing).toMatchObject([{ field: "benefit" }]);
    expect(answerFor({ ...later, unemploymentBenefit: "1000,00" }, "pl").amount).toBe("1200.00");
  });

  it("says beside its field what is wrong with a suspension", () => {
    const { state } = fromFragment(
      "v=1&m=2020-04&p=2020-01-02.2020-11-30&z=2020-03-12.2020-04-30.c,2020-03-02.2020-03-03.c",
    );
    expect(answerFor(state, "en").issues).toEqual([
      {
        field: "suspensions",
        text: "Suspension 2, from: on this day the law did not yet allow classes to be suspended.",
      },
    ]);
  });

  it("prices the reading of a sick day while classes were suspended", () => {
    const { state } = fromFragment(
      "v=1&m=2020-04&p=2020-01-02.2020-11-30&z=2020-03-12.2020-04-10.c&d=2020-04-02c&a=yes&h=complete&sicknessDays=calendar",
    );
    const question = answerFor(state, "pl").readings?.find(({ key }) => key === "sicknessWhileSuspended");
    expect(question?.readings).toMatchObject([
      { reading: "full", amount: "861.40" },
      { reading: "as-sickness", amount: "839.90" },
    ]);
  });

  it("class days of a month are those of the calendar but for the changes", () => {
    const days = classDaysOf({ "2026-06-06": true, "2026-06-08": false })["2026-06"];
    expect(days?.slice(0, 6)).toEqual([
      "2026-06-01",
      "2026-06-02",
      "2026-06-03",
      "2026-06-05",
      "2026-06-06",
      "2026-06-09",
    ]);
    const link = "v=1&m=2026-06&p=2026-04-02.2027-03-01&d=2026-06-06n&a=yes";
    expect(answerFor(fromFragment(link).state, "pl").issues).toEqual([
      {
        field: "days",
        text: "6 czerwca 2026: to dzień bez zajęć; jeżeli zajęcia się odbyły, trzeba zmienić go na dzień zajęć.",
      },
    ]);
    expect(answerFor(fromFragment(`${link}&c=2026-06-06t`).state, "pl").outcome).toBe("due");
  });

  it("Monday stands first, and every day once", () => {
    const weeks = weeksOf("2026-06");
    expect(weeks[0]?.map((one) => one?.number ?? null)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weeksOf("2026-05")[0]?.map((one) => one?.number ?? null)).toEqual([
      null,
      null,
      null,
      null,
      1,
      2,
      3,
    ]);
    expect(weeks.flat().find((one) => one?.date === "2026-06-04")).toMatchObject({ isFree: true });
    expect(weeksOf("2026-6")).toEqual([]);
  });

  it("sums and writes fractions exactly", () => {
    expect(sumOf([])).toBe("0.00");
    expect(
      sumOf([
        { numerator: "53517", denominator: "25" },
        { numerator: "1", denominator: "50" },
      ]),
    ).toBe("2140.70");
    expect(sumOf([{ numerator: "1", denominator: "3" }])).toBeNull();
    expect(written({ numerator: "-53517", denominator: "500" }, "pl")).toBe("−107,034");
    expect(written({ numerator: "2", denominator: "3" }, "en")).toBe("2/3");
  });

  it("a provision has a place of its own", () => {
    expect(placeOf({ act: "DU/2003/1143", unit: "art-15a-ust-2" }, "pl")).toBe(
      "/prawo/art-15a#art-15a-ust-2",
    );
    expect(placeOf({ act: "DU/2003/1143", unit: "art-99ab-ust-1" }, "en")).toBe(
      "/en/law/art-99ab#art-99ab-ust-1",
    );
    expect(placeOf({ act: "DU/2025/620", unit: "art-254" }, "en")).toMatch(/^https:/);
  });
});
