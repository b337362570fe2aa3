import fc from "fast-check";
import type { CentreReportInput, ClubReportInput, Records } from "../../../src/reporting/index.js";
import {
  applicationPoints,
  computedLines,
  employmentBases,
  grantPurposes,
  grantReturned,
  moneyLines,
  outcomeKinds,
  type ReportKind,
  serviceKinds,
  sexes,
} from "../../../src/reporting/vocabulary.js";
import { shifted } from "./days.js";
import { endReasonsOfProgrammes, groupIds } from "./sound-records.js";

/** Random years of centres and clubs in which what is hard to count is frequent. */

type Table = fc.Arbitrary<unknown[]>;
type Flat = Readonly<Record<string, unknown>>;

/** The value; as often as said none. */
const maybe = <Value>(value: fc.Arbitrary<Value>, none = 1, some = 1): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: some, arbitrary: value }, { weight: none, arbitrary: fc.constant(undefined) });

/** Mostly the one, now and then the other. */
const mostly = <Value>(usual: fc.Arbitrary<Value>, seldom: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 14, arbitrary: usual }, { weight: 1, arbitrary: seldom });

const years = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(2003, 2004, 2006, 2007, 2009, 2010, 2014, 2015, 2020, 2021, 2022, 2026),
  },
  { weight: 3, arbitrary: fc.integer({ min: 2002, max: 2027 }) },
);
const clubYears = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 2014, max: 2026 }) },
  { weight: 1, arbitrary: years },
);

/** A day on or beside the turn of a year, or anywhere in three years. */
const dayAround = (year: number): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(0, 1), fc.integer({ min: -2, max: 1 }))
        .map(([next, by]) => shifted(`${String(year + next)}-01-01`, by)),
    },
    {
      weight: 4,
      arbitrary: fc.integer({ min: -400, max: 760 }).map((by) => shifted(`${String(year)}-01-01`, by)),
    },
  );

const persons = mostly(fc.constantFrom("p0", "p0", "p1", "p2"), fc.constant("p9"));
const projects = maybe(fc.constantFrom("A", "A", "B"), 1, 2);
const bookedLines = moneyLines.filter((line) => !computedLines.some((computed) => computed === line));
const grants = maybe(mostly(fc.constantFrom("g0", "g0", "g1", "g2"), fc.constant("g9")), 1, 2);
const facts = maybe(fc.constantFrom<boolean | "unknown">(true, true, true, true, false, "unknown"), 1, 3);
const groups = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...groupIds), { maxLength: 3 }),
  fc.constant(["mentally-ill", "mentally-disordered"]),
  fc.constant(["disabled"]),
);
const amounts = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom("00", "01", "10", "99"))
  .map(([whole, rest]) => `${String(whole)}.${rest}`);
const signedAmounts = fc.oneof(
  { weight: 3, arbitrary: amounts },
  { weight: 1, arbitrary: amounts.map((amount) => `-${amount}`) },
);
const times = fc.oneof(
  fc.constantFrom("1", "1/2", "3/4", "1/3", "2/2", "9999/9999", "1/9999"),
  mostly(
    fc.constantFrom("2/3", "7/8"),
    fc.constantFrom("2", "0", "0/2", "3/2", "01/2", "1/0", "1/02", "0.5", "1/12345"),
  ),
);

const withoutKey = (record: Flat, key: string): Flat =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** What can be wrong with a record of any table. */
const spoilt: readonly ((record: Flat) => unknown)[] = [
  (record) => withoutKey(record, "id"),
  (record) => ({ ...record, id: "" }),
  (record) => ({ ...record, id: "x".repeat(201) }),
  (record) => ({ ...record, id: "x".repeat(200) }),
  (record) => ({ ...record, id: 7 }),
  (record) => ({ ...record, surname: "?" }),
  (record) => ({ ...record, groups: ["nobody"] }),
  (record) => ({ ...record, on: "2023-02-29" }),
  (record) => ({ ...record, from: "2023-2-1" }),
  (record) => ({ ...record, to: "1999-01-01" }),
  (record) => ({ ...record, kind: "nothing" }),
  (record) => ({ ...record, amount: "1.5" }),
  (record) => ({ ...record, benefit: "-1.00" }),
  (record) => withoutKey(record, "participant"),
  (record) => withoutKey(record, "basis"),
  () => null,
];

/** Without the keys that have no value. */
const given = <Input>(input: Input): Input =>
  Object.fromEntries(Object.entries(input as object).filter(([, value]) => value !== undefined)) as Input;

const faults = fc.oneof(
  { weight: 40, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...spoilt) },
);

/** A table: ids mostly its own, sometimes one that was used before; keys without a value left out. */
const table = (record: fc.Arbitrary<Flat>, prefix: string, maxLength: number, minLength = 0): Table =>
  fc
    .array(fc.record({ record, dice: fc.nat({ max: 19 }), spoil: faults }), {
      minLength,
      maxLength,
      size: "max",
    })
    .map((rows) =>
      rows.map(({ record: fields, dice, spoil }, index) => {
        const whole = given({
          id: `${prefix}${String(dice === 19 && index > 0 ? index - 1 : index)}`,
          ...fields,
        });
        return spoil === undefined ? whole : spoil(whole);
      }),
    );

const record = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Flat> =>
  fc.record(fields);

/** Phases that touch, one boundary of which lies on a day of the year; now and then with a fault. */
const programmes = (year: number): fc.Arbitrary<Flat> =>
  fc
    .record({
      anchor: dayAround(year),
      held: fc.constantFrom("first", "trial", "last"),
      trial: maybe(fc.integer({ min: 1, max: 40 }), 1, 3),
      participation: maybe(fc.integer({ min: 1, max: 340 }), 1, 5),
      extensions: fc.oneof(
        { weight: 3, arbitrary: fc.constant<number[]>([]) },
        { weight: 1, arbitrary: fc.array(fc.integer({ min: 1, max: 180 }), { maxLength: 2 }) },
      ),
      fault: mostly(fc.constant("none"), fc.constantFrom("reversed", "gap", "overlap")),
      ends: fc.constantFrom(
        "unknown",
        "last",
        "trial",
        "before-trial-ends",
        "after-trial",
        "somewhere",
        "anchor",
        "late",
      ),
      somewhere: fc.nat({ max: 99 }),
      basis: fc.constantFrom({}, {}, { basis: "ordinary" }, { basis: "suspension" }),
      reason: fc.constantFrom(...endReasonsOfProgrammes, "completed", "job", "business", "cooperative"),
      participant: persons,
      groups: maybe(groups, 2, 1),
      project: projects,
    })
    .map(
      ({
        basis,
        anchor,
        held,
        trial,
        participation,
        extensions,
        fault,
        ends,
        somewhere,
        reason,
        ...rest
      }) => {
        const lengths = [trial, participation, ...extensions].filter((length) => length !== undefined);
        const whole = lengths.reduce((sum, length) => sum + length, 0);
        const before = held === "first" ? 0 : held === "trial" ? (trial ?? 1) - 1 : whole - 1;
        const first = shifted(anchor, -before);
        let next = first;
        const phase = (length: number) => {
          const from = next;
          const to = shifted(from, length - 1);
          next = shifted(to, fault === "gap" ? 3 : fault === "overlap" ? 0 : 1);
          return fault === "reversed" ? { from: to, to: shifted(from, -1) } : { from, to };
        };
        const periods = {
          ...(trial === undefined ? {} : { trial: phase(trial) }),
          ...(participation === undefined ? {} : { participation: phase(participation) }),
          ...(extensions.length === 0
            ? {}
            : { extensions: extensions.map((length) => ({ ...phase(length), ...basis })) }),
        };
        const endsOn: Readonly<Record<string, string>> = {
          last: shifted(first, whole - 1),
          trial: shifted(first, (trial ?? 1) - 1),
          "before-trial-ends": shifted(first, Math.max((trial ?? 1) - 2, 0)),
          "after-trial": shifted(first, trial ?? 0),
          somewhere: shifted(first, Math.floor((somewhere * whole) / 100)),
          anchor,
          late: shifted(first, whole - 1 + (somewhere % 8 === 0 ? 1 : 0)),
        };
        const on = endsOn[ends];
        return { ...rest, periods, ...(on === undefined ? {} : { end: { on, reason } }) };
      },
    );

/** A first day and sometimes a last one, mostly not before it. */
const spans = (year: number): fc.Arbitrary<Flat> =>
  fc
    .record({
      from: dayAround(year),
      to: dayAround(year),
      kind: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom("either", "open", "one-day", "as-drawn") },
        { weight: 16, arbitrary: fc.constant("ordered") },
      ),
    })
    .map(({ from, to, kind }) => {
      const [earlier, later] = from <= to ? [from, to] : [to, from];
      if (kind === "open" || (kind === "either" && from < to)) return { from };
      if (kind === "one-day") return { from, to: from };
      return kind === "as-drawn" ? { from, to } : { from: earlier, to: later };
    });

const withSpan = (
  year: number,
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Flat> => fc.tuple(record(fields), spans(year)).map(([rest, span]) => ({ ...rest, ...span }));

/** Contracts of two persons, some of which touch the one before. */
const contracts = (year: number): Table =>
  table(
    withSpan(year, {
      person: fc.constantFrom("s1", "s2"),
      sex: maybe(fc.constantFrom(...sexes)),
      basis: fc.constantFrom(...employmentBases, "employment", "employment"),
      time: maybe(times, 1, 4),
      project: projects,
      joined: fc.constantFrom("no", "no", "next-day", "a-day-between"),
    }),
    "c",
    7,
  ).map((list) =>
    list.map((row, index) => {
      if (row === null) return row;
      const { joined, ...contract } = row as { joined: string; from?: unknown; to?: string };
      const before = list[index - 1] as { to?: unknown; person?: unknown } | null | undefined;
      const end = before?.to;
      if (joined === "no" || typeof end !== "string" || end.length !== 10 || contract.to === undefined)
        return contract;
      const from = shifted(end, joined === "next-day" ? 1 : 2);
      const { to, ...open } = contract;
      return { ...open, ...(to < from ? {} : { to }), from, person: before?.person };
    }),
  );

/** Some outcomes lie on the first or last day of the programme or stay in the same row, and are of its person. */
const metBy = (outcomes: readonly unknown[], others: readonly unknown[]): unknown[] =>
  outcomes.map((row, index) => {
    if (row === null) return row;
    const { meets, ...outcome } = row as Flat;
    const other = (others[index] ?? {}) as Flat & { periods?: Readonly<Record<string, Flat>>; end?: Flat };
    const { trial, participation } = other.periods ?? {};
    const first = other["from"] ?? trial?.["from"] ?? participation?.["from"];
    const on = meets === "first" ? first : meets === "last" ? (other["to"] ?? other.end?.["on"]) : undefined;
    return on === undefined ? outcome : { ...outcome, on, participant: other["participant"] };
  });

const recordsOf = (kind: ReportKind, year: number): fc.Arbitrary<Records> => {
  const day = dayAround(year);
  const unit = fc
    .record({
      name: maybe(fc.constantFrom('CIS "Nadzieja"', "Klub\0", "\uD83D a \uD83D\uDE00")),
      from: maybe(day, 4, 1),
      to: maybe(day, 4, 1),
      days: fc.constantFrom("sorted", "sorted", "sorted", "as-drawn", "one"),
    })
    .map(({ name, from, to, days }) => {
      const [first, last] =
        days === "one"
          ? [from, from]
          : days === "sorted" && from !== undefined && to !== undefined && to < from
            ? [to, from]
            : [from, to];
      return {
        id: "u1",
        ...(name === undefined ? {} : { name }),
        ...(first === undefined ? {} : { from: first }),
        ...(last === undefined ? {} : { to: last }),
      };
    });
  const lines = fc.oneof(
    fc.constantFrom(...bookedLines),
    fc.constantFrom("revenue.voivodeship", "revenue.own-activity"),
  );
  const common: Readonly<Record<string, Table>> = {
    participants: fc
      .tuple(
        table(
          record({ sex: maybe(fc.constantFrom(...sexes, "female"), 1, 3), groups: maybe(groups, 1, 3) }),
          "p",
          4,
          2,
        ),
        fc.nat({ max: 5 }).map((dice) => dice === 5),
      )
      .map(([list, named]) => (named ? [...list, { id: "p2", name: "N.", sex: "female" }] : list)),
    services: table(
      withSpan(year, {
        participant: persons,
        kind: fc.constantFrom(...serviceKinds),
        completed: facts,
        project: projects,
      }),
      "v",
      8,
    ),
    outcomes: table(
      record({
        participant: persons,
        kind: fc.constantFrom(...outcomeKinds),
        on: day,
        project: projects,
        meets: fc.constantFrom("nothing", "nothing", "first", "last"),
      }),
      "o",
      7,
    ),
    staff: contracts(year),
    payments: table(
      record({
        participant: persons,
        forMonth: fc.constant(`${String(year)}-01`),
        paidOn: day,
        benefit: maybe(amounts, 1, 3),
        premium: maybe(amounts),
        grant: grants,
        project: projects,
      }),
      "y",
      6,
    ),
    grants: table(
      record({
        granter: maybe(fc.constantFrom("Marszałek", "Gmina", "Marszałek\0"), 1, 3),
        purpose: fc.constantFrom(...grantPurposes),
        granted: maybe(amounts),
        project: projects,
      }),
      "g",
      4,
      1,
    ),
    money: table(
      record({
        on: day,
        line: fc.oneof(
          { weight: 12, arbitrary: lines },
          { weight: 3, arbitrary: fc.constant(grantReturned) },
          { weight: 1, arbitrary: fc.constantFrom(...computedLines) },
        ),
        amount: signedAmounts,
        grant: grants,
        project: projects,
      }),
      "m",
      16,
    ),
    plan: table(
      record({
        year: fc.constantFrom(year - 1, year, year + 1, year + 2),
        line: fc.constantFrom(...moneyLines),
        amount: amounts,
        project: projects,
      }),
      "l",
      8,
    ),
  };
  const own: Readonly<Record<string, Table>> =
    kind === "centre"
      ? {
          programmes: table(programmes(year), "r", 6),
          changes: table(
            record({
              on: day,
              point: fc.constantFrom(...applicationPoints),
              text: fc.constantFrom("Nowy adres.", "a\0b", "\uDE00"),
            }),
            "h",
            3,
          ),
        }
      : {
          stays: table(
            withSpan(year, {
              participant: persons,
              completed: facts,
              groups: maybe(groups, 2, 1),
              project: projects,
            }),
            "t",
            7,
          ),
        };
  const without = fc.oneof(
    { weight: 6, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray<string>(["staff", "plan", "grants", "services", "participants"]) },
  );
  return fc
    .tuple(unit, fc.record({ ...common, ...own }), without, fc.nat({ max: 199 }))
    .map(([itself, tables, missing, dice]) => {
      const unknown = dice === 199 ? { [kind === "centre" ? "stays" : "changes"]: [] } : {};
      const outcomes = metBy(tables["outcomes"] ?? [], tables["programmes"] ?? tables["stays"] ?? []);
      const kept = Object.entries({ ...tables, outcomes, ...unknown }).filter(
        ([name]) => !missing.includes(name),
      );
      return { unit: itself, ...Object.fromEntries(kept) };
    });
};

const settings = {
  project: maybe(fc.constant("A"), 3, 1),
  correction: maybe(fc.integer({ min: 0, max: 3 }), 3, 1),
  strict: maybe(fc.boolean(), 4, 1),
  interpretation: maybe(
    fc.record(
      {
        reportTrial: fc.constantFrom("counts" as const, "not-counted" as const),
        reportCompletion: fc.constantFrom("whole-course" as const, "with-work" as const),
        rounding: fc.constant("up-to-grosz" as const),
      },
      { requiredKeys: [] },
    ),
    1,
    2,
  ),
};

export const centreYear: fc.Arbitrary<CentreReportInput> = years.chain((year) =>
  fc
    .record({ year: fc.constant(year), records: recordsOf("centre", year), ...settings })
    .map((input) => given(input) as CentreReportInput),
);

export const clubYear: fc.Arbitrary<ClubReportInput> = clubYears.chain((year) =>
  fc
    .record({
      year: fc.constant(year),
      records: recordsOf("club", year),
      asOf: maybe(
        fc.constantFrom("2015-10-23", "2015-10-24", "2022-02-14", "2022-02-15", "2026-01-01"),
        4,
        1,
      ),
      ...settings,
    })
    .map((input) => given(input) as ClubReportInput),
);
