import {
  monthlyBenefit,
  type RefundCase,
  type RefundClaim,
  refundClaim,
  type RefundPayment,
} from "zatrudnienie-socjalne";
import { randomCase } from "../../oracle/random-case.js";

/** A right claim with its cases: months of random people, as decided. Undefined where no month could be decided. */
export function rightClaim(
  seeds: readonly number[],
): { claim: RefundClaim; cases: RefundCase[] } | undefined {
  const payments: RefundPayment[] = [];
  const cases: RefundCase[] = [];
  for (const [index, seed] of seeds.entries()) {
    const { month: forMonth, ...facts } = randomCase(seed);
    const result = monthlyBenefit({ month: forMonth, ...facts });
    if (!("amount" in result) || forMonth > "2026-09") continue;
    const id = String(index);
    // Every fourth is the rest of a month of which a part was paid and claimed before.
    const [paidBefore, amount] = seed % 4 === 0 ? inTwo(result.amount, seed) : [undefined, result.amount];
    payments.push({
      id,
      forMonth,
      amount,
      ...(paidBefore !== undefined && { paidBefore }),
      otherInsuranceTitle: seed % 3 === 0,
    });
    cases.push({ id, forMonth, ...facts });
  }
  const claim = refundClaim({ paidInMonth: "2026-10", payments });
  if (claim.outcome !== "claim") throw new Error(`no claim: ${JSON.stringify(claim).slice(0, 300)}`);
  return payments.length === 0 ? undefined : { claim, cases };
}

function inTwo(amount: string, seed: number): [string, string] {
  const grosze = Number(amount.replace(".", ""));
  const part = seed % (grosze + 1);
  return [(part / 100).toFixed(2), ((grosze - part) / 100).toFixed(2)];
}
