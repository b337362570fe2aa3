import { endOfTerm } from "../calendar/index.js";
import { read } from "../input/index.js";
import { civilCodeOnTerms, lawOfDay } from "../law/index.js";
import { contradictionsOfPeriods, wholeProgramme } from "../participation/index.js";
import {
  Inquiry,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { lastedMonths, needsTrial } from "./programme-length.js";
import { type GraduateStatusInput, graduateStatusSchema } from "./inputs.js";

/** The person is a graduate of the centre on the day. */
export interface Graduate extends Reasoned {
  outcome: "graduate";
  /** First day as a graduate: the last day of the classes. */
  from: string;
  /** Last day as a graduate. */
  until: string;
}

/** The person is no graduate of the centre on the day. */
export interface NotGraduate extends Reasoned {
  outcome: "not-graduate";
  reason: NotGraduateReason;
}

export const notGraduateReasons = [
  "no-rule-yet",
  "not-ended",
  "expired",
  "too-short",
  "no-certificate",
] as const;

/** Why somebody is no graduate. */
export type NotGraduateReason = (typeof notGraduateReasons)[number];

/** What {@link graduateStatus} returns. */
export type GraduateStatusResult = Graduate | NotGraduate | Undecided;

/**
 * Says whether a person is a graduate of a centre (absolwent centrum integracji społecznej) on a day, and from when to when.
 *
 * Provision: art. 2 pkt 1a of the Act, since 2011-10-30; the law is that of `on`. A graduate took part in classes for at
 * least six months and received the certificate, and is one for six months from the last day of the periods (art. 112 of the
 * Civil Code). Periods are days, both ends included. Where it depends on how months are counted whether they are six, the
 * reading `monthCount` must be chosen. The trial counts: where the answer would differ without it, the assumption
 * `trial-counts-for-graduate` is listed. The certificate is asked for where all else holds.
 * Not checked: earlier programmes, which are not added up (the Act does not say whether the six months must be continuous),
 * and absences. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { graduateStatus } from "zatrudnienie-socjalne/eligibility";
 *
 * const periods = {
 *   trial: { from: "2025-06-02", to: "2025-07-01" },
 *   participation: { from: "2025-07-02", to: "2026-05-29" },
 * };
 * const status = graduateStatus({ on: "2026-09-01", periods, certificate: true });
 * status.outcome === "graduate" && [status.from, status.until]; // => ["2026-05-29", "2026-11-29"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2011 poz. 1211 art. 1 pkt 1, Dz.U. 2026 poz. 795.
 */
export function graduateStatus(input: GraduateStatusInput): GraduateStatusResult {
  const checked = read(graduateStatusSchema, input, ({ periods }) =>
    contradictionsOfPeriods(periods, ["periods"]),
  );
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const { on, periods, certificate, asOf } = checked.input;

  const unsupported = unsupportedDay(on, null, checked.input);
  if (unsupported !== undefined) return unsupported;

  const law = lawOfDay("centreGraduate", on, asOf);
  const inquiry = new Inquiry(checked.input);
  const steps: Step[] = [];
  const add = (operation: Step["operation"], operands: Step["operands"] = {}): void => {
    steps.push({ citation: law.citation, operation, operands, record: law });
  };
  const notGraduate = (reason: NotGraduateReason): NotGraduate => ({
    outcome: "not-graduate",
    reason,
    ...reasoned(steps, inquiry, on, asOf),
  });

  if (law.value === null) {
    add("no-graduate-rule");
    return notGraduate("no-rule-yet");
  }
  const { monthsAtLeast, monthsAfter } = law.value;

  const programme = wholeProgramme(periods);
  if (programme === undefined || on < programme.to) {
    add("graduate-not-ended");
    return notGraduate("not-ended");
  }
  const until = endOfTerm(programme.to, monthsAfter, "civil-code");
  if (on > until) {
    add("graduate-expired", { months: monthsAfter });
    return notGraduate("expired");
  }

  const isLongEnough = lastedMonths(programme, monthsAtLeast, certificate !== false, inquiry);
  if (isLongEnough !== undefined) add("graduate-length", { months: monthsAtLeast, enough: isLongEnough });
  if (isLongEnough === false) return notGraduate("too-short");
  if (isLongEnough && needsTrial(periods, monthsAtLeast, inquiry))
    inquiry.assume("trial-counts-for-graduate");

  if (certificate === false) {
    add("graduate-certificate", { received: false });
    return notGraduate("no-certificate");
  }
  if (certificate !== true) inquiry.missingFact(["certificate"], "certificate-received");
  if (!inquiry.complete) return { outcome: "undetermined", missing: inquiry.missing };

  add("graduate-certificate", { received: true });
  add("graduate-term", { months: monthsAfter });
  steps.push({
    citation: civilCodeOnTerms,
    operation: "term-in-months",
    operands: { months: monthsAfter },
  });
  return { outcome: "graduate", from: programme.to, until, ...reasoned(steps, inquiry, on, asOf) };
}
