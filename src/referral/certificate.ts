import type { CalendarDate } from "../calendar/index.js";
import { read } from "../input/index.js";
import {
  type Citation,
  lawOfDay,
  ruleOn,
  type RuleRecord,
  type RuleValues,
  type Texts,
} from "../law/index.js";
import {
  type CertificateContentId,
  certificateTexts,
  type Certainty,
  Inquiry,
  type Reasoned,
  reasoned,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { type CertificateInput, certificateSchema } from "./certificate-input.js";
import { step } from "./step.js";

export const certificateRecipients = ["participant", "labour-office"] as const;

/** Who gets the certificate. */
export type CertificateRecipient = (typeof certificateRecipients)[number];

/** Something the certificate must allow to be read from it. */
export interface CertificateContent {
  id: CertificateContentId;
  text: Texts;
  citation: Citation;
  /** A: the Act says so; B: it follows from another provision. */
  certainty: Certainty;
}

/** A certificate must be issued. */
export interface CertificateDue extends Reasoned {
  outcome: "due";
  issuer: "centre-manager";
  recipients: CertificateRecipient[];
  /** The Act sets no deadline. */
  deadline: null;
  contents: CertificateContent[];
}

/** The law of the day knew no certificate. */
export interface CertificateNotDue extends Reasoned {
  outcome: "not-due";
  reason: "no-rule-yet";
}

/** What {@link certificate} returns. */
export type CertificateResult = CertificateDue | CertificateNotDue | Undecided;

type Law = RuleRecord<RuleValues["certificate"]>;

/**
 * Says which certificate is due after participation: who issues it, who gets it, and what must be readable from it.
 *
 * Provision: art. 13 ust. 5a of the Act, since 2007-07-14; for the dates on it art. 2 pkt 1a, since 2011-10-30. The law is
 * that of `endedOn`, the last day of participation. From 2025-06-01 the certificate of a long-term unemployed person (art. 1
 * ust. 2 pkt 5) goes to the labour office too: `longTermUnemployed` is then asked for. `deadline` is null: the Act sets none.
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
  const checked = read(certificateSchema, input, () => []);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const { endedOn, longTermUnemployed, asOf } = checked.input;

  const unsupported = unsupportedDay(endedOn, null, checked.input);
  if (unsupported !== undefined) return unsupported;

  const law = lawOfDay("certificate", endedOn, asOf);
  const inquiry = new Inquiry(checked.input);
  if (law.value === null) {
    const steps = [step(law, "no-certificate-rule")];
    return { outcome: "not-due", reason: "no-rule-yet", ...reasoned(steps, inquiry, endedOn, asOf) };
  }

  const steps = [step(law, "certificate-due")];
  const recipients: CertificateRecipient[] = ["participant"];
  if (law.value.toLabourOffice) {
    if (longTermUnemployed === undefined || longTermUnemployed === "unknown") {
      inquiry.missingFact(["longTermUnemployed"], "long-term-unemployed");
      return { outcome: "undetermined", missing: inquiry.missing };
    }
    steps.push(step(law, "certificate-to-labour-office", { due: longTermUnemployed }));
    if (longTermUnemployed) recipients.push("labour-office");
  }
  return {
    outcome: "due",
    issuer: "centre-manager",
    recipients,
    deadline: null,
    contents: contentsOf(law, endedOn, asOf),
    ...reasoned(steps, inquiry, endedOn, asOf),
  };
}

function contentsOf(law: Law, day: CalendarDate, asOf: CalendarDate | undefined): CertificateContent[] {
  const content = (
    id: CertificateContentId,
    citation: Citation,
    certainty: Certainty,
  ): CertificateContent => ({ id, text: { ...certificateTexts[id] }, citation, certainty });
  const graduate = ruleOn("centreGraduate", day, asOf);
  return [
    content("participation", law.citation, "A"),
    content("skills", law.citation, "A"),
    // Whether somebody is a graduate is seen from the certificate only if it says when participation was.
    ...(graduate?.value == null
      ? []
      : [content("period", graduate.citation, "B"), content("end-of-classes", graduate.citation, "B")]),
  ];
}
