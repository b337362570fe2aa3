import fc from "fast-check";
import { institutions } from "./institutions.js";

/** What random cases of chapters 2 and 3 are made of: days on and beside every change, facts, amounts, people. */

/** First days of a wording, and the days after a rule ended by itself. */
const changes = [
  ...["2003-08-14", "2004-05-05", "2004-06-01", "2005-01-01", "2006-01-01", "2007-07-14", "2009-07-16"],
  ...["2010-09-04", "2011-01-01", "2011-10-30", "2015-10-24", "2019-05-04", "2022-02-15", "2026-10-09"],
];

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** Mostly the one, now and then the other. */
export const mostly = <Value>(usual: fc.Arbitrary<Value>, seldom: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: seldom });

export const beside = (days: readonly string[]) =>
  fc.tuple(fc.constantFrom(...days), fc.integer({ min: -2, max: 1 })).map(([day, by]) => shifted(day, by));
const anywhere = fc.integer({ min: 0, max: 8_500 }).map((by) => shifted("2003-08-14", by));
export const someDay = fc.oneof(
  { weight: 3, arbitrary: beside(changes) },
  { weight: 2, arbitrary: anywhere },
);
/** More often where one thing changed than anywhere. */
export const dayAround = (...days: readonly string[]) => fc.oneof(beside(days), someDay);
/** Mostly a day since another. */
export const daySince = (day: string) =>
  fc.oneof(
    { weight: 3, arbitrary: someDay.filter((each) => each >= day) },
    { weight: 1, arbitrary: someDay },
  );
export const dayOfTheAct = someDay.map((day) => (day < "2003-08-14" ? "2003-08-14" : day));
/** A day so many days after another; before it with a number below zero. */
export const near = (day: string, from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((by) => shifted(day, by));

export const perhaps: { requiredKeys: [] } = { requiredKeys: [] };
export const facts = fc.constantFrom<boolean | "unknown">(true, true, false, "unknown");
export const institution = fc.constantFrom(...institutions);
export const form = fc.constantFrom(
  ...[
    "auxiliary-unit",
    "budgetary-unit",
    "budgetary-establishment",
    "budgetary-establishment",
    "separated-unit",
  ],
);
export const body = fc.constantFrom("centre" as const, "club" as const);
export const headcount = fc.record(
  { grantHeadcount: fc.constantFrom("sum" as const, "product" as const) },
  perhaps,
);
export const heads = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 10_000) },
);

const rest = fc.constantFrom("00", "01", "10", "33", "55", "99");
export const amount = fc
  .tuple(fc.integer({ min: 1, max: 30_000 }), rest)
  .map(([whole, grosze]) => `${String(whole)}.${grosze}`);
export const smallAmount = mostly(amount, fc.constantFrom("0.00", "0.01"));

/** A case, seldom asked strictly, seldom as the law was known on another day. */
export const asked = <Value extends object>(cases: fc.Arbitrary<Value>) =>
  fc
    .tuple(
      cases,
      mostly<{ strict?: boolean }>(fc.constant({}), fc.record({ strict: fc.boolean() })),
      mostly<{ asOf?: string }>(fc.constant({}), fc.record({ asOf: dayOfTheAct })),
    )
    .map(([value, strict, asOf]) => ({ ...value, ...strict, ...asOf }));
