import type { CalendarDate } from "../../calendar/index.js";
import { calculated, type Calculation } from "../../input/index.js";
import * as rules from "../../law/rules/index.js";
import type { Reasoned, Undecided } from "../../reasoning/index.js";
import { yearOf } from "../count/year.js";
import { filedBy } from "../report/report-law.js";
import { type ClubsInformationInput, clubsInformationInput } from "./inputs.js";
import type { NotCollected } from "./result.js";
import { step } from "./step.js";

/** How many clubs were registered at the end of a year. */
export interface ClubsInformation extends Reasoned<"clubsInformation"> {
  outcome: "information";
  /** 31 December of the year. */
  on: string;
  count: number;
}

/** What {@link clubsInformation} returns. */
export type ClubsInformationResult =
  | ClubsInformation
  | NotCollected<"clubsInformation">
  | Undecided<"clubsInformation">;

/**
 * The information on clubs: how many were registered on 31 December of a year.
 *
 * Provision: art. 18b of the Act, since 2011-10-30, by the law of the last day for filing, 30 April of the next year. A
 * club is registered from `enteredOn` to the day before `struckOffOn`; a club entered again is counted once.
 * Not checked: whether the register is right. A club struck off before it was entered, and other bad input, gets `invalid`
 * with all its issues.
 *
 * @example
 * ```ts
 * import { clubsInformation } from "zatrudnienie-socjalne/reporting";
 *
 * const clubs = [
 *   { id: "kis-1", enteredOn: "2019-03-01" },
 *   { id: "kis-2", enteredOn: "2020-06-01", struckOffOn: "2023-12-31" },
 * ];
 * const information = clubsInformation({ year: 2023, clubs });
 * information.outcome === "information" && [information.on, information.count]; // => ["2023-12-31", 1]
 * ```
 *
 * Source: Dz.U. 2025 poz. 1718 art. 18b.
 */
export function clubsInformation(input: ClubsInformationInput): ClubsInformationResult {
  return calculated(clubsInformationRule, input);
}

export const clubsInformationRule: Calculation<
  ClubsInformationInput<CalendarDate>,
  ClubsInformationResult,
  never
> = {
  calculation: "clubsInformation",
  schema: clubsInformationInput,
  contradictions: ({ clubs }) =>
    (clubs ?? []).flatMap((club, index) =>
      club?.enteredOn != null && club.struckOffOn != null && club.struckOffOn < club.enteredOn
        ? [{ path: ["clubs", index, "struckOffOn"], code: "reversed" }]
        : [],
    ),
  day: ({ year }) => yearOf(year).to,
  decide: ({ year: number, clubs }, law) => {
    const year = yearOf(number);
    const ofYear = law.of(rules.clubsInformation);
    if (ofYear.value === null)
      return { outcome: "not-due", reason: "no-rule-yet", steps: [step(ofYear, "no-information-rule")] };
    const until = filedBy(year, ofYear.value);
    const rule = law.of(rules.clubsInformation, until) ?? ofYear;
    const on = year.to;
    const registered = clubs.filter(
      ({ enteredOn, struckOffOn }) => enteredOn <= on && (struckOffOn === undefined || struckOffOn > on),
    );
    const count = new Set(registered.map(({ id }) => id)).size;
    return {
      outcome: "information",
      on,
      count,
      steps: [
        step(rule, "information-due", { year: number, until }),
        step(rule, "clubs-counted", { on, clubs: count }),
      ],
    };
  },
};
