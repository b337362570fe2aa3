import { refundClaim } from "zatrudnienie-socjalne/benefit";

export type ClaimInput = Parameters<typeof refundClaim>[0];
export type Payment = ClaimInput["payments"][number];

/** A claim that must be one. */
export function claimOf(input: ClaimInput) {
  const found = refundClaim(input);
  if (found.outcome !== "claim") throw new Error(JSON.stringify(found));
  return found;
}

/** The problems as `path code`; fails where there are none. */
export function issuesOf(input: ClaimInput): string[] {
  const found = refundClaim(input);
  if (found.outcome !== "invalid") throw new Error(JSON.stringify(found));
  return found.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

/** The benefit of June 2026, paid in July. */
export const june: Payment = {
  id: "1",
  forMonth: "2026-06",
  amount: "2140.70",
  otherInsuranceTitle: false,
};

export const inJuly = (...payments: Payment[]): ClaimInput => ({ paidInMonth: "2026-07", payments });
