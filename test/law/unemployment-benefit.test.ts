import { describe, expect, it } from "vitest";
import { coverage, lastReferenceDay, unemploymentBenefitOn } from "../../src/law/index.js";
import { unemploymentBenefit } from "../../src/law/parameters/unemployment-benefit.js";
import { amountPattern } from "../../src/money/index.js";
import { benefitRows } from "./benefit-rows.js";
import { before } from "./day-of.js";

const amountOn = (date: string) => {
  const found = unemploymentBenefitOn(date);
  return "unknown" in found ? found.reason : found.amount;
};

describe("art-2-pkt-9: the records of the unemployment benefit", () => {
  it("are the rows of the dossier", () => {
    expect(
      unemploymentBenefit.map(({ from, until, amount, confidence, position }) => [
        from,
        until,
        amount,
        confidence,
        ...(position === undefined ? [] : [position]),
      ]),
    ).toEqual(benefitRows);
  });

  it("have neither holes nor overlaps from before the Act on; only the newest has no end", () => {
    expect(unemploymentBenefit[0]!.from <= "2003-08-14").toBe(true);
    unemploymentBenefit.forEach(({ from, until }, index) => {
      const next = unemploymentBenefit[index + 1];
      if (next === undefined) expect(until).toBeUndefined();
      else expect(until).toBe(before(next.from));
      if (until !== undefined) expect(from < until).toBe(true);
    });
  });

  it("begin on the first day of a month", () => {
    for (const { from } of unemploymentBenefit) expect(from.slice(8)).toBe("01");
  });

  it("have canonical amounts of full ten groszy, above zero", () => {
    for (const { amount } of unemploymentBenefit) {
      expect(amount).toMatch(amountPattern);
      expect(amount.endsWith("0")).toBe(true);
      expect(Number(amount)).toBeGreaterThan(0);
    }
  });

  it("never fall", () => {
    const amounts = unemploymentBenefit.map(({ amount }) => Number(amount));
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
  });

  it("have a source each, a position where an official text was read, and a day of verification", () => {
    for (const { source, position, confidence, verifiedOn, note } of unemploymentBenefit) {
      expect(source.trim()).not.toBe("");
      expect(verifiedOn >= "2026-11-21").toBe(true);
      if (confidence === "primary") expect(position).toMatch(/^(?:MP|DU)\/\d{4}\/\d+$/);
      else expect(position).toBeUndefined();
      if (confidence !== "primary") expect(note).toMatch(/\w/);
    }
  });

  it("name in the source the position they give", () => {
    for (const { source, position } of unemploymentBenefit) {
      if (position === undefined) continue;
      const [journal, year = "", number = ""] = position.split("/");
      const name = journal === "MP" ? "M\\.P\\." : "Dz\\.U\\.";
      expect(source).toMatch(new RegExp(`^${name} ${year} (?:nr \\d+ )?poz\\. ${number}(?!\\d)`));
    }
  });
});

describe("art-2-pkt-9: every change of the amount, the day before and the day itself", () => {
  const pairs = benefitRows.slice(1).map(([from, , after], index) => ({
    from,
    was: benefitRows[index]![2],
    is: after,
  }));

  it.each(pairs)("$was until the day before $from, $is from $from", ({ from, was, is }) => {
    expect(amountOn(before(from))).toBe(was);
    expect(amountOn(from)).toBe(is);
  });

  it("498.20 on the first day of the Act, 1783.90 to the end of the announced year", () => {
    expect(amountOn("2003-08-14")).toBe("498.20");
    expect(amountOn("2026-11-21")).toBe("1783.90");
    expect(amountOn("2027-05-31")).toBe("1783.90");
  });

  it("is never carried over: after 2027-05-31 it is not announced", () => {
    expect(unemploymentBenefitOn("2027-06-01")).toEqual({ unknown: true, reason: "not-announced" });
    expect(unemploymentBenefitOn("2031-01-01")).toEqual({ unknown: true, reason: "not-announced" });
    expect(lastReferenceDay()).toBe("2027-05-31");
    expect(coverage().parameters.unemploymentBenefit).toEqual({
      from: "2003-08-14",
      to: "2027-05-31",
      records: benefitRows.length,
    });
  });

  it.each([
    ["2004-05-31", "DU/2003/514", "art-24-ust-1"],
    ["2004-06-01", "DU/2004/1001", "art-72-ust-1"],
    ["2009-01-31", "DU/2004/1001", "art-72-ust-1"],
    ["2009-02-01", "DU/2004/1001", "art-72-ust-1-pkt-1"],
    ["2025-05-31", "DU/2004/1001", "art-72-ust-1-pkt-1"],
    ["2025-06-01", "DU/2025/620", "art-224-ust-1-pkt-1"],
  ])("on %s it is the amount of %s %s", (date, act, unit) => {
    expect(unemploymentBenefitOn(date)).toMatchObject({ citation: { act, unit } });
  });
});
