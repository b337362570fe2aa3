import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";
import {
  type AdviceCeiling,
  adviceSubsidy,
  type AdviceSubsidyInput,
} from "zatrudnienie-socjalne/supported-employment";
import { runs } from "../runs.js";

function ceiling(input: AdviceSubsidyInput): AdviceCeiling {
  const result = adviceSubsidy(input);
  if (result.outcome !== "ceiling") throw new Error(JSON.stringify(result));
  return result;
}

const ids = ({ assumptions }: AdviceCeiling) => assumptions.map(({ id }) => id);

describe("art-16-ust-4", () => {
  it("2026-10-01: 80 % of the costs, at most the average wage of M.P. 2026 poz. 779", () => {
    const share = ceiling({ on: "2026-10-01", costs: "10000.00" });
    expect(share).toMatchObject({
      amount: "8000.00",
      exact: { numerator: "8000", denominator: "1" },
      shareAmount: "8000.00",
      cap: "9233.13",
      cappedBy: "share",
      beneficiaries: "graduates",
    });
    expect(ids(share)).toEqual(["average-wage-of-the-day"]);
    const capped = ceiling({ on: "2026-10-01", costs: "12000.00" });
    expect(capped).toMatchObject({ amount: "9233.13", shareAmount: "9600.00", cappedBy: "average-wage" });
    expect(capped.steps.find(({ operation }) => operation === "advice-cap")?.record).toMatchObject({
      position: "MP/2026/779",
    });
  });

  it("the share is rounded down: 80 % of 6000.01 on 2019-03-01", () => {
    const found = ceiling({ on: "2019-03-01", costs: "6000.01" });
    expect(found).toMatchObject({
      amount: "4800.00",
      shareAmount: "4800.00",
      exact: { numerator: "600001", denominator: "125" },
      cap: "4863.74",
    });
    expect(found.steps.at(-1)).toMatchObject({ operation: "advice-rounded" });
  });

  it("of equal amounts the share is named", () => {
    expect(ceiling({ on: "2026-10-01", costs: "100.00", averageWage: "80.00" }).cappedBy).toBe("share");
    expect(ceiling({ on: "2026-10-01", costs: "100.01", averageWage: "80.00" })).toMatchObject({
      cappedBy: "average-wage",
      amount: "80.00",
      shareAmount: "80.00",
    });
  });

  it("an average wage that is not known is asked for; a given one decides", () => {
    const missing = [{ kind: "fact", path: ["averageWage"], question: "average-wage" }];
    expect(adviceSubsidy({ on: "2026-12-01", costs: "20000.00" })).toMatchObject({
      outcome: "undetermined",
      missing,
    });
    expect(adviceSubsidy({ on: "2014-06-02", costs: "1.00" })).toMatchObject({ missing });
    expect(adviceSubsidy({ on: "2015-02-28", costs: "1.00" })).toMatchObject({ missing });
    expect(ids(ceiling({ on: "2015-03-01", costs: "1.00" }))).toEqual([
      "average-wage-of-the-day",
      "parameter-confidence",
    ]);
    const given = ceiling({ on: "2026-12-01", costs: "20000.00", averageWage: "9500.00" });
    expect(given).toMatchObject({ amount: "9500.00", cap: "9500.00", cappedBy: "average-wage" });
    expect(ids(given)).toEqual(["average-wage-of-the-day", "parameter-given", "law-unverified"]);
  });

  it("no costs, nothing to subsidise, whatever the wage", () => {
    expect(adviceSubsidy({ on: "2014-06-02", costs: "0.00" })).toMatchObject({
      outcome: "not-due",
      reason: "no-costs",
      amount: "0.00",
    });
    expect(ceiling({ on: "2026-10-01", costs: "0.01" }).amount).toBe("0.00");
  });

  it("DU/2011/1211 art-1-pkt-3: participants to 2011-10-29, graduates from 2011-10-30", () => {
    const on = (day: string) => ceiling({ on: day, costs: "1.00", averageWage: "3000.00" }).beneficiaries;
    expect([on("2003-08-14"), on("2011-10-29"), on("2011-10-30")]).toEqual([
      "participants",
      "participants",
      "graduates",
    ]);
  });

  it("in and out, and in words", () => {
    const results = [
      adviceSubsidy({ on: "2026-10-01", costs: "0.00" }),
      adviceSubsidy({ on: "2026-10-01", costs: "12000.00" }),
      adviceSubsidy({ on: "2026-12-01", costs: "1.00" }),
      adviceSubsidy({ on: "2003-08-13", costs: "1.00" }),
    ];
    for (const result of results) expect(resultSchemas.adviceSubsidy.parse(result)).toEqual(result);
    expect(explain(results[1]!, "pl")).toEqual([
      "Wspólną działalność gospodarczą mogą podjąć absolwenci centrum lub klubu integracji społecznej w formie spółdzielni socjalnej (art. 16 ust. 1a).",
      "Dofinansowanie nie może przekroczyć 80 % kosztów (12000,00 zł), czyli 9600,00 zł (art. 16 ust. 4).",
      "Nie może też przekroczyć przeciętnego wynagrodzenia, czyli 9233,13 zł (art. 2 pkt 3; M.P. 2026 poz. 779).",
      "Mniejsza z tych kwot wynosi 9233,13 zł (art. 16 ust. 4).",
    ]);
    expect(justification(results[1]!, "pl")).toMatch(
      /^Koszty pomocy prawnej, konsultacji i doradztwa można dofinansować do 9233,13 zł\. /,
    );
    expect(justification(results[0]!, "en")).toMatch(/^No subsidy for advice is due\. /);
  });

  it("is never above the share or the wage, and not a grosz lower than it may be", () => {
    const money = fc.nat(3_000_000).map((grosze) => (grosze + 1) / 100);
    fc.assert(
      fc.property(money, money, (costs, wage) => {
        const found = ceiling({ on: "2026-10-01", costs: costs.toFixed(2), averageWage: wage.toFixed(2) });
        const grosze = Math.round(Number(found.amount) * 100);
        const share = Math.floor((Math.round(costs * 100) * 80) / 100);
        expect(grosze).toBe(Math.min(share, Math.round(wage * 100)));
      }),
      { numRuns: runs(60) },
    );
  });
});
