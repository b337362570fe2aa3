import { calculated, type Calculation } from "../../input/index.js";
import { type Citation, type Law, theAct } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { type Exact, toExact } from "../../money/index.js";
import type { Decision, Reasoned, Undecided, Violation } from "../../reasoning/index.js";
import { type StaffingFacts as Facts, type StaffingInput, staffingInput } from "./inputs.js";
import { step } from "./step.js";
import type { StaffingWarningCode } from "./vocabulary.js";

type Name = "staffing";

/** What is amiss, and what may follow from it. */
export interface StaffingWarning extends Violation<StaffingWarningCode> {
  /** Provisions under which it may matter: art. 11 ust. 3 has no sanction of its own. */
  consequences: Citation[];
}

/** The staff held against the law of the day. */
export interface StaffingChecked extends Reasoned<Name> {
  outcome: "checked";
  /** Participants there should be at most for one member of the staff. */
  most: number;
  /** The least number of staff for the participants given. */
  staffNeeded: number;
  /** Participants for one member of the staff, exactly; null where there is no staff. */
  perStaff: Exact | null;
  kept: boolean;
  warnings: StaffingWarning[];
}

/** What {@link staffing} returns. */
export type StaffingResult = StaffingChecked | Undecided<Name>;

/**
 * Says whether a centre has enough staff who conduct classes, and how many it needs.
 *
 * Provision: art. 11 ust. 3 of the Act, by the law of `on`: at most 5 participants for one member of the staff to
 * 2015-10-23, 10 since then. `classStaff`, `participants` and `supportedEmployees` are numbers of people. Persons referred to
 * work in the centre (art. 16 ust. 1 pkt 1 lit. b) are on neither side: do not count them; `supportedEmployees` only names how
 * many were left out. The provision says "should not" and has no sanction of its own: where it is not kept, a warning names
 * the provisions under which that may matter.
 * Not checked: qualifications, and hours of work. Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { staffing } from "zatrudnienie-socjalne/centre";
 *
 * const then = staffing({ on: "2015-10-23", classStaff: 3, participants: 20 });
 * then.outcome === "checked" && [then.kept, then.staffNeeded]; // => [false, 4]
 * const since = staffing({ on: "2015-10-24", classStaff: 3, participants: 20 });
 * since.outcome === "checked" && [since.kept, since.staffNeeded]; // => [true, 2]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143 art. 11, Dz.U. 2015 poz. 1567 art. 1 pkt 8.
 */
export function staffing(input: StaffingInput): StaffingResult {
  return calculated(staffingRule, input);
}

export const staffingRule: Calculation<Facts, StaffingResult, never> = {
  calculation: "staffing",
  schema: staffingInput,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law): Decision<StaffingResult> {
  const { classStaff, participants, supportedEmployees = 0 } = facts;
  const rule = law.of(rules.staffLimit);
  const { participants: most } = rule.value;
  const staffNeeded = Math.ceil(participants / most);
  const kept = participants <= most * classStaff;
  const consequences = law.of(rules.staffLimitConsequences).value.provisions;
  return {
    outcome: "checked",
    most,
    staffNeeded,
    perStaff:
      classStaff === 0 ? null : toExact({ numerator: BigInt(participants), denominator: BigInt(classStaff) }),
    kept,
    warnings: kept
      ? []
      : [
          {
            code: "too-many-per-staff",
            citation: { ...rule.citation },
            consequences: consequences.map((unit) => theAct(unit)),
          },
        ],
    steps: [
      step(rule, "staff-limit", { participants: most }),
      ...(supportedEmployees === 0
        ? []
        : [step(theAct("art-11-ust-3-zd-2"), "supported-left-out", { people: supportedEmployees })]),
      step(rule, "staff-needed", { participants, needed: staffNeeded, staff: classStaff }),
      step(rule, "staff-kept", { kept }),
    ],
  };
}
