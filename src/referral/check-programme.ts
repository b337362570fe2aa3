import { calculated, type Calculation } from "../input/index.js";
import type { Actor, Law, ProgrammeContent, ProgrammeParty, RuleRecord, RuleValues } from "../law/index.js";
import {
  all,
  asked,
  type Decision,
  type Fact,
  type Inquiry,
  type Missing,
  type Path,
  type Reasoned,
  type Step,
  type Undecided,
  type Violation,
} from "../reasoning/index.js";
import { bodiesOf, bodiesWord, headOf } from "./bodies.js";
import {
  type CheckProgrammeFacts as Facts,
  type CheckProgrammeInput,
  checkProgrammeInput,
} from "./inputs.js";
import type { Needed } from "./needed.js";
import { askedIfMayDoTask, outsideWorkersFor } from "./outside-social-worker.js";
import { step } from "./step.js";
import type { ProgrammeNeed, ProgrammeViolationCode, ReferralQuestion } from "./vocabulary.js";

type Name = "checkProgramme";

/** What a programme needs, and what of it is there. */
export interface CheckedProgramme extends Reasoned<Name> {
  outcome: "checked";
  /** Is all there that the law of the day asks for? */
  complete: Fact;
  needed: Needed<ProgrammeNeed>[];
  /** At whose request the programme may be changed. */
  changeOnRequestOf: ProgrammeParty[];
  missing: Missing[];
  violations: Violation<ProgrammeViolationCode>[];
}

/** What {@link checkProgramme} returns. */
export type CheckProgrammeResult = CheckedProgramme | Undecided<Name>;

type Asking = Inquiry<ReferralQuestion>;

/** A need with where its fact stands in the input and what it is called where it is not met. */
interface Judged extends Needed<ProgrammeNeed> {
  readonly path: Path;
  readonly violation: ProgrammeViolationCode;
  readonly step: Step;
}

/**
 * Checks an individual programme of social employment: who prepared it, whether it says the least the law asks for, and
 * whether it was signed and agreed.
 *
 * Provision: art. 13 ust. 1–3 and 7 and, for signature and agreement, art. 12 ust. 4 of the Act, by the law of `on`. The
 * kinds of psychophysical fitness needed for work and how to train them (`fitness-and-training`) are asked for to 2015-10-23.
 * Until then, with consent, a social worker employed by a public benefit organisation (to 2004-05-31) or an NGO (since) may
 * have prepared it: `voivodeConsent`, from 2006-01-01 to 2007-07-13 `marshalConsent`. A programme may say more. `complete` is
 * `unknown` while a fact is, and `missing` asks for it. Facts are `true`, `false` or `unknown`; a fact left out is unknown.
 * Not checked: what the programme says in substance, and who decides on a change; the Act says only who may ask for one.
 * Bad input gets `invalid` with all its issues.
 *
 * @example
 * ```ts
 * import { checkProgramme } from "zatrudnienie-socjalne/referral";
 *
 * const found = checkProgramme({
 *   on: "2026-06-01",
 *   preparedBy: "centre-social-worker",
 *   contents: { "scope-and-forms": true, "responsible-persons": false },
 *   signedBy: { participant: true, centreManager: true },
 *   agreed: true,
 * });
 * found.outcome === "checked" && found.complete; // => false
 * found.outcome === "checked" && found.violations.map(({ path }) => path); // => [["contents", "responsible-persons"]]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2003 poz. 1143, Dz.U. 2004 poz. 1001 art. 137 pkt 8, Dz.U. 2005 poz. 1462 art. 26 pkt 2,
 * Dz.U. 2007 poz. 793 art. 1 pkt 11, Dz.U. 2015 poz. 1567 art. 1 pkt 10.
 */
export function checkProgramme(input: CheckProgrammeInput): CheckProgrammeResult {
  return calculated(checkProgrammeRule, input);
}

export const checkProgrammeRule: Calculation<Facts, CheckProgrammeResult, ReferralQuestion> = {
  calculation: "checkProgramme",
  schema: checkProgrammeInput,
  day: ({ on }) => on,
  decide,
};

function decide(facts: Facts, law: Law, inquiry: Asking): Decision<CheckProgrammeResult> {
  const judged = [
    preparation(facts, law, inquiry),
    ...contentsOf(facts, law, inquiry),
    ...signatures(facts, law, inquiry),
    agreement(facts, law, inquiry),
  ];
  const change = law.of("programmeChange");
  return {
    outcome: "checked",
    complete: all(judged.map(({ done }) => done)),
    needed: judged.map(({ id, done, by, citation }) => ({ id, done, by, citation })),
    changeOnRequestOf: [...change.value.onRequestOf],
    missing: inquiry.missing,
    violations: [...violationsOf(judged), ...changeViolation(facts, law)],
    steps: [
      ...judged.map(({ step }) => step),
      step(law.of("programmeContents"), "programme-may-say-more"),
      step(change, "programme-change"),
    ],
  };
}

function preparation(facts: Facts, law: Law, inquiry: Asking): Judged {
  const rule = law.of("programmePreparation");
  const outside = law.of("ngoSocialWorker");
  const by: Actor[] = [rule.value.by, ...outsideWorkersFor("programme", outside)];
  const done = isPrepared(facts, outside, inquiry);
  const isByOutsider = by.slice(1).some((worker) => worker === facts.preparedBy);
  return {
    id: "prepared",
    done,
    by,
    citation: rule.citation,
    path: ["preparedBy"],
    violation: "programme-not-by-social-worker",
    step: step(isByOutsider ? outside : rule, "programme-prepared", { done }),
  };
}

function isPrepared(facts: Facts, rule: RuleRecord<RuleValues["ngoSocialWorker"]>, inquiry: Asking): Fact {
  const { preparedBy = "unknown" } = facts;
  switch (preparedBy) {
    case "centre-social-worker":
      return true;
    case "other":
      return false;
    case "unknown":
      return asked("unknown", ["preparedBy"], "programme-prepared-by", inquiry);
    default:
      return askedIfMayDoTask("programme", preparedBy, { rule, facts }, inquiry);
  }
}

const contentQuestions: Record<ProgrammeContent, ReferralQuestion> = {
  "scope-and-forms": "programme-scope",
  "fitness-and-training": "programme-fitness",
  "responsible-persons": "programme-persons",
};

function contentsOf({ contents = {} }: Facts, law: Law, inquiry: Asking): Judged[] {
  const rule = law.of("programmeContents");
  return rule.value.least.map(({ id, citation }) => {
    const path = ["contents", id];
    const done = asked(contents[id], path, contentQuestions[id], inquiry);
    return {
      id,
      done,
      by: ["centre-social-worker"],
      citation,
      path,
      violation: "programme-content-missing",
      step: step({ citation, record: rule }, "programme-content", { content: id, done }),
    };
  });
}

function signatures({ signedBy = {} }: Facts, law: Law, inquiry: Asking): Judged[] {
  const rule = law.of("admission");
  const signature = (
    id: "signed-by-participant" | "signed-by-manager",
    by: ProgrammeParty,
    key: keyof typeof signedBy,
    question: ReferralQuestion,
  ): Judged => {
    const path = ["signedBy", key];
    const done = asked(signedBy[key], path, question, inquiry);
    return {
      id,
      done,
      by: [by],
      citation: rule.citation,
      path,
      violation: "programme-not-signed",
      step: step(rule, "programme-signature", { by, done }),
    };
  };
  return [
    signature("signed-by-participant", "participant", "participant", "programme-signed-by-participant"),
    signature("signed-by-manager", "centre-manager", "centreManager", "programme-signed-by-manager"),
  ];
}

function agreement({ agreed, welfareCentreConverted }: Facts, law: Law, inquiry: Asking): Judged {
  const rule = law.of("admission");
  const bodies = bodiesOf(rule.value, welfareCentreConverted);
  const done = asked(agreed, ["agreed"], "programme-agreed", inquiry);
  return {
    id: "agreed",
    done,
    by: ["centre-manager", ...bodies.map((body) => headOf[body])],
    citation: rule.citation,
    path: ["agreed"],
    violation: "programme-not-agreed",
    step: step(rule, "programme-agreement", { bodies: bodiesWord(bodies), done }),
  };
}

function violationsOf(judged: readonly Judged[]): CheckedProgramme["violations"] {
  return judged
    .filter(({ done }) => done === false)
    .map(({ violation: code, citation, path }) => ({ code, citation, path: [...path] }));
}

function changeViolation({ changeRequestedBy }: Facts, law: Law): CheckedProgramme["violations"] {
  if (changeRequestedBy !== "other") return [];
  const { citation } = law.of("programmeChange");
  return [{ code: "change-not-asked-by-party", citation, path: ["changeRequestedBy"] }];
}
