import * as z from "zod";
import type { CalendarDate, YearMonth } from "../calendar/index.js";
import {
  amountField,
  type AmountSettings,
  amountSettingsFields,
  askedDateField,
  dateField,
  type Fact,
  factField,
  lazily,
  limits,
  listField,
  monthField,
  percentageField,
} from "../input/index.js";
import type { WorkMover } from "../law/index.js";
import type { Amount } from "../money/index.js";
import { type ReferralPlace, referralPlaces, type WorkPlace, workPlaces } from "./vocabulary.js";

/** What {@link employmentReferral} takes. */
export interface EmploymentReferralInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day of the referral. */
  readonly on: Day;
  /** Where the person takes, or took, part. */
  readonly from: ReferralPlace;
  /** First day of taking part. */
  readonly startedOn: Day;
  /** Last day of taking part; left out: it has not ended. */
  readonly endedOn?: Day | undefined;
  /** Before the end: is it a justified case? */
  readonly justified?: Fact | undefined;
  /** Who moved for the referral. */
  readonly motions?: WorkMotions | undefined;
}

/** The motions for a referral to work; one left out is unknown. */
export type WorkMotions = Readonly<Partial<Record<WorkMover, Fact | undefined>>>;

export const employmentReferralInput = /* @__PURE__ */ lazily(() => {
  const fact = factField().optional();
  return z.strictObject({
    on: askedDateField(),
    from: z.literal(referralPlaces),
    startedOn: dateField(),
    endedOn: dateField().optional(),
    justified: fact,
    motions: z.strictObject({ manager: fact, socialWorker: fact, participant: fact }).optional(),
    ...amountSettingsFields(),
  });
});

/** The settings of refunds to employers that a month and a plan share. */
interface EmployerRefundSettings<Day extends string = string> extends AmountSettings<Day> {
  /** The day on which the agreement of art. 16 ust. 2 was made: its wording decides. */
  readonly agreementOn: Day;
  /** The employer's social insurance contributions in per cent of the wage: `"20.48"`. */
  readonly contributionPercent?: string | undefined;
  /** Where the person works; left out: at an employer. */
  readonly place?: WorkPlace | undefined;
  /** From where the person was referred; left out: from a centre. */
  readonly from?: ReferralPlace | undefined;
}

/** What was paid to the person for a month. */
export interface PaidWage {
  /** The month the wage is for. */
  readonly month: string;
  /** PLN, two decimals: the gross wage paid for the month. */
  readonly wagePaid: string;
  /** PLN, two decimals: the part of it the employer asks to be refunded; left out: as much as is allowed. */
  readonly refundedWage?: string | undefined;
}

/** What {@link employerRefund} takes. */
export interface EmployerRefundInput<Day extends string = string>
  extends EmployerRefundSettings<Day>, PaidWage {
  /** Which month of work it is: 1 is the first. */
  readonly employmentMonth: number;
  /** The day on which the employer filed the application for the month. */
  readonly filedOn?: Day | undefined;
}

const settingsFields = /* @__PURE__ */ lazily(() => ({
  agreementOn: dateField(),
  contributionPercent: percentageField().optional(),
  place: z.literal(workPlaces).optional(),
  from: z.literal(referralPlaces).optional(),
  ...amountSettingsFields(),
}));

const wageFields = /* @__PURE__ */ lazily(() => ({
  month: monthField(),
  wagePaid: amountField(),
  refundedWage: amountField().optional(),
}));

export const employerRefundInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    ...settingsFields(),
    ...wageFields(),
    employmentMonth: z.int().min(1).max(limits.months),
    filedOn: dateField().optional(),
  }),
);

/** What {@link employerRefundPlan} takes. */
export interface EmployerRefundPlanInput<Day extends string = string> extends EmployerRefundSettings<Day> {
  /** First day of work under the agreement. */
  readonly startedOn: Day;
  /** The months of work, each once. */
  readonly wages: readonly PaidWage[];
}

export const employerRefundPlanInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    ...settingsFields(),
    startedOn: dateField(),
    wages: listField(z.strictObject(wageFields()), limits.entries, 1),
  }),
);

/** What {@link adviceSubsidy} takes. */
export interface AdviceSubsidyInput<Day extends string = string> extends AmountSettings<Day> {
  /** The day asked about. */
  readonly on: Day;
  /** PLN, two decimals: documented costs of legal help, consultation or advice on taking up the business. */
  readonly costs: string;
  /** PLN, two decimals: the average wage, where the library does not know it. */
  readonly averageWage?: string | undefined;
}

export const adviceSubsidyInput = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    on: askedDateField(),
    costs: amountField(),
    averageWage: amountField().optional(),
    ...amountSettingsFields(),
  }),
);

/** The inputs as read. */
export type EmploymentReferralFacts = EmploymentReferralInput<CalendarDate>;
export type EmployerRefundFacts = EmployerRefundInput<CalendarDate> & ReadWage;
export type EmployerRefundPlanFacts = Omit<EmployerRefundPlanInput<CalendarDate>, "wages"> & {
  readonly wages: readonly ReadWage[];
};
export type AdviceSubsidyFacts = AdviceSubsidyInput<CalendarDate> & {
  readonly costs: Amount;
  readonly averageWage?: Amount | undefined;
};

interface ReadWage extends PaidWage {
  readonly month: YearMonth;
  readonly wagePaid: Amount;
  readonly refundedWage?: Amount | undefined;
}
