import { monthlyBenefitRule, monthSchemas, premiumCeilingRule } from "../benefit/index.js";
import type { CalendarDate } from "../calendar/index.js";
import { assessEligibilityRule, eligibilitySchemas } from "../eligibility/index.js";
import {
  calculated,
  type Calculation,
  type CommonSettings,
  type LawFor,
  type SchemasOf,
} from "../input/index.js";
import { hoursRule, participationSchemas, planParticipationRule } from "../participation/index.js";
import type { Calculated } from "../reasoning/index.js";
import type { ComparableCalculation } from "./vocabulary.js";

/** A calculation as it can be made under any law. */
interface Comparable<Input, Result> {
  readonly schemas: SchemasOf<Input, Result>;
  readonly under: (input: unknown, lawFor: LawFor) => Result;
}

/** The calculations themselves, not copies: a new one is a row here and its name in `vocabulary.ts`. */
export const calculations = {
  monthlyBenefit: comparable(monthlyBenefitRule, monthSchemas.monthlyBenefit),
  premiumCeiling: comparable(premiumCeilingRule, monthSchemas.premiumCeiling),
  planParticipation: comparable(planParticipationRule, participationSchemas.planParticipation),
  hours: comparable(hoursRule, participationSchemas.hours),
  assessEligibility: comparable(assessEligibilityRule, eligibilitySchemas.assessEligibility),
} satisfies Record<ComparableCalculation, { readonly under: Comparable<never, unknown>["under"] }>;

type Table = typeof calculations;

/** What a calculation takes. */
export type InputOf<Name extends ComparableCalculation> =
  Table[Name] extends Comparable<infer Input, unknown> ? Input : never;

/** What a calculation returns. */
export type ResultOf<Name extends ComparableCalculation> = ReturnType<Table[Name]["under"]>;

function comparable<
  Facts extends CommonSettings<CalendarDate>,
  Input,
  Result extends Calculated,
  Question extends string,
>(rule: Calculation<Facts, Result, Question>, schemas: SchemasOf<Input, Result>): Comparable<Input, Result> {
  // Every result can be undecided: the type of a calculation's result says so already.
  return { schemas, under: (input, lawFor) => calculated(rule, input, lawFor) as Result };
}
