import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLaw, withLaw } from "zatrudnienie-socjalne";
import { runs } from "../../runs.js";
import { benefits, rowOn } from "../../supported-employment/second/amounts-by-date.js";
import { knownDay } from "../../supported-employment/second/days.js";
import { type RefundCase, secondRefund } from "../../supported-employment/second/refund.js";
import { aLawDay, type Asked, cases, casesOf, functions, quietMonths } from "./cases.js";
import { assumptionsOf, differenceOf, isDecided, type Loose, substance } from "./results.js";

interface Compared {
  readonly outcome: string;
  readonly before: Loose;
  readonly after: Loose;
  readonly difference: string | null;
  readonly changes: unknown;
}

const compared = (asked: Asked, ...on: [string, string]): Compared =>
  compareLaw({ ...asked, on } as never) as unknown as Compared;

describe("compareLaw, as it is said to be", () => {
  it("the same day twice makes no difference", () => {
    fc.assert(
      fc.property(cases, aLawDay, (asked, day) => {
        const { outcome, before, after, difference, changes } = compared(asked, day, day);
        expect(outcome).toBe("compared");
        expect(after).toEqual(before);
        expect(difference).toBe("amount" in before ? "0.00" : null);
        expect(changes ?? []).toEqual([]);
      }),
      { numRuns: runs(15) },
    );
  });

  it("two days: what is after less what is before, and the other way round the same", () => {
    fc.assert(
      fc.property(cases, aLawDay, aLawDay, (asked, one, other) => {
        const there = compared(asked, one, other);
        const back = compared(asked, other, one);
        expect(back.before).toEqual(there.after);
        expect(back.after).toEqual(there.before);
        expect(there.difference).toBe(differenceOf(there.before, there.after));
        expect(back.difference).toBe(differenceOf(there.after, there.before));
        for (const side of [there.before, there.after].filter(isDecided))
          expect(assumptionsOf(side)).toContain("law-of-another-day");
      }),
      { numRuns: runs(15) },
    );
  });

  it("before is the calculation itself, where the case has one law", () => {
    const oneLaw = cases.filter(({ calculation, input }) => {
      if (["employerRefund", "planParticipation"].includes(calculation)) return false;
      return !("month" in input) || quietMonths.includes(input["month"] as string);
    });
    fc.assert(
      fc.property(oneLaw, aLawDay, (asked, other) => {
        const { on, agreementOn, month } = asked.input as Readonly<Record<string, string>>;
        const own = functions[asked.calculation]!(asked.input as never);
        const { before } = compared(asked, on ?? agreementOn ?? `${month!}-15`, other);
        // Of the law of one day alone nothing later is known: not the first day of a rule either.
        const { firstDay, ...rest } = substance(own);
        expect(substance(before)).toEqual({ ...rest, ...(firstDay === undefined ? {} : { firstDay: null }) });
      }),
      { numRuns: runs(15) },
    );
  });

  it("a day before the Act is refused", () => {
    fc.assert(
      fc.property(cases, aLawDay, fc.boolean(), (asked, day, first) => {
        const early = "2003-08-13";
        expect(compared(asked, first ? early : day, first ? day : early)).toMatchObject({
          outcome: "unsupported-date",
          supported: { from: "2003-08-14", to: null },
        });
      }),
      { numRuns: runs(5) },
    );
  });
});

/** Hundredths of the benefit of art. 15 ust. 1 and 4, by the day whose wording is asked for. */
const percentOn = (phase: string, day: string): bigint => {
  if (day >= "2022-01-01") return 120n;
  if (phase === "trial") return 50n;
  return day >= "2007-07-01" ? 100n : 80n;
};

/** An input that cannot be read, or does not fit together. */
const spoiledCases = cases.map(({ calculation, input }) => ({
  calculation,
  input: {
    ...input,
    ...Object.fromEntries(
      Object.keys(input)
        .slice(0, 1)
        .map((name) => [name, 5]),
    ),
    more: 1,
  },
}));

describe("compareLaw and withLaw: issues of the input", () => {
  it("are those of the calculation, under `input`", () => {
    fc.assert(
      fc.property(spoiledCases, aLawDay, (asked, day) => {
        const { issues } = functions[asked.calculation]!(asked.input as never) as { issues: Loose[] };
        const expected = issues.map(({ code, path }) => ({ code, path: ["input", ...(path as string[])] }));
        for (const made of [
          compareLaw({ ...asked, on: [day, day] } as never),
          withLaw({ ...asked, changes: [] } as never),
        ] as unknown as { issues: Loose[] }[])
          expect(made.issues.map(({ code, path }) => ({ code, path }))).toEqual(expected);
      }),
      { numRuns: runs(10) },
    );
  });
});

describe("compareLaw and independent derivations agree", () => {
  it("art-15-ust-1, art-15-ust-4: whole months without absences", () => {
    const whole = casesOf("monthlyBenefit").map((input) => ({ ...input, absences: [] }));
    fc.assert(
      fc.property(whole, aLawDay, aLawDay, (input, one, other) => {
        const { month, periods } = input as unknown as { month: string; periods: object };
        const [phase] = Object.keys(periods);
        const base = BigInt(rowOn(benefits, `${month}-01`)![1].replace(".", ""));
        const amountOn = (day: string): string => {
          const tenths = (percentOn(phase!, day) * base + 999n) / 1000n;
          return `${String(tenths / 10n)}.${String(tenths % 10n)}0`;
        };
        const { before, after } = compared({ calculation: "monthlyBenefit", input }, one, other);
        expect([before["amount"], after["amount"]]).toEqual([amountOn(one), amountOn(other)]);
      }),
      { numRuns: runs(15) },
    );
  });

  it("art-11-ust-3", () => {
    fc.assert(
      fc.property(casesOf("staffing"), aLawDay, aLawDay, (input, one, other) => {
        const { classStaff, participants } = input as { classStaff: number; participants: number };
        const expected = (day: string) => {
          const most = knownDay(day, {}) < "2015-10-24" ? 5 : 10;
          const staffNeeded = Math.ceil(participants / most);
          return { most, staffNeeded, kept: participants <= most * classStaff };
        };
        const { before, after, difference } = compared({ calculation: "staffing", input }, one, other);
        expect(before).toMatchObject(expected(one));
        expect(after).toMatchObject(expected(other));
        expect(difference).toBeNull();
      }),
      { numRuns: runs(10) },
    );
  });

  it("art-16-ust-2", () => {
    fc.assert(
      fc.property(casesOf("employerRefund"), aLawDay, aLawDay, (input, one, other) => {
        const { before, after } = compared({ calculation: "employerRefund", input }, one, other);
        for (const [lawOf, side] of [
          [one, before],
          [other, after],
        ] as const) {
          const expected = substance(secondRefund(input as unknown as RefundCase, { lawOf }));
          expect(substance(side)).toMatchObject(expected);
        }
      }),
      { numRuns: runs(15) },
    );
  });
});
