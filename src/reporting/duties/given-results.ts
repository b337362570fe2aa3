import * as z from "zod";
import type { ActivityGrantResult, OperatingGrantResult, SupervisionTermResult } from "../../centre/index.js";
import type { ClubRegistrationResult } from "../../club/index.js";
import { dateField, lazily, limits, listField, monthField } from "../../input/index.js";
import type { Undecided } from "../../reasoning/index.js";

/** Results of other functions, as they are; only decided ones have days. */
export interface ResultsWithDays {
  /** Of a centre: by when the instalments of a grant are paid. */
  readonly activityGrant?: readonly ActivityGrantResult[] | undefined;
  /** Of a centre: by when the grant for a month is paid. */
  readonly operatingGrant?: readonly OperatingGrantResult[] | undefined;
  /** Of a centre: the earliest end of a term that the voivode sets. */
  readonly supervisionTerm?: readonly SupervisionTermResult[] | undefined;
  /** Of a club, or of the voivode: by when a club is entered in the register. */
  readonly clubRegistration?: readonly ClubRegistrationResult[] | undefined;
}

/** The same as read: decided ones. */
export interface DecidedResults {
  readonly activityGrant?: readonly DecidedOf<ActivityGrantResult>[] | undefined;
  readonly operatingGrant?: readonly DecidedOf<OperatingGrantResult>[] | undefined;
  readonly supervisionTerm?: readonly DecidedOf<SupervisionTermResult>[] | undefined;
  readonly clubRegistration?: readonly DecidedOf<ClubRegistrationResult>[] | undefined;
}

type DecidedOf<Result> = Exclude<Result, Undecided>;

/** The decided results of a function; what else they hold is not looked at. */
function resultsOf(calculation: keyof ResultsWithDays, outcomes: string[], parts: z.ZodRawShape): z.ZodType {
  const result = { calculation: z.literal(calculation), outcome: z.literal(outcomes), ...parts };
  return listField(z.looseObject(result), limits.entries).optional();
}

export const resultFields = /* @__PURE__ */ lazily(() => ({
  activityGrant: resultsOf("activityGrant", ["due"], {
    instalments: listField(z.looseObject({ month: monthField(), payBy: dateField() }), limits.months),
  }),
  operatingGrant: resultsOf("operatingGrant", ["due", "not-due", "no-rule"], {
    month: monthField().optional(),
    payBy: dateField().nullish(),
  }),
  supervisionTerm: resultsOf("supervisionTerm", ["term", "no-rule"], { earliest: dateField().optional() }),
  clubRegistration: resultsOf("clubRegistration", ["checked"], { entryDueBy: dateField().nullable() }),
}));
