import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { operatingGrant, type OperatingGrantInput } from "zatrudnienie-socjalne/centre";
import { runs } from "../../runs.js";
import { addedUp, assumed, fitsSchemas, missed, outcome } from "../support.js";

const due = (input: OperatingGrantInput) => outcome("due", operatingGrant(input));
const notDue = (input: OperatingGrantInput) => outcome("not-due", operatingGrant(input));
const noRule = (input: OperatingGrantInput) => outcome("no-rule", operatingGrant(input));

/** Słupsk's association: a made rate and made costs. */
const slupsk: OperatingGrantInput = {
  foundingInstitution: "ngo",
  month: "2016-09",
  participants: 45,
  staff: 9,
  ratePerHead: "300.00",
  costs: "21000.00",
  ownRevenue: "6500.00",
};
const ngo = { foundingInstitution: "ngo", participants: 20, staff: 5, ratePerHead: "200.00" } as const;
const commune = {
  foundingInstitution: "commune",
  participants: 20,
  staff: 5,
  costPerParticipant: "400.00",
} as const;

describe("art-10-ust-4: organisations", () => {
  it("the rate of the council times the people, not above the costs less the revenue", () => {
    const grant = due(slupsk);
    expect(grant).toMatchObject({
      heads: 54,
      product: "16200.00",
      cap: "14500.00",
      capped: true,
      amount: "14500.00",
      exact: { numerator: "14500", denominator: "1" },
      setBy: "commune-council",
      payBy: "2016-10-10",
    });
    expect(assumed(grant)).toEqual(["cap-period-given"]);
    expect(due({ ...slupsk, costs: "22700.00" })).toMatchObject({ capped: false, amount: "16200.00" });
    expect(due({ ...slupsk, costs: "22699.99" })).toMatchObject({ capped: true, amount: "16199.99" });
    expect(due({ ...slupsk, grantedBefore: "14499.99" }).amount).toBe("0.01");
    expect(notDue({ ...slupsk, grantedBefore: "14500.00" })).toMatchObject({
      reason: "capped-to-zero",
      amount: "0.00",
      heads: 54,
      product: "16200.00",
      cap: "0.00",
      setBy: "commune-council",
      payBy: "2016-10-10",
    });
    expect(notDue({ ...slupsk, grantedBefore: "99999999.99" }).cap).toBe("0.00");
  });

  it("no cap in 2007-06, one in 2007-07 (2007/793, in force 2007-07-14)", () => {
    expect(due({ ...ngo, month: "2007-06" })).toMatchObject({ amount: "5000.00", cap: null, capped: false });
    expect(missed(operatingGrant({ ...ngo, month: "2007-07" }))).toEqual(["centre-costs", "own-revenue"]);
    expect(due({ ...ngo, month: "2007-07", costs: "4000.00", ownRevenue: "500.00" })).toMatchObject({
      amount: "3500.00",
      cap: "3500.00",
    });
  });

  it("sum or product to 2015-09, the sum from 2015-10 (2015/1567, in force 2015-10-24)", () => {
    const rich = {
      ...ngo,
      costs: "90000.00",
      ownRevenue: "0.00",
      interpretation: { grantHeadcount: "product" },
    } as const;
    expect(due({ ...rich, month: "2015-09" })).toMatchObject({ heads: 100, amount: "20000.00" });
    expect(assumed(due({ ...rich, month: "2015-09" }))).toEqual(["grantHeadcount", "cap-period-given"]);
    expect(due({ ...rich, month: "2015-10" })).toMatchObject({ heads: 25, amount: "5000.00" });
    expect(assumed(due({ ...rich, month: "2015-10" }))).toEqual(["cap-period-given"]);
    const strict = { ...ngo, strict: true, month: "2015-09" };
    expect(missed(operatingGrant(strict))).toEqual(["centre-costs", "own-revenue", "grantHeadcount"]);
    expect(due({ ...slupsk, strict: true }).amount).toBe("14500.00");
  });

  it("church entities and social cooperatives from 2022-02", () => {
    for (const foundingInstitution of ["church-entity", "social-cooperative"] as const) {
      const entity = { ...slupsk, foundingInstitution };
      expect(noRule({ ...entity, month: "2022-01" })).toMatchObject({
        reason: "institution-not-named",
        firstDay: "2022-02-15",
      });
      expect(due({ ...entity, month: "2022-02" }).amount).toBe("14500.00");
    }
    expect(noRule({ ...slupsk, foundingInstitution: "other" }).firstDay).toBeNull();
    expect(
      noRule({ ...slupsk, foundingInstitution: "church-entity", month: "2021-12", asOf: "2022-02-14" })
        .firstDay,
    ).toBeNull();
  });

  it("published rates: 267.61 and 318.53 for 36 heads", () => {
    const unlimited = { participants: 30, staff: 6, costs: "99999.99", ownRevenue: "0.00" };
    const rate = (ratePerHead: string) =>
      due({ ...slupsk, ...unlimited, month: "2021-03", ratePerHead }).amount;
    expect([rate("267.61"), rate("318.53")]).toEqual(["9633.96", "11467.08"]);
  });
});

describe("art-10-ust-5: local government", () => {
  it("to 2007-06 at most 90 % of all costs, down to the grosz", () => {
    const grant = due({ ...commune, month: "2005-06", totalCosts: "10500.55" });
    expect(grant).toMatchObject({
      product: "10000.00",
      cap: "9450.49",
      capped: true,
      amount: "9450.49",
      exact: { numerator: "1890099", denominator: "200" },
      setBy: "commune-council",
      payBy: null,
    });
    expect(addedUp(grant)).toBe("9450.49");
    expect(due({ ...commune, month: "2007-06", totalCosts: "11111.12" })).toMatchObject({
      capped: false,
      amount: "10000.00",
    });
    expect(notDue({ ...commune, month: "2005-06", totalCosts: "0.01" })).toMatchObject({
      reason: "capped-to-zero",
      cap: "0.00",
    });
  });

  it("from 2007-07 less the revenue, and no share of the costs", () => {
    const since = { ...commune, month: "2007-07" };
    expect(missed(operatingGrant({ ...commune, month: "2007-06" }))).toEqual(["total-costs"]);
    expect(missed(operatingGrant(since))).toEqual(["own-revenue"]);
    expect(due({ ...since, ownRevenue: "9999.99" })).toMatchObject({
      amount: "0.01",
      cap: null,
      capped: false,
    });
    expect(notDue({ ...since, ownRevenue: "10000.00" }).reason).toBe("revenue-covers-all");
    expect(addedUp(notDue({ ...since, ownRevenue: "10000.01" }))).toBe("0.00");
  });

  it("any unit from 2010-09, set by its organ, and not for a budgetary unit", () => {
    const powiat = { ...commune, foundingInstitution: "powiat", ownRevenue: "0.00" } as const;
    expect(noRule({ ...powiat, month: "2010-08" })).toMatchObject({ firstDay: "2010-09-04" });
    const form = "budgetary-establishment" as const;
    for (const foundingInstitution of ["powiat", "voivodeship"] as const)
      expect(due({ ...powiat, foundingInstitution, month: "2010-09", form })).toMatchObject({
        setBy: "local-government-organ",
      });
    const unit = { ...commune, form: "budgetary-unit", ownRevenue: "0.00" } as const;
    expect(due({ ...unit, month: "2010-08" }).setBy).toBe("commune-council");
    expect(notDue({ ...unit, month: "2010-09" })).toMatchObject({ reason: "budgetary-unit", amount: "0.00" });
    expect(missed(operatingGrant({ ...powiat, month: "2010-09" }))).toEqual(["centre-form"]);
  });

  it("an establishment of 2016; the published rate of 660.57", () => {
    const form = "budgetary-establishment" as const;
    const input = { ...commune, form, month: "2016-05", participants: 20, staff: 4 };
    expect(due({ ...input, costPerParticipant: "500.00", ownRevenue: "2000.00" }).amount).toBe("10000.00");
    expect(due({ ...input, costPerParticipant: "660.57", ownRevenue: "0.00" }).amount).toBe("15853.68");
  });
});

it("nobody to pay for; amounts of nothing; days not covered; what is not needed is ignored", () => {
  expect(notDue({ ...slupsk, participants: 0, staff: 0 })).toMatchObject({
    reason: "no-heads",
    heads: 0,
    product: "0.00",
    cap: "14500.00",
  });
  const product = { interpretation: { grantHeadcount: "product" } } as const;
  expect(notDue({ ...slupsk, month: "2015-09", staff: 0, ...product }).reason).toBe("no-heads");
  expect(operatingGrant({ ...slupsk, ratePerHead: "0.00" })).toMatchObject({
    issues: [{ path: ["ratePerHead"], code: "amount-not-positive" }],
  });
  expect(operatingGrant({ ...slupsk, month: "2003-07" })).toMatchObject({
    outcome: "unsupported-date",
    supported: { from: "2003-08-14", to: null },
  });
  expect(operatingGrant({ ...slupsk, month: "2003-08" }).outcome).toBe("due");
  expect(operatingGrant({ ...slupsk, month: "2026-10", strict: true })).toMatchObject({
    outcome: "unsupported-date",
    supported: { to: "2026-10-08" },
  });
  expect(operatingGrant({ ...slupsk, month: "2200-01" })).toMatchObject({
    issues: [{ path: ["month"], code: "date-out-of-range" }],
  });
  expect(due({ ...slupsk, form: "budgetary-unit", totalCosts: "0.00" }).amount).toBe("14500.00");
});

it("steps add up, the amount is never above the cap, and results have their schema", () => {
  const amount = fc
    .integer({ min: 1, max: 9_999_999 })
    .map((grosze) => `${String(Math.floor(grosze / 100))}.${String(grosze % 100).padStart(2, "0")}`);
  const cases = fc.record({
    foundingInstitution: fc.constantFrom(
      "ngo" as const,
      "commune" as const,
      "powiat" as const,
      "social-cooperative" as const,
    ),
    form: fc.constantFrom("budgetary-unit" as const, "budgetary-establishment" as const),
    month: fc.constantFrom(
      "2003-08",
      "2007-06",
      "2007-07",
      "2010-08",
      "2010-09",
      "2015-09",
      "2015-10",
      "2022-01",
      "2022-02",
    ),
    participants: fc.integer({ min: 0, max: 50 }),
    staff: fc.integer({ min: 0, max: 9 }),
    ratePerHead: amount,
    costPerParticipant: amount,
    totalCosts: amount,
    costs: amount,
    ownRevenue: amount,
    grantedBefore: amount,
    interpretation: fc.constantFrom({}, { grantHeadcount: "product" as const }),
  });
  fc.assert(
    fc.property(cases, (input) => {
      const grant = operatingGrant(input);
      expect(fitsSchemas("operatingGrant", input, grant)).toBe(true);
      if (grant.outcome !== "due" && grant.outcome !== "not-due") return;
      expect(addedUp(grant)).toBe(grant.amount);
      if (grant.outcome === "not-due") return;
      const most = Math.min(Number(grant.product), Number(grant.cap ?? grant.product));
      expect(Number(grant.amount)).toBeLessThanOrEqual(most);
      expect(grant.capped).toBe(grant.cap !== null && Number(grant.product) > Number(grant.cap));
    }),
    { numRuns: runs(60) },
  );
});

it("in words", () => {
  expect(explain(operatingGrant(slupsk), "pl")).toEqual([
    "Kwota z uchwały rady gminy, 300,00 zł, razy 54 (45 uczestników i 9 pracowników) to 16200,00 zł (art. 10 ust. 4).",
    "Dotacja nie może przekroczyć kosztów działalności (21000,00 zł) pomniejszonych o przychód z własnej działalności (6500,00 zł), czyli 14500,00 zł (art. 10 ust. 4).",
    "Kwotę 16200,00 zł obniża się do tej granicy, czyli o 1700,00 zł (art. 10 ust. 4).",
    "Wysokość dotacji określa rada gminy (art. 10 ust. 4).",
    "Dotację za ten miesiąc wypłaca się do 10 października 2016 r. (art. 10 ust. 4).",
  ]);
  expect(justification(operatingGrant(slupsk), "pl")).toMatch(
    /^Dotacja na działalność centrum za wrzesień 2016 r\. wynosi 14500,00 zł\./,
  );
  expect(justification(operatingGrant({ ...slupsk, participants: 0, staff: 0 }), "en")).toMatch(
    /^The grant for the running of the centre for September 2016 is not due\./,
  );
});
