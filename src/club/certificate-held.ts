import { type CalendarDate, endOfTerm } from "../calendar/index.js";
import type { Law, RuleRecord, RuleValues } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Inquiry } from "../reasoning/index.js";
import type { ClubGraduateFacts as Facts } from "./inputs.js";
import type { ClubQuestion } from "./vocabulary.js";

type CertificateRule = RuleRecord<RuleValues["clubCertificate"]>;

/** By which law and until when a certificate is valid. */
export interface Validity {
  readonly rule: CertificateRule;
  /** Last day of validity; null where the law sets none. */
  readonly until: CalendarDate | null;
  /** Does the law of the day of issue answer differently from that of the day asked about? */
  readonly lawsDiffer: boolean;
}

/** The certificate on the day asked about; `unknown`: what is missing is asked for by {@link askForCertificate}. */
export type HeldCertificate =
  | { readonly state: "none" }
  | { readonly state: "unknown" }
  | ({ readonly state: "valid" } & Validity)
  | ({ readonly state: "expired" } & Validity);

/** Its validity is judged by the law of the day of its issue: the Act has no transitional provision. */
export function certificateHeld(facts: Facts, law: Law): HeldCertificate {
  const { on, to, certificate: { received, issuedOn } = {} } = facts;
  if (received === false || (issuedOn !== undefined && issuedOn > on)) return { state: "none" };
  const ofToday = law.of(rules.clubCertificate);
  // Without the day of issue: a certificate confirms the end, so it was issued on that day or later.
  const rule = law.of(rules.clubCertificate, issuedOn ?? to);
  if (issuedOn === undefined) {
    if (received !== true || rule === undefined || mayRunOut(rule)) return { state: "unknown" };
    return { state: "valid", rule, until: null, lawsDiffer: false };
  }
  // Before the rule there was no certificate of art. 18 ust. 5a.
  if (rule?.value == null) return { state: "none" };
  const { validMonths } = rule.value;
  const until = validMonths === null ? null : endOfTerm(issuedOn, validMonths, "civil-code");
  const lawsDiffer = validMonths !== ofToday.value?.validMonths;
  if (until !== null && on > until) return { state: "expired", rule, until, lawsDiffer };
  return received === true ? { state: "valid", rule, until, lawsDiffer } : { state: "unknown" };
}

/** A certificate issued from this day on may have a last day. Later wordings set none: a test holds it. */
function mayRunOut({ value }: CertificateRule): boolean {
  return value?.validMonths !== null;
}

/** Asks for what is not known of the certificate. */
export function askForCertificate(
  { certificate: { received, issuedOn } = {}, to }: Facts,
  law: Law,
  inquiry: Inquiry<ClubQuestion>,
): void {
  if (received !== true) inquiry.missingFact(["certificate", "received"], "club-certificate-received");
  const rule = law.of(rules.clubCertificate, to);
  if (issuedOn === undefined && (rule === undefined || mayRunOut(rule)))
    inquiry.missingFact(["certificate", "issuedOn"], "club-certificate-issued");
}
