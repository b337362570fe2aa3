import { type CalendarDate, calendarDate, dayBefore } from "../calendar/index.js";
import type { EntitlementId, Law, RuleRecord, RuleValues } from "../law/index.js";
import * as rules from "../law/rules/index.js";
import type { Place } from "./vocabulary.js";

/** What decides for one place: the wording of art. 1 that serves it. */
export interface PlaceLaw {
  readonly place: Place;
  readonly groups: RuleRecord<RuleValues["coveredGroups"]>;
  readonly condition: RuleRecord<RuleValues["commonCondition"]>;
  readonly exclusions: RuleRecord<RuleValues["exclusions"]>;
  /** Rights that do not exclude here, and the provision that says so. */
  readonly exception: RuleRecord<RuleValues["clubException"]> | undefined;
  /** The transitional provision that kept an old wording for this case. */
  readonly transition: RuleRecord | undefined;
}

export interface PersonLaw {
  readonly centre: PlaceLaw;
  readonly club: PlaceLaw;
}

/**
 * The law for a person on the day of `law`. Only the centre has the transitional rule, only the club the exception.
 */
export function personLaw(law: Law, applicationFiledOn: CalendarDate | undefined): PersonLaw {
  const transition = law.of(rules.applicationTransition);
  const filedBefore = transition.value?.filedBefore;
  const isPending =
    filedBefore !== undefined && applicationFiledOn !== undefined && applicationFiledOn < filedBefore;
  const lawOfCentre = isPending ? law.on(dayBefore(calendarDate(filedBefore))) : law;
  return {
    centre: {
      place: "centre",
      ...wordingsOf(lawOfCentre),
      exception: undefined,
      transition: isPending ? transition : undefined,
    },
    club: {
      place: "club",
      ...wordingsOf(law),
      exception: law.of(rules.clubException),
      transition: undefined,
    },
  };
}

/** The wordings of art. 1 that decide. */
function wordingsOf(law: Law): Pick<PlaceLaw, "groups" | "condition" | "exclusions"> {
  return {
    groups: law.of(rules.coveredGroups),
    condition: law.of(rules.commonCondition),
    exclusions: law.of(rules.exclusions),
  };
}

export function isExcepted({ exception }: PlaceLaw, id: EntitlementId): boolean {
  return exception?.value?.includes(id) === true;
}
