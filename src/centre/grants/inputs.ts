import * as z from "zod";
import type { CalendarDate } from "../../calendar/index.js";
import {
  amountField,
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
  monthField,
  peopleField,
  positiveAmountField,
} from "../../input/index.js";
import {
  type CentreForm,
  centreForms,
  type EquipmentRecipient,
  equipmentRecipients,
  type FoundingInstitution,
} from "../../law/index.js";

/** The people of one month of the grant on activity, as at its end. */
export interface ActivityGrantMonth {
  /** Participants of the classes. */
  readonly participants: number;
  /** Staff engaged for at least a year: the length of the engagement, not of the work so far. */
  readonly staffEngagedForAtLeastAYear: number;
}

/** What {@link activityGrant} takes. */
export interface ActivityGrantInput<Day extends string = string> extends AmountSettings<Day> {
  /** Day of the agreement with the marshal. */
  readonly agreementOn: Day;
  /** The first month, `YYYY-MM`, not before that of the agreement; the others follow it. */
  readonly firstMonth: string;
  /** One to three months. */
  readonly months: readonly ActivityGrantMonth[];
}

export const activityGrantInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    agreementOn: askedDateField(),
    firstMonth: monthField(),
    months: listField(
      z.strictObject({ participants: peopleField(), staffEngagedForAtLeastAYear: peopleField() }),
      limits.entries,
      1,
    ),
    ...amountSettingsFields(),
  }),
);

/** What {@link equipmentGrant} takes. */
export interface EquipmentGrantInput<Day extends string = string> extends AmountSettings<Day> {
  /** Day of the agreement with the marshal. */
  readonly agreementOn: Day;
  readonly recipient: EquipmentRecipient;
  /** Law to 2022-02-14: is it the first equipment? */
  readonly firstEquipment?: Fact | undefined;
  /** Day of the application, not after the agreement. */
  readonly filedOn?: Day | undefined;
}

export const equipmentGrantInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    agreementOn: askedDateField(),
    recipient: z.literal(equipmentRecipients),
    firstEquipment: factField().optional(),
    filedOn: dateField().optional(),
    ...amountSettingsFields(),
  }),
);

/** What {@link operatingGrant} takes. Amounts are PLN with two decimals. */
export interface OperatingGrantInput<Day extends string = string> extends AmountSettings<Day> {
  readonly foundingInstitution: FoundingInstitution;
  /** Local government since 2010-09: the form of the centre. */
  readonly form?: CentreForm | undefined;
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** Participants of the classes at the end of the month. */
  readonly participants: number;
  /** The centre's staff at the end of the month. */
  readonly staff: number;
  /** Organisations: the monthly amount for each head, as the council of the commune set it. */
  readonly ratePerHead?: string | undefined;
  /** Local government: the cost of reintegration for one participant. */
  readonly costPerParticipant?: string | undefined;
  /** Local government to 2007-06: all costs of the centre's activity. */
  readonly totalCosts?: string | undefined;
  /** Organisations since 2007-07: the costs of the centre's activity in the period checked. */
  readonly costs?: string | undefined;
  /** Since 2007-07: the revenue of the activity of art. 9 in the period checked. */
  readonly ownRevenue?: string | undefined;
  /** Organisations since 2007-07: grants for earlier months of the period checked; left out: `"0.00"`. */
  readonly grantedBefore?: string | undefined;
}

export const operatingGrantInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    foundingInstitution: foundingInstitutionField(),
    form: z.literal(centreForms).optional(),
    month: monthField(),
    participants: peopleField(),
    staff: peopleField(),
    ratePerHead: positiveAmountField().optional(),
    costPerParticipant: positiveAmountField().optional(),
    totalCosts: amountField().optional(),
    costs: amountField().optional(),
    ownRevenue: amountField().optional(),
    grantedBefore: amountField().optional(),
    ...amountSettingsFields(),
  }),
);

/** The inputs as read. */
export type ActivityGrantFacts = ActivityGrantInput<CalendarDate>;
export type EquipmentGrantFacts = EquipmentGrantInput<CalendarDate>;
export type OperatingGrantFacts = OperatingGrantInput<CalendarDate>;
