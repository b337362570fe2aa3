import * as z from "zod";
import { notDueReasons } from "../../benefit/index.js";
import { lazily, type SchemasOf } from "../../input/index.js";
import { floodCauses } from "../../law/index.js";
import { specialActs } from "../../participation/index.js";
import {
  amountPart,
  countPart,
  dayPart,
  decidedParts,
  monthPart,
  undecidedOutcomes,
} from "../../reasoning/index.js";
import type { AttendanceCardResult } from "./card-result.js";
import {
  type AttendanceCardInput,
  attendanceCardInput,
  type PaymentListInput,
  paymentListInput,
} from "./inputs.js";
import type { PaymentListResult } from "./payment-list-result.js";
import { meanings, paymentForms, waitingOutcomes } from "./vocabulary.js";

const paymentListResult = /* @__PURE__ */ lazily(() =>
  z.toZod<PaymentListResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("list"),
        paidInMonth: monthPart,
        rows: z.array(
          z.strictObject({
            no: countPart,
            id: z.string(),
            name: z.string().nullable(),
            forMonth: monthPart,
            benefit: amountPart,
            premium: amountPart,
            total: amountPart,
            taxAdvance: amountPart.nullable(),
            net: amountPart.nullable(),
            form: z.literal(paymentForms).nullable(),
            reason: z.string().nullable(),
          }),
        ),
        totals: z.strictObject({
          count: countPart,
          benefit: amountPart,
          premium: amountPart,
          total: amountPart,
          taxAdvances: amountPart.nullable(),
          net: amountPart.nullable(),
        }),
        refund: z.strictObject({
          paidInMonth: monthPart,
          payments: z.array(
            z.strictObject({
              id: z.string(),
              forMonth: monthPart,
              amount: amountPart,
              paidOn: dayPart.exactOptional(),
              paidBefore: amountPart.exactOptional(),
            }),
          ),
        }),
        notPaid: z.array(z.strictObject({ id: z.string(), reason: z.literal(notDueReasons) })),
        waiting: z.array(z.strictObject({ id: z.string().nullable(), outcome: z.literal(waitingOutcomes) })),
        ...decidedParts("paymentList"),
      }),
      ...undecidedOutcomes("paymentList"),
    ]),
  ),
);

const attendanceCardResult = /* @__PURE__ */ lazily(() =>
  z.toZod<AttendanceCardResult>()(
    z.discriminatedUnion("outcome", [
      z.strictObject({
        outcome: z.literal("card"),
        month: monthPart,
        name: z.string().nullable(),
        days: z.array(
          z.strictObject({
            date: dayPart,
            classDay: z.boolean(),
            mark: z.string().nullable(),
            meaning: z.literal(meanings).nullable(),
          }),
        ),
        absences: z.array(
          z.discriminatedUnion("kind", [
            z.strictObject({ kind: z.literal(["unexcused", "excused", "day-off"]), date: dayPart }),
            z.strictObject({
              kind: z.literal("flood-day-off"),
              date: dayPart,
              cause: z.literal(floodCauses),
            }),
            z.strictObject({ kind: z.literal(["sickness", "quarantine"]), from: dayPart, to: dayPart }),
          ]),
        ),
        suspensions: z.array(z.strictObject({ from: dayPart, to: dayPart, basis: z.literal(specialActs) })),
        unmarked: z.array(dayPart),
        counts: z.strictObject({
          classDays: countPart,
          present: countPart,
          unexcused: countPart,
          excused: countPart,
          sickness: countPart,
          "day-off": countPart,
          quarantine: countPart,
          "flood-property": countPart,
          "flood-inability": countPart,
          suspended: countPart,
          unmarked: countPart,
        }),
        ...decidedParts("attendanceCard"),
      }),
      ...undecidedOutcomes("attendanceCard"),
    ]),
  ),
);

/** What payment lists and attendance cards take and return. */
export const listSchemas: {
  readonly paymentList: SchemasOf<PaymentListInput, PaymentListResult>;
  readonly attendanceCard: SchemasOf<AttendanceCardInput, AttendanceCardResult>;
} = {
  paymentList: {
    input: paymentListInput,
    result: paymentListResult,
  },
  attendanceCard: { input: attendanceCardInput, result: attendanceCardResult },
};
