import * as z from "zod";
import { notDueReasons } from "../../benefit/index.js";
import { amountField, lazily, monthField } from "../../input/index.js";
import { waitingOutcomes } from "./vocabulary.js";

const line = /* @__PURE__ */ lazily(() =>
  z.looseObject({
    id: z.string(),
    outcome: z.literal("due"),
    amount: amountField(),
    taxAdvance: amountField().optional(),
  }),
);

/** What a list needs of a payroll that was computed; what else it holds is not looked at. */
const payroll = /* @__PURE__ */ lazily(() => {
  const waiting = z.array(z.looseObject({ id: z.string().nullable(), outcome: z.literal(waitingOutcomes) }));
  return z.looseObject({
    outcome: z.literal("computed"),
    month: monthField(),
    lines: z.array(
      z.discriminatedUnion("outcome", [
        line().refine(({ amount, taxAdvance = amount }) => inGrosze(taxAdvance) <= inGrosze(amount)),
        z.looseObject({ id: z.string(), outcome: z.literal("not-due"), reason: z.literal(notDueReasons) }),
      ]),
    ),
    undetermined: waiting,
    unsupported: waiting,
    invalid: waiting,
  });
});

function inGrosze(amount: string): number {
  return Number(amount.replace(".", ""));
}

export function isPayroll(value: unknown): boolean {
  return payroll().safeParse(value).success;
}
