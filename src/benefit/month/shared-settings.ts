import type { CalendarDate, MonthSpan } from "../../calendar/index.js";
import type { Parts } from "../../input/index.js";
import type { Interpretation, Issue } from "../../reasoning/index.js";
import { classDaysFrom } from "./class-days.js";
import { contradictionsOf } from "./contradictions.js";
import type { BenefitSettings, CheckedCase } from "./inputs.js";
import type { ReadMonth } from "./read-month.js";
import type { Surroundings } from "./surroundings.js";

/** Shared settings that were read. */
export type Settings = BenefitSettings<CalendarDate>;

/** A month of a case together with the settings it shares with others. */
export function monthOfCase(settings: Settings, facts: CheckedCase, span: MonthSpan): ReadMonth {
  const classDays = classDaysFrom(facts.classDays, classDaysFrom(settings.classDays));
  return { span, facts: merged(settings, facts), classDays };
}

/** What is wrong in shared settings: they have no periods, so that only their own days are looked at. */
export function contradictionsOfSettings(
  { classDays, suspensions, parameters }: Parts<Settings>,
  around: Surroundings,
): Issue[] {
  return contradictionsOf({ classDays, suspensions, parameters }, undefined, around);
}

/** Every field, so that one that comes later is not forgotten. */
type Whole<Facts> = { readonly [Field in keyof Required<Facts>]: Facts[Field] };

/** The case's own settings win over the shared ones, interpretations key by key. Field by field: a copy with more takes long. */
export function merged(settings: Settings, facts: CheckedCase): CheckedCase {
  const whole: Whole<CheckedCase> = {
    periods: facts.periods,
    endedOn: facts.endedOn,
    absences: facts.absences,
    history: facts.history,
    applied: facts.applied,
    classDays: facts.classDays,
    asOf: facts.asOf ?? settings.asOf,
    strict: facts.strict ?? settings.strict,
    checkPeriods: facts.checkPeriods ?? settings.checkPeriods,
    parameters: facts.parameters ?? settings.parameters,
    suspensions: facts.suspensions ?? settings.suspensions,
    interpretation: mergedReadings(settings.interpretation, facts.interpretation),
  };
  return whole;
}

/** What is there only as `undefined` was left out, and does not win over what is shared. */
function mergedReadings(
  shared: Interpretation | undefined,
  own: Interpretation | undefined,
): Interpretation | undefined {
  if (shared === undefined || own === undefined) return own ?? shared;
  return {
    ...shared,
    ...Object.fromEntries(Object.entries(own).filter(([, reading]) => reading !== undefined)),
  };
}
