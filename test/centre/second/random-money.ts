import fc from "fast-check";
import {
  amount,
  asked,
  beside,
  body,
  dayAround,
  facts,
  form,
  headcount,
  heads,
  institution,
  mostly,
  near,
  smallAmount,
  someDay,
} from "./random-parts.js";
import { daysOfChange } from "./unemployment-benefit.js";

/** Random cases of the money: grants to return, to start with and to run on, and where it comes from. */

const grant = fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), amount });
const ownIds = (grants: readonly { id: string; amount: string }[]) =>
  grants.map((each, index) => ({ ...each, id: String(index) }));
export const returnCase = asked(
  fc.record({
    on: someDay,
    unused: mostly(
      fc.integer({ min: 1, max: 9_999 }).map((grosze) => (grosze / 100).toFixed(2)),
      smallAmount,
    ),
    grants: mostly(
      fc.array(grant, { minLength: 1, maxLength: 6 }).map(ownIds),
      fc.array(fc.record({ id: grant.map(({ id }) => id), amount: smallAmount }), { maxLength: 6 }),
    ),
  }),
);

const byHand = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom("2019-06-01", "2026-01-01", "2026-05-01", "2027-01-01", "2027-06-01", "2028-03-01"),
    amount: fc.constantFrom("1000.01", "1900.00", "2000.03"),
    source: fc.constant("by hand"),
  }),
  { maxLength: 2, selector: ({ from }) => from },
);
const agreementDay = fc.oneof(
  { weight: 3, arbitrary: beside(daysOfChange) },
  { weight: 2, arbitrary: someDay },
  { weight: 2, arbitrary: beside(["2027-06-01", "2027-01-01", "2028-06-01", "2019-06-15", "2026-03-01"]) },
);
const counts = fc.record({ participants: heads, staffEngagedForAtLeastAYear: heads });
export const activityCase = asked(
  agreementDay.chain((agreementOn) =>
    fc.record(
      {
        agreementOn: fc.constant(agreementOn),
        firstMonth: mostly(near(agreementOn, 0, 120), near(agreementOn, -30, 0)).map((day) =>
          day.slice(0, 7),
        ),
        months: mostly(fc.array(counts, { minLength: 1, maxLength: 3 }), fc.array(counts, { maxLength: 4 })),
        ...{ parameters: fc.record({ unemploymentBenefit: byHand }), interpretation: headcount },
      },
      { requiredKeys: ["agreementOn", "firstMonth", "months"] },
    ),
  ),
);

export const equipmentCase = asked(
  dayAround("2022-02-15", "2022-03-01").chain((agreementOn) =>
    fc.record(
      {
        ...{ agreementOn: fc.constant(agreementOn), recipient: body, firstEquipment: facts },
        filedOn: mostly(near(agreementOn, -40, 0), near(agreementOn, 0, 4)),
      },
      { requiredKeys: ["agreementOn", "recipient"] },
    ),
  ),
);

const rates = { ratePerHead: amount, costPerParticipant: amount };
const sums = fc.integer({ min: 0, max: 60_000_000 }).map((grosze) => (grosze / 100).toFixed(2));
/** Large beside one rate, so that caps and revenues sometimes decide. */
const totals = { totalCosts: mostly(sums, smallAmount), costs: sums, ownRevenue: sums, grantedBefore: sums };
const month = dayAround("2007-07-14", "2010-09-04", "2015-10-24", "2022-02-15").map((day) => day.slice(0, 7));
const named = { foundingInstitution: institution, month, participants: heads, staff: heads };
const lowRates = { ratePerHead: smallAmount, costPerParticipant: smallAmount };
export const runningCase = asked(
  mostly(
    fc.record(
      { ...named, ...rates, ...totals, form, interpretation: headcount },
      {
        requiredKeys: [
          "foundingInstitution",
          "month",
          "participants",
          "staff",
          "ratePerHead",
          "costPerParticipant",
          "totalCosts",
          "costs",
          "ownRevenue",
          "form",
        ],
      },
    ),
    fc.record(
      { ...named, ...lowRates, ...totals, form, interpretation: headcount },
      { requiredKeys: ["foundingInstitution", "month", "participants", "staff"] },
    ),
  ),
);

const sources = fc.constantFrom(
  ...["public-finance-rules", "institution-resources", "commune-alcohol-programme", "other-local-income"],
  ...[
    "voivodeship-grant",
    "agricultural-property-agency",
    "local-government-grant",
    "own-revenue",
    "eu-funds",
  ],
  ...["labour-fund", "ministry-programme", "subject-grant", "special-programmes", "commune-grants"],
);
export const sourcesCase = asked(
  fc.record(
    {
      on: dayAround("2004-05-05", "2004-06-01", "2009-07-16", "2010-09-04", "2015-10-24", "2022-02-15"),
      ...{ of: fc.constantFrom(...(["creation", "activity", "activity", "club"] as const)) },
      ...{ foundingInstitution: institution, form, source: sources },
    },
    { requiredKeys: ["on", "of"] },
  ),
);
