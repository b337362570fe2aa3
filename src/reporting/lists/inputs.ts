import * as z from "zod";
import type { ComputedPayroll, PayrollResult } from "../../benefit/index.js";
import type { CalendarDate, Period } from "../../calendar/index.js";
import {
  amountField,
  classDaysField,
  commonFields,
  type CommonSettings,
  dateField,
  idField,
  lazily,
  limits,
  type ListedClassDays,
  listField,
  monthField,
  periodField,
} from "../../input/index.js";
import { type Periods, periodsInput, type SpecialAct, specialActs } from "../../participation/index.js";
import { isPayroll } from "./payroll-lines.js";
import { type Meaning, meanings, type PaymentForm, paymentForms } from "./vocabulary.js";

/** A benefit paid that is no line of a payroll: a supplement, or one computed elsewhere. PLN, two decimals. */
export interface ListedBenefit<Day extends string = string> {
  /** The person. */
  readonly id: string;
  readonly forMonth: string;
  /** Gross of income tax. */
  readonly amount: string;
  /** Income tax withheld, as the caller computed it. */
  readonly taxAdvance?: string | undefined;
  /** Why it is paid, such as a correction; needed for a second payment for the same month. */
  readonly reason?: string | undefined;
  /** Within `paidInMonth`. */
  readonly paidOn?: Day | undefined;
  /** What had been paid for the month before. */
  readonly paidBefore?: string | undefined;
}

/** A motivational premium. PLN, two decimals. */
export interface ListedPremium {
  readonly id: string;
  readonly forMonth: string;
  readonly amount: string;
}

/** How somebody on the list is paid. */
export interface ListedPerson {
  readonly id: string;
  readonly name?: string | undefined;
  readonly form?: PaymentForm | undefined;
}

/** What {@link paymentList} takes. */
export interface PaymentListInput<Day extends string = string> extends CommonSettings<Day> {
  readonly paidInMonth: string;
  /** Results of `payroll`, as they are. */
  readonly payrolls?: readonly PayrollResult[] | undefined;
  readonly benefits?: readonly ListedBenefit<Day>[] | undefined;
  readonly premiums?: readonly ListedPremium[] | undefined;
  readonly people?: readonly ListedPerson[] | undefined;
}

/** The input as read. */
export type PaymentListFacts = Omit<PaymentListInput<CalendarDate>, "payrolls"> & {
  readonly payrolls?: readonly ComputedPayroll[] | undefined;
};

export const paymentListInput = /* @__PURE__ */ lazily(
  (): z.ZodType<PaymentListFacts, PaymentListInput> =>
    z.strictObject({
      paidInMonth: monthField(),
      payrolls: listField(
        z.unknown().refine(isPayroll, { params: { code: "not-a-payroll" } }),
        limits.payrolls,
      ).optional(),
      benefits: listField(
        z.strictObject({
          id: idField(),
          forMonth: monthField(),
          amount: amountField(),
          taxAdvance: amountField().optional(),
          reason: z.string().min(1).max(limits.longText).optional(),
          paidOn: dateField().optional(),
          paidBefore: amountField().optional(),
        }),
        limits.cases,
      ).optional(),
      premiums: listField(
        z.strictObject({ id: idField(), forMonth: monthField(), amount: amountField() }),
        limits.cases,
      ).optional(),
      people: listField(
        z.strictObject({
          id: idField(),
          name: z.string().min(1).max(limits.textLength).optional(),
          form: z.literal(paymentForms).optional(),
        }),
        limits.cases,
      ).optional(),
      ...commonFields(),
    }) as unknown as z.ZodType<PaymentListFacts, PaymentListInput>,
);

/** What was noted on a day. */
export interface AttendanceMark<Day extends string = string> {
  readonly date: Day;
  /** A key of the legend. */
  readonly mark: string;
}

/** What {@link attendanceCard} takes. */
export interface AttendanceCardInput<Day extends string = string> extends CommonSettings<Day> {
  readonly month: string;
  readonly periods: Periods<Day>;
  readonly marks: readonly AttendanceMark<Day>[];
  /** What each mark means. */
  readonly legend: Readonly<Record<string, Meaning>>;
  /** Left out for the month: Monday to Friday without statutory holidays, as an assumption. */
  readonly classDays?: ListedClassDays<Day> | undefined;
  /** Spells confirmed by a doctor; left out, they follow from the marks. */
  readonly sickness?: readonly Period<Day>[] | undefined;
  /** On what a suspension of classes stands; needed where a day is marked as suspended. */
  readonly suspensionBasis?: SpecialAct | undefined;
  /** Whose card it is. */
  readonly name?: string | undefined;
}

/** The input as read. */
export type CardFacts = AttendanceCardInput<CalendarDate>;

const markField = /* @__PURE__ */ lazily(() => z.string().min(1).max(limits.textLength));

export const attendanceCardInput = /* @__PURE__ */ lazily(
  (): z.ZodType<CardFacts, AttendanceCardInput> =>
    z.strictObject({
      month: monthField(),
      periods: periodsInput(),
      marks: listField(z.strictObject({ date: dateField(), mark: markField() }), limits.marks),
      legend: z
        .record(markField(), z.literal(meanings))
        .refine((marks) => Object.keys(marks).length <= limits.marks, {
          params: { code: "too-many", params: { most: limits.marks } },
        }),
      classDays: classDaysField().optional(),
      sickness: listField(periodField(), limits.marks).optional(),
      suspensionBasis: z.literal(specialActs).optional(),
      name: z.string().min(1).max(limits.textLength).optional(),
      ...commonFields(),
    }) as unknown as z.ZodType<CardFacts, AttendanceCardInput>,
);
