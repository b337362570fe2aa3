import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  type AmountSettings,
  amountSettingsFields,
  askedDateField,
  type Fact,
  factField,
  foundingInstitutionField,
  lazily,
} from "../../input/index.js";
import { type CentreForm, centreForms, type FoundingInstitution } from "../../law/index.js";

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

/** The inputs as read. */
export type FoundingFormFacts = FoundingFormInput<CalendarDate>;
