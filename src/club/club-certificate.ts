import { endOfTerm } from "../calendar/index.js";
import { calculated, type Calculation } from "../input/index.js";
import { civilCodeOnTerms, type Law } from "../law/index.js";
import type { Decision, Inquiry, Reasoned, Step, Undecided } from "../reasoning/index.js";
import {
  type ClubCertificateFacts as Facts,
  type ClubCertificateInput,
  clubCertificateInput,
} from "./inputs.js";
import { step } from "./step.js";
import type { ClubCertificateIssuer, ClubCertificateNotDueReason, ClubQuestion } from "./vocabulary.js";

type Name = "clubCertificate";

/** The club must issue the certificate. */
export interface ClubCertificateDue extends Reasoned<Name> {
  outcome: "due";
  issuer: ClubCertificateIssuer;
  /** Was a request needed? */
  onRequest: boolean;
  /** Last day for the issue; null where the law of the day says "without delay". */
  latest: string | null;
  /** For how many months from its issue it is valid; null where the law of the day sets none. */
  validMonths: number | null;
}

/** No certificate is due. */
export interface ClubCertificateNotDue extends Reasoned<Name> {
  outcome: "not-due";
  reason: ClubCertificateNotDueReason;
}

/** What {@link clubCertificate} returns. */
export type ClubCertificateResult = ClubCertificateDue | ClubCertificateNotDue | Undecided<Name>;

type Decided = Decision<ClubCertificateResult>;

/**
 * Says whether a club must certify that somebody took part, until when, and for how long the certificate is valid.
 *
 * Provision: art. 18 ust. 5a of the Act, since 2011-10-30, by the law of `endedOn`, the last day of taking part. To
 * 2015-10-23 it is due on request, issued at the latest two months after the end (art. 112 of the Civil Code), and valid for
 * four months from its issue; since then without request and without delay, and the Act sets no validity. `validMonths` are
 * months. Whether it was requested is asked for only by the older law.
 * Not checked: whether the club is in the register, and activities of art. 18 ust. 7. Bad input gets `invalid` with all its
 * issues.
 *
 * @example
 * ```ts
 * import { clubCertificate } from "zatrudnienie-socjalne/club";
 *
 * const due = clubCertificate({ endedOn: "2015-06-30", requested: true });
 * due.outcome === "due" && [due.latest, due.validMonths]; // => ["2015-08-30", 4]
 * const today = clubCertificate({ endedOn: "2026-06-30" });
 * today.outcome === "due" && [today.latest, today.validMonths]; // => [null, null]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2011 poz. 1211 art. 1 pkt 4, Dz.U. 2015 poz. 1567 art. 1 pkt 14, Dz.U. 2026 poz. 795.
 */
export function clubCertificate(input: ClubCertificateInput): ClubCertificateResult {
  return calculated(clubCertificateRule, input);
}

export const clubCertificateRule: Calculation<Facts, ClubCertificateResult, ClubQuestion> = {
  calculation: "clubCertificate",
  schema: clubCertificateInput,
  day: ({ endedOn }) => endedOn,
  decide,
};

function decide({ endedOn, requested }: Facts, law: Law, inquiry: Inquiry<ClubQuestion>): Decided {
  const rule = law.of("clubCertificate");
  if (rule.value === null) return notDue("no-rule-yet", step(rule, "no-club-certificate-rule"));
  const { onRequest, monthsAtMost, validMonths } = rule.value;
  if (onRequest && requested === false)
    return notDue("not-requested", step(rule, "club-certificate-not-requested"));

  if (onRequest && requested !== true) inquiry.missingFact(["requested"], "club-certificate-requested");
  return {
    outcome: "due",
    issuer: "club-operator",
    onRequest,
    latest: monthsAtMost === null ? null : endOfTerm(endedOn, monthsAtMost, "civil-code"),
    validMonths,
    steps: [
      ...(monthsAtMost === null
        ? [step(rule, "club-certificate-without-delay")]
        : [
            step(rule, "club-certificate-on-request", { months: monthsAtMost }),
            step(civilCodeOnTerms, "term-in-months", { months: monthsAtMost }),
          ]),
      validMonths === null
        ? step(rule, "club-certificate-without-term")
        : step(rule, "club-certificate-valid", { months: validMonths }),
    ],
  };
}

function notDue(reason: ClubCertificateNotDueReason, why: Step): Decided {
  return { outcome: "not-due", reason, steps: [why] };
}
