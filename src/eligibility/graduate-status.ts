import { endOfTerm } from "../calendar/index.js";
import { calculated, type Calculation } from "../input/index.js";
import { civilCodeOnTerms, type Law } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import { contradictionsOfPeriods, wholeProgramme } from "../participation/index.js";
import type { Decision, Inquiry, Reasoned, Step, Undecided } from "../reasoning/index.js";
import { type GraduateStatusFacts, type GraduateStatusInput, graduateStatusInput } from "./inputs.js";
import { endedBeforeDefinition, lastedMonths, needsTrial } from "./programme-length.js";
import { step } from "./step.js";
import type { EligibilityQuestion, NotGraduateReason } from "./vocabulary.js";

type Name = "graduateStatus";

/** The person is a graduate of the centre on the day. */
export interface Graduate extends Reasoned<Name> {
  outcome: "graduate";
  /** First day as a graduate: the last day of the classes. */
  from: string;
  /** Last day as a graduate. */
  until: string;
}

/** The person is no graduate of the centre on the day. */
export interface NotGraduate extends Reasoned<Name> {
  outcome: "not-graduate";
  reason: NotGraduateReason;
}

/** What {@link graduateStatus} returns. */
export type GraduateStatusResult = Graduate | NotGraduate | Undecided<Name>;

type Decided = Decision<GraduateStatusResult>;

/**
 * Says whether a person is a graduate of a centre (absolwent centrum integracji społecznej) on a day, and from when to when.
 *
 * Provision: art. 2 pkt 1a of the Act, since 2011-10-30; the law is that of `on`. A graduate took part in classes for at
 * least six months and received the certificate, and is one for six months from the last day of the periods (art. 112 of the
 * Civil Code). Periods are days, both ends included. Where it depends on how months are counted whether they are six, the
 * reading `monthCount` must be chosen. The trial counts: where the answer would differ without it, the assumption
 * `trial-counts-for-graduate` is listed; where the classes ended before the definition, `graduate-before-the-rule`, for it has
 * no transitional provision. The certificate is asked for where all else holds.
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
  return calculated(graduateStatusRule, input);
}

export const graduateStatusRule: Calculation<GraduateStatusFacts, GraduateStatusResult, EligibilityQuestion> =
  {
    calculation: "graduateStatus",
    schema: graduateStatusInput,
    contradictions: ({ periods }) => contradictionsOfPeriods(periods, ["periods"]),
    day: ({ on }) => on,
    decide,
  };

function decide(
  { on, periods, certificate }: GraduateStatusFacts,
  law: Law,
  inquiry: Inquiry<EligibilityQuestion>,
): Decided {
  const rule = law.of(rules.centreGraduate);
  if (rule.value === null) return notGraduate("no-rule-yet", [step(rule, "no-graduate-rule")]);
  const { monthsAtLeast, monthsAfter: months } = rule.value;

  const programme = wholeProgramme(periods);
  if (programme === undefined || on < programme.to)
    return notGraduate("not-ended", [step(rule, "graduate-not-ended")]);
  const until = endOfTerm(programme.to, months, "civil-code");
  if (on > until) return notGraduate("expired", [step(rule, "graduate-expired", { months })]);

  const enough = lastedMonths(programme, monthsAtLeast, certificate !== false, inquiry);
  const lengthSteps =
    enough === undefined ? [] : [step(rule, "graduate-length", { months: monthsAtLeast, enough })];
  if (enough === false) return notGraduate("too-short", lengthSteps);
  if (enough === true && needsTrial(periods, monthsAtLeast, inquiry))
    inquiry.assume("trial-counts-for-graduate");

  if (certificate === false)
    return notGraduate("no-certificate", [
      ...lengthSteps,
      step(rule, "graduate-certificate", { received: false }),
    ]);
  if (certificate !== true) inquiry.missingFact(["certificate"], "certificate-received");
  if (endedBeforeDefinition(programme.to, rules.centreGraduate, law))
    inquiry.assume("graduate-before-the-rule");
  return {
    outcome: "graduate",
    from: programme.to,
    until,
    steps: [
      ...lengthSteps,
      step(rule, "graduate-certificate", { received: true }),
      step(rule, "graduate-term", { months }),
      step(civilCodeOnTerms, "term-in-months", { months }),
    ],
  };
}

function notGraduate(reason: NotGraduateReason, steps: Step[]): Decided {
  return { outcome: "not-graduate", reason, steps };
}
