import type { SchemasOf } from "../input/index.js";
import type { ContributionsResult } from "./contributions/contributions.js";
import { type ContributionsInput, contributionsInput } from "./contributions/inputs.js";
import { contributionsResult } from "./contributions/result-schema.js";
import type { CheckRefundClaimResult } from "./refund/check-refund-claim.js";
import {
  type CheckRefundClaimInput,
  checkRefundClaimInput,
  type RefundClaimInput,
  refundClaimInput,
} from "./refund/inputs.js";
import type { RefundClaimResult } from "./refund/refund-claim.js";
import { checkRefundClaimResult, refundClaimResult } from "./refund/result-schema.js";

/** What each function that is made of months takes and returns. */
export const benefitSchemas: {
  readonly contributions: SchemasOf<ContributionsInput, ContributionsResult>;
  readonly refundClaim: SchemasOf<RefundClaimInput, RefundClaimResult>;
  readonly checkRefundClaim: SchemasOf<CheckRefundClaimInput, CheckRefundClaimResult>;
} = {
  contributions: { input: contributionsInput, result: contributionsResult },
  refundClaim: { input: refundClaimInput, result: refundClaimResult },
  checkRefundClaim: { input: checkRefundClaimInput, result: checkRefundClaimResult },
};
