import { monthSpan, type YearMonth } from "../../calendar/index.js";
import type { LawFor, Parts } from "../../input/index.js";
import { noMoney } from "../../money/index.js";
import type { Issue } from "../../reasoning/index.js";
import { added } from "../amounts.js";
import { contradictionsWithin } from "../month/read-month.js";
import { contradictionsOfSettings, monthOfCase } from "../month/shared-settings.js";
import { surroundingsOf } from "../month/surroundings.js";
import type { ExpectedCase } from "./expected-line.js";
import type { CheckRefundClaimFacts, RefundPayment } from "./inputs.js";
import { keyOf, namedBefore } from "./person-and-month.js";

interface KnownCase extends Omit<ExpectedCase, "paidBefore" | "isLast"> {
  readonly index: number;
  /** Undefined until the case or a payment says it. */
  readonly paidBefore: string | undefined;
  readonly isUsed: boolean;
}

/** The cases of a claim by person and month, with what was claimed for each so far. */
export class RefundCases {
  readonly #cases = new Map<string, KnownCase>();
  /** How many payments of each case were not taken yet. */
  readonly #open = new Map<string, number>();

  constructor({ cases = [], payments, ...settings }: CheckRefundClaimFacts) {
    for (const [index, facts] of cases.entries()) {
      const month = monthOfCase(settings, facts, monthSpan(facts.forMonth as YearMonth));
      this.#cases.set(keyOf(facts), { index, month, paidBefore: facts.paidBefore, isUsed: false });
    }
    for (const payment of payments) {
      const key = keyOf(payment);
      this.#open.set(key, (this.#open.get(key) ?? 0) + 1);
    }
  }

  /** The case of a payment; the next payment for the same month starts from what this one claims. */
  take(payment: RefundPayment): ExpectedCase | undefined {
    const key = keyOf(payment);
    const found = this.#cases.get(key);
    if (found === undefined) return undefined;
    const open = (this.#open.get(key) ?? 1) - 1;
    this.#open.set(key, open);
    const { paidBefore = payment.paidBefore ?? noMoney } = found;
    this.#cases.set(key, { ...found, paidBefore: added(paidBefore, payment.amount), isUsed: true });
    return { month: found.month, paidBefore, isLast: open === 0 };
  }

  unmatched(): { index: number; forMonth: string }[] {
    return [...this.#cases.values()]
      .filter(({ isUsed }) => !isUsed)
      .map(({ index, month }) => ({ index, forMonth: month.span.month }));
  }
}

/** What is wrong within the cases, and between the settings they share. */
export function issuesOfCases({ cases, ...settings }: Parts<CheckRefundClaimFacts>, lawFor: LawFor): Issue[] {
  const shared = surroundingsOf(settings, lawFor);
  const issues = contradictionsOfSettings(settings, shared);
  const again = new Set(namedBefore(cases ?? []));
  for (const [index, each] of (cases ?? []).entries()) {
    const path = ["cases", index];
    issues.push(...contradictionsWithin(each, each?.forMonth, path, shared));
    if (again.has(index)) issues.push({ path: [...path, "id"], code: "repeated-id" });
  }
  return issues;
}
