import { endedBeforeDefinition, lastedMonths } from "../eligibility/index.js";
import { calculated, type Calculation, notBefore, type Parts } from "../input/index.js";
import { civilCodeOnTerms, type Law } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Decision, Inquiry, Issue, Reasoned, Step, Undecided } from "../reasoning/index.js";
import { askForCertificate, certificateHeld, type Validity } from "./certificate-held.js";
import {
  type ClubGraduateFacts as Facts,
  type ClubGraduateStatusInput,
  clubGraduateStatusInput,
} from "./inputs.js";
import { step } from "./step.js";
import type { ClubQuestion, NotClubGraduateReason } from "./vocabulary.js";

type Name = "clubGraduateStatus";

/** The person is a graduate of the club on the day. */
export interface ClubGraduate extends Reasoned<Name> {
  outcome: "graduate";
  /** Day of issue of the certificate, before which nobody is a graduate; null where it was not given. */
  since: string | null;
  /** Last day on which the certificate is valid; null where the law sets none. */
  validUntil: string | null;
}

/** The person is no graduate of the club on the day. */
export interface NotClubGraduate extends Reasoned<Name> {
  outcome: "not-graduate";
  reason: NotClubGraduateReason;
}

/** What {@link clubGraduateStatus} returns. */
export type ClubGraduateStatusResult = ClubGraduate | NotClubGraduate | Undecided<Name>;

type Decided = Decision<ClubGraduateStatusResult>;

/**
 * Says whether a person is a graduate of a club (absolwent klubu integracji społecznej) on a day.
 *
 * Provision: art. 2 pkt 1b of the Act, since 2011-10-30, by the law of `on`. A graduate took part for at least six months
 * (days `from` and `to` included; where it depends on how months are counted, the reading `monthCount` must be chosen), holds
 * a valid certificate of art. 18 ust. 5a, and carried out the social contract. A certificate issued to 2015-10-23 is valid
 * for four months from its issue (art. 112 of the Civil Code), also where `on` lies later: assumption
 * `club-certificate-by-issue-law`. Since then the Act says "valid" and sets no term: assumption `club-certificate-stays-valid`.
 * Where the club was left before the definition, `graduate-before-the-rule` is listed, for it has no transitional provision.
 * `certificate.issuedOn` is asked for only where the validity may have run out. Facts left out are unknown and asked for.
 * Not checked: absences, several stays (they are not added up), and whether the club is in the register. Bad input gets
 * `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { clubGraduateStatus } from "zatrudnienie-socjalne/club";
 *
 * const stay = { from: "2015-01-05", to: "2015-07-31", socialContractFulfilled: true };
 * const certificate = { received: true, issuedOn: "2015-08-10" };
 * const then = clubGraduateStatus({ on: "2015-10-01", ...stay, certificate });
 * then.outcome === "graduate" && then.validUntil; // => "2015-12-10"
 * const later = clubGraduateStatus({ on: "2016-01-04", ...stay, certificate });
 * later.outcome === "not-graduate" && later.reason; // => "certificate-expired"
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2011 poz. 1211 art. 1 pkt 1 and 4, Dz.U. 2015 poz. 1567 art. 1 pkt 14, Dz.U. 2026 poz. 795.
 */
export function clubGraduateStatus(input: ClubGraduateStatusInput): ClubGraduateStatusResult {
  return calculated(clubGraduateStatusRule, input);
}

export const clubGraduateStatusRule: Calculation<Facts, ClubGraduateStatusResult, ClubQuestion> = {
  calculation: "clubGraduateStatus",
  schema: clubGraduateStatusInput,
  contradictions,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<ClubQuestion>): Decided {
  const { on, from, to, socialContractFulfilled: contract } = facts;
  const rule = law.of(rules.clubGraduate);
  if (rule.value === null) return notGraduate("no-rule-yet", [step(rule, "no-club-graduate-rule")]);
  if (on < to) return notGraduate("not-ended", [step(rule, "club-not-ended")]);

  const { monthsAtLeast } = rule.value;
  const held = certificateHeld(facts, law);
  const isLost = held.state === "none" || held.state === "expired" || contract === false;
  const isLongEnough = lastedMonths({ from, to }, monthsAtLeast, !isLost, inquiry);
  const steps =
    isLongEnough === undefined
      ? []
      : [step(rule, "club-length", { months: monthsAtLeast, enough: isLongEnough })];
  if (isLongEnough === false) return notGraduate("too-short", steps);
  if (held.state === "none")
    return notGraduate("no-certificate", [...steps, step(rule, "club-certificate-held", { held: false })]);
  if (held.state === "expired") {
    if (held.lawsDiffer) inquiry.assume("club-certificate-by-issue-law");
    steps.push(...validitySteps(held), step(rule, "club-certificate-expired"));
    return notGraduate("certificate-expired", steps);
  }
  if (contract === false)
    return notGraduate("contract-not-fulfilled", [
      ...steps,
      step(rule, "social-contract", { fulfilled: false }),
    ]);

  if (held.state === "unknown") askForCertificate(facts, law, inquiry);
  if (contract !== true) inquiry.missingFact(["socialContractFulfilled"], "social-contract-fulfilled");
  if (held.state === "valid") {
    if (held.lawsDiffer) inquiry.assume("club-certificate-by-issue-law");
    if (held.until === null) inquiry.assume("club-certificate-stays-valid");
  }
  if (endedBeforeDefinition(to, rules.clubGraduate, law)) inquiry.assume("graduate-before-the-rule");
  return {
    outcome: "graduate",
    since: facts.certificate?.issuedOn ?? null,
    validUntil: held.state === "valid" ? held.until : null,
    steps: [
      ...steps,
      step(rule, "club-certificate-held", { held: true }),
      ...(held.state === "valid" ? validitySteps(held) : []),
      step(rule, "social-contract", { fulfilled: true }),
    ],
  };
}

function contradictions({ from, to, certificate }: Parts<Facts>): Issue[] {
  const issuedOn = certificate?.issuedOn;
  return [
    ...notBefore(to, from, ["to"]),
    ...notBefore(issuedOn, to, ["certificate", "issuedOn"], "certificate-before-end"),
  ];
}

function notGraduate(reason: NotClubGraduateReason, steps: Step[]): Decided {
  return { outcome: "not-graduate", reason, steps };
}

function validitySteps({ rule }: Validity): Step[] {
  const months = rule.value?.validMonths ?? null;
  if (months === null) return [step(rule, "club-certificate-without-term")];
  return [
    step(rule, "club-certificate-valid", { months }),
    step(civilCodeOnTerms, "term-in-months", { months }),
  ];
}
