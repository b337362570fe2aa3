import { describe, expect, it } from "vitest";
import {
  type AttendanceCard,
  attendanceCard,
  type AttendanceCardInput,
  listSchemas,
} from "../../../src/reporting/index.js";

const legend = {
  O: "present",
  N: "unexcused",
  U: "excused",
  L4: "sickness",
  DW: "day-off",
  K: "quarantine",
  PM: "flood-property",
  PN: "flood-inability",
  Z: "suspended",
} as const;
type Mark = keyof typeof legend;

const periods = { participation: { from: "2026-01-01", to: "2026-12-31" } };

/** Marks by the number of the day. */
function marksOf(month: string, marks: Record<number, Mark>): AttendanceCardInput["marks"] {
  return Object.entries(marks).map(([day, mark]) => ({ date: `${month}-${day.padStart(2, "0")}`, mark }));
}

function cardOf(marks: Record<number, Mark>, more: Partial<AttendanceCardInput> = {}): AttendanceCard {
  const month = more.month ?? "2026-06";
  const card = attendanceCard({ month, periods, legend, marks: marksOf(month, marks), ...more });
  if (card.outcome !== "card") throw new Error(JSON.stringify(card));
  expect(listSchemas.attendanceCard.result().parse(card)).toEqual(card);
  expect(structuredClone(card)).toEqual(card);
  return card;
}

const cardOfAnything = attendanceCard as (input: unknown) => ReturnType<typeof attendanceCard>;

function codesOf(marks: Record<number, Mark>, more: object = {}): unknown {
  const result = cardOfAnything({
    month: "2026-06",
    periods,
    legend,
    marks: marksOf("2026-06", marks),
    ...more,
  });
  return result.outcome === "invalid"
    ? result.issues.map(({ path, code }) => [path.join("."), code])
    : result.outcome;
}

const assumed = ({ assumptions }: AttendanceCard) => assumptions.map(({ id }) => id);

describe("marks by their meaning", () => {
  it("each becomes what monthlyBenefit takes, by date", () => {
    // 4 June 2026 is Corpus Christi.
    const card = cardOf({ 1: "O", 2: "N", 3: "U", 5: "DW", 8: "PM", 9: "PN", 10: "L4", 11: "K", 12: "O" });
    expect(card.absences).toEqual([
      { kind: "unexcused", date: "2026-06-02" },
      { kind: "excused", date: "2026-06-03" },
      { kind: "day-off", date: "2026-06-05" },
      { kind: "flood-day-off", date: "2026-06-08", cause: "property" },
      { kind: "flood-day-off", date: "2026-06-09", cause: "inability" },
      { kind: "sickness", from: "2026-06-10", to: "2026-06-10" },
      { kind: "quarantine", from: "2026-06-11", to: "2026-06-11" },
    ]);
    expect(card.counts).toEqual({
      classDays: 21,
      present: 2,
      unexcused: 1,
      excused: 1,
      sickness: 1,
      "day-off": 1,
      quarantine: 1,
      "flood-property": 1,
      "flood-inability": 1,
      suspended: 0,
      unmarked: 12,
    });
    expect(card.days).toHaveLength(21);
    expect(card.unmarked).toHaveLength(12);
    expect(card.unmarked).not.toContain("2026-06-04");
  });

  it("an unmarked class day is listed and is neither present nor absent", () => {
    const card = cardOf({});
    expect(card.absences).toEqual([]);
    expect(card.days[0]).toEqual({ date: "2026-06-01", classDay: true, mark: null, meaning: null });
    expect(card.counts.unmarked).toBe(21);
  });

  it("only the covered days of the month are there", () => {
    const some = {
      trial: { from: "2026-06-10", to: "2026-06-12" },
      participation: { from: "2026-06-13", to: "2026-06-15" },
    };
    expect(cardOf({}, { periods: some }).unmarked).toEqual([
      "2026-06-10",
      "2026-06-11",
      "2026-06-12",
      "2026-06-15",
    ]);
    expect(cardOf({}, { periods: { participation: { from: "2026-07-01", to: "2026-07-31" } } }).days).toEqual(
      [],
    );
    expect(cardOf({}, { periods: {} })).toMatchObject({ days: [], counts: { classDays: 0 } });
  });

  it("the month in which the Act came: days from 2003-08-14 on", () => {
    const card = cardOf(
      {},
      { month: "2003-08", periods: { trial: { from: "2003-08-01", to: "2003-08-31" } } },
    );
    expect(card.days[0]?.date).toBe("2003-08-14");
  });
});

describe("spells from marks", () => {
  it.each<[string, Record<number, Mark>, [number, number][], boolean]>([
    ["days in a row", { 8: "L4", 9: "L4" }, [[8, 9]], false],
    ["over a weekend", { 12: "L4", 15: "L4" }, [[12, 15]], true],
    ["over a holiday", { 3: "L4", 5: "L4" }, [[3, 5]], true],
    [
      "not over an unmarked class day",
      { 8: "L4", 10: "L4" },
      [
        [8, 8],
        [10, 10],
      ],
      false,
    ],
    [
      "not over a day of another meaning",
      { 8: "L4", 9: "O", 10: "L4" },
      [
        [8, 8],
        [10, 10],
      ],
      false,
    ],
    ["a marked Saturday is a part", { 12: "L4", 13: "L4", 15: "L4" }, [[12, 15]], true],
    [
      "a Saturday of another meaning ends it",
      { 12: "L4", 13: "K", 15: "L4" },
      [
        [12, 12],
        [15, 15],
      ],
      false,
    ],
    ["free days at the edges stay out", { 5: "L4" }, [[5, 5]], false],
    [
      "over a whole free week in pieces",
      { 12: "L4", 15: "L4", 19: "L4", 22: "L4" },
      [
        [12, 15],
        [19, 22],
      ],
      true,
    ],
  ])("sickness %s", (_, marks, spells, overFreeDays) => {
    const card = cardOf(marks);
    const day = (number: number) => `2026-06-${String(number).padStart(2, "0")}`;
    expect(card.absences.filter(({ kind }) => kind === "sickness")).toEqual(
      spells.map(([from, to]) => ({ kind: "sickness", from: day(from), to: day(to) })),
    );
    expect(assumed(card).includes("sick-over-free-days")).toBe(overFreeDays);
  });

  it("quarantine and suspension likewise", () => {
    const card = cardOf({ 5: "K", 8: "K", 12: "Z", 15: "Z" }, { suspensionBasis: "covid" });
    expect(card.absences).toEqual([{ kind: "quarantine", from: "2026-06-05", to: "2026-06-08" }]);
    expect(card.suspensions).toEqual([{ from: "2026-06-12", to: "2026-06-15", basis: "covid" }]);
  });

  it("a suspended class day is neither unmarked nor an absence", () => {
    const card = cardOf({ 1: "Z" }, { suspensionBasis: "flood-2024" });
    expect(card).toMatchObject({ absences: [], counts: { suspended: 1, unmarked: 20 } });
    expect(card.unmarked).not.toContain("2026-06-01");
  });

  it("without the basis of the suspension: undetermined", () => {
    const card = cardOfAnything({ month: "2026-06", periods, legend, marks: marksOf("2026-06", { 1: "Z" }) });
    expect(card).toMatchObject({
      outcome: "undetermined",
      missing: [{ kind: "fact", path: ["suspensionBasis"], question: "suspension-basis" }],
    });
  });
});

describe("confirmed sickness wins", () => {
  it("is taken as it is, cut to the covered days", () => {
    const sickness = [
      { from: "2026-05-25", to: "2026-06-02" },
      { from: "2026-06-26", to: "2026-07-03" },
    ];
    const card = cardOf({ 1: "O", 2: "N" }, { sickness });
    expect(card.absences).toEqual([
      { kind: "sickness", from: "2026-06-01", to: "2026-06-02" },
      { kind: "sickness", from: "2026-06-26", to: "2026-06-30" },
    ]);
    expect(card.days.slice(0, 2)).toEqual([
      { date: "2026-06-01", classDay: true, mark: "O", meaning: "sickness" },
      { date: "2026-06-02", classDay: true, mark: "N", meaning: "sickness" },
    ]);
    expect(card.counts).toMatchObject({ present: 0, unexcused: 0, sickness: 5 });
    expect(card.unmarked).not.toContain("2026-06-26");
  });

  it("spells that touch stay two; no free day is taken in", () => {
    const sickness = [
      { from: "2026-06-09", to: "2026-06-10" },
      { from: "2026-06-08", to: "2026-06-08" },
    ];
    const card = cardOf({}, { sickness });
    expect(card.absences).toEqual([
      { kind: "sickness", from: "2026-06-08", to: "2026-06-08" },
      { kind: "sickness", from: "2026-06-09", to: "2026-06-10" },
    ]);
    expect(assumed(card)).toEqual(["class-days-assumed"]);
  });

  it("a suspended day inside stays suspended, and the sickness stays whole", () => {
    const card = cardOf(
      { 9: "Z" },
      { sickness: [{ from: "2026-06-08", to: "2026-06-10" }], suspensionBasis: "covid" },
    );
    expect(card.days[5]).toMatchObject({ date: "2026-06-09", meaning: "suspended" });
    expect(card.absences).toEqual([{ kind: "sickness", from: "2026-06-08", to: "2026-06-10" }]);
    expect(card.suspensions).toEqual([{ from: "2026-06-09", to: "2026-06-09", basis: "covid" }]);
  });

  it("a quarantine does not go on over confirmed sickness on free days", () => {
    const card = cardOf({ 12: "K", 15: "K" }, { sickness: [{ from: "2026-06-13", to: "2026-06-14" }] });
    expect(card.absences.map((absence) => ("from" in absence ? [absence.kind, absence.from] : []))).toEqual([
      ["quarantine", "2026-06-12"],
      ["sickness", "2026-06-13"],
      ["quarantine", "2026-06-15"],
    ]);
  });

  it("an empty list says that none was confirmed", () => {
    expect(cardOf({}, { sickness: [] }).absences).toEqual([]);
    expect(codesOf({ 1: "L4" }, { sickness: [] })).toEqual([["marks.0.date", "sickness-not-confirmed"]]);
  });
});

describe("class days", () => {
  it.each<[string, AttendanceCardInput["classDays"], string[], boolean]>([
    ["listed", ["2026-06-06", "2026-06-08"], ["2026-06-06", "2026-06-08"], false],
    ["by month", { "2026-06": ["2026-06-06"] }, ["2026-06-06"], false],
    ["none by month", { "2026-06": [] }, [], false],
  ])("%s", (_, classDays, days, isAssumed) => {
    const card = cardOf({}, { classDays });
    expect(card.unmarked).toEqual(days);
    expect(assumed(card).includes("class-days-assumed")).toBe(isAssumed);
  });

  it.each<[string, AttendanceCardInput["classDays"]]>([
    ["left out", undefined],
    ["an empty list says nothing", []],
    ["of another month", ["2026-05-04"]],
    ["another month by month", { "2026-05": ["2026-05-04"] }],
  ])("%s: Monday to Friday without holidays, as an assumption; strict asks", (_, classDays) => {
    const card = cardOf({}, { classDays });
    expect(card.counts.classDays).toBe(21);
    expect(assumed(card)).toContain("class-days-assumed");
    const strict = cardOfAnything({ month: "2026-06", periods, legend, marks: [], classDays, strict: true });
    expect(strict).toMatchObject({
      outcome: "undetermined",
      missing: [{ path: ["classDays"], question: "class-days" }],
    });
  });

  it("24 December is a holiday from 2025 on", () => {
    const of = (month: string) =>
      cardOf(
        {},
        { month, periods: { participation: { from: `${month}-01`, to: `${month}-31` } } },
      ).unmarked.includes(`${month}-24`);
    expect([of("2024-12"), of("2025-12")]).toEqual([true, false]);
  });
});

describe("all issues", () => {
  it("of marks", () => {
    const marks = [
      { date: "2026-06-01", mark: "X" },
      { date: "2026-06-02", mark: "O" },
      { date: "2026-06-02", mark: "N" },
      { date: "2026-07-01", mark: "O" },
      { date: "2026-06-06", mark: "O" },
      { date: "2026-06-07", mark: "L4" },
      { date: "2026-06-13", mark: "K" },
      { date: "2026-06-14", mark: "__proto__" },
      { date: "2026-06-15", mark: "toString" },
    ];
    expect(codesOf({}, { marks })).toEqual([
      ["marks.0.mark", "unknown-mark"],
      ["marks.2.date", "repeated-date"],
      ["marks.3.date", "outside-periods"],
      ["marks.4.date", "no-class-day"],
      ["marks.7.mark", "unknown-mark"],
      ["marks.8.mark", "unknown-mark"],
    ]);
  });

  it("of sickness", () => {
    const sickness = [
      { from: "2026-06-10", to: "2026-06-09" },
      { from: "2026-05-01", to: "2026-05-31" },
      { from: "2026-06-01", to: "2026-06-05" },
      { from: "2026-06-05", to: "2026-06-06" },
    ];
    expect(codesOf({ 8: "L4" }, { sickness })).toEqual([
      ["marks.0.date", "sickness-not-confirmed"],
      ["sickness.0.to", "reversed"],
      ["sickness.1", "outside-periods"],
      ["sickness.3", "overlapping"],
    ]);
  });

  it("of class days, periods and the rest, all at once", () => {
    expect(
      codesOf({}, { classDays: { "2026-06": ["2026-07-01", "2026-06-01", "2026-06-01"], "2026-6": [] } }),
    ).not.toEqual("card");
    expect(codesOf({}, { classDays: { "2026-06": ["2026-07-01", "2026-06-01", "2026-06-01"] } })).toEqual([
      ["classDays.2026-06.2", "repeated-date"],
      ["classDays.2026-06.0", "class-day-of-another-month"],
    ]);
    expect(codesOf({}, { classDays: ["2026-06-01", "2026-06-01"] })).toEqual([
      ["classDays.1", "repeated-date"],
    ]);
    expect(
      codesOf({ 1: "O" }, { periods: { participation: { from: "2026-02-01", to: "2026-01-01" } } }),
    ).toEqual([["periods.participation", "reversed-period"]]);
    expect(codesOf({}, { legend: { O: "there" }, suspensionBasis: "war", more: 1 })).toEqual([
      ["legend.O", "not-one-of"],
      ["suspensionBasis", "not-one-of"],
      ["more", "unknown-key"],
    ]);
    const marksOfLegend = Object.fromEntries(
      Array.from({ length: 63 }, (_, index) => [`m${index}`, "present"]),
    );
    expect(codesOf({}, { legend: marksOfLegend })).toEqual([["legend", "too-many"]]);
    const many = Array.from({ length: 63 }, () => ({ date: "2026-06-01", mark: "O" }));
    expect(codesOf({}, { marks: many })).toEqual([["marks", "too-many"]]);
    for (const anything of [null, 1, "x", [], {}]) expect(cardOfAnything(anything).outcome).toBe("invalid");
  });

  it("before the Act: unsupported", () => {
    expect(cardOfAnything({ month: "2003-07", periods, legend, marks: [] }).outcome).toBe("unsupported-date");
  });

  it("hostile marks and names come back as they are, and nowhere else", () => {
    const mark = '=cmd|"\u0000\u202E\uD800';
    const name = "<script>alert(1)</script>";
    const card = attendanceCard({
      month: "2026-06",
      periods,
      legend: { [mark]: "present" },
      marks: [{ date: "2026-06-01", mark }],
      name,
    });
    expect(card.outcome === "card" && [card.name, card.days[0]?.mark, card.days[0]?.meaning]).toEqual([
      name,
      mark,
      "present",
    ]);
    const refused = attendanceCard({
      month: "2026-06",
      periods,
      legend: {},
      marks: [{ date: "2026-06-01", mark }],
    });
    expect(JSON.stringify(refused)).not.toContain("cmd");
  });
});

it("a mark of the legend that may be a name is not repeated, one that may not is", () => {
  const legend = { "Jan Kowalski": "away", N: "away" } as never;
  const card = attendanceCard({ month: "2026-06", periods: {}, marks: [], legend });
  const issues = card.outcome === "invalid" ? card.issues : [];
  expect(issues.map(({ path }) => path)).toEqual([
    ["legend", "?"],
    ["legend", "N"],
  ]);
});
