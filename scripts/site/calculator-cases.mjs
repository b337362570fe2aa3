// Months by link, and the same as the library takes them.

const readme = {
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2027-03-01" },
};
const jaworzno = { participation: { from: "2018-09-03", to: "2019-08-02" } };
const epidemic = { participation: { from: "2020-01-02", to: "2020-11-30" } };
const flood = { participation: { from: "2024-09-02", to: "2025-07-31" } };

const unexcused = (...dates) => dates.map((date) => ({ kind: "unexcused", date }));

export const cases = [
  // Of the README.
  {
    link: "v=1&m=2026-06&t=2026-03-02.2026-04-01&p=2026-04-02.2027-03-01&d=2026-06-08n&a=yes",
    input: { month: "2026-06", periods: readme, absences: unexcused("2026-06-08"), applied: true },
  },
  // Of Jaworzno.
  {
    link: "v=1&m=2019-01&p=2018-09-03.2019-08-02&a=yes",
    input: { month: "2019-01", periods: jaworzno, applied: true },
  },
  {
    link: "v=1&m=2019-01&t=2019-01-02.2019-02-01&a=yes",
    input: { month: "2019-01", periods: { trial: { from: "2019-01-02", to: "2019-02-01" } }, applied: true },
  },
  {
    link: "v=1&m=2019-01&p=2018-09-03.2019-08-02&d=2019-01-07n.2019-01-08n.2019-01-09n.2019-01-10n&a=yes",
    input: {
      month: "2019-01",
      periods: jaworzno,
      absences: unexcused("2019-01-07", "2019-01-08", "2019-01-09", "2019-01-10"),
      applied: true,
    },
  },
  // Classes suspended in March and April 2020: what is marked there costs nothing, what is marked after it does.
  {
    link: "v=1&m=2020-03&p=2020-01-02.2020-11-30&z=2020-03-12.2020-04-10.c&d=2020-03-05n.2020-03-16n.2020-03-17c&a=yes&h=before&s=0&o=0&sicknessDays=calendar",
    input: {
      month: "2020-03",
      periods: epidemic,
      suspensions: [{ from: "2020-03-12", to: "2020-04-10", basis: "covid" }],
      absences: [
        ...unexcused("2020-03-05", "2020-03-16"),
        { kind: "sickness", from: "2020-03-17", to: "2020-03-17" },
      ],
      history: { before: "2020-03-01", sicknessUsed: 0, daysOffUsed: 0 },
      interpretation: { sicknessDays: "calendar" },
      applied: true,
    },
  },
  {
    link: "v=1&m=2020-04&p=2020-01-02.2020-11-30&z=2020-03-12.2020-04-10.c&d=2020-04-02n.2020-04-14n&a=yes",
    input: {
      month: "2020-04",
      periods: epidemic,
      suspensions: [{ from: "2020-03-12", to: "2020-04-10", basis: "covid" }],
      absences: unexcused("2020-04-02", "2020-04-14"),
      applied: true,
    },
  },
  // Days off because of the flood of September 2024, before and after they are counted.
  {
    link: "v=1&m=2024-10&p=2024-09-02.2025-07-31&z=2024-10-21.2024-10-25.p&d=2024-10-01m.2024-10-22n.2024-10-28n&a=yes",
    input: {
      month: "2024-10",
      periods: flood,
      suspensions: [{ from: "2024-10-21", to: "2024-10-25", basis: "flood-2024" }],
      absences: [
        { kind: "flood-day-off", date: "2024-10-01", cause: "property" },
        ...unexcused("2024-10-22", "2024-10-28"),
      ],
      applied: true,
    },
  },
  {
    link: "v=1&m=2024-12&p=2024-09-02.2025-07-31&d=2024-12-02m.2024-12-03p.2024-12-04n&a=yes&h=before&s=0&o=0&f=30&g=14&excusedAbsence=unpaid",
    input: {
      month: "2024-12",
      periods: flood,
      absences: [
        { kind: "flood-day-off", date: "2024-12-02", cause: "property" },
        { kind: "flood-day-off", date: "2024-12-03", cause: "inability" },
        ...unexcused("2024-12-04"),
      ],
      history: {
        before: "2024-12-01",
        sicknessUsed: 0,
        daysOffUsed: 0,
        floodDaysUsed: { property: 30, inability: 14 },
      },
      interpretation: { excusedAbsence: "unpaid" },
      applied: true,
    },
  },
  // Classes on a Saturday, an early end in an extension, and an amount that is not announced yet.
  {
    link: "v=1&m=2031-06&p=2030-06-03.2031-05-02&e=2031-05-03.2031-10-31.o&x=2031-06-20&d=2031-06-07n&c=2031-06-07t&a=yes&b=2000,00",
    input: {
      month: "2031-06",
      periods: {
        participation: { from: "2030-06-03", to: "2031-05-02" },
        extensions: [{ from: "2031-05-03", to: "2031-10-31" }],
      },
      endedOn: "2031-06-20",
      absences: unexcused("2031-06-07"),
      classDays: ["2031-06-07"],
      parameters: {
        unemploymentBenefit: [{ from: "2031-06-01", amount: "2000.00", source: "a test" }],
      },
      applied: true,
    },
  },
];
