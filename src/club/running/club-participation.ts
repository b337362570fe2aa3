import { calculated, type Calculation } from "../../input/index.js";
import { isEndUnread, type Law, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  type Decision,
  type Fact,
  type Inquiry,
  known,
  type Missing,
  type NoRule,
  noRule,
  type Reasoned,
  type Step,
  type Undecided,
} from "../../reasoning/index.js";
import {
  type ClubParticipationFacts as Facts,
  type ClubParticipationInput,
  clubParticipationInput,
} from "./inputs.js";
import { step } from "./step.js";
import type { ClubCondition, ClubLength, NoClubParticipationReason, RunningQuestion } from "./vocabulary.js";

type Name = "clubParticipation";

/** How somebody takes part in a club by the law of the day. */
export interface ClubParticipation extends Reasoned<Name> {
  outcome: "participation";
  /** Is it voluntary (art. 18 ust. 3)? */
  voluntary: boolean;
  /** What it depends on; null: on nothing. */
  condition: ClubCondition | null;
  /** Is the condition met? True where there is none. */
  met: Fact;
  /** How its length is set; null where the Act does not say. */
  length: ClubLength | null;
  /** The Act sets no shortest time. */
  leastMonths: null;
  /** The Act sets no longest time. */
  mostMonths: null;
  /** The facts on which `met` hangs and which are not known. */
  missing: Missing[];
}

/** What {@link clubParticipation} returns. */
export type ClubParticipationResult =
  | ClubParticipation
  | NoRule<Name, NoClubParticipationReason>
  | Undecided<Name>;

type Decided = Decision<ClubParticipationResult>;

/**
 * Says on what taking part in a club depends: whether it is voluntary, whether a social contract is needed, and who sets its length.
 *
 * Provisions: art. 18 ust. 3–5, 7, 9 and 10 of the Act, by the law of `on`. A person of art. 1 takes part voluntarily; since
 * 2007-07-14 carrying out a social contract (kontrakt socjalny) is the condition, and the length is set with each person. The
 * unemployed of art. 18 ust. 7 (since 2015-10-24) take part under the acts on the labour market, to whom ust. 3–5 are not applied.
 * Employees of a social enterprise (since 2022-10-30) use the services; that they are no participants is the assumption
 * `employees-no-participants`. Citizens of Ukraine under the act of 12 March 2022 need no social contract since 2022-02-24;
 * whether they can become graduates of a club, who must have carried one out, is not settled. `leastMonths` and `mostMonths` are
 * null: the Act sets neither. Facts are `true`, `false` or `unknown`; what is not known stands in `missing`.
 * Not checked: whether the person is one of art. 1 (`assessEligibility`). Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { clubParticipation } from "zatrudnienie-socjalne/club";
 *
 * const part = clubParticipation({ on: "2026-06-01", socialContract: true });
 * part.outcome === "participation" && [part.condition, part.met]; // => ["social-contract", true]
 * const early = clubParticipation({ on: "2022-10-29", as: "social-enterprise-employee" });
 * early.outcome === "no-rule" && early.firstDay; // => "2022-10-30"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2007 nr 115 poz. 793 art. 1 pkt 16, Dz.U. 2015 poz. 1567
 * art. 1 pkt 14, Dz.U. 2022 poz. 1812 art. 70, Dz.U. 2022 poz. 583 art. 24a.
 */
export function clubParticipation(input: ClubParticipationInput): ClubParticipationResult {
  return calculated(clubParticipationRule, input);
}

export const clubParticipationRule: Calculation<Facts, ClubParticipationResult, RunningQuestion> = {
  calculation: "clubParticipation",
  schema: clubParticipationInput,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry): Decided {
  switch (facts.as) {
    case "unemployed":
      return ofUnemployed(law);
    case "social-enterprise-employee":
      return ofEmployees(law, inquiry);
    default:
      return ofArt1(facts, law, inquiry);
  }
}

function ofArt1(facts: Facts, law: Law, inquiry: Inquiry): Decided {
  const rule = law.of(rules.clubParticipation);
  const { voluntary, condition, length } = rule.value;
  const special = specialRule(facts, law, inquiry);
  const needed = special.waives ? null : condition;
  const met = needed === null || known(facts.socialContract);
  return {
    outcome: "participation",
    voluntary,
    condition: needed?.id ?? null,
    met,
    length: length?.id ?? null,
    ...noLimits,
    missing: met === "unknown" ? [missingContract()] : [],
    steps: [
      step({ citation: theAct("art-18-ust-3"), record: rule }, "club-participation-voluntary"),
      ...special.steps,
      ...(special.waives || condition === null
        ? []
        : [step({ citation: condition.citation, record: rule }, "club-social-contract-needed")]),
      ...(condition === null ? [step(rule, "no-club-social-contract-needed")] : []),
      ...(length === null
        ? []
        : [step({ citation: length.citation, record: rule }, "club-length-individual")]),
    ],
  };
}

const noLimits = { leastMonths: null, mostMonths: null };

function missingContract(): Missing {
  return { kind: "fact", path: ["socialContract"], question: "social-contract" };
}

/** The special act on the day; before it the ordinary rule holds. */
function specialRule(
  { specialAct, on }: Facts,
  law: Law,
  inquiry: Inquiry,
): { readonly waives: boolean; readonly steps: Step[] } {
  if (specialAct === undefined) return { waives: false, steps: [] };
  const rule = law.of(rules.ukraineClub);
  if (rule.value === null) {
    if (law.inHindsight.of(rules.ukraineClub).value !== null) inquiry.assume("special-act-not-yet-known");
    return { waives: false, steps: [step(rule, "no-club-special-rule")] };
  }
  if (isEndUnread(rule.citation, on)) inquiry.assume("special-act-end-unread");
  return { waives: true, steps: [step(rule, "club-social-contract-waived")] };
}

/** art. 18 ust. 7 and 9: paragraphs 3–5 are not applied. */
function ofUnemployed(law: Law): Decided {
  const rule = law.of(rules.unemployedServices);
  if (rule.value === null)
    return noRule(
      "no-rule-yet",
      law.firstDayOf(rules.unemployedServices),
      step(rule, "no-such-club-services"),
    );
  const source = { citation: rule.value.club.exception, record: rule };
  return free(false, step(source, "club-services-for-unemployed"));
}

/** art. 18 ust. 10. */
function ofEmployees(law: Law, inquiry: Inquiry): Decided {
  const rule = law.of(rules.enterpriseServices);
  if (rule.value === null)
    return noRule(
      "no-rule-yet",
      law.firstDayOf(rules.enterpriseServices),
      step(rule, "no-such-club-services"),
    );
  inquiry.assume("employees-no-participants");
  return free(true, step({ citation: rule.value.club, record: rule }, "club-services-for-employees"));
}

function free(voluntary: boolean, why: Step): Decided {
  return {
    outcome: "participation",
    voluntary,
    condition: null,
    met: true,
    length: null,
    ...noLimits,
    missing: [],
    steps: [why],
  };
}
