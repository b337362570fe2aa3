import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  type AmountSettings,
  amountSettingsFields,
  askedDateField,
  dateField,
  type Fact,
  factField,
  foundingInstitutionField,
  lazily,
  limits,
  listField,
} from "../../input/index.js";
import {
  type ApplicationPointId,
  applicationPointIds,
  type CentreForm,
  centreForms,
  type FoundingInstitution,
} from "../../law/index.js";
import { type ApplicationKind, applicationKinds } from "./vocabulary.js";

/** What {@link foundingForm} takes. */
export interface FoundingFormInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  readonly foundingInstitution: FoundingInstitution;
  /** The form planned; left out: all are listed. */
  readonly form?: CentreForm | undefined;
  /** Law to 2004-05-31: does the organisation have the status of a public benefit organisation? */
  readonly publicBenefitStatus?: Fact | undefined;
  /** Law to 2022-02-14: was the social cooperative founded by NGOs, local government or church legal persons? */
  readonly foundedByListedEntities?: Fact | undefined;
}

export const foundingFormInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    foundingInstitution: foundingInstitutionField(),
    form: z.literal(centreForms).optional(),
    publicBenefitStatus: factField().optional(),
    foundedByListedEntities: factField().optional(),
    ...amountSettingsFields(),
  }),
);

/** Which papers were provided, by point of art. 4 ust. 2; one left out is not known. */
export type ProvidedPoints = Readonly<Partial<Record<ApplicationPointId, Fact | undefined>>>;

/** What {@link statusApplication} takes. */
export interface StatusApplicationInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  readonly foundingInstitution: FoundingInstitution;
  /** An application for a status (the default) or for its extension. */
  readonly kind?: ApplicationKind | undefined;
  /** Day of filing, not after `on`. */
  readonly filedOn?: Day | undefined;
  readonly provided?: ProvidedPoints | undefined;
}

export const statusApplicationInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    foundingInstitution: foundingInstitutionField(),
    kind: z.literal(applicationKinds).optional(),
    filedOn: dateField().optional(),
    provided: z.strictObject(providedFields()).optional(),
    ...amountSettingsFields(),
  }),
);

function providedFields() {
  const entries = applicationPointIds.map((id) => [id, factField().optional()] as const);
  return Object.fromEntries(entries) as Record<ApplicationPointId, z.ZodOptional<z.ZodType<Fact, Fact>>>;
}

/** One decision that extends a status. */
export interface StatusExtension<Day extends string = string> {
  readonly decidedOn: Day;
  /** Its last day, if the decision states it. */
  readonly to?: Day | undefined;
}

/** What {@link statusPeriod} takes. */
export interface StatusPeriodInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** First day of the status. */
  readonly grantedOn: Day;
  /** Its last day, if the decision states it. */
  readonly to?: Day | undefined;
  /** At most 24, in order. */
  readonly extensions?: readonly StatusExtension<Day>[] | undefined;
}

export const statusPeriodInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    grantedOn: dateField(),
    to: dateField().optional(),
    extensions: listField(
      z.strictObject({ decidedOn: dateField(), to: dateField().optional() }),
      limits.extensions,
    ).optional(),
    ...amountSettingsFields(),
  }),
);

/** The inputs as read. */
export type FoundingFormFacts = FoundingFormInput<CalendarDate>;
export type StatusApplicationFacts = StatusApplicationInput<CalendarDate>;
export type StatusPeriodFacts = StatusPeriodInput<CalendarDate>;
