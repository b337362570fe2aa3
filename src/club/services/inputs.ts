import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  amountField,
  type AmountSettings,
  amountSettingsFields,
  askedDateField,
  dateField,
  foundingInstitutionField,
  hoursField,
  lazily,
  limits,
} from "../../input/index.js";
import { type FoundingInstitution, serviceBodies, type ServiceBody } from "../../law/index.js";
import { type ServicesTarget, servicesTargets } from "./vocabulary.js";

/** What {@link reintegrationServices} takes. */
export interface ReintegrationServicesInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  readonly body: ServiceBody;
  readonly for: ServicesTarget;
  /** Who founded the centre, or runs the club. */
  readonly foundingInstitution?: FoundingInstitution | undefined;
  /** Day of the agreement or contract, whose law decides; left out: `on`. */
  readonly agreementOn?: Day | undefined;
  /** First day of a person's services. */
  readonly from?: Day | undefined;
  /** Last day of a person's services. */
  readonly to?: Day | undefined;
  /** Hours a day. */
  readonly hoursPerDay?: number | undefined;
  /** Hours a week. */
  readonly hoursPerWeek?: number | undefined;
  /** PLN for an hour of a trainer, two decimals. */
  readonly trainerRate?: string | undefined;
}

export const reintegrationServicesInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    body: z.literal(serviceBodies),
    for: z.literal(servicesTargets),
    foundingInstitution: foundingInstitutionField().optional(),
    agreementOn: dateField().optional(),
    from: dateField().optional(),
    to: dateField().optional(),
    hoursPerDay: hoursField(limits.hoursOfDay).optional(),
    hoursPerWeek: hoursField(limits.hoursOfWeek).optional(),
    trainerRate: amountField().optional(),
    ...amountSettingsFields(),
  }),
);

/** The input as read. */
export type ReintegrationServicesFacts = ReintegrationServicesInput<CalendarDate>;
