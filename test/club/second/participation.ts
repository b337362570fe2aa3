import { assumed, noRule, unsupported } from "../../supported-employment/second/answers.js";
import { knownDay } from "../../supported-employment/second/days.js";
import { type Answer, asked } from "../../supported-employment/second/facts.js";
import type { Settings } from "../../supported-employment/second/random.js";

/** Art. 18 ust. 3–5, 9 and 10, with art. 24a ust. 4 of the act of 12 March 2022, derived a second time. */

export interface MemberCase {
  readonly on: string;
  readonly specialAct?: "ukraine" | undefined;
  readonly as?: "art-1" | "unemployed" | "social-enterprise-employee" | undefined;
  readonly socialContract?: Answer | undefined;
}

const firstDayOf = { unemployed: "2015-10-24", "social-enterprise-employee": "2022-10-30" } as const;

export function secondParticipation(input: MemberCase, settings: Settings): object {
  const { on, as = "art-1", specialAct, socialContract = "unknown" } = input;
  const { asOf } = settings;
  const outside = unsupported(on, settings);
  if (outside !== undefined) return outside;
  const law = knownDay(on, settings);
  if (as !== "art-1" && law < firstDayOf[as]) return noRule("no-rule-yet", firstDayOf[as], asOf);

  const byContract = as === "art-1" && law >= "2007-07-14";
  // Effective from 2022-02-24, in force from 2022-04-15.
  const asked24a = as === "art-1" && specialAct === "ukraine" && on >= "2022-02-24";
  const isKnown = asOf === undefined || asOf >= "2022-04-15";
  const special = byContract && asked24a && isKnown;
  const conditional = byContract && !special;
  const met = conditional ? socialContract : true;
  return {
    outcome: "participation",
    voluntary: as !== "unemployed",
    condition: conditional ? "social-contract" : null,
    met,
    length: byContract ? "individual" : null,
    leastMonths: null,
    mostMonths: null,
    missing: met === "unknown" ? [asked("social-contract", "socialContract")] : [],
    assumptions: assumed(on, {
      "employees-no-participants": as === "social-enterprise-employee",
      "special-act-not-yet-known": asked24a && !isKnown,
      "special-act-end-unread": special && on > "2024-01-15",
    }),
  };
}
