import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type InterpretationKey,
  interpretations,
  monthlyBenefit,
  type MonthlyBenefitInput,
  premiumCeiling,
  priceOf,
} from "zatrudnienie-socjalne";
import { resultSchemas } from "zatrudnienie-socjalne/schemas";
import { randomCase } from "../../oracle/random-case.js";
import { runs } from "../../runs.js";
import { expectSound } from "./support.js";

const settings = interpretations().filter(({ setting }) => setting);
const keys = fc.constantFrom(...settings.map(({ id }) => id as InterpretationKey));
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

function under(input: MonthlyBenefitInput, key: InterpretationKey, reading: string | boolean) {
  const chosen = { ...input, interpretation: { ...input.interpretation, [key]: reading } };
  return key === "premiumCap" ? premiumCeiling(chosen) : monthlyBenefit(chosen);
}

describe("what must hold of every price", () => {
  it("each amount is that of the month under the reading; spread, differences and changes re-add", () => {
    const contained = new Set<string>();
    fc.assert(
      fc.property(seeds, keys, (seed, key) => {
        const input: MonthlyBenefitInput = randomCase(seed);
        const result = priceOf({ key, input });
        const question = settings.find(({ id }) => id === key);
        const each = (question?.readings ?? []).map(({ reading }) => ({
          reading,
          month: under(input, key, reading),
        }));
        expect(result.outcome === "priced").toBe(each.every(({ month }) => "amount" in month));
        if (result.outcome !== "priced") return;
        expectSound(result);
        expect(result.readings).toMatchObject(
          each.map(({ reading, month }) => ({
            reading,
            outcome: month.outcome,
            amount: "amount" in month ? month.amount : "",
          })),
        );
        if (new Set(result.readings.map(({ amount }) => amount)).size > 1) {
          expect(result.contained).toBe(true);
          contained.add(key);
        }
      }),
      { numRuns: runs(300) },
    );
    // The random months are such that these matter in some of them.
    expect([...contained]).toEqual(
      expect.arrayContaining(["sicknessDays", "excusedAbsence", "rounding", "unpaidDay"]),
    );
  });

  it("what is missing is what some reading lacks; the question itself is never missing", () => {
    fc.assert(
      fc.property(seeds, keys, fc.boolean(), (seed, key, strict) => {
        const { interpretation: _, ...bare } = randomCase(seed);
        const result = priceOf({ key, input: { ...bare, strict } });
        if (result.outcome !== "undetermined") return;
        const named = result.missing.map((missing) =>
          missing.kind === "fact" ? missing.path.join(".") : missing.id,
        );
        expect(named.length).toBeGreaterThan(0);
        expect(new Set(named).size).toBe(named.length);
        expect(named).not.toContain(key);
        for (const missing of result.missing)
          if (missing.kind === "fact") expect(missing.path[0]).toBe("input");
      }),
      { numRuns: runs(80) },
    );
  });

  it("results are plain data that their schema describes, and nothing is mutated", () => {
    fc.assert(
      fc.property(seeds, keys, (seed, key) => {
        const input = { key, input: randomCase(seed) };
        const before = JSON.stringify(input);
        const result = priceOf(input);
        expect(JSON.stringify(input)).toBe(before);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(structuredClone(result)).toStrictEqual(result);
        expect(resultSchemas.priceOf.safeParse(result).error).toBeUndefined();
      }),
      { numRuns: runs(40) },
    );
  });
});
