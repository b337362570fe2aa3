import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withLaw } from "zatrudnienie-socjalne";
import { lawOn } from "zatrudnienie-socjalne/law";
import { runs } from "../../runs.js";
import { down, grosze, percentOf, written } from "../../supported-employment/second/amounts.js";
import { benefits, rowOn } from "../../supported-employment/second/amounts-by-date.js";
import { aLawDay, type Asked, cases, casesOf, functions } from "./cases.js";
import { assumptionsOf, isDecided, type Loose, substance } from "./results.js";

interface Change {
  readonly rule: string;
  readonly from: string;
  readonly value: unknown;
}

const withChanges = (asked: Asked, ...changes: Change[]): Loose =>
  withLaw({ ...asked, changes } as never) as unknown as Loose;
const itself = ({ calculation, input }: Asked): Loose => functions[calculation]!(input as never) as Loose;

/** The rules of a day that have a value of their own. */
const rulesOn = (
  day: string,
): [rule: string, record: { value: unknown; effectiveFrom: string; until?: string }][] =>
  Object.entries(lawOn(day) as unknown as Record<string, never>).filter(([rule]) => rule !== "otherLaws");

/** The last day that a case is about. */
const lastDays = fc.constantFrom("2026-06-01", "2027-12-31");

describe("withLaw, as it is said to be", () => {
  it("without changes: the calculation itself, said to be hypothetical", () => {
    fc.assert(
      fc.property(cases, (asked) => {
        const made = withChanges(asked);
        const own = itself(asked);
        expect(substance(made)).toEqual(substance(own));
        if (!isDecided(own)) expect(made).toEqual(own);
        else {
          expect(made["hypothetical"]).toBe(true);
          expect(assumptionsOf(made).sort()).toEqual([...assumptionsOf(own), "hypothetical-law"].sort());
          expect(made["steps"]).toEqual(own["steps"]);
        }
      }),
      { numRuns: runs(15) },
    );
  });

  it("what begins after every day of a case changes nothing", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 200 }), (asked, which) => {
        const rules = rulesOn("2005-01-01");
        const [rule, { value }] = rules[which % rules.length]!;
        const made = withChanges(asked, { rule, from: "2040-01-01", value });
        expect(substance(made)).toEqual(substance(itself(asked)));
      }),
      { numRuns: runs(10) },
    );
  });

  it("the law's own wordings said once more change nothing", () => {
    fc.assert(
      fc.property(cases, lastDays, fc.integer({ min: 0, max: 200 }), (asked, last, which) => {
        const rules = rulesOn(last);
        const [rule] = rules[which % rules.length]!;
        const changes: Change[] = [];
        for (let day = "2003-08-14"; ;) {
          const { value, until } = Object.fromEntries(rulesOn(day))[rule]!;
          changes.push({ rule, from: day, value });
          if (until === undefined || until >= last) break;
          day = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
        }
        const made = withChanges(asked, ...changes);
        expect(substance(made)).toEqual(substance(itself(asked)));
      }),
      { numRuns: runs(10) },
    );
  });

  it("a value of a wrong shape is an issue, where it stands", () => {
    fc.assert(
      fc.property(cases, aLawDay, fc.integer({ min: 0, max: 200 }), (asked, from, which) => {
        const rules = rulesOn(from);
        const [rule, { value }] = rules[which % rules.length]!;
        const made = withChanges(asked, { rule, from, value }, { rule, from, value: { nothing: "of it" } });
        expect(made["issues"]).toMatchObject([{ code: "wrong-shape", path: ["changes", 1, "value"] }]);
      }),
      { numRuns: runs(8) },
    );
  });
});

describe("withLaw and independent derivations agree", () => {
  it("art-15-ust-4: another percentage for whole months", () => {
    const whole = casesOf("monthlyBenefit")
      .map((input): Loose => ({ ...input, absences: [] }))
      .filter(({ periods }) => "participation" in (periods as object));
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 300 }), fc.boolean(), (input, percent, turned) => {
        const { month } = input as unknown as { month: string };
        const base = BigInt(rowOn(benefits, `${month}-01`)![1].replace(".", ""));
        const tenths = (BigInt(percent) * base + 999n) / 1000n;
        const from = (day: string, rate: number): Change => ({
          rule: "participationRate",
          from: day,
          value: { percent: String(rate), onApplication: true },
        });
        // The last that began: whatever the order of the changes.
        const changes = [from("2004-01-01", 7), from(`${month}-01`, percent), from("2027-06-01", 11)];
        const asked = { calculation: "monthlyBenefit", input };
        const made = withChanges(asked, ...(turned ? changes.reverse() : changes));
        expect(made["amount"]).toBe(`${String(tenths / 10n)}.${String(tenths % 10n)}0`);
      }),
      { numRuns: runs(12) },
    );
  });

  const announced = casesOf("employerRefund").filter(({ month }) => (month as string) <= "2027-05");

  it("art-16-ust-2: another share in every month", () => {
    fc.assert(
      fc.property(announced, fc.integer({ min: 1, max: 100 }), (input, percent) => {
        const { month, wagePaid } = input as { month: string; wagePaid: string };
        const value = {
          steps: [{ from: 1, to: 13, percent: String(percent) }],
          refundMonths: 13,
          employmentMonths: 13,
        };
        const { place, from, ...plain } = input;
        const asked = { calculation: "employerRefund", input: { ...plain, contributionPercent: "0" } };
        const made = withChanges(asked, { rule: "employerRefund", from: "2003-08-14", value });
        const base = rowOn(benefits, `${month}-01`)![1];
        const ceiling = down(percentOf(String(percent), grosze(base)));
        const wage = grosze(wagePaid);
        expect(made["amount"]).toBe(written(wage < ceiling ? wage : ceiling));
      }),
      { numRuns: runs(12) },
    );
  });
});
