import fc from "fast-check";
import { groupIds } from "../../src/law/index.js";
import type { Records } from "../../src/reporting/index.js";
import {
  grantPurposes,
  moneyLines,
  outcomeKinds,
  serviceKinds,
  sexes,
} from "../../src/reporting/vocabulary.js";

/** Records of a centre around a year, most of them sound, some of them not. */

const people = ["a", "b", "c", "d", "e"];
const grants = ["g1", "g2", "g3", "none"];

const two = (number: number): string => number.toString().padStart(2, "0");

const day = (year: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: year - 1, max: year + 1 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);

const span = (year: number): fc.Arbitrary<{ from: string; to: string }> =>
  fc.tuple(day(year), day(year)).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const amount: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 99_999_999 })
  .map((grosze) => `${Math.floor(grosze / 100)}.${two(grosze % 100)}`);

const signed: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), amount)
  .map(([isBelow, text]) => (isBelow && text !== "0.00" ? `-${text}` : text));

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const completed = maybe(fc.constantFrom(true, false, "unknown" as const));

/** Gives each record an id of its own. */
function numbered<Fields extends object>(
  prefix: string,
  fields: fc.Arbitrary<Fields>,
): fc.Arbitrary<(Fields & { id: string })[]> {
  return fc
    .array(fields, { maxLength: 8 })
    .map((records) => records.map((record, index) => ({ ...record, id: `${prefix}${index}` })));
}

export const randomRecords = (year: number): fc.Arbitrary<Records> =>
  fc.record({
    unit: fc.constant({ id: "cis-1" }),
    participants: fc
      .array(
        fc.record({ sex: maybe(fc.constantFrom(...sexes)), groups: maybe(fc.subarray([...groupIds])) }),
        {
          minLength: people.length,
          maxLength: people.length,
        },
      )
      .map((records) => records.map((record, index) => ({ ...record, id: people[index]! }))),
    programmes: numbered(
      "p",
      fc.record({
        participant: fc.constantFrom(...people),
        periods: span(year).map((participation) => ({ participation })),
        groups: maybe(fc.subarray([...groupIds])),
      }),
    ),
    services: numbered(
      "s",
      fc
        .tuple(
          fc.record({
            participant: fc.constantFrom(...people),
            kind: fc.constantFrom(...serviceKinds),
            completed,
          }),
          span(year),
        )
        .map(([record, days]) => ({ ...record, ...days })),
    ),
    outcomes: numbered(
      "o",
      fc.record({
        participant: fc.constantFrom(...people),
        kind: fc.constantFrom(...outcomeKinds),
        on: day(year),
      }),
    ),
    staff: numbered(
      "w",
      fc
        .tuple(
          fc.record({
            person: fc.constantFrom("x", "y", "z"),
            sex: maybe(fc.constantFrom(...sexes)),
            basis: fc.constantFrom("employment" as const, "civil-law" as const),
            time: maybe(fc.constantFrom("1", "1/2", "3/4", "1/3")),
          }),
          span(year),
        )
        .map(([record, days]) => ({ ...record, ...days })),
    ),
    payments: numbered(
      "q",
      fc.record({
        participant: fc.constantFrom(...people),
        forMonth: fc.constant(`${year}-05`),
        paidOn: day(year),
        benefit: maybe(amount),
        premium: maybe(amount),
        grant: maybe(fc.constantFrom(...grants)),
      }),
    ),
    grants: fc.constant(
      ["g1", "g2", "g3"].map((id, index) => ({ id, purpose: grantPurposes[index]!, granter: "gmina" })),
    ),
    money: numbered(
      "m",
      fc.record({
        on: day(year),
        line: fc.constantFrom(...moneyLines, "grant.returned" as const),
        amount: signed,
        grant: maybe(fc.constantFrom(...grants)),
      }),
    ),
    plan: numbered(
      "n",
      fc.record({
        year: fc.constantFrom(year, year + 1),
        line: fc.constantFrom(...moneyLines),
        amount,
      }),
    ),
  });

/** Records of a club: stays in the place of programmes. */
export const randomClubRecords = (year: number): fc.Arbitrary<Records> =>
  fc
    .tuple(
      randomRecords(year),
      numbered(
        "t",
        fc
          .tuple(fc.record({ participant: fc.constantFrom(...people), completed }), span(year))
          .map(([record, days]) => ({ ...record, ...days })),
      ),
    )
    .map(([{ programmes: _programmes, ...records }, stays]) => ({ ...records, stays }));
