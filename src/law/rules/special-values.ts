import type { UnitId } from "../units.js";

/** What the rules of special acts say, as data: law outside the Act that changes how it works. */
export interface SpecialValues {
  /** Classes suspended by the voivode: the benefit is due in full. `lastOrderDay`: the last day on which an order could hold; null where the act names none. */
  covidSuspension: FullBenefit & { lastOrderDay: string | null };
  floodSuspension: FullBenefit & { lastOrderDay: string | null };
  /** Absence because of quarantine or isolation at home. */
  covidQuarantine: FullBenefit;
  /** Participation may be extended by the length of suspensions of more than so many months in all. */
  covidExtension: { overMonths: number };
  floodExtension: { overMonths: number };
  /** The money of a centre or a club that a suspension does not lower. */
  covidFunding: { notLowered: UnitId[] };
  floodFunding: { notLowered: UnitId[] };
  /** The daily stay may differ; the weekly one has a minimum of its own. */
  covidStay: { hoursMinPerWeek: number };
  floodStay: { hoursMinPerWeek: number };
  /** Days off because of the flood, by cause; null: as many as are recognised. */
  floodDaysOff: FullBenefit & { atMost: Record<FloodCause, number> | null };
  /** Those who run centres may work for citizens of Ukraine. */
  ukraineTasks: { allowed: true };
  /** Referral on a statement on the life situation. `interview`: when the family interview is held all the same. */
  ukraineReferral: { interview: "on-doubts" };
  floodReferral: { interview: "never"; participationMonths: number; extensionMonths: number };
  /** Participation of citizens of Ukraine in a club. */
  ukraineClub: { socialContract: false };
}

/** A benefit that absence does not reduce. */
export interface FullBenefit {
  /** The benefit is due as if the participant had been there. */
  benefit: "full";
}

/** Why a participant was away in the flood: removing its effects on property, or not being able to come. */
export const floodCauses = ["property", "inability"] as const;

/** One of {@link floodCauses}. */
export type FloodCause = (typeof floodCauses)[number];

/** A rule of a special act: null where there was none yet, or none any more. */
export type SpecialRules = { [Id in keyof SpecialValues]: SpecialValues[Id] | null };

/** Name of a rule of a special act. */
export type SpecialRuleId = keyof SpecialValues;
