import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  type AmountSettings,
  amountSettingsFields,
  askedDateField,
  foundingInstitutionField,
  lazily,
} from "../../input/index.js";
import {
  type CentreForm,
  centreForms,
  type FinancingSourceId,
  financingSourceIds,
  type FoundingInstitution,
} from "../../law/index.js";
import { type Financed, financedThings } from "./vocabulary.js";

/** What {@link financing} takes. */
export interface FinancingInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** The creation of a centre, its activity, or a club. */
  readonly of: Financed;
  /** Who founded the centre; of a club nothing depends on it. */
  readonly foundingInstitution?: FoundingInstitution | undefined;
  /** Activity of a centre of local government since 2010-09-04: its form. */
  readonly form?: CentreForm | undefined;
  /** A source asked about: is it in the list? */
  readonly source?: FinancingSourceId | undefined;
}

export const financingInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    of: z.literal(financedThings),
    foundingInstitution: foundingInstitutionField().optional(),
    form: z.literal(centreForms).optional(),
    source: z.literal(financingSourceIds).optional(),
    ...amountSettingsFields(),
  }),
);

/** The input as read. */
export type FinancingFacts = FinancingInput<CalendarDate>;
