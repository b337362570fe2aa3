import { centreReport, dutyCalendar, formTemplate, toJson } from "zatrudnienie-socjalne/reporting";

/**
 * The worst valid input of every calculation: as long and as entangled as the limits of `src/input/limits.ts` allow. Where
 * several shapes may be the worst, all of them stand here.
 */
const day = 86_400_000;
const addDays = (date, days) => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
const list = (length, make) => Array.from({ length }, (_, index) => make(index));

const limits = {
  absences: 2_000,
  classDays: 2_000,
  entries: 2_000,
  extensions: 24,
  givenAmounts: 200,
  events: 500,
  registrations: 500,
  suspensions: 100,
};

/** Participation from 1900 on, extended as often as can be, and up to the end of 2030. */
const periods = {
  trial: { from: "1900-01-01", to: "1900-01-31" },
  participation: { from: "1900-02-01", to: "1900-12-31" },
  extensions: list(limits.extensions, (index) => ({
    from: addDays("1901-01-01", index * 1_978),
    to: addDays("1901-01-01", index * 1_978 + 1_977),
  })),
};

/** Days off one after the other up to the month asked about. */
const daysOff = list(limits.absences, (index) => ({
  kind: "day-off",
  date: addDays("2026-05-31", index + 1 - limits.absences),
}));

/** Spells of sickness of three weeks with a day between them, over a hundred years. */
const spells = list(limits.absences, (index) => ({
  kind: "sickness",
  from: addDays("1901-01-01", index * 22),
  to: addDays("1901-01-01", index * 22 + 20),
}));

/** A spell of one day every other day, so that each begins a pool of its own. */
const shortSpells = list(limits.absences, (index) => {
  const date = addDays("2026-06-29", -2 * index);
  return { kind: "sickness", from: date, to: date };
});

const mixed = [...daysOff.slice(limits.absences / 2), ...spells.slice(0, limits.absences / 2)];

/** Suspensions of one day every third day up to the month asked about, by one act and the other in turn. */
const suspensions = list(limits.suspensions, (index) => {
  const date = addDays("2026-06-29", -3 * index);
  return { from: date, to: date, basis: index % 2 === 0 ? "covid" : "flood-2024" };
});

/** Spells of four days with a day between them, that begin in one suspension and end in the next. */
const interruptedSpells = list(limits.absences, (index) => ({
  kind: "sickness",
  from: addDays("2026-06-26", -5 * index),
  to: addDays("2026-06-29", -5 * index),
}));

const floodDaysOff = list(87, (index) => ({
  kind: "flood-day-off",
  date: addDays("2024-09-16", index),
  cause: index % 2 === 0 ? "property" : "inability",
}));

const classDays = list(limits.classDays, (index) => addDays("2026-06-30", -index));
/** As many months as there may be, each with all its days. */
const classDaysByMonth = {};
for (const date of list(18_262, (index) => addDays("2026-06-30", -index)).filter(
  (each) => each >= "1976-07-01",
))
  (classDaysByMonth[date.slice(0, 7)] ??= []).push(date);
const parameters = {
  unemploymentBenefit: list(limits.givenAmounts, (index) => ({
    from: `${2027 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-01`,
    amount: "1900.00",
    source: "a notice",
  })),
};
const readings = { sicknessDays: "class-days", excusedAbsence: "unpaid" };
const perSpell = { ...readings, sicknessLimit: "per-spell", sicknessLimitRenewsOnExtension: true };

const person = (absences, interpretation = readings) => ({
  periods,
  absences,
  history: "complete",
  applied: true,
  interpretation,
});

/** One person's facts, by what makes them bad. */
const people = {
  "days off, months counted both ways": person(daysOff),
  "days off, months counted one way": person(daysOff, { ...readings, monthCount: "day-before" }),
  "long spells by class days": person(spells),
  "short spells, a pool each": person(shortSpells, perSpell),
  "days off and spells, everything listed": { ...person(mixed, perSpell), classDays, parameters },
  "long spells, days not chosen": person(spells, {}),
  "spells broken by suspensions, a pool each": { ...person(interruptedSpells, perSpell), suspensions },
  "spells broken by suspensions, nothing chosen": {
    ...person(interruptedSpells, {}),
    suspensions,
    strict: true,
  },
  "days off in suspensions": {
    ...person([...daysOff.filter(({ date }) => date < "2024-09-16" || date > "2024-12-11"), ...floodDaysOff]),
    suspensions,
  },
  "everything listed, class days by month": {
    ...person(mixed, perSpell),
    classDays: classDaysByMonth,
    parameters,
  },
};

const month = "2026-06";
const byPerson = (make) =>
  Object.fromEntries(Object.entries(people).map(([name, facts]) => [name, make(facts)]));
const monthsOfCentury = list(600, (index) => {
  const number = 12 * 2026 + 5 - index;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}).filter((each) => each >= "2003-08");

const plan = {
  trialFrom: "2004-01-31",
  extensions: list(limits.extensions, () => ({ months: 95 })),
};

/** A life of programmes begun and withdrawn from, one after the other. */
const shortLives = list(limits.events, (index) => ({
  kind: index % 2 === 0 ? "applied" : "withdrawn",
  on: addDays("2004-01-01", index),
}));
/** One programme, extended as often as can be, with hundreds of days off. */
const longLife = [
  { kind: "applied", on: "2004-01-02" },
  { kind: "programme-signed", on: "2004-01-03" },
  { kind: "trial-started", on: "2004-01-04" },
  { kind: "qualified", on: "2004-02-03" },
  ...list(limits.extensions, (index) => ({
    kind: "extended",
    on: addDays("2004-03-01", index),
    to: addDays("2005-03-01", 365 * index),
  })),
];
const lifeOfDaysOff = [
  ...longLife,
  ...list(limits.events - longLife.length, (index) => ({
    kind: "day-off-consent",
    on: addDays("2022-03-10", index),
    date: addDays("2022-03-11", index),
  })),
];

const counted = { interpretation: { monthCount: "civil-code" } };

const registrations = list(limits.registrations, (index) => ({
  from: addDays("2022-01-01", 3 * index),
  to: addDays("2022-01-01", 3 * index + 1),
}));
const excludedPeriods = list(limits.registrations, (index) => ({
  kind: "traineeship",
  from: addDays("2022-01-01", 3 * index),
  to: addDays("2022-01-01", 3 * index),
}));

/** Every cell of a form, each greater than what it is a part of. */
const cellsOf = (form) =>
  Object.fromEntries(
    formTemplate({ id: form }).sections.map(({ id, rows, columns }) => [
      id,
      Object.fromEntries(
        rows.map((row, index) => [
          row.id,
          Object.fromEntries(columns.map((column, place) => [column.id, 1_000 * place + index])),
        ]),
      ),
    ]),
  );

const manyLines = list(200, () => "ż".repeat(2_000));

/** For each calculation its inputs, by what makes them bad. */
export const worstInputs = {
  attendanceCard: {
    "a mark a day, a spell every other day": {
      month,
      periods,
      legend: { N: "unexcused", L: "sickness" },
      marks: list(30, (index) => ({ date: addDays("2026-06-01", index), mark: index % 2 === 0 ? "N" : "L" })),
      classDays: list(30, (index) => addDays("2026-06-01", index)),
    },
  },
  checkReport: { "every cell of a form": { form: "A-2007", cells: cellsOf("A-2007") } },
  effectiveness: {
    "every count": { counts: { tookPart: 5, completed: 4, graduates: 3, employed: 2, independent: 1 } },
  },
  paper: {
    "a programme of many actions": {
      kind: "programme",
      fields: {
        unit: { name: "CIS" },
        person: { name: "Jan Kowalski" },
        from: "2026-06-01",
        to: "2027-05-31",
        social: manyLines.map((action) => ({ action, responsible: "Anna Nowak" })),
        vocational: manyLines.map((action) => ({ action, responsible: "Anna Nowak" })),
      },
    },
  },
  timelineSvg: { "2,000 absences": { periods, absences: spells, title: "t" } },
  monthlyBenefit: byPerson((facts) => ({ month, ...facts })),
  premiumCeiling: byPerson((facts) => ({ month, ...facts })),
  compareLaw: byPerson((facts) => ({
    ...{ calculation: "monthlyBenefit", input: { month, ...facts } },
    on: ["2021-12-31", "2026-06-01"],
  })),
  withLaw: byPerson((facts) => ({
    ...{ calculation: "monthlyBenefit", input: { month, ...facts } },
    changes: list(limits.lawChanges, () => ({
      ...{ rule: "sickness", from: "2026-01-01", value: { divisor: 40, mostDays: 30 } },
    })),
  })),
  priceOf: byPerson((facts) => ({ key: "unpaidDay", input: { month, ...facts } })),
  recalculate: byPerson((facts) => ({
    paid: { amount: "2140.70" },
    input: { month, ...facts },
    formerInput: { month, ...facts, absences: facts.absences.slice(1) },
    excludedFrom: "2026-06-29",
  })),
  contributions: { "the highest amount": { amount: "99999999.99", month } },
  planParticipation: {
    "extensions of years, months counted both ways": plan,
    "extensions of years, months counted one way": { ...plan, interpretation: { monthCount: "day-before" } },
    "extensions by many suspensions": {
      trialFrom: "2020-03-01",
      extensions: list(limits.extensions, (index) => ({
        basis: "suspension",
        to: addDays("2090-12-31", index),
      })),
      participationTo: "2080-12-31",
      suspensions: list(limits.suspensions, (index) => ({
        from: addDays("2020-03-08", index * 100),
        to: addDays("2020-03-08", index * 100 + 90),
        basis: "covid",
      })),
      interpretation: { monthCount: "day-before" },
    },
  },
  dayStatus: { "the last of many extensions": { periods, on: "2030-12-31" } },
  hours: { "every limit passed": { on: "2026-06-15", daily: 24, weekly: 168, specialAct: "flood-2024" } },
  programmeEnd: {
    "work taken up": { participationTo: "2026-11-30", work: { takenOn: "2026-06-15", kind: "employment" } },
  },
  certificate: { "of a long-term unemployed person": { endedOn: "2026-06-15", longTermUnemployed: true } },
  graduateStatus: { "many extensions": { on: "2031-01-01", periods, certificate: true } },
  lifecycle: {
    "many short programmes": { events: shortLives, on: "2026-06-15" },
    "one long programme with hundreds of days off": { events: lifeOfDaysOff, on: "2026-06-15", ...counted },
  },
  longTermUnemployed: {
    "many registrations with what does not count": { on: "2026-06-15", registrations, excludedPeriods },
    "the same by calendar months": {
      on: "2026-06-15",
      registrations,
      excludedPeriods,
      interpretation: { registrationMonths: "calendar-months" },
    },
  },
  assessEligibility: {
    "nothing known": {
      on: "2022-03-01",
      applicationFiledOn: "2022-02-14",
      groups: {},
      condition: {},
      entitlements: {},
    },
  },
  questions: { "nothing known": { on: "2026-06-15" } },
  referralRoute: { "nothing known": { on: "2026-06-15", groups: {}, applicant: "person" } },
  checkProgramme: { "nothing known": { on: "2026-06-15", preparedBy: "centre-social-worker" } },
  discontinuation: { "nothing known": { on: "2026-06-15", ground: "persistent-breach" } },
  statusApplication: { "nothing known": { on: "2026-06-15", foundingInstitution: "commune" } },
  statusPeriod: {
    "as many extensions as can be": {
      on: "2026-06-15",
      grantedOn: "2007-07-14",
      extensions: list(limits.extensions, () => ({ decidedOn: "2008-01-01" })),
    },
  },
  supervisionTerm: { "a term": { kind: "remedy", receivedOn: "2026-03-02", setTo: "2026-03-03" } },
  lossOfStatus: { "nothing known": { on: "2026-06-15", ground: "institution-liquidated" } },
  grantReturn: {
    "as many grants as can be": {
      on: "2026-06-15",
      unused: "99999999.99",
      grants: list(2_000, (index) => ({ id: `A-${index}`, amount: `${99_999_999 - index}.01` })),
    },
  },
  activityGrant: {
    "the most people": {
      agreementOn: "2026-06-15",
      firstMonth: "2026-06",
      months: list(3, () => ({ participants: 10_000, staffEngagedForAtLeastAYear: 10_000 })),
      interpretation: { grantHeadcount: "product" },
    },
  },
  equipmentGrant: {
    "by the earlier law": { agreementOn: "2022-03-01", recipient: "centre", filedOn: "2022-02-10" },
  },
  operatingGrant: {
    "the most people": {
      ...{ foundingInstitution: "ngo", month: "2015-09", participants: 10_000, staff: 10_000 },
      ...{ ratePerHead: "99999999.99", costs: "99999999.99", ownRevenue: "0.01" },
      interpretation: { grantHeadcount: "product" },
    },
  },
  staffing: { "the most people": { on: "2026-06-15", classStaff: 1, participants: 10_000 } },
  ownActivity: {
    "many activities": {
      on: "2026-06-15",
      activities: list(limits.entries, (index) => ({ id: `A-${index}`, kind: "trade" })),
    },
  },
  financing: {
    "every source": {
      on: "2026-06-15",
      of: "activity",
      foundingInstitution: "powiat",
      form: "budgetary-establishment",
    },
  },
  retentionUntil: { "a late year": { on: "2026-06-15", body: "centre", servicesEndedOn: "2199-12-31" } },
  permittedPersonalData: {
    "many data": {
      on: "2026-06-15",
      body: "centre",
      data: list(limits.entries, () => ({ subject: "participant", field: "phone" })),
    },
  },
  foundingForm: { "nothing known": { on: "2022-02-14", foundingInstitution: "social-cooperative" } },
  employmentReferral: { "nothing known": { on: "2026-06-15", from: "centre", startedOn: "2026-01-10" } },
  employerRefund: {
    "old terms, all rounded": {
      agreementOn: "2022-02-14",
      month: "2022-08",
      employmentMonth: 7,
      wagePaid: "9000.00",
      contributionPercent: "20.4801",
      filedOn: "2022-09-05",
    },
  },
  employerRefundPlan: {
    "as many months as fit": {
      agreementOn: "2004-01-02",
      startedOn: "2004-01-02",
      contributionPercent: "20.4801",
      wages: Array.from({ length: 2_000 }, (_, index) => ({
        month: `${2004 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
        wagePaid: "9000.00",
      })),
    },
  },
  adviceSubsidy: { "a share that is rounded": { on: "2019-03-01", costs: "6000.01" } },
  clubGraduateStatus: { "a stay of decades": { on: "2026-06-15", from: "1990-01-01", to: "2026-06-14" } },
  clubCertificate: { "with a term in months": { endedOn: "2015-06-30", requested: true } },
  clubRegistration: {
    "every day given": {
      ...{ on: "2004-05-31", operator: "ngo", startedOn: "2012-01-02", notifiedOn: "2012-01-02" },
      ...{ enteredOn: "2012-06-01", ceasedOn: "2020-01-31", cessationNotifiedOn: "2020-05-01" },
    },
  },
  clubParticipation: { "under a special act": { on: "2026-06-15", specialAct: "ukraine" } },
  reintegrationServices: {
    "past every limit": {
      ...{ on: "2026-06-15", body: "club", for: "unemployed", trainerRate: "999.00" },
      ...{ from: "1990-01-01", to: "2026-06-14", hoursPerDay: 24 },
    },
  },
};

const payment = (index) => ({
  id: `A-${index}`,
  forMonth: month,
  amount: "2140.70",
  contributions: { pension: "417.86", disability: "171.26", total: "589.12" },
  total: "2729.82",
});
const ordinary = { periods: { participation: { from: "2026-04-02", to: "2027-03-01" } }, applied: true };

/** Records of a year with so many in each table. */
const centreRecords = (count) => ({
  unit: { id: "cis-1" },
  participants: list(count, (index) => ({ id: `a-${index}`, groups: ["disabled", "long-term-unemployed"] })),
  programmes: list(count, (index) => ({
    id: `p-${index}`,
    participant: `a-${index}`,
    periods: {
      trial: { from: "2018-01-01", to: "2018-01-31" },
      participation: { from: "2018-02-01", to: "2018-12-31" },
    },
    end: { on: "2018-12-31", reason: "job" },
  })),
  services: list(count, (index) => ({
    ...{ id: `s-${index}`, participant: `a-${index}`, kind: "therapy", from: "2018-03-01" },
  })),
  payments: list(count, (index) => ({
    ...{ id: `w-${index}`, participant: `a-${index}`, forMonth: "2018-03", paidOn: "2018-04-03" },
    benefit: "997.40",
  })),
  money: list(count, (index) => ({
    id: `m-${index}`,
    on: "2018-03-01",
    line: "running.food",
    amount: "-0.01",
  })),
});
const centreYear = (count) => ({ year: 2018, form: "A-2007", records: centreRecords(count) });
const oneReport = centreReport({ year: 2018, records: centreRecords(5) });
const rowsOf = (count) => ({
  columns: list(100, (index) => ({ id: `c${index}`, label: `c${index}`, kind: "text" })),
  rows: list(count, () => list(100, () => "=x")),
});
const changed = (count) => ({
  ...oneReport,
  changes: list(count, (index) => ({
    id: `c-${index}`,
    on: "2018-03-01",
    point: "3",
    text: "=<x>".repeat(10),
  })),
});
const dutiesOf = (count) => ({
  ...{ for: "centre", from: "2018-01-01", to: "2030-12-31", unit: { id: "cis-1" } },
  programmes: centreRecords(count).programmes,
});

/** For each calculation of a list the input with so many items; time must grow with their number. */
export const worstLists = {
  asTables: (count) => ({ of: changed(count) }),
  centreReport: centreYear,
  clubReport: (count) => ({
    year: 2023,
    records: {
      unit: { id: "kis-1" },
      participants: centreRecords(count).participants,
      stays: list(count, (index) => ({ id: `t-${index}`, participant: `a-${index}`, from: "2023-01-02" })),
    },
  }),
  clubsInformation: (count) => ({
    year: 2023,
    clubs: list(count, (index) => ({ id: `k-${index}`, enteredOn: "2019-03-01" })),
  }),
  collectiveReport: (count) => ({
    year: 2018,
    form: "A-2007",
    reports: list(count, (index) => ({ ...oneReport, unit: { ...oneReport.unit, id: `cis-${index}` } })),
  }),
  dutyCalendar: dutiesOf,
  fromJson: (count) => ({ text: toJson({ of: changed(count) }).text }),
  paymentList: (count) => ({
    paidInMonth: "2026-07",
    benefits: list(count, (index) => ({ id: `A-${index}`, forMonth: month, amount: "2140.70" })),
    people: list(count, (index) => ({ id: `A-${index}`, name: "Jan Kowalski" })),
  }),
  toCsv: (count) => ({ table: rowsOf(count) }),
  toHtml: (count) => ({ of: changed(count) }),
  toICalendar: (count) => ({
    events: list(count, (index) => ({ uid: `${index}`, date: "2026-03-31", title: "ż".repeat(1_000) })),
  }),
  toJson: (count) => ({ of: dutyCalendar(dutiesOf(count)) }),
  toMarkdown: (count) => ({ of: changed(count) }),
  trace: (count) => ({
    of: "centre",
    input: centreYear(count),
    cell: { section: "expenditure", row: "total", column: "executed" },
  }),
  payroll: (count) => ({
    month,
    classDays,
    cases: list(count, (index) => ({ id: `A-${index}`, ...ordinary })),
  }),
  refundClaim: (count) => ({ paidInMonth: "2026-07", payments: list(count, payment) }),
  checkRefundClaim: (count) => ({
    paidInMonth: "2026-07",
    payments: list(count, payment),
    cases: list(count, (index) => ({ id: `A-${index}`, forMonth: month, ...ordinary })),
    classDays,
    totals: { count, total: "1.00" },
  }),
  recalculateMonths: (count) => ({
    paid: monthsOfCentury.slice(0, count).map((each) => ({ month: each, amount: "2140.70" })),
    input: people["long spells by class days"],
    formerInput: people["short spells, a pool each"],
  }),
};

/** How many items a list is measured with: few, and four times as many. */
export const listSizes = {
  ...{ asTables: 4_000, centreReport: 2_000, clubReport: 4_000, clubsInformation: 12_500 },
  ...{ collectiveReport: 500, dutyCalendar: 1_000, fromJson: 4_000, paymentList: 5_000 },
  ...{ toCsv: 4_000, toHtml: 4_000, toICalendar: 1_000, toJson: 1_000, toMarkdown: 4_000, trace: 2_000 },
  payroll: 5_000,
  refundClaim: 5_000,
  checkRefundClaim: 5_000,
  recalculateMonths: 60,
};
