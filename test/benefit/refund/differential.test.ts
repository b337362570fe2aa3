import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refundClaim, type RefundClaimResult } from "zatrudnienie-socjalne/benefit";
import { type ClaimAnswer, type ClaimCase, claimOracle } from "../../oracle/refund-oracle.js";
import { runs } from "../../runs.js";
import { rightClaims, spoiledEverywhere } from "./random-claim.js";

/** What both sides must agree on, in one shape; the order of problems is not part of it. */
function comparable(found: RefundClaimResult): ClaimAnswer {
  switch (found.outcome) {
    case "invalid":
      return {
        outcome: "invalid",
        issues: found.issues.map(({ path, code }) => `${path.join(".")} ${code}`).sort(),
      };
    case "undetermined":
      return {
        outcome: "undetermined",
        missing: found.missing.map((each) => (each.kind === "fact" ? each.path.join(".") : each.id)),
      };
    case "unsupported-date":
      return { outcome: "unsupported-date" };
    case "claim":
      return {
        outcome: "claim",
        withContributions: found.withContributions,
        lines: found.lines.map(({ id, contributions, total }) => [id, contributions, total]),
        totals: found.totals,
        premiumsLeftOut: found.premiumsLeftOut,
        violations: found.violations.map(({ path, code }) => `${path.join(".")} ${code}`).sort(),
      };
  }
}

function sorted(expected: ClaimAnswer): ClaimAnswer {
  if (expected.outcome === "invalid") return { ...expected, issues: expected.issues.sort() };
  if (expected.outcome === "claim") return { ...expected, violations: expected.violations.sort() };
  return expected;
}

function agree(claim: ClaimCase): ClaimAnswer {
  const expected = sorted(claimOracle(claim));
  expect(comparable(refundClaim(claim))).toEqual(expected);
  return expected;
}

describe("art-15-ust-8: the library and an independent derivation of the claim agree", () => {
  it("on random claims whose parts fit together", () => {
    const violations = new Set<string>();
    fc.assert(
      fc.property(rightClaims, (claim) => {
        const expected = agree(claim);
        expect(expected.outcome).toBe("claim");
        if (expected.outcome === "claim")
          for (const said of expected.violations) violations.add(said.split(" ")[1]!);
      }),
      { numRuns: runs(250) },
    );
    expect([...violations].sort()).toEqual([
      "contributions-differ",
      "paid-in-advance",
      "paid-twice-for-month",
    ]);
  });

  it("on random claims with a sum that is a grosz too large, at every place where a sum stands", () => {
    const places = new Set<string>();
    fc.assert(
      fc.property(rightClaims, (right) => {
        for (const { claim, path } of spoiledEverywhere(right)) {
          const expected = agree(claim);
          expect(expected.outcome).toBe("invalid");
          if (expected.outcome === "invalid")
            expect(expected.issues.some((issue) => issue.startsWith(`${path} `))).toBe(true);
          places.add(path.replace(/\d+/, "n"));
        }
      }),
      { numRuns: 60 },
    );
    expect([...places].sort()).toEqual([
      "payments.n.contributions.total",
      "payments.n.net",
      "payments.n.taxAdvance",
      "payments.n.total",
      "totals.benefits",
      "totals.contributions",
      "totals.count",
      "totals.total",
    ]);
  });

  it("on random claims with unknown titles, strict or not", () => {
    fc.assert(
      fc.property(rightClaims, fc.infiniteStream(fc.boolean()), fc.boolean(), (right, unknown, strict) => {
        const payments = right.payments.map((payment) =>
          unknown.next().value === true ? { ...payment, otherInsuranceTitle: "unknown" as const } : payment,
        );
        // Without the sums: where a title is not known, nothing can be said of them.
        const open = payments.map(({ total: _, ...payment }) => payment);
        const { totals: _, ...claim } = right;
        agree({ ...claim, payments: open, strict });
      }),
      { numRuns: runs(100) },
    );
  });
});
