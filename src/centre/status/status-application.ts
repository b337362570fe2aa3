import { type CalendarDate, calendarDate, dayBefore, later } from "../../calendar/index.js";
import { calculated, type Calculation, notFiledAfter } from "../../input/index.js";
import {
  type ApplicationPointId,
  coveredFrom,
  type FoundingInstitution,
  isLocalGovernment,
  type Law,
  type OpinionGiver,
  type RuleRecord,
  type RuleValues,
  theAct,
} from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  all,
  asked,
  type Decision,
  type Fact,
  type Inquiry,
  type Missing,
  type Need,
  type NoRule,
  noRule,
  type Reasoned,
  type Step,
  type Undecided,
  type Violation,
} from "../../reasoning/index.js";
import { type Filing, filingOn, filingStep, filingViolations } from "./filing.js";
import {
  type StatusApplicationFacts as Facts,
  type StatusApplicationInput,
  statusApplicationInput,
} from "./inputs.js";
import { step } from "./step.js";
import type {
  ApplicationViolationCode,
  NoStatusRuleReason,
  StatusDecider,
  StatusQuestion,
} from "./vocabulary.js";

type Name = "statusApplication";

/** What the application must hold and what is known of it. */
export interface CheckedApplication extends Reasoned<Name> {
  outcome: "checked";
  /** Is everything there that is needed? */
  complete: Fact;
  /** The points of art. 4 ust. 2 it must hold, in the order of the Act. */
  needed: Need<ApplicationPointId>[];
  /** Points of the wording that this institution's application does not hold. */
  notNeeded: ApplicationPointId[];
  decidedBy: StatusDecider;
  /** Whose opinion is asked for; none for an extension. */
  opinionsOf: OpinionGiver[];
  /** When it may be filed; null for an extension. */
  filing: Filing | null;
  /** What is not known of `needed`, in its order. */
  missing: Missing[];
  violations: Violation<ApplicationViolationCode>[];
}

/** What {@link statusApplication} returns. */
export type StatusApplicationResult = CheckedApplication | NoRule<Name, NoStatusRuleReason> | Undecided<Name>;

type Decided = Decision<StatusApplicationResult>;
type Points = RuleRecord<RuleValues["applicationPoints"]>;

/**
 * Checks what an application for the status of a centre, or for its extension, must hold, who decides it, whose opinion is
 * asked for, and when it may be filed.
 *
 * Provision: art. 4, art. 5 ust. 1, art. 5a and art. 28 of the Act, by the law of `on`; an application for a status filed
 * before 2022-02-15 is judged by the wording of 2022-02-14 (art. 8 of the act of 13 January 2022). Point 14 is not for a
 * county, point 15 for local government only. `provided` has `true`, `false` or `"unknown"` by point (`pkt-1` … `pkt-15`); one
 * left out is unknown and in `missing`. Points that the wording does not have are ignored. Filing goes by `filedOn`, else
 * `on`; that the days of 2004–2007 mean "not later than" is the assumption `deadline-read-as-until`.
 * Not checked: whether the institution may found a centre (see `foundingForm`), and whether a paper is good enough. Bad
 * input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { statusApplication } from "zatrudnienie-socjalne/centre";
 *
 * const commune = statusApplication({ on: "2019-12-10", foundingInstitution: "commune" });
 * commune.outcome === "checked" && [commune.needed.length, commune.decidedBy]; // => [16, "voivode"]
 * const early = statusApplication({ on: "2008-05-05", foundingInstitution: "ngo", filedOn: "2008-05-01" });
 * early.outcome === "checked" && early.violations.map(({ code }) => code); // => ["filed-outside-window"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 4, 5, 28, Dz.U. 2004 nr 99 poz. 1001 art. 137 pkt 4, Dz.U. 2005
 * nr 175 poz. 1462 art. 26, Dz.U. 2007 nr 115 poz. 793 art. 1 pkt 3–5, Dz.U. 2015 poz. 1567 art. 1 pkt 2–4, Dz.U. 2022 poz. 218
 * art. 1 pkt 3 and art. 8.
 */
export function statusApplication(input: StatusApplicationInput): StatusApplicationResult {
  return calculated(statusApplicationRule, input);
}

export const statusApplicationRule: Calculation<Facts, StatusApplicationResult, StatusQuestion> = {
  calculation: "statusApplication",
  schema: statusApplicationInput,
  contradictions: ({ on, filedOn }) => notFiledAfter(on, filedOn),
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry<StatusQuestion>): Decided {
  return facts.kind === "extension" ? decideExtension(facts, law, inquiry) : decideGrant(facts, law, inquiry);
}

function decideGrant(facts: Facts, law: Law, inquiry: Inquiry<StatusQuestion>): Decided {
  const { on, filedOn } = facts;
  const transition = law.of(rules.statusTransition);
  const filedBefore = transition.value?.filedBefore;
  const isOld = filedBefore !== undefined && filedOn !== undefined && filedOn < filedBefore;
  const points = isOld
    ? law.of(rules.applicationPoints, dayBefore(calendarDate(filedBefore)))
    : law.of(rules.applicationPoints);
  const filing = filingOf(filedOn ?? on, law);
  if (filing.is.kind === "deadline") inquiry.assume("deadline-read-as-until");
  const opinions = law.of(rules.statusOpinions);
  const { of, ministerUntil } = opinions.value;
  const opinionsOf: OpinionGiver[] =
    ministerUntil !== null && on <= ministerUntil ? [...of, "minister"] : [...of];
  return {
    ...common(facts, points, law, inquiry),
    opinionsOf,
    filing: filing.is,
    violations: filingViolations(filing.is, filedOn),
    steps: [
      ...(isOld ? [step(transition, "application-by-old-law", { filedBefore })] : []),
      ...pointSteps(points, facts.foundingInstitution),
      filing.step,
      ...decidedBySteps(law),
      ...opinionsOf.map((of) =>
        step(
          of === "minister" ? { citation: theAct("art-28"), record: opinions } : opinions,
          "status-opinion",
          { of },
        ),
      ),
    ],
  };
}

function decideExtension(facts: Facts, law: Law, inquiry: Inquiry<StatusQuestion>): Decided {
  const rule = law.of(rules.statusExtension);
  if (rule.value === null)
    return noRule("no-rule-yet", law.firstDayOf(rules.statusExtension), step(rule, "no-extension-rule"));
  const data = law.of(rules.extensionData);
  const points = data.value === null ? undefined : law.of(rules.applicationPoints);
  return {
    ...common(facts, points, law, inquiry),
    opinionsOf: [],
    filing: null,
    violations: [],
    steps: [
      data.value === null ? step(rule, "extension-without-data") : step(data, "extension-with-data"),
      ...pointSteps(points, facts.foundingInstitution),
      ...decidedBySteps(law),
    ],
  };
}

/** By the wording of the day of filing; an application filed before the Act is one of its first day. */
function filingOf(day: CalendarDate, law: Law): { readonly is: Filing; readonly step: Step } {
  const rule = law.of(rules.statusFiling, later(day, coveredFrom)) ?? law.of(rules.statusFiling);
  const is = filingOn(day, rule);
  return { is, step: filingStep(is, rule) };
}

function common(
  { foundingInstitution, provided = {} }: Facts,
  points: Points | undefined,
  law: Law,
  inquiry: Inquiry<StatusQuestion>,
) {
  const needed = pointsOf(points, foundingInstitution, true).map((id): Need<ApplicationPointId> => {
    const done = asked(provided[id], ["provided", id], "application-point", inquiry);
    return { id, done, citation: theAct(`art-4-ust-2-${id}`) };
  });
  return {
    outcome: "checked" as const,
    complete: all(needed.map(({ done }) => done)),
    needed,
    notNeeded: pointsOf(points, foundingInstitution, false),
    decidedBy: law.of(rules.statusAuthority).value.by,
    missing: inquiry.missing,
  };
}

/** The points of the wording that this institution's application holds, or those it does not. */
function pointsOf(
  points: Points | undefined,
  institution: FoundingInstitution,
  isHeld: boolean,
): ApplicationPointId[] {
  return (points?.value ?? [])
    .filter(({ only, not }) => {
      const isItsOwn = institution !== not && (only === undefined || isLocalGovernment(institution));
      return isItsOwn === isHeld;
    })
    .map(({ id }) => id);
}

function pointSteps(points: Points | undefined, institution: FoundingInstitution): Step[] {
  if (points === undefined) return [];
  return [
    step(points, "application-points", { points: pointsOf(points, institution, true).length }),
    ...pointsOf(points, institution, false).map((point) =>
      step({ citation: theAct(`art-4-ust-2-${point}`), record: points }, "point-not-needed", { point }),
    ),
  ];
}

function decidedBySteps(law: Law): Step[] {
  const authority = law.of(rules.statusAuthority);
  return [step(authority, "status-decided-by", { by: authority.value.by })];
}
