import type { CalendarDate } from "../calendar/index.js";
import { lastedMonths } from "../eligibility/index.js";
import { type Parts, read } from "../input/index.js";
import { civilCodeOnTerms, lawOfDay, type RuleRecord, type RuleValues } from "../law/index.js";
import {
  Inquiry,
  type Issue,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { askForCertificate, certificateHeld, type Validity } from "./certificate-held.js";
import { type ClubGraduateStatusInput, clubGraduateStatusSchema } from "./schema.js";

/** The person is a graduate of the club on the day. */
export interface ClubGraduate extends Reasoned {
  outcome: "graduate";
  /** Day of issue of the certificate, before which nobody is a graduate; null where it was not given. */
  since: string | null;
  /** Last day on which the certificate is valid; null where the law sets none. */
  validUntil: string | null;
}

/** The person is no graduate of the club on the day. */
export interface NotClubGraduate extends Reasoned {
  outcome: "not-graduate";
  reason: NotClubGraduateReason;
}

/** Why somebody is no graduate of a club. */
export type NotClubGraduateReason =
  | "no-rule-yet"
  | "not-ended"
  | "too-short"
  | "no-certificate"
  | "certificate-expired"
  | "contract-not-fulfilled";

/** What {@link clubGraduateStatus} returns. */
export type ClubGraduateStatusResult = ClubGraduate | NotClubGraduate | Undecided;

type Facts = ClubGraduateStatusInput<CalendarDate>;
type Law = RuleRecord<RuleValues["clubGraduate"]>;

/**
 * Says whether a person is a graduate of a club (absolwent klubu integracji społecznej) on a day.
 *
 * Provision: art. 2 pkt 1b of the Act, since 2011-10-30, by the law of `on`. A graduate took part for at least six months
 * (days `from` and `to` included; where it depends on how months are counted, the reading `monthCount` must be chosen), holds
 * a valid certificate of art. 18 ust. 5a, and carried out the social contract. A certificate issued to 2015-10-23 is valid
 * for four months from its issue (art. 112 of the Civil Code), also where `on` lies later: assumption
 * `club-certificate-by-issue-law`. Since then the Act says "valid" and sets no term: assumption `club-certificate-stays-valid`.
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
  const checked = read(clubGraduateStatusSchema, input, contradictions);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const facts = checked.input;
  const { on, from, to, socialContractFulfilled: contract, asOf } = facts;

  const unsupported = unsupportedDay(on, null, facts);
  if (unsupported !== undefined) return unsupported;

  const law = lawOfDay("clubGraduate", on, asOf);
  const inquiry = new Inquiry(facts);
  const steps: Step[] = [];
  const notGraduate = (reason: NotClubGraduateReason, step?: Step): NotClubGraduate => ({
    outcome: "not-graduate",
    reason,
    ...reasoned([...steps, ...(step === undefined ? [] : [step])], inquiry, on, asOf),
  });

  if (law.value === null) return notGraduate("no-rule-yet", stepOf(law, "no-club-graduate-rule"));
  if (on < to) return notGraduate("not-ended", stepOf(law, "club-not-ended"));

  const { monthsAtLeast } = law.value;
  const held = certificateHeld(facts);
  const isLost = held.state === "none" || held.state === "expired" || contract === false;
  const isLongEnough = lastedMonths({ from, to }, monthsAtLeast, !isLost, inquiry);
  if (isLongEnough !== undefined)
    steps.push(stepOf(law, "club-length", { months: monthsAtLeast, enough: isLongEnough }));
  if (isLongEnough === false) return notGraduate("too-short");
  if (held.state === "none")
    return notGraduate("no-certificate", stepOf(law, "club-certificate-held", { held: false }));
  if (held.state === "expired") {
    if (held.lawsDiffer) inquiry.assume("club-certificate-by-issue-law");
    steps.push(...validitySteps(held));
    return notGraduate("certificate-expired", stepOf(law, "club-certificate-expired"));
  }
  if (contract === false)
    return notGraduate("contract-not-fulfilled", stepOf(law, "social-contract", { fulfilled: false }));

  if (held.state === "unknown") askForCertificate(facts, inquiry);
  if (contract !== true) inquiry.missingFact(["socialContractFulfilled"], "social-contract-fulfilled");
  if (!inquiry.complete || held.state === "unknown")
    return { outcome: "undetermined", missing: inquiry.missing };

  if (held.lawsDiffer) inquiry.assume("club-certificate-by-issue-law");
  if (held.until === null) inquiry.assume("club-certificate-stays-valid");
  steps.push(
    stepOf(law, "club-certificate-held", { held: true }),
    ...validitySteps(held),
    stepOf(law, "social-contract", { fulfilled: true }),
  );
  return {
    outcome: "graduate",
    since: facts.certificate?.issuedOn ?? null,
    validUntil: held.until,
    ...reasoned(steps, inquiry, on, asOf),
  };
}

function contradictions({ from, to, certificate }: Parts<Facts>): Issue[] {
  const issuedOn = certificate?.issuedOn;
  return [
    ...(from != null && to != null && to < from ? [{ path: ["to"], code: "reversed-period" }] : []),
    ...(to != null && issuedOn != null && issuedOn < to
      ? [{ path: ["certificate", "issuedOn"], code: "certificate-before-end" }]
      : []),
  ];
}

function stepOf(law: Law, operation: Step["operation"], operands: Step["operands"] = {}): Step {
  return { citation: law.citation, operation, operands, record: law };
}

function validitySteps({ law }: Validity): Step[] {
  const { citation } = law;
  const months = law.value?.validMonths ?? null;
  if (months === null)
    return [{ citation, operation: "club-certificate-without-term", operands: {}, record: law }];
  return [
    { citation, operation: "club-certificate-valid", operands: { months }, record: law },
    { citation: civilCodeOnTerms, operation: "term-in-months", operands: { months } },
  ];
}
