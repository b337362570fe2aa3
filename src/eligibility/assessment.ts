import type { CalendarDate } from "../calendar/index.js";
import type { Law } from "../law/index.js";
import type { Issue } from "../reasoning/index.js";
import { type AskedFact, askedFacts } from "./asked-facts.js";
import type { CheckedPersonFacts } from "./inputs.js";
import { judge, type Judgement } from "./judge.js";
import { personLaw } from "./person-law.js";

/** What the law makes of the facts in each place, and what is still to be asked. */
export interface Assessment {
  readonly centre: Judgement;
  readonly club: Judgement;
  readonly asked: readonly AskedFact[];
}

export function assess(facts: CheckedPersonFacts, law: Law): Assessment {
  const places = personLaw(law, facts.applicationFiledOn);
  const centre = judge(facts, places.centre);
  const club = judge(facts, places.club);
  return { centre, club, asked: askedFacts(facts, centre, club) };
}

/** An application is pending on a day only if it was filed by then. */
export function filedAfter(
  on: CalendarDate | null | undefined,
  applicationFiledOn: CalendarDate | null | undefined,
): Issue[] {
  if (on == null || applicationFiledOn == null || applicationFiledOn <= on) return [];
  return [{ path: ["applicationFiledOn"], code: "filed-after-asked-day" }];
}
