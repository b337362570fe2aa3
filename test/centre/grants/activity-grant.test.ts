import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { activityGrant, type ActivityGrantInput } from "zatrudnienie-socjalne/centre";
import { knownOn } from "../../law/future.js";
import { runs } from "../../runs.js";
import { addedUp, assumed, fitsSchemas, missed, outcome } from "../support.js";

const people = (participants: number, staffEngagedForAtLeastAYear: number) => ({
  participants,
  staffEngagedForAtLeastAYear,
});
const due = (input: ActivityGrantInput) => outcome("due", activityGrant(input));

/** Lubartów: a made agreement and made numbers of people. */
const lubartow: ActivityGrantInput = {
  agreementOn: "2019-12-16",
  firstMonth: "2020-01",
  months: [people(20, 8), people(20, 8), people(20, 8)],
};

describe("art-8-ust-3: half the unemployment benefit of the day of the agreement for each head", () => {
  it("three months of 20 participants and 8 staff from 2019-12-16", () => {
    const grant = due(lubartow);
    expect(grant).toMatchObject({ base: "861.40", total: "36178.80", complete: true });
    expect(grant.instalments).toEqual(
      [
        ["2020-01", "2020-02-10"],
        ["2020-02", "2020-03-10"],
        ["2020-03", "2020-04-10"],
      ].map(([month, payBy], index) => ({
        index,
        month,
        heads: 28,
        amount: "12059.60",
        exact: { numerator: "60298", denominator: "5" },
        payBy,
      })),
    );
    expect(assumed(grant)).toEqual(["grantHeadcount"]);
  });

  it("participants times staff, if the caller reads it so", () => {
    const grant = due({ ...lubartow, interpretation: { grantHeadcount: "product" } });
    expect(grant.instalments.map(({ heads, amount }) => [heads, amount])).toEqual(
      Array.from({ length: 3 }, () => [160, "68912.00"]),
    );
    expect(grant.assumptions).toEqual([
      { id: "grantHeadcount", reading: "product", chosen: true, certainty: "C", question: "history 15.9" },
    ]);
  });

  it("the benefit in force on 2026-05-31 and on 2026-06-01", () => {
    const months = [people(10, 2)];
    expect(due({ agreementOn: "2026-05-31", firstMonth: "2026-06", months })).toMatchObject({
      base: "1721.90",
      total: "10331.40",
      complete: false,
    });
    expect(due({ agreementOn: "2026-06-01", firstMonth: "2026-06", months })).toMatchObject({
      base: "1783.90",
      total: "10703.40",
    });
  });

  it("half a grosz goes up, and is listed", () => {
    const grant = due({
      agreementOn: "2028-06-01",
      firstMonth: "2028-06",
      months: [people(1, 0)],
      asOf: knownOn,
      parameters: { unemploymentBenefit: [{ from: "2028-06-01", amount: "1000.01", source: "made" }] },
    });
    expect(grant.total).toBe("500.01");
    expect(grant.instalments[0]?.exact).toEqual({ numerator: "100001", denominator: "200" });
    expect(assumed(grant)).toEqual(["grantHeadcount", "parameter-given", "grant-rounding", "law-unverified"]);
  });

  it("nobody there: an instalment of nothing", () => {
    expect(due({ ...lubartow, months: [people(0, 0)] })).toMatchObject({
      total: "0.00",
      instalments: [{ heads: 0, amount: "0.00" }],
    });
  });
});

describe("art-8-ust-5: three monthly instalments by the 10th of the next month", () => {
  it("over the end of a year", () => {
    const { instalments } = due({ ...lubartow, firstMonth: "2019-12" });
    expect(instalments.map(({ payBy }) => payBy)).toEqual(["2020-01-10", "2020-02-10", "2020-03-10"]);
  });

  it("one to three months, none before the agreement", () => {
    const invalid = (more: Partial<ActivityGrantInput>) =>
      outcome("invalid", activityGrant({ ...lubartow, ...more })).issues;
    expect(invalid({ months: [] })).toMatchObject([{ path: ["months"], code: "too-few" }]);
    expect(invalid({ months: Array.from({ length: 4 }, () => people(1, 1)) })).toEqual([
      { path: ["months"], code: "too-many", params: { most: 3 } },
    ]);
    expect(invalid({ firstMonth: "2019-11" })).toEqual([
      { path: ["firstMonth"], code: "month-before-agreement" },
    ]);
    expect(invalid({ months: [people(10_001, 0)] })).toMatchObject([
      { path: ["months", 0, "participants"], code: "too-big" },
    ]);
    expect(due({ ...lubartow, months: [people(10_000, 10_000)] }).instalments[0]?.heads).toBe(20_000);
  });
});

it("days without a known benefit, and strict answers", () => {
  const months = [people(1, 1)];
  expect(activityGrant({ agreementOn: "2003-08-13", firstMonth: "2003-08", months })).toMatchObject({
    outcome: "unsupported-date",
    supported: { from: "2003-08-14", to: "2027-05-31" },
    because: "before-the-act",
  });
  expect(activityGrant({ agreementOn: "2027-06-01", firstMonth: "2027-06", months })).toMatchObject({
    outcome: "unsupported-date",
    supported: { to: "2027-05-31" },
    because: "amount-not-announced",
  });
  const strict = { ...lubartow, strict: true };
  expect(missed(activityGrant(strict))).toEqual(["grantHeadcount"]);
  expect(activityGrant({ ...strict, interpretation: { grantHeadcount: "sum" } }).outcome).toBe("due");
  expect(
    activityGrant({ agreementOn: "2026-10-09", firstMonth: "2026-10", months, strict: true }),
  ).toMatchObject({
    outcome: "unsupported-date",
    supported: { to: "2026-10-08" },
    because: "after-last-check",
  });
});

it("the steps add up to the total; each instalment is half the base times the heads, to the grosz", () => {
  const count = fc.integer({ min: 0, max: 10_000 });
  const cases = fc.record({
    months: fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 3 }),
    reading: fc.constantFrom("sum" as const, "product" as const),
    grosze: fc.integer({ min: 1, max: 99_999_999 }),
  });
  fc.assert(
    fc.property(cases, ({ months, reading, grosze }) => {
      const amount = `${String(Math.floor(grosze / 100))}.${String(grosze % 100).padStart(2, "0")}`;
      const input: ActivityGrantInput = {
        agreementOn: "2028-06-15",
        firstMonth: "2028-07",
        months: months.map(([participants, staff]) => people(participants, staff)),
        interpretation: { grantHeadcount: reading },
        parameters: { unemploymentBenefit: [{ from: "2028-06-01", amount, source: "made" }] },
        asOf: knownOn,
      };
      const grant = due(input);
      expect(addedUp(grant)).toBe(grant.total);
      for (const [index, [participants, staff]] of months.entries()) {
        const heads = reading === "sum" ? participants + staff : participants * staff;
        const inGrosze = (BigInt(grosze) * BigInt(heads) + 1n) / 2n;
        expect(BigInt(grant.instalments[index]?.amount.replace(".", "") ?? "")).toBe(inGrosze);
      }
      expect(fitsSchemas("activityGrant", input, grant)).toBe(true);
    }),
    { numRuns: runs(50) },
  );
});

it("in words", () => {
  expect(explain(activityGrant({ ...lubartow, months: [people(20, 8)] }), "pl")).toEqual([
    "W dniu zawarcia porozumienia zasiłek dla bezrobotnych wynosi 861,40 zł (art. 2 pkt 9; M.P. 2019 poz. 417).",
    "Dotacja za styczeń 2020 r. to 50 % kwoty 861,40 zł razy 28 (20 uczestników i 8 pracowników), czyli 12059,60 zł (art. 8 ust. 3).",
    "Każdą ratę przekazuje się centrum do 10. dnia następnego miesiąca, pierwszą do 10 lutego 2020 r. (art. 8 ust. 5).",
  ]);
  expect(justification(activityGrant(lubartow), "pl")).toMatch(
    /^Dotacja na działalność centrum za 3 miesiące wynosi 36178,80 zł; o jej przyznaniu rozstrzyga marszałek województwa\. .*Przyjęto, że kwotę dotacji mnoży się przez sumę/,
  );
  expect(justification(activityGrant(lubartow), "en")).toMatch(
    /^The grant for the activity of the centre for 3 months/,
  );
});
