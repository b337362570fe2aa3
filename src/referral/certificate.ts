import { calculated, type Calculation } from "../input/index.js";
import type { Citation, Law, Texts } from "../law/index.js";
import {
  asked,
  type Certainty,
  type Decision,
  type Inquiry,
  type Reasoned,
  type Undecided,
} from "../reasoning/index.js";
import { certificateContentTexts } from "./certificate-contents.js";
import { type CertificateFacts as Facts, type CertificateInput, certificateInput } from "./inputs.js";
import { step } from "./step.js";
import type {
  CertificateContentId,
  CertificateNotDueReason,
  CertificateRecipient,
  ReferralQuestion,
} from "./vocabulary.js";

type Name = "certificate";

/** Something the certificate must allow to be read from it. */
export interface CertificateContent {
  id: CertificateContentId;
  text: Texts;
  citation: Citation;
  /** A: the Act says so; B: it follows from another provision. */
  certainty: Certainty;
}

/** A certificate must be issued. */
export interface CertificateDue extends Reasoned<Name> {
  outcome: "due";
  issuer: "centre-manager";
  recipients: CertificateRecipient[];
  /** The Act sets no deadline. */
  deadline: null;
  contents: CertificateContent[];
}

/** The law of the day knew no certificate. */
export interface CertificateNotDue extends Reasoned<Name> {
  outcome: "not-due";
  reason: CertificateNotDueReason;
}

/** What {@link certificate} returns. */
export type CertificateResult = CertificateDue | CertificateNotDue | Undecided<Name>;

/**
 * Says which certificate is due after participation: who issues it, who gets it, and what must be readable from it.
 *
 * Provision: art. 13 ust. 5a of the Act, since 2007-07-14; for the dates on it art. 2 pkt 1a, since 2011-10-30. The law is
 * that of `endedOn`, the last day of participation. From 2025-06-01 the certificate of a person referred as long-term
 * unemployed (art. 1 ust. 2 pkt 5) goes to the labour office too: `longTermUnemployed` is then asked for. `deadline` is null:
 * the Act sets none.
 * `contents` is not a form, since no official one exists.
 * Not checked: how long participation lasted, and why it ended. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { certificate } from "zatrudnienie-socjalne/referral";
 *
 * const due = certificate({ endedOn: "2026-06-30", longTermUnemployed: true });
 * due.outcome === "due" && due.recipients; // => ["participant", "labour-office"]
 * due.outcome === "due" && due.contents.map(({ id }) => id); // => ["participation", "skills", "period", "end-of-classes"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2007 poz. 793 art. 1 pkt 11, Dz.U. 2025 poz. 620 art. 390 pkt 4.
 */
export function certificate(input: CertificateInput): CertificateResult {
  return calculated(certificateRule, input);
}

export const certificateRule: Calculation<Facts, CertificateResult, ReferralQuestion> = {
  calculation: "certificate",
  schema: certificateInput,
  day: ({ endedOn }) => endedOn,
  decide,
};

function decide(
  { longTermUnemployed }: Facts,
  law: Law,
  inquiry: Inquiry<ReferralQuestion>,
): Decision<CertificateResult> {
  const rule = law.of("certificate");
  if (rule.value === null)
    return { outcome: "not-due", reason: "no-rule-yet", steps: [step(rule, "no-certificate-rule")] };

  const { toLabourOffice } = rule.value;
  const isLongTerm =
    toLabourOffice &&
    asked(longTermUnemployed, ["longTermUnemployed"], "referred-as-long-term-unemployed", inquiry);
  const due = isLongTerm === true;
  return {
    outcome: "due",
    issuer: "centre-manager",
    recipients: due ? ["participant", "labour-office"] : ["participant"],
    deadline: null,
    contents: contentsOf(law),
    steps: [
      step(rule, "certificate-due"),
      ...(toLabourOffice ? [step(rule, "certificate-to-labour-office", { due })] : []),
    ],
  };
}

function contentsOf(law: Law): CertificateContent[] {
  const content = (
    id: CertificateContentId,
    citation: Citation,
    certainty: Certainty,
  ): CertificateContent => ({ id, text: { ...certificateContentTexts[id] }, citation, certainty });
  const certificate = law.of("certificate");
  const graduate = law.of("centreGraduate");
  return [
    content("participation", certificate.citation, "A"),
    content("skills", certificate.citation, "A"),
    // Whether somebody is a graduate is seen from the certificate only if it says when participation was.
    ...(graduate.value === null
      ? []
      : [content("period", graduate.citation, "B"), content("end-of-classes", graduate.citation, "B")]),
  ];
}
