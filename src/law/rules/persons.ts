import type { Citation } from "../record.js";

/** The groups of art. 1 ust. 2 in the order of its points, each the whole description, and the open list (`other`). */
export const groupIds = [
  "homeless-in-programme",
  "alcohol-dependent",
  "drug-dependent",
  "mentally-ill",
  "mentally-disordered",
  "long-term-unemployed",
  "released-prisoner-with-difficulties",
  "refugee-in-programme",
  "disabled",
  "other",
] as const;

/** Name of a group of art. 1 ust. 2. */
export type GroupId = (typeof groupIds)[number];

/** The rights of art. 1 ust. 3 in the order of its points. */
export const entitlementIds = [
  "unemployment-benefit",
  "pre-retirement-allowance",
  "pre-retirement-benefit",
  "social-pension",
  "structural-pension",
  "incapacity-pension",
  "retirement-pension",
  "teacher-compensation-benefit",
] as const;

/** Name of a right of art. 1 ust. 3: the right to the benefit, not its payment. */
export type EntitlementId = (typeof entitlementIds)[number];

/** The conditions everybody of art. 1 ust. 2 must meet, in the order of the provision. */
export const conditionIds = [
  "socialExclusion",
  "cannotMeetBasicNeeds",
  "poverty",
  "participationHindered",
] as const;

/** Name of a part of the common condition of art. 1 ust. 2. */
export type ConditionId = (typeof conditionIds)[number];

/** The programmes of therapy, in the order of the groups that had to have completed them. */
export const therapyIds = ["alcohol", "drugs"] as const;

/** Which programme of therapy a group had to have completed. */
export type TherapyId = (typeof therapyIds)[number];

/** A group the law of the day covers. */
export interface CoveredGroup {
  id: GroupId;
  citation: Citation;
  /** The group counts only after this therapy. */
  therapy?: TherapyId;
}

/** A right that excludes by the law of the day. */
export interface ExcludingRight {
  id: EntitlementId;
  citation: Citation;
}

/** When somebody is unemployed for long: months without work, or more than some months of registration within years. */
export type LongTermMeasure =
  | { kind: "without-work"; monthsAtLeast: number }
  | {
      kind: "registered";
      monthsOver: number;
      withinYears: number;
      /** Periods that do not count. */
      excluded: ExcludedPeriodKind[];
      /** The provision that defines it. */
      definition: Citation;
    };

/** The kinds of periods that do not, or did not, count as registration. */
export const excludedPeriodKinds = ["traineeship", "vocational-preparation"] as const;

/** Kind of period that does not count as registration. */
export type ExcludedPeriodKind = (typeof excludedPeriodKinds)[number];
