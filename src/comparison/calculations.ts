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
import {
  type Calculation,
  type CommonSettings,
  decided,
  type LawFor,
  readBy,
  type Reader,
} from "../input/index.js";
import { hoursRule, type participationSchemas, planParticipationRule } from "../participation/index.js";
import type { Calculated, Issue } from "../reasoning/index.js";
import { employerRefundRule, type supportedEmploymentSchemas } from "../supported-employment/index.js";
import type { ComparableCalculation } from "./vocabulary.js";

/** A calculation as it can be made under any laws: its input is read once for all of them. */
interface UnderLaws<Result> {
  /** What is wrong with an input under any of them: nothing is decided. */
  readonly problems: (input: unknown, laws: readonly LawFor[]) => Issue[];
  /** What it answers under each of them, to an input with which nothing is wrong. */
  readonly answers: (input: unknown) => (law: LawFor) => Result;
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
} satisfies Record<ComparableCalculation, UnderLaws<unknown>>;

/** The schemas of what they take, for their types alone: a program that decides carries none that describe results. */
type Schemas = typeof monthSchemas &
  typeof participationSchemas &
  typeof eligibilitySchemas &
  typeof centreSchemas &
  typeof supportedEmploymentSchemas;

/** What a calculation takes. */
export type InputOf<Name extends ComparableCalculation> = z.input<ReturnType<Schemas[Name]["input"]>>;

/** What a calculation returns. */
export type ResultOf<Name extends ComparableCalculation> = ReturnType<
  ReturnType<(typeof calculations)[Name]["answers"]>
>;

function comparable<
  Facts extends CommonSettings<CalendarDate>,
  Result extends Calculated,
  Question extends string,
>(rule: Calculation<Facts, Result, Question>): UnderLaws<Result> {
  const { calculation, schema, contradictions = () => [] } = rule;
  return {
    problems: (input, laws) => {
      const underAll: Reader<Facts> = {
        schema,
        contradictions: (parts) => laws.flatMap((law) => contradictions(parts, law)),
      };
      const read = readBy(underAll, input);
      return "issues" in read ? read.issues : [];
    },
    answers: (input) => {
      const read = readBy({ schema }, input);
      // Every result can be undecided: the type of a calculation's result says so already.
      return (law) =>
        ("issues" in read
          ? { calculation, outcome: "invalid", issues: read.issues }
          : decided(rule, read.input, law)) as Result;
    },
  };
}
