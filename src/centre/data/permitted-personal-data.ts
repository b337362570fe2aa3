import { calculated, type Calculation } from "../../input/index.js";
import type { Law, PersonalDataField } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { type Decision, type NoRule, noRule, type Reasoned, type Undecided } from "../../reasoning/index.js";
import {
  type PermittedPersonalDataFacts as Facts,
  type PermittedPersonalDataInput,
  permittedPersonalDataInput,
} from "./inputs.js";
import { step } from "./step.js";
import type { NoDataRuleReason } from "./vocabulary.js";

type Name = "permittedPersonalData";

/** The personal data the law lists. */
export interface PersonalDataListed extends Reasoned<Name> {
  outcome: "listed";
  /** Of participants, in the order of the Act. */
  participant: PersonalDataField[];
  /** Of members of the family and of the legal representative. */
  family: PersonalDataField[];
  /** May there be no others? */
  closed: boolean;
  /** For each of the data asked about, by its place in `data`: is it in the list? */
  data: { index: number; listed: boolean }[];
  /** The places of those that are not. */
  outside: number[];
}

/** What {@link permittedPersonalData} returns. */
export type PermittedPersonalDataResult =
  | PersonalDataListed
  | NoRule<Name, NoDataRuleReason>
  | Undecided<Name>;

/**
 * The personal data that a centre or a club may process by the lists of the Act, and which of those asked about are on none.
 *
 * Provisions: art. 8b ust. 1 (centre) and art. 18f ust. 1 (club) of the Act, both since 2019-05-04, by the law of `on`. Of a
 * participant thirteen kinds, of a member of the family or a legal representative four. The list of a centre is closed
 * (`closed: true`), that of a club begins with "among them". `outside` are places in `data`, from 0.
 * Not checked: whether the data are necessary for the services, as both provisions ask; and data that other law lets a centre
 * process, as an employer or payer. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { permittedPersonalData } from "zatrudnienie-socjalne/centre";
 *
 * const lists = permittedPersonalData({
 *   on: "2026-06-01",
 *   body: "centre",
 *   data: [
 *     { subject: "participant", field: "pesel" },
 *     { subject: "participant", field: "phone" },
 *   ],
 * });
 * lists.outcome === "listed" && [lists.participant.length, lists.family.length, lists.closed, lists.outside];
 * // => [13, 4, true, [1]]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2019 poz. 730 art. 67.
 */
export function permittedPersonalData(input: PermittedPersonalDataInput): PermittedPersonalDataResult {
  return calculated(permittedPersonalDataRule, input);
}

export const permittedPersonalDataRule: Calculation<Facts, PermittedPersonalDataResult, never> = {
  calculation: "permittedPersonalData",
  schema: permittedPersonalDataInput,
  day: ({ on }) => on,
  decide,
};

function decide({ body, data = [] }: Facts, law: Law): Decision<PermittedPersonalDataResult> {
  const lists = body === "centre" ? rules.centrePersonalData : rules.clubPersonalData;
  const rule = law.of(lists);
  if (rule.value === null) return noRule("no-rule-yet", law.firstDayOf(lists), step(rule, "no-data-rule"));
  const { participant, family, closed } = rule.value;
  const judged = data.map(({ subject, field }, index) => ({
    index,
    listed: (subject === "participant" ? participant : family).includes(field),
  }));
  const outside = judged.filter(({ listed }) => !listed).map(({ index }) => index);
  return {
    outcome: "listed",
    participant: [...participant],
    family: [...family],
    closed,
    data: judged,
    outside,
    steps: [
      step(rule, "data-lists", { participant: participant.length, family: family.length, closed }),
      ...(outside.length === 0 ? [] : [step(rule, "data-outside", { entries: outside.length, closed })]),
    ],
  };
}
