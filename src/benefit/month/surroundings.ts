import type { CalendarDate } from "../../calendar/index.js";
import type { LawFor, Parts } from "../../input/index.js";
import { coveredFrom, type Law } from "../../law/index.js";
import type { CheckedSuspension } from "../../participation/index.js";
import { type ClassDays, classDaysFrom } from "./class-days.js";
import type { BenefitSettings } from "./inputs.js";
import { suspensionOn } from "./suspended-days.js";

type SettingsParts = Parts<BenefitSettings<CalendarDate>>;

/** What the days of a case are looked at with before anything is decided: its own settings, or those it shares. */
export interface Surroundings {
  readonly classDays: ClassDays;
  readonly suspensions: readonly CheckedSuspension[];
  /** As it was known on `asOf`; asked for each day by its own date. */
  readonly law: Law;
}

/** The surroundings that settings give on their own. */
export function surroundingsOf(
  { classDays, suspensions, asOf }: SettingsParts,
  lawFor: LawFor,
): Surroundings {
  return {
    classDays: classDaysFrom(classDays),
    suspensions: readable(suspensions),
    law: lawFor(coveredFrom, asOf ?? undefined),
  };
}

/** Those of a case among others: its own settings win over the shared ones. */
export function surroundingsWithin(
  { classDays, suspensions, asOf }: SettingsParts,
  shared: Surroundings,
): Surroundings {
  return {
    classDays: classDaysFrom(classDays, shared.classDays),
    suspensions: suspensions === undefined ? shared.suspensions : readable(suspensions),
    law: asOf == null ? shared.law : shared.law.on(coveredFrom, asOf),
  };
}

/** May an absence that belongs to classes lie on the day? On suspended days there are none to miss. */
export function hasClasses({ classDays, suspensions, law }: Surroundings, date: CalendarDate): boolean {
  return classDays.has(date) || suspensionOn(suspensions, date, law) !== undefined;
}

/** Suspensions that were read whole. */
function readable(suspensions: SettingsParts["suspensions"]): readonly CheckedSuspension[] {
  return (suspensions ?? []).filter(isRead);
}

function isRead(suspension: Parts<CheckedSuspension> | null): suspension is CheckedSuspension {
  return suspension?.from != null && suspension.to != null && suspension.basis != null;
}
