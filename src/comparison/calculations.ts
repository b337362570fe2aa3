import type * as z from "zod";
import { monthlyBenefitRule, type monthSchemas, premiumCeilingRule } from "../benefit/index.js";
import type { CalendarDate } from "../calendar/index.js";
import {
  activityGrantRule,
  type centreSchemas,
  operatingGrantRule,
  staffingRule,
  statusApplicationRule,
} from "../centre/index.js";
import { assessEligibilityRule, type eligibilitySchemas } from "../eligibility/index.js";
import { calculated, type Calculation, type CommonSettings, type LawFor, readBy } from "../input/index.js";
import { hoursRule, type participationSchemas, planParticipationRule } from "../participation/index.js";
import type { Calculated, Issue } from "../reasoning/index.js";
import { employerRefundRule, type supportedEmploymentSchemas } from "../supported-employment/index.js";
import type { ComparableCalculation } from "./vocabulary.js";

/** A calculation as it can be made under any law. */
interface UnderLaw<Result> {
  readonly answer: (input: unknown, lawFor: LawFor) => Result;
  /** What it finds wrong with an input: nothing is decided. */
  readonly problems: (input: unknown, lawFor: LawFor) => Issue[];
}

/** The calculations themselves, not copies: a new one is a row here and its name in `vocabulary.ts`. */
export const calculations = {
  monthlyBenefit: comparable(monthlyBenefitRule),
  premiumCeiling: comparable(premiumCeilingRule),
  planParticipation: comparable(planParticipationRule),
  hours: comparable(hoursRule),
  assessEligibility: comparable(assessEligibilityRule),
  statusApplication: comparable(statusApplicationRule),
  activityGrant: comparable(activityGrantRule),
  operatingGrant: comparable(operatingGrantRule),
  staffing: comparable(staffingRule),
  employerRefund: comparable(employerRefundRule),
} satisfies Record<ComparableCalculation, UnderLaw<unknown>>;

/** The schemas of what they take, for their types alone: a program that decides carries none that describe results. */
type Schemas = typeof monthSchemas &
  typeof participationSchemas &
  typeof eligibilitySchemas &
  typeof centreSchemas &
  typeof supportedEmploymentSchemas;

/** What a calculation takes. */
export type InputOf<Name extends ComparableCalculation> = z.input<ReturnType<Schemas[Name]["input"]>>;

/** What a calculation returns. */
export type ResultOf<Name extends ComparableCalculation> = ReturnType<(typeof calculations)[Name]["answer"]>;

function comparable<
  Facts extends CommonSettings<CalendarDate>,
  Result extends Calculated,
  Question extends string,
>(rule: Calculation<Facts, Result, Question>): UnderLaw<Result> {
  return {
    // Every result can be undecided: the type of a calculation's result says so already.
    answer: (input, lawFor) => calculated(rule, input, lawFor) as Result,
    problems: (input, lawFor) => {
      const checked = readBy(rule, input, lawFor);
      return "issues" in checked ? checked.issues : [];
    },
  };
}
