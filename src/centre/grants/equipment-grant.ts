import { addDays, type CalendarDate, calendarDate, dayBefore } from "../../calendar/index.js";
import { calculated, type Calculation, notFiledAfter } from "../../input/index.js";
import {
  civilCodeOnDays,
  type EquipmentPurpose,
  type EquipmentRecipient,
  type Law,
  type RuleRecord,
  type RuleValues,
} from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  asked,
  type Decision,
  type Inquiry,
  type Reasoned,
  type Step,
  type Undecided,
} from "../../reasoning/index.js";
import {
  type EquipmentGrantFacts as Facts,
  type EquipmentGrantInput,
  equipmentGrantInput,
} from "./inputs.js";
import { step } from "./step.js";
import type { GrantQuestion, NoEquipmentReason } from "./vocabulary.js";

type Name = "equipmentGrant";

/** The marshal may give the grant. */
export interface EquipmentGrantPossible extends Reasoned<Name> {
  outcome: "possible";
  recipient: EquipmentRecipient;
  /** Last day on which it is paid; null for a club, of which the provision says nothing. */
  payBy: string | null;
  /** What it may be spent on. */
  purposes: EquipmentPurpose[];
  /** Is it for the first equipment only? */
  firstOnly: boolean;
}

/** The law does not provide for it. */
export interface EquipmentGrantNotPossible extends Reasoned<Name> {
  outcome: "not-possible";
  reason: NoEquipmentReason;
  /** Of a club: first day on which the law names clubs; null where none is known, and for the other reason. */
  firstDay: string | null;
}

/** What {@link equipmentGrant} returns. */
export type EquipmentGrantResult = EquipmentGrantPossible | EquipmentGrantNotPossible | Undecided<Name>;

type Decided = Decision<EquipmentGrantResult>;
type Rule = RuleRecord<RuleValues["equipmentGrant"]>;

/**
 * Says whether the marshal may give a grant on equipment, for what, and by when it is paid.
 *
 * Provision: art. 8 ust. 1, 2 and 4 of the Act, by the law of `agreementOn`, the day asked about. To 2022-02-14, and for an
 * application `filedOn` before 2022-02-15 (art. 7 of the act of 13 January 2022), only for the first equipment of a centre;
 * since then for any equipment, and for a club too. `payBy` is 30 days after the agreement, whatever day of the week that
 * is; of a club the provision says nothing. `firstEquipment` is `true`, `false` or `unknown`, and asked for only by the older
 * law. How much is granted, and whether at all, is the marshal's decision.
 * Not checked: whether the club is in the register. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { equipmentGrant } from "zatrudnienie-socjalne/centre";
 *
 * const first = equipmentGrant({ agreementOn: "2019-12-16", recipient: "centre", firstEquipment: true });
 * first.outcome === "possible" && first.payBy; // => "2020-01-15"
 * const club = equipmentGrant({ agreementOn: "2022-02-14", recipient: "club" });
 * club.outcome === "not-possible" && [club.reason, club.firstDay]; // => ["club-not-named", "2022-02-15"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 8, Dz.U. 2022 poz. 218 art. 1 pkt 8 and art. 7.
 */
export function equipmentGrant(input: EquipmentGrantInput): EquipmentGrantResult {
  return calculated(equipmentGrantRule, input);
}

export const equipmentGrantRule: Calculation<Facts, EquipmentGrantResult, GrantQuestion> = {
  calculation: "equipmentGrant",
  schema: equipmentGrantInput,
  contradictions: ({ agreementOn, filedOn }) => notFiledAfter(agreementOn, filedOn),
  day: ({ agreementOn }) => agreementOn,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<GrantQuestion>): Decided {
  const { agreementOn, recipient } = facts;
  const { rule, steps } = rulingOn(facts, law);
  const { recipients, firstOnly, purposes } = rule.value;
  if (!recipients.includes(recipient)) {
    const first = law.firstDayOf(rules.equipmentGrant, (value) => value.recipients.includes(recipient));
    const why = step(rule, "equipment-club-not-named");
    return notPossible("club-not-named", first, [...steps, why]);
  }
  const first = !firstOnly || asked(facts.firstEquipment, ["firstEquipment"], "first-equipment", inquiry);
  if (first === false)
    return notPossible("not-first-equipment", undefined, [...steps, step(rule, "equipment-not-first")]);

  const payment = law.of(rules.equipmentGrantPayment);
  const { days, to } = payment.value;
  const payBy = to.includes(recipient) ? addDays(agreementOn, days) : null;
  if (payBy !== null) inquiry.assume("term-not-moved");
  return {
    outcome: "possible",
    recipient,
    payBy,
    purposes: purposes.map(({ id }) => id),
    firstOnly,
    steps: [
      ...steps,
      step(rule, "equipment-possible", { recipient, firstOnly }),
      ...purposes.map(({ id, citation }) =>
        step({ citation, record: rule }, "equipment-for", { purpose: id }),
      ),
      ...(payBy === null
        ? []
        : [
            step(payment, "equipment-paid", { days, by: payBy }),
            step(civilCodeOnDays, "term-in-days", { days }),
          ]),
    ],
  };
}

/** The wording that decides: an application that was pending at the change keeps the one of the day before it. */
function rulingOn({ filedOn }: Facts, law: Law): { readonly rule: Rule; readonly steps: Step[] } {
  const transition = law.of(rules.equipmentGrantTransition);
  const { value } = transition;
  if (value !== null && filedOn !== undefined && filedOn < value.filedBefore) {
    const earlier = law.of(rules.equipmentGrant, dayBefore(calendarDate(value.filedBefore)));
    if (earlier !== undefined)
      return {
        rule: earlier,
        steps: [step(transition, "equipment-by-earlier-law", { before: value.filedBefore })],
      };
  }
  return { rule: law.of(rules.equipmentGrant), steps: [] };
}

function notPossible(reason: NoEquipmentReason, firstDay: CalendarDate | undefined, steps: Step[]): Decided {
  return { outcome: "not-possible", reason, firstDay: firstDay ?? null, steps };
}
