import type { CalendarDate } from "../calendar/index.js";
import { type Fact, read } from "../input/index.js";
import {
  lawOfDay,
  type ProgrammeContent,
  type ProgrammeParty,
  type RuleRecord,
  type RuleValues,
} from "../law/index.js";
import type { Violation } from "../participation/index.js";
import {
  Inquiry,
  type Missing,
  type Path,
  type QuestionId,
  type Reasoned,
  reasoned,
  type Step,
  type Undecided,
  unsupportedDay,
} from "../reasoning/index.js";
import { type Actor, bodiesOf, bodiesWord, headOf } from "./actors.js";
import { asked } from "./asked.js";
import { all } from "./facts.js";
import {
  type CheckProgrammeInput,
  checkProgrammeSchema,
  programmeContentIds,
} from "./check-programme-input.js";
import type { Needed } from "./needed.js";
import { step } from "./step.js";

export const programmeNeedIds = [
  "prepared",
  ...programmeContentIds,
  "signed-by-participant",
  "signed-by-manager",
  "agreed",
] as const;

/** What a programme needs. */
export type ProgrammeNeed = (typeof programmeNeedIds)[number];

export const programmeViolationCodes = [
  "programme-not-by-social-worker",
  "programme-content-missing",
  "programme-not-signed",
  "programme-not-agreed",
  "change-not-asked-by-party",
] as const;

/** What a programme lacks by law. */
export type ProgrammeViolationCode = (typeof programmeViolationCodes)[number];

/** What a programme needs, and what of it is there. */
export interface CheckedProgramme extends Reasoned {
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
export type CheckProgrammeResult = CheckedProgramme | Undecided;

type Facts = CheckProgrammeInput<CalendarDate>;

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
 * psychophysical abilities are asked for to 2015-10-23; until then, with the voivode's consent, the social worker of an NGO
 * may have prepared it (assumption `ngo-social-worker-prepares`). A programme may say more. `complete` is `unknown` while a
 * fact is, and `missing` asks for it. Facts are `true`, `false` or `unknown`; a fact left out is unknown.
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
 * Source: Dz.U. 2025 poz. 1718, Dz.U. 2015 poz. 1567 art. 1 pkt 10.
 */
export function checkProgramme(input: CheckProgrammeInput): CheckProgrammeResult {
  const checked = read(checkProgrammeSchema, input, () => []);
  if ("issues" in checked) return { outcome: "invalid", issues: checked.issues };
  const facts = checked.input;
  const { on, asOf } = facts;

  const unsupported = unsupportedDay(on, null, facts);
  if (unsupported !== undefined) return unsupported;

  const inquiry = new Inquiry(facts);
  const change = lawOfDay("programmeChange", on, asOf);
  const contents = lawOfDay("programmeContents", on, asOf);
  const judged = [
    preparation(facts, inquiry),
    ...contentsOf(facts, contents, inquiry),
    ...signatures(facts, inquiry),
    agreement(facts, inquiry),
  ];
  const steps: Step[] = [
    ...judged.map(({ step }) => step),
    step(contents, "programme-may-say-more"),
    step(change, "programme-change"),
  ];
  return {
    outcome: "checked",
    complete: all(judged.map(({ done }) => done)),
    needed: judged.map(({ id, done, by, citation }) => ({ id, done, by, citation })),
    changeOnRequestOf: [...change.value.onRequestOf],
    missing: inquiry.missing,
    violations: [...violationsOf(judged), ...changeViolation(facts, change)],
    ...reasoned(steps, inquiry, on, asOf),
  };
}

function preparation(facts: Facts, inquiry: Inquiry): Judged {
  const law = lawOfDay("programmePreparation", facts.on, facts.asOf);
  const ngo = lawOfDay("ngoSocialWorker", facts.on, facts.asOf).value;
  const by: Actor[] = [law.value.by, ...(ngo === null ? [] : (["ngo-social-worker"] as const))];
  const done = isPrepared(facts, ngo, inquiry);
  return {
    id: "prepared",
    done,
    by,
    citation: law.citation,
    path: ["preparedBy"],
    violation: "programme-not-by-social-worker",
    step: step(law, "programme-prepared", { done }),
  };
}

function isPrepared(
  { preparedBy = "unknown", voivodeConsent }: Facts,
  ngo: RuleValues["ngoSocialWorker"],
  inquiry: Inquiry,
): Fact {
  switch (preparedBy) {
    case "centre-social-worker":
      return true;
    case "other":
      return false;
    case "unknown":
      return asked("unknown", ["preparedBy"], "programme-prepared-by", inquiry);
    case "ngo-social-worker": {
      if (ngo === null) return false;
      const consent = asked(voivodeConsent, ["voivodeConsent"], "voivode-consent", inquiry);
      if (consent === true) inquiry.assume("ngo-social-worker-prepares");
      return consent;
    }
  }
}

const contentQuestions: Record<ProgrammeContent, QuestionId> = {
  "scope-and-forms": "programme-scope",
  abilities: "programme-abilities",
  "responsible-persons": "programme-persons",
};

function contentsOf(
  { contents = {} }: Facts,
  law: RuleRecord<RuleValues["programmeContents"]>,
  inquiry: Inquiry,
): Judged[] {
  return law.value.least.map(({ id, citation }) => {
    const path = ["contents", id];
    const done = asked(contents[id], path, contentQuestions[id], inquiry);
    return {
      id,
      done,
      by: ["centre-social-worker"],
      citation,
      path,
      violation: "programme-content-missing",
      step: step(law, "programme-content", { content: id, done }, citation),
    };
  });
}

function signatures({ signedBy = {}, on, asOf }: Facts, inquiry: Inquiry): Judged[] {
  const law = lawOfDay("admission", on, asOf);
  const signature = (
    id: "signed-by-participant" | "signed-by-manager",
    by: ProgrammeParty,
    key: keyof typeof signedBy,
    question: QuestionId,
  ): Judged => {
    const path = ["signedBy", key];
    const done = asked(signedBy[key], path, question, inquiry);
    return {
      id,
      done,
      by: [by],
      citation: law.citation,
      path,
      violation: "programme-not-signed",
      step: step(law, "programme-signature", { by, done }),
    };
  };
  return [
    signature("signed-by-participant", "participant", "participant", "programme-signed-by-participant"),
    signature("signed-by-manager", "centre-manager", "centreManager", "programme-signed-by-manager"),
  ];
}

function agreement({ agreed, welfareCentreConverted, on, asOf }: Facts, inquiry: Inquiry): Judged {
  const law = lawOfDay("admission", on, asOf);
  const bodies = bodiesOf(law.value, welfareCentreConverted);
  const done = asked(agreed, ["agreed"], "programme-agreed", inquiry);
  return {
    id: "agreed",
    done,
    by: ["centre-manager", ...bodies.map((body) => headOf[body])],
    citation: law.citation,
    path: ["agreed"],
    violation: "programme-not-agreed",
    step: step(law, "programme-agreement", { bodies: bodiesWord(bodies), done }),
  };
}

function violationsOf(judged: readonly Judged[]): CheckedProgramme["violations"] {
  return judged
    .filter(({ done }) => done === false)
    .map(({ violation: code, citation, path }) => ({ code, citation, path: [...path] }));
}

function changeViolation(
  { changeRequestedBy }: Facts,
  { citation }: RuleRecord<RuleValues["programmeChange"]>,
): CheckedProgramme["violations"] {
  if (changeRequestedBy !== "other") return [];
  return [{ code: "change-not-asked-by-party", citation, path: ["changeRequestedBy"] }];
}
