import { type CalendarDate, lastDay, type YearMonth } from "../../calendar/index.js";
import type { CommonSettings, LawFor, Parts } from "../../input/index.js";
import type { Law } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { type Unnamed, type UnsupportedDate, unsupportedDay } from "../../reasoning/index.js";
import type { Claim } from "./inputs.js";

/** What every line of a claim is judged by. */
export interface ClaimContext {
  readonly paidInMonth: YearMonth;
  /** Of the last day of that month. */
  readonly law: Law;
  readonly strict: boolean | undefined;
}

type Facts = Claim<CalendarDate> & CommonSettings<CalendarDate>;

export function contextOf({ paidInMonth, strict }: Facts, law: Law): ClaimContext {
  return { paidInMonth: paidInMonth as YearMonth, law, strict };
}

/** Undefined where the month could not be read, or nothing of the Act was known of it. */
export function readableContext(
  { paidInMonth, asOf, strict }: Parts<Facts>,
  lawFor: LawFor,
): ClaimContext | undefined {
  if (paidInMonth == null) return undefined;
  const day = lastDay(paidInMonth as YearMonth);
  const law = lawFor(day, asOf ?? undefined);
  if (law.of(rules.refund, day) === undefined) return undefined;
  return { paidInMonth: paidInMonth as YearMonth, law, strict: strict ?? undefined };
}

/** Are the contributions on a benefit for the month refunded? Those the labour office paid itself are no cost of the centre. */
export function refundsContributions(forMonth: string, { law }: ClaimContext): boolean {
  const payer = law.of(rules.contributions, lastDay(forMonth as YearMonth))?.value?.payer;
  return law.of(rules.refund).value.withContributions && payer === "centre";
}

/** Why the contributions on a benefit for the month cannot be told. */
export function unsupportedMonth(
  forMonth: string,
  context: ClaimContext,
): Unnamed<UnsupportedDate> | undefined {
  if (!refundsContributions(forMonth, context)) return undefined;
  const { strict, law } = context;
  return unsupportedDay(lastDay(forMonth as YearMonth), null, { asOf: law.asOf, strict });
}

/** Why a claim is not looked at: its month, or that of a payment, is not covered. */
export function unsupportedClaim(facts: Facts, law: Law): Unnamed<UnsupportedDate> | undefined {
  const context = contextOf(facts, law);
  return facts.payments.reduce(
    (unsupported, { forMonth }) => unsupported ?? unsupportedMonth(forMonth, context),
    unsupportedDay(law.day, null, facts),
  );
}
