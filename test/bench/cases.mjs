/**
 * Months that every engine of the comparison must decide alike: `input` with real dates for this library, `counted` for
 * the peers, which have no calendar of classes and no pool. There the days stand ready, counted by hand.
 */
const readings = { sicknessDays: "calendar", excusedAbsence: "full" };

const none = {
  trialDays: 0,
  participationDays: 0,
  trialUnexcused: 0,
  participationUnexcused: 0,
  sickInPool: 0,
  trialUnpaid: 0,
  participationUnpaid: 0,
};

const benchCase = (name, month, monthDays, facts, counted) => ({
  name,
  input: { month, interpretation: readings, history: "complete", applied: true, ...facts },
  counted: { month, monthDays, ...none, ...counted },
});

const on = (kind, ...dates) => dates.map((date) => ({ kind, date }));
const sick = (from, to) => [{ kind: "sickness", from, to }];
const poolUsed = (before, sicknessUsed) => ({ before, sicknessUsed, daysOffUsed: 0 });

const periods = {
  trial: { from: "2026-02-02", to: "2026-03-01" },
  participation: { from: "2026-03-02", to: "2027-02-01" },
};
const inJune = (name, facts, counted) =>
  benchCase(name, "2026-06", 30, { periods, ...facts }, { participationDays: 30, ...counted });

const june = [
  inJune("full month", {}, {}),
  inJune(
    "excused absence and days off cost nothing",
    { absences: [...on("excused", "2026-06-10"), ...on("day-off", "2026-06-11", "2026-06-12")] },
    {},
  ),
  inJune(
    "two unexcused days",
    { absences: on("unexcused", "2026-06-08", "2026-06-09") },
    { participationUnexcused: 2 },
  ),
  inJune(
    "three unexcused days",
    { absences: on("unexcused", "2026-06-08", "2026-06-09", "2026-06-10") },
    { participationUnexcused: 3 },
  ),
  inJune(
    "four unexcused days: not due",
    { absences: on("unexcused", "2026-06-08", "2026-06-09", "2026-06-10", "2026-06-11") },
    { participationUnexcused: 4 },
  ),
  inJune("sickness within the pool", { absences: sick("2026-06-08", "2026-06-14") }, { sickInPool: 7 }),
  inJune(
    "sickness beyond the pool",
    { absences: sick("2026-06-01", "2026-06-30") },
    { sickInPool: 21, participationUnpaid: 9 },
  ),
  inJune(
    "sickness with most of the pool used before",
    { absences: sick("2026-06-08", "2026-06-14"), history: poolUsed("2026-06-01", 18) },
    { sickInPool: 3, participationUnpaid: 4 },
  ),
  inJune(
    "all at once",
    {
      absences: [
        ...on("unexcused", "2026-06-08", "2026-06-09"),
        ...on("excused", "2026-06-10"),
        ...sick("2026-06-15", "2026-06-21"),
        ...sick("2026-04-15", "2026-04-30"),
      ],
    },
    { participationUnexcused: 2, sickInPool: 5, participationUnpaid: 2 },
  ),
];

const startingIn = (from) => ({ participation: { from, to: "2027-04-30" } });

const partialMonths = [
  benchCase(
    "partial month from the 15th",
    "2026-06",
    30,
    { periods: startingIn("2026-06-15") },
    { participationDays: 16 },
  ),
  benchCase(
    "thirty days of a month with 31",
    "2026-07",
    31,
    { periods: startingIn("2026-07-02") },
    { participationDays: 30 },
  ),
  benchCase(
    "partial month with sickness and an unexcused day",
    "2026-06",
    30,
    {
      periods: startingIn("2026-06-15"),
      absences: [...on("unexcused", "2026-06-16"), ...sick("2026-06-22", "2026-06-24")],
    },
    { participationDays: 16, participationUnexcused: 1, sickInPool: 3 },
  ),
  benchCase(
    "two days, both unexcused: reduced to zero",
    "2026-06",
    30,
    { periods: startingIn("2026-06-29"), absences: on("unexcused", "2026-06-29", "2026-06-30") },
    { participationDays: 2, participationUnexcused: 2 },
  ),
];

const fullMonths = [
  benchCase(
    "full month of 28 days",
    "2025-02",
    28,
    { periods: { participation: { from: "2024-11-04", to: "2025-10-03" } } },
    { participationDays: 28 },
  ),
  benchCase(
    "28 days of sickness after the pool: all unpaid, not due",
    "2025-02",
    28,
    {
      periods: { participation: { from: "2024-11-04", to: "2025-10-03" } },
      absences: sick("2025-02-01", "2025-02-28"),
      history: poolUsed("2025-02-01", 21),
    },
    { participationDays: 28, participationUnpaid: 28 },
  ),
];

const autumn2021 = {
  trial: { from: "2021-10-20", to: "2021-11-19" },
  participation: { from: "2021-11-20", to: "2022-10-19" },
};

const trials = [
  benchCase(
    "trial before 2022, full month at 50 %",
    "2021-10",
    31,
    { periods: { trial: { from: "2021-10-01", to: "2021-10-31" } } },
    { trialDays: 31 },
  ),
  benchCase(
    "trial before 2022, partial month with an unexcused day",
    "2021-10",
    31,
    { periods: autumn2021, absences: on("unexcused", "2021-10-21") },
    { trialDays: 12, trialUnexcused: 1 },
  ),
  benchCase(
    "trial and participation at 50 and 100 %, an unexcused day in each",
    "2021-11",
    30,
    { periods: autumn2021, absences: on("unexcused", "2021-11-08", "2021-11-22") },
    { trialDays: 19, participationDays: 11, trialUnexcused: 1, participationUnexcused: 1 },
  ),
  benchCase(
    "trial and participation above the larger rate",
    "2021-10",
    31,
    {
      periods: {
        trial: { from: "2021-09-02", to: "2021-10-01" },
        participation: { from: "2021-10-02", to: "2022-08-31" },
      },
    },
    { trialDays: 1, participationDays: 30 },
  ),
  benchCase(
    "trial and participation at one rate since 2022",
    "2026-03",
    31,
    { periods, absences: on("unexcused", "2026-03-10") },
    { trialDays: 1, participationDays: 30, participationUnexcused: 1 },
  ),
  benchCase(
    "sickness in the trial, unpaid",
    "2026-02",
    28,
    { periods, absences: sick("2026-02-09", "2026-02-11") },
    { trialDays: 27, trialUnpaid: 3 },
  ),
];

/** A full month of participation with one unexcused day and, if given, days of sickness. */
const fullMonth = (name, from, month, monthDays, unexcused, sickness = [], counted = {}) =>
  benchCase(
    name,
    month,
    monthDays,
    {
      periods: { participation: { from, to: `${month}-${monthDays}` } },
      absences: [...on("unexcused", unexcused), ...sickness],
    },
    { participationDays: monthDays, participationUnexcused: 1, ...counted },
  );

const years = [
  fullMonth("80 %, 2004", "2003-11-03", "2004-05", 31, "2004-05-10"),
  fullMonth("80 %, 2006", "2006-03-01", "2006-10", 31, "2006-10-10"),
  fullMonth("80 %, its last month", "2007-03-01", "2007-06", 30, "2007-06-11"),
  fullMonth("100 %, its first month", "2007-03-01", "2007-07", 31, "2007-07-10"),
  fullMonth("100 %, 2009", "2009-03-02", "2009-12", 31, "2009-12-10", sick("2009-12-14", "2009-12-16"), {
    sickInPool: 3,
  }),
  fullMonth("100 %, 2010", "2009-06-01", "2010-02", 28, "2010-02-10"),
  fullMonth(
    "100 %, 2015, beyond a pool of 14 days",
    "2014-10-01",
    "2015-03",
    31,
    "2015-03-23",
    sick("2015-03-01", "2015-03-20"),
    { sickInPool: 14, participationUnpaid: 6 },
  ),
  fullMonth("100 %, 2018, before the indexation", "2017-10-02", "2018-05", 31, "2018-05-10"),
  fullMonth("100 %, 2018, after the indexation", "2017-10-02", "2018-06", 30, "2018-06-11"),
  fullMonth("100 %, August 2020", "2020-02-03", "2020-08", 31, "2020-08-10"),
  fullMonth("100 %, September 2020", "2020-02-03", "2020-09", 30, "2020-09-10"),
  fullMonth("100 %, its last month", "2021-06-01", "2021-12", 31, "2021-12-10"),
  fullMonth("120 %, its first month", "2021-06-01", "2022-01", 31, "2022-01-10"),
  fullMonth("120 %, 2023", "2022-10-03", "2023-08", 31, "2023-08-10", sick("2023-08-21", "2023-08-25"), {
    sickInPool: 5,
  }),
  benchCase(
    "120 %, 2024, a sum that binary floats miss",
    "2024-06",
    30,
    {
      periods: { participation: { from: "2024-01-02", to: "2024-11-30" } },
      absences: sick("2024-06-10", "2024-06-19"),
    },
    { participationDays: 30, sickInPool: 10 },
  ),
  fullMonth("120 %, 2025", "2024-10-01", "2025-05", 31, "2025-05-12"),
];

export const cases = [...june, ...partialMonths, ...fullMonths, ...trials, ...years];
