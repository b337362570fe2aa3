import * as sums from "../../supported-employment/second/amounts.js";
import { lastOfMinimum, minimumWages, rowOn } from "../../supported-employment/second/amounts-by-date.js";
import { assumed, invalid, noRule, unsupported } from "../../supported-employment/second/answers.js";
import { knownDay, lastOfTerm } from "../../supported-employment/second/days.js";
import { asked } from "../../supported-employment/second/facts.js";
import type { Settings } from "../../supported-employment/second/random.js";

/** Art. 9a and 18 ust. 7–10, derived a second time. */

export interface ServicesCase {
  readonly on: string;
  readonly body: "centre" | "club";
  readonly for: "unemployed" | "social-enterprise-employees";
  readonly foundingInstitution?: string | undefined;
  readonly agreementOn?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly hoursPerDay?: number | undefined;
  readonly hoursPerWeek?: number | undefined;
  readonly trainerRate?: string | undefined;
}

const notApplied = {
  centre: ["chapter-4", "chapter-5", "chapter-6"],
  club: ["art-18-ust-3", "art-18-ust-4", "art-18-ust-5"],
} as const;

const localGovernment = ["commune", "powiat", "voivodeship"];

function rateMostOn(day: string): string | null {
  const row = day > lastOfMinimum ? undefined : rowOn(minimumWages, day);
  return row === undefined ? null : sums.written(sums.down(sums.percentOf("5", sums.grosze(row[1]))));
}

/** Over six months by every count that comes into question. */
const isTooLong = ({ from, to }: ServicesCase, { monthCount = "civil-code" }: Settings): boolean =>
  from !== undefined && to !== undefined && to > lastOfTerm(from, 6, monthCount);

const isRateAbove = (rate: string | undefined, most: string | null): boolean =>
  rate !== undefined && most !== null && sums.grosze(rate) > sums.grosze(most);

function ofUnemployed(input: ServicesCase, settings: Settings): object {
  const { on, body, foundingInstitution, agreementOn = on, from, to } = input;
  const law = knownDay(agreementOn, settings);
  if (law < "2015-10-24") return noRule("no-rule-yet", "2015-10-24", settings.asOf);
  const old = law < "2025-06-01";
  if (old && foundingInstitution === undefined)
    return { outcome: "undetermined", missing: [asked("founding-institution", "foundingInstitution")] };

  const local = localGovernment.includes(foundingInstitution ?? "");
  const most = old ? "70.00" : rateMostOn(on);
  const count = settings.monthCount;
  return {
    outcome: "possible",
    regime: old ? "pai" : "social-reintegration",
    basis: old && local ? "agreement" : "contract",
    hours: old ? { perWeekAtLeast: 10 } : { perDay: 4 },
    months: old ? { each: 2, total: 6 } : { each: null, total: 6 },
    trainerRateMost: most,
    notApplied: notApplied[body],
    violations: [
      ...(old && (input.hoursPerWeek ?? 10) < 10 ? ["too-few-hours"] : []),
      ...(isRateAbove(input.trainerRate, most) ? ["rate-above-limit"] : []),
      ...(isTooLong(input, settings) ? ["over-six-months"] : []),
    ],
    warnings: !old && (input.hoursPerDay ?? 4) !== 4 ? ["hours-differ"] : [],
    assumptions: assumed(on, {
      "agreement-for-local-government": old && local && foundingInstitution !== "commune",
      "contract-for-ngo-club": old && body === "club" && foundingInstitution === "ngo",
      "long-term-unemployed-only": !old,
      "parameter-confidence": !old && most !== null,
      [`monthCount ${count ?? ""}`]: count !== undefined && from !== undefined && to !== undefined,
    }),
  };
}

export function secondServices(input: ServicesCase, settings: Settings): object {
  const { on, agreementOn, from, to } = input;
  const issues: [string, string][] = [];
  if (agreementOn !== undefined && agreementOn > on) issues.push(["agreement-after-day", "agreementOn"]);
  if (from !== undefined && to !== undefined && to < from) issues.push(["reversed-period", "to"]);
  if (issues.length > 0) return invalid(...issues);
  const outside = unsupported(on, settings);
  if (outside !== undefined) return outside;
  if (input.for === "unemployed") return ofUnemployed(input, settings);
  if (knownDay(on, settings) < "2022-10-30") return noRule("no-rule-yet", "2022-10-30", settings.asOf);
  return {
    outcome: "possible",
    regime: "social-enterprise",
    ...{ basis: null, hours: null, months: null, trainerRateMost: null },
    notApplied: [],
    violations: [],
    warnings: [],
    assumptions: assumed(on, {}),
  };
}
