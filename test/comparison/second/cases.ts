import fc from "fast-check";
import {
  activityGrant,
  assessEligibility,
  employerRefund,
  hours,
  monthlyBenefit,
  operatingGrant,
  planParticipation,
  premiumCeiling,
  staffing,
  statusApplication,
} from "zatrudnienie-socjalne";
import { lastOf, monthPlus, plus } from "../../supported-employment/second/days.js";
import { aDay, aFact, anAmount, given, often, seldom } from "../../supported-employment/second/random.js";

/** Random cases for the calculations whose law can be changed. */

export interface Asked {
  readonly calculation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

type Inputs = fc.Arbitrary<Asked["input"]>;

/** The functions themselves, called with what is random. */
export const functions: Readonly<Record<string, (input: never) => object>> = {
  ...{ monthlyBenefit, premiumCeiling, planParticipation, hours, assessEligibility },
  ...{ statusApplication, activityGrant, operatingGrant, staffing, employerRefund },
};

/** A day since the Act that was checked. */
export const aLawDay = aDay.filter((day) => day >= "2003-08-14");
const aCheckedDay = aLawDay.filter((day) => day <= "2026-10-08");
/** Months within which the Act did not change, and one in which it did. */
export const quietMonths = ["2005-03", "2008-09", "2012-04", "2019-10", "2023-05", "2026-06"];
const months = fc.constantFrom(...quietMonths, "2022-02");

const ofMonths = (phase: string): Inputs =>
  months.chain((month) =>
    fc.record({
      month: fc.constant(month),
      periods: fc.record({ [phase]: fc.constant({ from: `${month}-01`, to: lastOf(month) }) }),
      applied: fc.constant(true),
      history: fc.constant("complete"),
      absences: fc
        .integer({ min: 0, max: 12 })
        .map((days) =>
          days === 0 ? [] : [{ kind: "sickness", from: `${month}-02`, to: plus(`${month}-02`, days) }],
        ),
      interpretation: fc.constant({ sicknessDays: "calendar", trialSickness: "unpaid" }),
    }),
  );

const plans: Inputs = fc.tuple(aLawDay, fc.integer({ min: 1, max: 14 })).map(([trialFrom, extended]) => ({
  trialFrom,
  extensions: [{ months: extended }],
  interpretation: { monthCount: "civil-code", extensionSixMonths: "by-up-to-6", extraDaysOff: "up" },
}));

const people: Inputs = aCheckedDay.chain((on) =>
  fc
    .record({
      on: fc.constant(on),
      groups: fc.constantFrom({ disabled: true }, { "mentally-ill": true, other: false }, { other: true }),
      condition: fc.record({
        socialExclusion: fc.constant(true),
        cannotMeetBasicNeeds: fc.constant(true),
        participationHindered: fc.constant(true),
        poverty: aFact,
      }),
    })
    .map(given),
);

const refunds: Inputs = aLawDay.chain((agreementOn) =>
  fc
    .record({
      agreementOn: fc.constant(agreementOn),
      month: fc.constantFrom(...[0, 1, 5, 11].map((later) => monthPlus(agreementOn.slice(0, 7), later))),
      employmentMonth: fc.integer({ min: 1, max: 13 }),
      wagePaid: anAmount(3_000),
      contributionPercent: fc.constantFrom("0", "20.48"),
      place: seldom(fc.constant("centre")),
      from: seldom(fc.constant("club")),
    })
    .map(given),
);

const heads = fc.integer({ min: 0, max: 60 });
const inputs: Readonly<Record<string, Inputs>> = {
  monthlyBenefit: fc.oneof(ofMonths("participation"), ofMonths("trial")),
  premiumCeiling: ofMonths("participation").map(({ month, periods }) => ({ month, periods })),
  planParticipation: plans,
  hours: fc.record({ on: aCheckedDay, weekly: heads, disabilityDegree: fc.constantFrom("none", "moderate") }),
  assessEligibility: people,
  statusApplication: fc
    .record({
      on: aCheckedDay,
      foundingInstitution: fc.constantFrom("commune", "powiat", "ngo"),
      kind: often(fc.constantFrom("grant", "extension")),
      provided: fc.constantFrom({}, { "pkt-1": true, "pkt-2a": false }),
    })
    .map(given),
  activityGrant: aCheckedDay.chain((agreementOn) =>
    fc.record({
      agreementOn: fc.constant(agreementOn),
      firstMonth: fc.constant(monthPlus(agreementOn.slice(0, 7), 1)),
      months: fc.array(fc.record({ participants: heads, staffEngagedForAtLeastAYear: heads }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  ),
  operatingGrant: fc
    .record({
      month: months,
      foundingInstitution: fc.constantFrom("commune", "ngo", "church-entity"),
      form: fc.constantFrom("budgetary-unit", "budgetary-establishment"),
      ...{ participants: heads, staff: heads },
      ratePerHead: fc.constant("300.01"),
      costPerParticipant: fc.constant("411.15"),
      totalCosts: anAmount(20_000),
      costs: anAmount(20_000),
      ownRevenue: anAmount(5_000),
      interpretation: fc.constant({ grantHeadcount: "sum" }),
    })
    .map(({ foundingInstitution, form, ...rest }) => ({
      foundingInstitution,
      ...(foundingInstitution === "commune" ? { form } : {}),
      ...rest,
    })),
  staffing: fc.record({ on: aCheckedDay, classStaff: heads, participants: heads }),
  employerRefund: refunds,
};

export const cases: fc.Arbitrary<Asked> = fc.oneof(
  ...Object.entries(inputs).map(([calculation, input]) =>
    fc.record({ calculation: fc.constant(calculation), input }),
  ),
);

export const casesOf = (calculation: string): Inputs => inputs[calculation]!;
