import { calculated, type Calculation } from "../input/index.js";
import type { Citation, EntitlementId, GroupId, Law } from "../law/index.js";
import type { Decision, Inquiry, Invalid, Missing, Reasoned, UnsupportedDate } from "../reasoning/index.js";
import { askedFor, missingFrom } from "./asked-facts.js";
import { assess, filedAfter } from "./assessment.js";
import { eligibilitySteps } from "./eligibility-steps.js";
import {
  type AssessEligibilityFacts,
  type AssessEligibilityInput,
  assessEligibilityInput,
} from "./inputs.js";
import type { Judgement } from "./judge.js";
import type { EligibilityOutcome, EligibilityQuestion, EligibilityWarningCode } from "./vocabulary.js";

type Name = "assessEligibility";

/** Whether a person may take part, in a centre and in a club. */
export interface AssessedEligibility extends Reasoned<Name> {
  /** For the centre. */
  outcome: EligibilityOutcome;
  /** For the club. */
  club: EligibilityOutcome;
  /** The groups that count for the centre. */
  groups: GroupId[];
  /** The rights held that exclude from the centre. */
  exclusions: EntitlementId[];
  /** The facts that either still needs, in the order an official would ask. */
  missing: Missing[];
  warnings: EligibilityWarning[];
}

/** Something to look at that is not known to be against the law. */
export interface EligibilityWarning {
  code: EligibilityWarningCode;
  citation: Citation;
}

/** What {@link assessEligibility} returns. */
export type AssessEligibilityResult = AssessedEligibility | Invalid<Name> | UnsupportedDate<Name>;

/**
 * Says whether the Act covers a person, so that the person may take part in the classes of a centre and of a club.
 *
 * Provision: art. 1 ust. 2–3a of the Act and art. 6 of Dz.U. 2022 poz. 218; the law is that of `on`. Facts are `true`,
 * `false` or `"unknown"`; one left out is unknown, as is all of a part left out, and groups and rights the law of the day did
 * not know are ignored. `groups` are whole descriptions of the points of ust. 2, one is enough; `condition` must be met in
 * every part (`poverty` to 2022-02-14); `entitlements` are rights, whether paid or not. To 2015-10-23 the two groups of
 * dependent persons count only with `therapyCompleted`. `applicationFiledOn` (a day, not after `on`) before 2022-02-15 keeps
 * the old wording for a centre as long as the application is pending. A right held comes first (`excluded`), then a condition
 * or all groups that fail (`ineligible`), then what is not known (`undetermined`, with `missing`); `club` is decided on its
 * own. If the open list alone carries the result, the assumption `open-list` is listed, and for a dependent person whose
 * therapy is not completed the warning `therapy-not-completed`; if the refugee programme does, `refugee-programme-literally`.
 * Not checked: the facts themselves, and whether the application is really still pending. Bad input gets `invalid` with all
 * its issues.
 *
 * @example
 * ```ts
 * import { assessEligibility } from "zatrudnienie-socjalne/eligibility";
 *
 * const facts = {
 *   groups: { disabled: true },
 *   condition: { socialExclusion: true, cannotMeetBasicNeeds: true, participationHindered: true },
 *   entitlements: { "incapacity-pension": true },
 * } as const;
 * const assessed = assessEligibility({ on: "2026-06-01", ...facts });
 * assessed.outcome; // => "excluded"
 * "club" in assessed && [assessed.club, assessed.missing.length]; // => ["undetermined", 6]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2022 poz. 218 art. 1 pkt 1 and art. 6, Dz.U. 2015 poz. 1567, Dz.U. 2007 nr 115 poz. 793.
 */
export function assessEligibility(input: AssessEligibilityInput): AssessEligibilityResult {
  // What is decided has its own `missing`, so there is no bare `undetermined`.
  return calculated(assessEligibilityRule, input) as AssessEligibilityResult;
}

export const assessEligibilityRule: Calculation<
  AssessEligibilityFacts,
  AssessEligibilityResult,
  EligibilityQuestion
> = {
  calculation: "assessEligibility",
  schema: assessEligibilityInput,
  contradictions: ({ on, applicationFiledOn }) => filedAfter(on, applicationFiledOn),
  day: ({ on }) => on,
  decide,
};

function decide(
  facts: AssessEligibilityFacts,
  law: Law,
  inquiry: Inquiry,
): Decision<AssessEligibilityResult> {
  const { centre, club, asked } = assess(facts, law);
  takeForGranted([centre, club], inquiry);
  const answers = { centre: askedFor(facts, centre).length, club: askedFor(facts, club).length };
  return {
    outcome: centre.outcome,
    club: club.outcome,
    groups: centre.groups.filter(({ counts }) => counts === true).map(({ group }) => group.id),
    exclusions: centre.rights.filter(({ held }) => held === true).map(({ right }) => right.id),
    missing: missingFrom(asked),
    warnings: warningsOf(facts, centre.outcome === "eligible" ? centre : club),
    steps: eligibilitySteps(centre, club, answers),
  };
}

function takeForGranted(judgements: readonly Judgement[], inquiry: Inquiry): void {
  for (const judgement of judgements) {
    const carrying = carryingAlone(judgement);
    if (carrying === "other") inquiry.assume("open-list");
    if (carrying === "refugee-in-programme") inquiry.assume("refugee-programme-literally");
  }
}

/** Does the open list serve where the law asks a group for a completed therapy? It does not say. */
function warningsOf({ groups: given }: AssessEligibilityFacts, judgement: Judgement): EligibilityWarning[] {
  if (carryingAlone(judgement) !== "other") return [];
  return judgement.groups
    .filter(({ group, lacksTherapy }) => lacksTherapy && given?.[group.id] === true)
    .map(({ group: { citation } }) => ({ code: "therapy-not-completed", citation }));
}

/** The one group on which the result rests, if it rests on one. */
function carryingAlone({ outcome, groups }: Judgement): GroupId | undefined {
  if (outcome !== "eligible") return undefined;
  const [carrying, ...others] = groups.filter(({ counts }) => counts === true);
  return others.length > 0 ? undefined : carrying?.group.id;
}
