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
  idField,
  lazily,
  limits,
  listField,
  positiveAmountField,
} from "../../input/index.js";
import type { FoundingInstitution } from "../../law/index.js";
import {
  type PossibleLossGround,
  possibleLossGrounds,
  type SupervisionKind,
  supervisionKinds,
} from "./vocabulary.js";

/** What {@link supervisionTerm} takes. */
export interface SupervisionTermInput<Day extends string = string> extends AmountSettings<Day> {
  /** A call for explanations, or to stop or remove irregularities. */
  readonly kind: SupervisionKind;
  /** The day the centre received it: the day asked about. */
  readonly receivedOn: Day;
  /** The last day of the term that was set. */
  readonly setTo?: Day | undefined;
}

export const supervisionTermInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    kind: z.literal(supervisionKinds),
    receivedOn: askedDateField(),
    setTo: dateField().optional(),
    ...amountSettingsFields(),
  }),
);

/** What {@link lossOfStatus} takes. */
export interface LossOfStatusInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  readonly ground: PossibleLossGround;
  /** Is it impossible to carry out the services of art. 3? */
  readonly servicesImpossible?: Fact | undefined;
  /** Do the irregularities affect the financial result? */
  readonly resultAffected?: Fact | undefined;
  /** Has the term of art. 5b ust. 2 passed without effect? */
  readonly termLapsed?: Fact | undefined;
  /** Has the founding institution asked for the decision? */
  readonly institutionAsks?: Fact | undefined;
  /** Needed only where the institution is liquidated. */
  readonly foundingInstitution?: FoundingInstitution | undefined;
}

export const lossOfStatusInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    ground: z.literal(possibleLossGrounds),
    servicesImpossible: factField().optional(),
    resultAffected: factField().optional(),
    termLapsed: factField().optional(),
    institutionAsks: factField().optional(),
    foundingInstitution: foundingInstitutionField().optional(),
    ...amountSettingsFields(),
  }),
);

/** A grant that was given. PLN, two decimals. */
export interface GivenGrant {
  /** Who gave it. */
  readonly id: string;
  /** Above 0.00. */
  readonly amount: string;
}

/** What {@link grantReturn} takes. */
export interface GrantReturnInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** What is unused of all grants. PLN, two decimals. */
  readonly unused: string;
  /** One to 2000. */
  readonly grants: readonly GivenGrant[];
}

export const grantReturnInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    unused: amountField(),
    grants: listField(z.strictObject({ id: idField(), amount: positiveAmountField() }), limits.entries, 1),
    ...amountSettingsFields(),
  }),
);

/** The inputs as read. */
export type SupervisionTermFacts = SupervisionTermInput<CalendarDate>;
export type LossOfStatusFacts = LossOfStatusInput<CalendarDate>;
export type GrantReturnFacts = GrantReturnInput<CalendarDate>;
