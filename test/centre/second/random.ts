import fc from "fast-check";
import { points } from "./application.js";
import { institutions } from "./institutions.js";
import { askableFields } from "./personal-data.js";
import { grounds } from "./supervision-and-loss.js";
import { daysOfChange } from "./unemployment-benefit.js";

/** Random cases around every day of change of chapters 2 and 3, good ones and bad. */

/** First days of a wording, and last days of terms that end by themselves. */
const changes = [
  ...["2003-08-14", "2004-05-05", "2004-06-01", "2005-01-01", "2006-01-01", "2007-07-14", "2009-07-16"],
  ...["2010-09-04", "2011-01-01", "2011-10-30", "2015-10-24", "2019-05-04", "2022-02-15", "2026-10-09"],
];

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

const beside = (days: readonly string[]) =>
  fc.tuple(fc.constantFrom(...days), fc.integer({ min: -2, max: 1 })).map(([day, by]) => shifted(day, by));
const anywhere = fc.integer({ min: 0, max: 8_500 }).map((by) => shifted("2003-08-14", by));
export const someDay = fc.oneof(
  { weight: 3, arbitrary: beside(changes) },
  { weight: 2, arbitrary: anywhere },
);
const dayOfTheAct = someDay.map((day) => (day < "2003-08-14" ? "2003-08-14" : day));
/** A day not far from another. */
const near = (day: string, from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((by) => shifted(day, by));

const perhaps: { requiredKeys: [] } = { requiredKeys: [] };
const facts = fc.constantFrom<boolean | "unknown">(true, true, false, "unknown");
const institution = fc.constantFrom(...institutions);
const forms = fc.constantFrom(
  "auxiliary-unit",
  "budgetary-unit",
  "budgetary-establishment",
  "separated-unit",
);
const headcount = fc.record({ grantHeadcount: fc.constantFrom("sum" as const, "product" as const) }, perhaps);

/** The looks of every question: seldom strict, seldom as the law was known on another day. */
const looks = fc
  .record({ strict: fc.constantFrom(false, false, false, true), asOf: dayOfTheAct }, { requiredKeys: [] })
  .chain((look) => fc.constantFrom(look, "strict" in look ? { strict: look.strict } : {}, {}));

/** A case with its look. */
const asked = <Value extends object>(cases: fc.Arbitrary<Value>) =>
  fc.tuple(cases, looks).map(([value, look]) => ({ ...value, ...look }));

const pence = fc.constantFrom("00", "01", "10", "33", "55", "99");
const amount = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.integer({ min: 0, max: 30_000 }), pence).map(([a, b]) => `${String(a)}.${b}`),
  },
  { weight: 1, arbitrary: fc.constantFrom("0.00", "0.01") },
);
const heads = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 1, 10_000));

export const foundingCase = asked(
  fc.record(
    {
      ...{ on: someDay, foundingInstitution: institution, form: forms },
      ...{ publicBenefitStatus: facts, foundedByListedEntities: facts },
    },
    { requiredKeys: ["on", "foundingInstitution"] },
  ),
);

const allPoints = points.map(([id]) => id);
const providedPoints = fc.oneof(
  fc.record(Object.fromEntries(allPoints.map((id) => [id, facts])), perhaps),
  fc.constant(Object.fromEntries(allPoints.map((id) => [id, true]))),
  fc
    .subarray(allPoints, { maxLength: 2 })
    .map((none) =>
      Object.fromEntries(allPoints.map((id) => [id, none.includes(id) ? ("unknown" as const) : true])),
    ),
);
export const applicationCase = asked(
  someDay.chain((on) =>
    fc.record(
      {
        ...{ on: fc.constant(on), foundingInstitution: institution, provided: providedPoints },
        kind: fc.constantFrom("grant" as const, "grant" as const, "extension" as const),
        filedOn: fc.oneof({ weight: 3, arbitrary: near(on, -200, 0) }, { weight: 1, arbitrary: someDay }),
      },
      { requiredKeys: ["on", "foundingInstitution", "provided"] },
    ),
  ),
);

const oldStatus = fc.record(
  { oldStatus: fc.constantFrom("three-years" as const, "five-years" as const) },
  perhaps,
);
export const periodCase = asked(
  fc
    .oneof(dayOfTheAct, beside(["2004-07-14", "2008-02-29", "2016-02-29", "2007-07-14"]))
    .chain((grantedOn) => {
      const extension = fc.record(
        { decidedOn: near(grantedOn, -30, 4_000), to: near(grantedOn, 900, 7_000) },
        { requiredKeys: ["decidedOn"] },
      );
      return fc.record(
        {
          grantedOn: fc.constant(grantedOn),
          on: fc.oneof(
            near(grantedOn, -100, 4_500),
            near(grantedOn, 1_094, 1_098),
            near(grantedOn, 1_824, 1_829),
            someDay,
          ),
          to: near(grantedOn, -20, 2_500),
          extensions: fc.array(extension, { maxLength: 3 }),
          interpretation: oldStatus,
        },
        { requiredKeys: ["on", "grantedOn"] },
      );
    }),
);

export const termCase = asked(
  someDay.chain((receivedOn) =>
    fc.record(
      {
        ...{
          kind: fc.constantFrom("explanations" as const, "remedy" as const),
          receivedOn: fc.constant(receivedOn),
        },
        setTo: near(receivedOn, -3, 40),
      },
      { requiredKeys: ["kind", "receivedOn"] },
    ),
  ),
);

export const lossCase = asked(
  fc.record(
    {
      ...{ on: someDay, ground: fc.constantFrom(...grounds), foundingInstitution: institution },
      ...{ servicesImpossible: facts, resultAffected: facts, termLapsed: facts, institutionAsks: facts },
    },
    { requiredKeys: ["on", "ground"] },
  ),
);

const grant = fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), amount });
export const returnCase = asked(
  fc
    .record({ on: someDay, unused: amount, grants: fc.array(grant, { maxLength: 6 }), isClean: fc.nat(5) })
    .map(({ isClean, grants, ...rest }) => ({
      ...rest,
      grants: isClean > 0 ? grants.map((each, index) => ({ ...each, id: String(index) })) : grants,
    })),
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
  { weight: 1, arbitrary: beside(["2027-06-01", "2027-01-01", "2028-06-01", "2003-09-01"]) },
);
export const activityCase = asked(
  agreementDay.chain((agreementOn) =>
    fc.record(
      {
        agreementOn: fc.constant(agreementOn),
        firstMonth: near(agreementOn, -10, 120).map((day) => day.slice(0, 7)),
        months: fc.array(fc.record({ participants: heads, staffEngagedForAtLeastAYear: heads }), {
          maxLength: 4,
        }),
        parameters: fc.record({ unemploymentBenefit: byHand }),
        interpretation: headcount,
      },
      { requiredKeys: ["agreementOn", "firstMonth", "months"] },
    ),
  ),
);

export const equipmentCase = asked(
  someDay.chain((agreementOn) =>
    fc.record(
      {
        ...{
          agreementOn: fc.constant(agreementOn),
          recipient: fc.constantFrom("centre" as const, "club" as const),
        },
        ...{ firstEquipment: facts, filedOn: near(agreementOn, -40, 4) },
      },
      { requiredKeys: ["agreementOn", "recipient"] },
    ),
  ),
);

const amounts = { ratePerHead: amount, costPerParticipant: amount, totalCosts: amount, costs: amount };
export const runningCase = asked(
  fc
    .record(
      {
        ...{ foundingInstitution: institution, month: someDay.map((day) => day.slice(0, 7)), form: forms },
        ...{ participants: heads, staff: heads, ...amounts },
        ...{ ownRevenue: amount, grantedBefore: amount, interpretation: headcount },
      },
      { requiredKeys: ["foundingInstitution", "month", "participants", "staff"] },
    )
    // Mostly with all amounts, else nearly every case asks for one.
    .chain((some) =>
      fc
        .record({ ...amounts, ownRevenue: amount, form: forms, isWhole: fc.nat(3) })
        .map(({ isWhole, ...all }) => (isWhole > 0 ? { ...all, ...some } : some)),
    ),
);

export const staffCase = asked(
  fc.record(
    {
      ...{
        on: someDay,
        classStaff: fc.integer({ min: 0, max: 9 }),
        participants: fc.integer({ min: 0, max: 60 }),
      },
      supportedEmployees: heads,
    },
    { requiredKeys: ["on", "classStaff", "participants"] },
  ),
);

const goods = fc.constantFrom(
  ...[
    "fuel",
    "tobacco",
    "spirits",
    "wine",
    "beer",
    "other-alcoholic",
    "other-alcoholic",
    "precious-metals",
    "other",
  ],
);
const percents = fc.constantFrom(
  "0",
  "0.5",
  "0.5000",
  "0.5001",
  "0.51",
  "12",
  "100",
  "0.4999",
  "100.1",
  "0.50001",
);
export const ownActivityCase = asked(
  fc.record({
    on: someDay,
    activities: fc.array(
      fc.record(
        {
          id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
          kind: fc.constantFrom(...(["production", "trade", "services", "farming"] as const)),
          ...{ goods, alcoholPercent: percents },
        },
        { requiredKeys: ["kind"] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  }),
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
      ...{ on: someDay, of: fc.constantFrom(...(["creation", "activity", "activity", "club"] as const)) },
      ...{ foundingInstitution: institution, form: forms, source: sources },
    },
    { requiredKeys: ["on", "of"] },
  ),
);

const body = fc.constantFrom("centre" as const, "club" as const);
export const retentionCase = asked(
  someDay.chain((on) =>
    fc.record({
      ...{ on: fc.constant(on), body },
      servicesEndedOn: fc.oneof(near(on, -4_200, 0), near(on, -3_700, -3_600), dayOfTheAct),
    }),
  ),
);
export const dataCase = asked(
  fc.record(
    {
      ...{ on: fc.oneof(someDay, beside(["2019-05-04"])), body },
      data: fc.array(
        fc.record({
          subject: fc.constantFrom("participant", "family-member", "legal-representative"),
          field: fc.constantFrom(...askableFields),
        }),
        { maxLength: 6 },
      ),
    },
    { requiredKeys: ["on", "body"] },
  ),
);
