import { expectTypeOf, it } from "vitest";
import type {
  CheckRefundClaimInput,
  ContributionsInput,
  PayrollCase,
  PayrollInput,
  PriceOfInput,
  RecalculateInput,
  RecalculateMonthsInput,
  RefundClaimInput,
} from "zatrudnienie-socjalne";
import type { contributionsInput } from "../../src/benefit/contributions/inputs.js";
import type { payrollCaseInput, payrollInput } from "../../src/benefit/payroll/inputs.js";
import type { priceOfInput } from "../../src/benefit/price/inputs.js";
import type { recalculateInput, recalculateMonthsInput } from "../../src/benefit/recalculation/inputs.js";
import type { checkRefundClaimInput, refundClaimInput } from "../../src/benefit/refund/inputs.js";
import type { Plain, Takes } from "./plain.js";

it("payroll: the schema knows a list of cases, the function takes any iterable", () => {
  type AsList = Omit<PayrollInput, "cases"> & { cases: PayrollCase[] };
  expectTypeOf<Takes<typeof payrollInput>>().toEqualTypeOf<Plain<AsList>>();
  expectTypeOf<Takes<typeof payrollCaseInput>>().toEqualTypeOf<Plain<PayrollCase>>();
});

it("contributions", () => {
  expectTypeOf<Takes<typeof contributionsInput>>().toEqualTypeOf<Plain<ContributionsInput>>();
});

it("refundClaim", () => {
  expectTypeOf<Takes<typeof refundClaimInput>>().toEqualTypeOf<Plain<RefundClaimInput>>();
});

it("checkRefundClaim", () => {
  expectTypeOf<Takes<typeof checkRefundClaimInput>>().toEqualTypeOf<Plain<CheckRefundClaimInput>>();
});

it("recalculate", () => {
  expectTypeOf<Takes<typeof recalculateInput>>().toEqualTypeOf<Plain<RecalculateInput>>();
});

it("recalculateMonths", () => {
  expectTypeOf<Takes<typeof recalculateMonthsInput>>().toEqualTypeOf<Plain<RecalculateMonthsInput>>();
});

it("priceOf", () => {
  expectTypeOf<Takes<typeof priceOfInput>>().toEqualTypeOf<Plain<PriceOfInput>>();
});
