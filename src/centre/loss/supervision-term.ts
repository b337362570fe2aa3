import { addDays } from "../../calendar/index.js";
import { calculated, type Calculation, notBefore } from "../../input/index.js";
import { type Law, procedureCodeOnDays, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Decision,
  type Inquiry,
  type NoRule,
  noRule,
  type Reasoned,
  type Undecided,
  type Violation,
} from "../../reasoning/index.js";
import {
  type SupervisionTermFacts as Facts,
  type SupervisionTermInput,
  supervisionTermInput,
} from "./inputs.js";
import { step } from "./step.js";
import type { LossQuestion, NoSupervisionReason, SupervisionViolationCode } from "./vocabulary.js";

type Name = "supervisionTerm";

/** The shortest term the voivode may set. */
export interface SupervisionTerm extends Reasoned<Name> {
  outcome: "term";
  /** Calendar days from the day of receipt, which is not counted. */
  days: number;
  /** The earliest last day of the term. */
  earliest: string;
  violations: Violation<SupervisionViolationCode>[];
}

/** What {@link supervisionTerm} returns. */
export type SupervisionTermResult = SupervisionTerm | NoRule<Name, NoSupervisionReason> | Undecided<Name>;

type Decided = Decision<SupervisionTermResult>;

/**
 * Says how long a term the voivode must at least set a centre for explanations, or to stop or remove irregularities.
 *
 * Provision: art. 5b ust. 2 of the Act, since 2022-02-15, by the law of `receivedOn`, the day the centre received the call:
 * at least 14 days for `explanations`, 30 for `remedy`. Days are calendar days, the day of receipt is not counted (art. 57 § 1
 * of the Code of Administrative Procedure), and the last one is not moved from a free day (assumption `term-not-moved`).
 * `setTo`, the last day that was set, is a violation where it lies before `earliest`.
 * Not checked: whether the call was justified, and what follows if it is not met (see `lossOfStatus`). Bad input gets
 * `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { supervisionTerm } from "zatrudnienie-socjalne/centre";
 *
 * const term = supervisionTerm({ kind: "explanations", receivedOn: "2026-03-02", setTo: "2026-03-13" });
 * term.outcome === "term" && [term.earliest, term.violations.length]; // => ["2026-03-16", 1]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2022 poz. 218 art. 1 pkt 5, Dz.U. 2025 poz. 1691 art. 57 § 1.
 */
export function supervisionTerm(input: SupervisionTermInput): SupervisionTermResult {
  return calculated(supervisionTermRule, input);
}

export const supervisionTermRule: Calculation<Facts, SupervisionTermResult, LossQuestion> = {
  calculation: "supervisionTerm",
  schema: supervisionTermInput,
  contradictions: ({ receivedOn, setTo }) => notBefore(setTo, receivedOn, ["setTo"]),
  day: ({ receivedOn }) => receivedOn,
  decide,
};

function decide({ kind, receivedOn, setTo }: Facts, law: Law, inquiry: Inquiry<LossQuestion>): Decided {
  const rule = law.of(rules.supervision);
  if (rule.value === null)
    return noRule("no-rule-yet", law.firstDayOf(rules.supervision), step(rule, "no-supervision-rule"));
  const isRemedy = kind === "remedy";
  const days = isRemedy ? rule.value.remedyDays : rule.value.explanationDays;
  const citation = theAct(isRemedy ? "art-5b-ust-2-pkt-2" : "art-5b-ust-2-pkt-1");
  const earliest = addDays(receivedOn, days);
  inquiry.assume("term-not-moved");
  return {
    outcome: "term",
    days,
    earliest,
    violations:
      setTo !== undefined && setTo < earliest ? [{ code: "term-too-short", citation, path: ["setTo"] }] : [],
    steps: [
      step({ citation, record: rule }, "shortest-term", { kind, days }),
      step(procedureCodeOnDays, "term-in-days", { days }),
    ],
  };
}
