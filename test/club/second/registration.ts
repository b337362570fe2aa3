import { assumed, invalid, unsupported } from "../../supported-employment/second/answers.js";
import { knownDay, plus } from "../../supported-employment/second/days.js";
import { and, type Answer, asked } from "../../supported-employment/second/facts.js";
import type { Settings } from "../../supported-employment/second/random.js";

/** Art. 18 ust. 1 and 18a, derived a second time. */

export interface ClubCase {
  readonly on: string;
  readonly operator: string;
  readonly commissionedByCommune?: Answer | undefined;
  readonly publicBenefitStatus?: Answer | undefined;
  readonly foundedByListedEntities?: Answer | undefined;
  readonly startedOn?: string | undefined;
  readonly notifiedOn?: string | undefined;
  readonly enteredOn?: string | undefined;
  readonly ceasedOn?: string | undefined;
  readonly cessationNotifiedOn?: string | undefined;
}

type Fact = "commissionedByCommune" | "publicBenefitStatus" | "foundedByListedEntities";
const questionOf: Readonly<Record<Fact, string>> = {
  commissionedByCommune: "club-commission",
  publicBenefitStatus: "public-benefit-status",
  foundedByListedEntities: "cooperative-of-listed-entities",
};

/** Register and entities of art. 3 ust. 2 pkt 3. */
const registers = "2011-10-30";

/** Who may not, may, or may if all these facts are true. */
function mayRun(operator: string, law: string): boolean | readonly Fact[] {
  switch (operator) {
    case "commune":
      return true;
    case "ngo":
      return law < "2004-06-01" ? ["commissionedByCommune", "publicBenefitStatus"] : true;
    case "social-welfare-centre":
      return law < "2004-06-01" ? ["commissionedByCommune"] : law < "2007-07-14";
    case "church-entity":
      return law >= registers;
    case "social-cooperative":
      return law >= registers && law < "2022-02-15" ? ["foundedByListedEntities"] : law >= registers;
    default:
      return false;
  }
}

/** Thirty days, where the day has the rule. */
const thirtyDaysFrom = (day: string | undefined, settings: Settings): string | null =>
  day === undefined || knownDay(day, settings) < registers ? null : plus(day, 30);

const isAfter = (one: string | undefined, other: string | null | undefined): boolean =>
  one !== undefined && other != null && one > other;

export function secondRegistration(input: ClubCase, settings: Settings): object {
  const { on, startedOn, notifiedOn, enteredOn, ceasedOn, cessationNotifiedOn } = input;
  const issues: [string, string][] = [];
  if (isAfter(notifiedOn, enteredOn)) issues.push(["reversed-period", "enteredOn"]);
  if (isAfter(startedOn, ceasedOn)) issues.push(["reversed-period", "ceasedOn"]);
  if (issues.length > 0) return invalid(...issues);
  const outside = unsupported(on, settings);
  if (outside !== undefined) return outside;

  const law = knownDay(on, settings);
  const may = mayRun(input.operator, law);
  const facts = typeof may === "boolean" ? [] : may;
  const answers = facts.map((fact) => input[fact] ?? "unknown");
  const entryDueBy = thirtyDaysFrom(notifiedOn, settings);
  const cessationNoticeDueBy = thirtyDaysFrom(ceasedOn, settings);
  const beforeEntry =
    isAfter(enteredOn, startedOn) && startedOn !== undefined && knownDay(startedOn, settings) >= registers;
  return {
    outcome: "checked",
    mayRun: typeof may === "boolean" ? may : and(answers),
    registerNeeded: law >= registers,
    registerBy: law >= registers ? "voivode" : null,
    entryDueBy,
    cessationNoticeDueBy,
    missing: facts
      .filter((_, index) => answers[index] === "unknown")
      .map((fact) => asked(questionOf[fact], fact)),
    violations: [
      ...(beforeEntry ? ["started-before-entry"] : []),
      ...(isAfter(cessationNotifiedOn, cessationNoticeDueBy) ? ["cessation-notice-late"] : []),
    ],
    warnings: isAfter(enteredOn, entryDueBy) ? ["entry-late"] : [],
    assumptions: assumed(on, { "term-not-moved": entryDueBy !== null || cessationNoticeDueBy !== null }),
  };
}
