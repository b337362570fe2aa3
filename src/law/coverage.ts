import { averageWageDays } from "./average-wage-on.js";
import { copyOf } from "./copy.js";
import { notEncodedUnits } from "./encodings.js";
import { lastMinimumWageDay } from "./minimum-wage-on.js";
import type { NotEncoded } from "./not-encoded-entry.js";
import { averageWages } from "./parameters/average-wage.js";
import { contributionRates } from "./parameters/contribution-rates.js";
import { minimumWages } from "./parameters/minimum-wage.js";
import { unemploymentBenefit } from "./parameters/unemployment-benefit.js";
import { checkedUntil, coveredFrom, verifiedUntil } from "./state.js";
import { lastReferenceDay } from "./unemployment-benefit-on.js";

/** What the library knows, until when, and what it does not do. */
export interface Coverage {
  /** First day of law covered. */
  from: string;
  /** Law up to this day was read in the newest consolidated text. */
  verifiedUntil: string;
  /** Up to this day the titles of the journal were read for changes. */
  checkedUntil: string;
  /** Amounts by name: the days they are known for. */
  parameters: Record<
    "unemploymentBenefit" | "contributionRates" | "averageWage" | "minimumWage",
    { from: string; to: string; records: number }
  >;
  /** What is not computed, and why. */
  notEncoded: NotEncoded[];
}

/**
 * What the library covers: days of law, amounts, and everything of the Act it does not compute, with the reason.
 *
 * @example
 * ```ts
 * import { coverage } from "zatrudnienie-socjalne/law";
 *
 * coverage().from; // => "2003-08-14"
 * coverage().parameters.unemploymentBenefit.to; // => "2027-05-31"
 * ```
 */
export function coverage(): Coverage {
  return {
    from: coveredFrom,
    verifiedUntil,
    checkedUntil,
    parameters: {
      unemploymentBenefit: { from: coveredFrom, to: lastReferenceDay(), records: unemploymentBenefit.length },
      contributionRates: {
        from: coveredFrom,
        to: checkedUntil,
        records: contributionRates.pension.length + contributionRates.disability.length,
      },
      averageWage: { ...averageWageDays(), records: averageWages.length },
      minimumWage: { from: coveredFrom, to: lastMinimumWageDay(), records: minimumWages.length },
    },
    notEncoded: copyOf([...notEncodedUnits()]),
  };
}
