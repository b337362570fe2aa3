import { addDays, type CalendarDate } from "../../calendar/index.js";
import { calculated, type Calculation, notBefore, type Parts } from "../../input/index.js";
import {
  type ClubOperatorCondition,
  type Law,
  procedureCodeOnDays,
  type RuleRecord,
  type RuleValues,
  theAct,
} from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import {
  all,
  type Decision,
  type Fact,
  type Inquiry,
  type Issue,
  known,
  type Missing,
  type Reasoned,
  type Step,
  type Undecided,
  type Violation,
} from "../../reasoning/index.js";
import {
  type ClubRegistrationFacts as Facts,
  type ClubRegistrationInput,
  clubRegistrationInput,
} from "./inputs.js";
import { step } from "./step.js";
import type {
  ClubRegisterKeeper,
  ClubViolationCode,
  ClubWarningCode,
  RunningQuestion,
} from "./vocabulary.js";

type Name = "clubRegistration";

/** Who may run the club, and its register. */
export interface CheckedClub extends Reasoned<Name> {
  outcome: "checked";
  /** May the operator run a club on the day? */
  mayRun: Fact;
  /** Does a club run only after an entry in the register? */
  registerNeeded: boolean;
  /** Who keeps the register; null where there is none. */
  registerBy: ClubRegisterKeeper | null;
  /** Last day for the entry of a club notified; null without that day or before the register. */
  entryDueBy: string | null;
  /** Last day for the notice that the club is run no more; null as above. */
  cessationNoticeDueBy: string | null;
  /** The facts on which `mayRun` hangs and which are not known. */
  missing: Missing[];
  violations: Violation<ClubViolationCode>[];
  warnings: Violation<ClubWarningCode>[];
}

/** What {@link clubRegistration} returns. */
export type ClubRegistrationResult = CheckedClub | Undecided<Name>;

type Operators = RuleRecord<RuleValues["clubOperators"]>;

/**
 * Says whether somebody may run a club on a day, whether it must be in the register, and by when it is entered and its end told.
 *
 * Provisions: art. 18 ust. 1, art. 18a ust. 1–5 of the Act. Who may run it goes by the law of `on`: to 2004-05-31 a commune or, on
 * its commission, a social welfare centre or a public benefit organisation; to 2007-07-13 a commune, a welfare centre or an
 * organisation; since then a commune or an organisation, since 2011-10-30 also a church entity or a social cooperative (to
 * 2022-02-14 only one of listed founders). Facts are `true`, `false` or `unknown`; what is not known and matters stands in
 * `missing`. Since 2011-10-30 a club runs only after its entry in the voivode's register. `entryDueBy` is 30 days after
 * `notifiedOn`, `cessationNoticeDueBy` 30 days after `ceasedOn` (the day itself is not counted, and a last day on a holiday is
 * not moved: assumption `term-not-moved`); both go by the law of their own days. Violations and warnings compare days that
 * were both given. That of clubs which ran on 2011-10-30 nothing is said is not held against them.
 * Not checked: whether the operator does reintegration for the persons of art. 1, and the form of the notification.
 * Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { clubRegistration } from "zatrudnienie-socjalne/club";
 *
 * const club = clubRegistration({ on: "2026-04-02", operator: "ngo", notifiedOn: "2026-03-02", enteredOn: "2026-04-02" });
 * club.outcome === "checked" && [club.mayRun, club.entryDueBy]; // => [true, "2026-04-01"]
 * club.outcome === "checked" && club.warnings.map(({ code }) => code); // => ["entry-late"]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 nr 122 poz. 1143, Dz.U. 2004 nr 99 poz. 1001 art. 137 pkt 10, Dz.U. 2007 nr 115
 * poz. 793 art. 1 pkt 16, Dz.U. 2011 nr 205 poz. 1211 art. 1 pkt 4 and 5, Dz.U. 2022 poz. 218 art. 1 pkt 2.
 */
export function clubRegistration(input: ClubRegistrationInput): ClubRegistrationResult {
  return calculated(clubRegistrationRule, input);
}

export const clubRegistrationRule: Calculation<Facts, ClubRegistrationResult, RunningQuestion> = {
  calculation: "clubRegistration",
  schema: clubRegistrationInput,
  contradictions: ({ notifiedOn, enteredOn, startedOn, ceasedOn }: Parts<Facts>): Issue[] => [
    ...notBefore(enteredOn, notifiedOn, ["enteredOn"]),
    ...notBefore(ceasedOn, startedOn, ["ceasedOn"]),
  ],
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Inquiry): Decision<ClubRegistrationResult> {
  const operators = law.of(rules.clubOperators);
  const register = law.of(rules.clubRegister);
  const conditions = operators.value.operators[facts.operator]?.map((id) => ({ id, met: factOf(id, facts) }));
  const entry = termFrom(facts.notifiedOn, "entry", law);
  const cessation = termFrom(facts.ceasedOn, "cessation", law);
  if (entry !== undefined || cessation !== undefined) inquiry.assume("term-not-moved");
  return {
    outcome: "checked",
    mayRun: conditions === undefined ? false : all(conditions.map(({ met }) => met)),
    registerNeeded: register.value !== null,
    registerBy: register.value === null ? null : "voivode",
    entryDueBy: entry?.due ?? null,
    cessationNoticeDueBy: cessation?.due ?? null,
    missing: (conditions ?? []).filter(({ met }) => met === "unknown").map(({ id }) => missingFact(id)),
    violations: violationsOf(facts, cessation?.due, law),
    warnings: isAfter(facts.enteredOn, entry?.due)
      ? [{ code: "entry-late", citation: theAct("art-18a-ust-2"), path: ["enteredOn"] }]
      : [],
    steps: [
      ...operatorSteps(facts, operators, conditions),
      register.value === null
        ? step(register, "no-club-register")
        : step({ citation: theAct("art-18-ust-1-zd-2"), record: register }, "club-register-needed"),
      ...(entry?.steps ?? []),
      ...(cessation?.steps ?? []),
    ],
  };
}

/** Where each condition stands in the input; the question has the name of the condition. */
const factNames = {
  "club-commission": "commissionedByCommune",
  "public-benefit-status": "publicBenefitStatus",
  "cooperative-of-listed-entities": "foundedByListedEntities",
} as const satisfies Record<ClubOperatorCondition, keyof Facts>;

function factOf(condition: ClubOperatorCondition, facts: Facts): Fact {
  return known(facts[factNames[condition]]);
}

function missingFact(condition: ClubOperatorCondition): Missing {
  return { kind: "fact", path: [factNames[condition]], question: condition };
}

interface Condition {
  readonly id: ClubOperatorCondition;
  readonly met: Fact;
}

function operatorSteps(
  { operator }: Facts,
  record: Operators,
  conditions: readonly Condition[] | undefined,
): Step[] {
  const rule = { citation: theAct("art-18-ust-1"), record };
  if (conditions === undefined) return [step(rule, "club-operator-not-named", { operator })];
  return [
    step(rule, "club-operator-named", { operator }),
    ...conditions.flatMap(({ id, met }) =>
      met === "unknown" ? [] : [step(rule, "club-operator-condition", { condition: id, met })],
    ),
  ];
}

interface Term {
  readonly due: CalendarDate;
  readonly steps: Step[];
}

/** The terms of the register: of the entry, from the notice of the club, and of the notice that it ceased. */
const terms = {
  entry: { unit: "art-18a-ust-2", days: "entryDays", operation: "club-entry-due" },
  cessation: { unit: "art-18a-ust-4", days: "cessationDays", operation: "club-cessation-notice-due" },
} as const;

/** By the law of the day it runs from; undefined without that day, and before the register. */
function termFrom(first: CalendarDate | undefined, name: keyof typeof terms, law: Law): Term | undefined {
  const rule = first && law.of(rules.clubRegister, first);
  if (first === undefined || rule?.value == null) return undefined;
  const { unit, days: key, operation } = terms[name];
  const days = rule.value[key];
  const due = addDays(first, days);
  const source = { citation: theAct(unit), record: rule };
  return {
    due,
    steps: [step(source, operation, { days, due }), step(procedureCodeOnDays, "term-in-days", { days })],
  };
}

function violationsOf(
  { startedOn, enteredOn, cessationNotifiedOn }: Facts,
  noticeDueBy: CalendarDate | undefined,
  law: Law,
): CheckedClub["violations"] {
  const neededEntry = startedOn !== undefined && law.of(rules.clubRegister, startedOn)?.value != null;
  return [
    ...(neededEntry && isAfter(enteredOn, startedOn)
      ? [
          {
            code: "started-before-entry" as const,
            citation: theAct("art-18-ust-1-zd-2"),
            path: ["startedOn"],
          },
        ]
      : []),
    ...(isAfter(cessationNotifiedOn, noticeDueBy)
      ? [
          {
            code: "cessation-notice-late" as const,
            citation: theAct("art-18a-ust-4"),
            path: ["cessationNotifiedOn"],
          },
        ]
      : []),
  ];
}

function isAfter(day: CalendarDate | undefined, limit: CalendarDate | undefined): boolean {
  return day !== undefined && limit !== undefined && day > limit;
}
