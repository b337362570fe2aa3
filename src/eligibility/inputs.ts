import * as z from "zod";
import type { CalendarDate, Period } from "../calendar/index.js";
import {
  askedDateField,
  commonFields,
  type CommonSettings,
  dateField,
  type Fact,
  factField,
  lazily,
  limits,
  listField,
  wholeNumberField,
} from "../input/index.js";
import {
  conditionIds,
  entitlementIds,
  type ExcludedPeriodKind,
  excludedPeriodKinds,
  groupIds,
  therapyIds,
} from "../law/index.js";
import { type Periods, periodsInput } from "../participation/index.js";
import type { ConditionFacts, EntitlementFacts, GroupFacts, TherapyFacts } from "./person-facts.js";

/** What {@link graduateStatus} takes. */
export interface GraduateStatusInput<Day extends string = string> extends CommonSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** The phases of one programme as they were. */
  readonly periods: Periods<Day>;
  /** Did the participant receive the certificate of art. 13 ust. 5a? */
  readonly certificate?: Fact | undefined;
}

export const graduateStatusInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    periods: periodsInput(),
    certificate: factField().optional(),
    ...commonFields(),
  }),
);

/** What is known of a person of art. 1; a fact left out is unknown, and so are all facts of a part left out. */
export interface PersonFacts<Day extends string = string> {
  /** Day on which the application for referral was filed, if it is still pending; left out: no such case. */
  readonly applicationFiledOn?: Day | undefined;
  /** art. 1 ust. 2: the groups, each the whole description of its point and not a status alone. */
  readonly groups?: GroupFacts | undefined;
  /** art. 1 ust. 2: what everybody must meet, whatever the group. */
  readonly condition?: ConditionFacts | undefined;
  /** art. 1 ust. 3: the rights. The right itself counts, whether the benefit is paid or not. */
  readonly entitlements?: EntitlementFacts | undefined;
  /** Was the therapy completed? It matters up to the day before 2015-10-24, for the two groups of dependent persons. */
  readonly therapyCompleted?: TherapyFacts | undefined;
}

/** What {@link assessEligibility} takes. */
export interface AssessEligibilityInput<Day extends string = string>
  extends CommonSettings<Day>, PersonFacts<Day> {
  /** The day asked about. */
  readonly on: Day;
}

type FactsShape<Id extends string> = Record<Id, z.ZodOptional<ReturnType<typeof factField>>>;

function factsField<Id extends string>(ids: readonly Id[]): z.ZodObject<FactsShape<Id>, z.core.$strict> {
  const fields = Object.fromEntries(ids.map((id) => [id, factField().optional()]));
  return z.strictObject(fields as FactsShape<Id>);
}

const personFields = /* @__PURE__ */ lazily(() => ({
  applicationFiledOn: dateField().optional(),
  groups: factsField(groupIds).optional(),
  condition: factsField(conditionIds).optional(),
  entitlements: factsField(entitlementIds).optional(),
  therapyCompleted: factsField(therapyIds).optional(),
  ...commonFields(),
}));

export const assessEligibilityInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({ on: askedDateField(), ...personFields() }),
);

/** What {@link questions} takes first: what {@link assessEligibility} takes without the day, whatever is known of it. */
export interface QuestionsFacts<Day extends string = string> extends CommonSettings<Day>, PersonFacts<Day> {}

/** What {@link questions} takes second, where it takes two. */
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

export const questionsInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    facts: z.strictObject(personFields()),
    options: z.strictObject({ on: askedDateField(), asOf: dateField().optional() }),
  }),
);

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

export const longTermUnemployedInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    registrations: listField(
      z.strictObject({ from: dateField(), to: dateField().optional() }),
      limits.registrations,
    ).optional(),
    excludedPeriods: listField(
      z.strictObject({ kind: z.literal(excludedPeriodKinds), from: dateField(), to: dateField() }),
      limits.registrations,
    ).optional(),
    monthsWithoutWork: wholeNumberField().optional(),
    ...commonFields(),
  }),
);

/** The facts of each calculation as read. */
export type CheckedPersonFacts = PersonFacts<CalendarDate>;
export type AssessEligibilityFacts = AssessEligibilityInput<CalendarDate>;
export type GraduateStatusFacts = GraduateStatusInput<CalendarDate>;
export type LongTermUnemployedFacts = LongTermUnemployedInput<CalendarDate>;
