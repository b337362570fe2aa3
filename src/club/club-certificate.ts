import { endOfTerm } from "../calendar/index.js";
import { read } from "../input/index.js";
import { civilCodeOnTerms, lawOfDay } from "../law/index.js";
import {
  Inquiry,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { type ClubCertificateInput, clubCertificateSchema } from "./schema.js";

/** The club must issue the certificate. */
export interface ClubCertificateDue extends Reasoned {
  outcome: "due";
  issuer: "club-operator";
  /** Was a request needed? */
  onRequest: boolean;
  /** Last day for the issue; null where the law of the day says "without delay". */
  latest: string | null;
  /** For how many months from its issue it is valid; null where the law of the day sets none. */
  validMonths: number | null;
}

/** No certificate is due. */
export interface ClubCertificateNotDue extends Reasoned {
  outcome: "not-due";
  reason: "no-rule-yet" | "not-requested";
}

/** What {@link clubCertificate} returns. */
export type ClubCertificateResult = ClubCertificateDue | ClubCertificateNotDue | Undecided;

/**
 * Says whether a club must certify that somebody took part, until when, and for how long the certificate is valid.
 *
 * Provision: art. 18 ust. 5a of the Act, since 2011-10-30, by the law of `endedOn`, the last day of taking part. To
 * 2015-10-23 it is due on request, at the latest two months after the end (art. 112 of the Civil Code; assumption
 * `two-months-to-issue`), and valid for four months from its issue; since then without request and without delay, and the
 * Act sets no validity. `validMonths` are months. Whether it was requested is asked for only by the older law.
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
  const checked = read(clubCertificateSchema, input, () => []);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const { endedOn, requested, asOf } = checked.input;

  const unsupported = unsupportedDay(endedOn, null, checked.input);
  if (unsupported !== undefined) return unsupported;

  const law = lawOfDay("clubCertificate", endedOn, asOf);
  const inquiry = new Inquiry(checked.input);
  const stepOf = (operation: Step["operation"], operands: Step["operands"] = {}): Step => ({
    citation: law.citation,
    operation,
    operands,
    record: law,
  });
  const notDue = (reason: ClubCertificateNotDue["reason"], step: Step): ClubCertificateNotDue => ({
    outcome: "not-due",
    reason,
    ...reasoned([step], inquiry, endedOn, asOf),
  });
  if (law.value === null) return notDue("no-rule-yet", stepOf("no-club-certificate-rule"));

  const { onRequest, monthsAtMost, validMonths } = law.value;
  if (onRequest && requested === false)
    return notDue("not-requested", stepOf("club-certificate-not-requested"));
  if (onRequest && requested !== true) {
    inquiry.missingFact(["requested"], "club-certificate-requested");
    return { outcome: "undetermined", missing: inquiry.missing };
  }
  if (monthsAtMost !== null) inquiry.assume("two-months-to-issue");
  const steps = [
    ...(monthsAtMost === null
      ? [stepOf("club-certificate-without-delay")]
      : [
          stepOf("club-certificate-on-request", { months: monthsAtMost }),
          {
            citation: civilCodeOnTerms,
            operation: "term-in-months",
            operands: { months: monthsAtMost },
          } as const,
        ]),
    validMonths === null
      ? stepOf("club-certificate-without-term")
      : stepOf("club-certificate-valid", { months: validMonths }),
  ];
  return {
    outcome: "due",
    issuer: "club-operator",
    onRequest,
    latest: monthsAtMost === null ? null : endOfTerm(endedOn, monthsAtMost, "civil-code"),
    validMonths,
    ...reasoned(steps, inquiry, endedOn, asOf),
  };
}
