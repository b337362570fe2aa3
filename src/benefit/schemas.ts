import type { SchemasOf } from "../input/index.js";
import type { ContributionsResult } from "./contributions/contributions.js";
import { type ContributionsInput, contributionsInput } from "./contributions/inputs.js";
import { contributionsResult } from "./contributions/result-schema.js";
import { type PayrollInput, payrollInput } from "./payroll/inputs.js";
import type { PayrollResult } from "./payroll/payroll.js";
import { payrollResult } from "./payroll/result-schema.js";
import { type PriceOfInput, priceOfInput } from "./price/inputs.js";
import type { PriceOfResult } from "./price/price-of.js";
import { priceOfResult } from "./price/result-schema.js";
import {
  type RecalculateInput,
  recalculateInput,
  type RecalculateMonthsInput,
  recalculateMonthsInput,
} from "./recalculation/inputs.js";
import type { RecalculateResult } from "./recalculation/recalculate.js";
import type { RecalculateMonthsResult } from "./recalculation/recalculate-months.js";
import { recalculateMonthsResult, recalculateResult } from "./recalculation/result-schema.js";
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
  /** The function takes any iterable of cases; what is stored and documented is a list. */
  readonly payroll: SchemasOf<PayrollInput, PayrollResult>;
  readonly contributions: SchemasOf<ContributionsInput, ContributionsResult>;
  readonly refundClaim: SchemasOf<RefundClaimInput, RefundClaimResult>;
  readonly checkRefundClaim: SchemasOf<CheckRefundClaimInput, CheckRefundClaimResult>;
  readonly recalculate: SchemasOf<RecalculateInput, RecalculateResult>;
  readonly recalculateMonths: SchemasOf<RecalculateMonthsInput, RecalculateMonthsResult>;
  readonly priceOf: SchemasOf<PriceOfInput, PriceOfResult>;
} = {
  payroll: { input: payrollInput, result: payrollResult },
  contributions: { input: contributionsInput, result: contributionsResult },
  refundClaim: { input: refundClaimInput, result: refundClaimResult },
  checkRefundClaim: { input: checkRefundClaimInput, result: checkRefundClaimResult },
  recalculate: { input: recalculateInput, result: recalculateResult },
  recalculateMonths: { input: recalculateMonthsInput, result: recalculateMonthsResult },
  priceOf: { input: priceOfInput, result: priceOfResult },
};
