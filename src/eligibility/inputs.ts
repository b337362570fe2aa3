import * as z from "zod";
import type { CalendarDate, Period } from "../calendar/index.js";
import {
  askedDateField,
  commonFields,
  dateField,
  type Fact,
  factField,
  limits,
  listField,
  wholeNumberField,
} from "../input/index.js";
import {
  type ConditionId,
  conditionIds,
  type EntitlementId,
  entitlementIds,
  type ExcludedPeriodKind,
  excludedPeriodKinds,
  type GroupId,
  groupIds,
  type TherapyId,
  therapyIds,
} from "../law/index.js";
import {
  type CheckedPeriods,
  type CommonSettings,
  type Periods,
  periodsField,
} from "../participation/index.js";

/** What {@link graduateStatus} takes. */
export interface GraduateStatusInput<Day extends string = string> extends CommonSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** The phases of one programme as they were. */
  readonly periods: Periods<Day>;
  /** Did the participant receive the certificate of art. 13 ust. 5a? */
  readonly certificate?: Fact | undefined;
}

export const graduateStatusSchema: z.ZodType<
  Omit<GraduateStatusInput<CalendarDate>, "periods"> & { readonly periods: CheckedPeriods },
  GraduateStatusInput
> = z.strictObject({
  on: askedDateField,
  periods: periodsField,
  certificate: factField.optional(),
  ...commonFields,
});

/** Facts by name; one left out is unknown. */
export type FactsById<Id extends string> = Readonly<Partial<Record<Id, Fact | undefined>>>;

/** What is known of a person of art. 1; a fact left out is unknown. */
export interface PersonFacts<Day extends string = string> {
  /** Day on which the application for referral was filed, if it is still pending; left out: no such case. */
  readonly applicationFiledOn?: Day | undefined;
  /** art. 1 ust. 2: the groups, each the whole description of its point and not a status alone. */
  readonly groups: FactsById<GroupId>;
  /** art. 1 ust. 2: what everybody must meet, whatever the group. */
  readonly condition: FactsById<ConditionId>;
  /** art. 1 ust. 3: the rights. The right itself counts, whether the benefit is paid or not. */
  readonly entitlements: FactsById<EntitlementId>;
  /** Was the therapy completed? It matters up to the day before 2015-10-24, for the two groups of dependent persons. */
  readonly therapyCompleted?: FactsById<TherapyId> | undefined;
}

/** What {@link assessEligibility} takes. */
export interface AssessEligibilityInput<Day extends string = string>
  extends CommonSettings<Day>, PersonFacts<Day> {
  /** The day asked about. */
  readonly on: Day;
}

function factsField<Id extends string>(ids: readonly Id[]): z.ZodType<FactsById<Id>, FactsById<Id>> {
  const fields = Object.fromEntries(ids.map((id) => [id, factField.optional()]));
  return z.strictObject(fields) as unknown as z.ZodType<FactsById<Id>, FactsById<Id>>;
}

const groupsField = factsField(groupIds);
const conditionField = factsField(conditionIds);
const entitlementsField = factsField(entitlementIds);

const personFields = {
  applicationFiledOn: dateField.optional(),
  therapyCompleted: factsField(therapyIds).optional(),
  ...commonFields,
};

export const assessEligibilitySchema: z.ZodType<
  AssessEligibilityInput<CalendarDate>,
  AssessEligibilityInput
> = z.strictObject({
  on: askedDateField,
  groups: groupsField,
  condition: conditionField,
  entitlements: entitlementsField,
  ...personFields,
});

type PartialFacts<Day extends string> = {
  readonly [Key in keyof PersonFacts<Day>]?: PersonFacts<Day>[Key] | undefined;
};

/** What {@link questions} takes first: what {@link assessEligibility} takes without the day, whatever is known of it. */
export interface QuestionsFacts<Day extends string = string> extends CommonSettings<Day>, PartialFacts<Day> {}

/** What {@link questions} takes second. */
export interface QuestionsOptions<Day extends string = string> {
  /** The day asked about. */
  readonly on: Day;
  /** Only wordings in force on this day are known; it comes before one among the facts. */
  readonly asOf?: Day | undefined;
}

/** Both arguments as one, so that their problems are found together. */
export interface QuestionsInput<Day extends string = string> {
  readonly facts: QuestionsFacts<Day>;
  readonly options: QuestionsOptions<Day>;
}

export const questionsSchema: z.ZodType<QuestionsInput<CalendarDate>, QuestionsInput> = z.strictObject({
  facts: z.strictObject({
    groups: groupsField.optional(),
    condition: conditionField.optional(),
    entitlements: entitlementsField.optional(),
    ...personFields,
  }),
  options: z.strictObject({ on: askedDateField, asOf: dateField.optional() }),
});

/** A time of registration as unemployed. */
export interface Registration<Day extends string = string> {
  readonly from: Day;
  /** Last day; left out, it lasts. */
  readonly to?: Day | undefined;
}

/** A time that does not count as registration. */
export interface ExcludedPeriod<Day extends string = string> extends Period<Day> {
  /** Vocational preparation is the one the law of the day names; since 2025-06-01 only traineeships are left out. */
  readonly kind: ExcludedPeriodKind;
}

/** What {@link longTermUnemployed} takes. */
export interface LongTermUnemployedInput<Day extends string = string> extends CommonSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** Times of registration, in any order; asked for since 2005-11-01. */
  readonly registrations?: readonly Registration<Day>[] | undefined;
  /** Times that do not count; left out, there were none. */
  readonly excludedPeriods?: readonly ExcludedPeriod<Day>[] | undefined;
  /** Full months without work; asked for up to 2005-10-31, without meaning since. */
  readonly monthsWithoutWork?: number | undefined;
}

export const longTermUnemployedSchema: z.ZodType<
  LongTermUnemployedInput<CalendarDate>,
  LongTermUnemployedInput
> = z.strictObject({
  on: askedDateField,
  registrations: listField(
    z.strictObject({ from: dateField, to: dateField.optional() }),
    limits.registrations,
  ).optional(),
  excludedPeriods: listField(
    z.strictObject({
      kind: z.literal(excludedPeriodKinds),
      from: dateField,
      to: dateField,
    }),
    limits.registrations,
  ).optional(),
  monthsWithoutWork: wholeNumberField.optional(),
  ...commonFields,
});
