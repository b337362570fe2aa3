import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  type AmountSettings,
  amountSettingsFields,
  askedDateField,
  dateField,
  lazily,
  limits,
  listField,
} from "../../input/index.js";
import { type PersonalDataField, personalDataFields } from "../../law/index.js";
import { dataBodies, type DataBody, type DataSubject, dataSubjects } from "./vocabulary.js";

/** What {@link retentionUntil} takes. */
export interface RetentionUntilInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** Who keeps the data. */
  readonly body: DataBody;
  /** Day on which the services for the person ended. */
  readonly servicesEndedOn: Day;
}

export const retentionUntilInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    body: z.literal(dataBodies),
    servicesEndedOn: dateField(),
    ...amountSettingsFields(),
  }),
);

/** A kind of personal data of somebody. */
export interface PersonalDatum {
  readonly subject: DataSubject;
  readonly field: PersonalDataField;
}

/** What {@link permittedPersonalData} takes. */
export interface PermittedPersonalDataInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** Who processes the data. */
  readonly body: DataBody;
  /** Data asked about, at most 2,000: is each in the list? */
  readonly data?: readonly PersonalDatum[] | undefined;
}

export const permittedPersonalDataInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    body: z.literal(dataBodies),
    data: listField(
      z.strictObject({ subject: z.literal(dataSubjects), field: z.literal(personalDataFields) }),
      limits.entries,
    ).optional(),
    ...amountSettingsFields(),
  }),
);

/** The inputs as read. */
export type RetentionUntilFacts = RetentionUntilInput<CalendarDate>;
export type PermittedPersonalDataFacts = PermittedPersonalDataInput<CalendarDate>;
