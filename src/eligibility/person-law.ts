import { calendarDate, type CalendarDate, dayBefore } from "../calendar/index.js";
import { type EntitlementId, lawOfDay, ruleOn, type RuleRecord, type RuleValues } from "../law/index.js";

/** Where a person may take part. */
type Place = "centre" | "club";

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

/** The law for a person on a covered day. Only the centre has the transitional rule, only the club the exception. */
export function personLawOn(
  on: CalendarDate,
  asOf: CalendarDate | undefined,
  applicationFiledOn: CalendarDate | undefined,
): PersonLaw {
  const transition = ruleOn("applicationTransition", on, asOf);
  const filedBefore = transition?.value?.filedBefore;
  const isPending =
    filedBefore !== undefined && applicationFiledOn !== undefined && applicationFiledOn < filedBefore;
  const dayOfCentre = isPending ? dayBefore(calendarDate(filedBefore)) : on;
  return {
    centre: {
      place: "centre",
      ...wordingsOn(dayOfCentre, asOf),
      exception: undefined,
      transition: isPending ? transition : undefined,
    },
    club: {
      place: "club",
      ...wordingsOn(on, asOf),
      exception: ruleOn("clubException", on, asOf),
      transition: undefined,
    },
  };
}

/** The wordings of art. 1 that decide on a day. */
function wordingsOn(
  day: CalendarDate,
  asOf: CalendarDate | undefined,
): Pick<PlaceLaw, "groups" | "condition" | "exclusions"> {
  return {
    groups: lawOfDay("coveredGroups", day, asOf),
    condition: lawOfDay("commonCondition", day, asOf),
    exclusions: lawOfDay("exclusions", day, asOf),
  };
}

export function isExcepted({ exception }: PlaceLaw, id: EntitlementId): boolean {
  return exception?.value?.includes(id) === true;
}
