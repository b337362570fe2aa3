// Calls every exported function of every entry and puts all answers together: the digest. It is computed in several
// time zones and locales (scripts/test-zones.mjs), in other runtimes (scripts/test-runtimes.mjs) and in a browser
// (scripts/test-browser.mjs), and is the same everywhere. Plain JavaScript, so that all of them can run it.
import * as main from "zatrudnienie-socjalne";
import * as benefit from "zatrudnienie-socjalne/benefit";
import * as centre from "zatrudnienie-socjalne/centre";
import * as club from "zatrudnienie-socjalne/club";
import * as eligibility from "zatrudnienie-socjalne/eligibility";
import * as law from "zatrudnienie-socjalne/law";
import * as participation from "zatrudnienie-socjalne/participation";
import * as referral from "zatrudnienie-socjalne/referral";
import * as reporting from "zatrudnienie-socjalne/reporting";
import * as schemas from "zatrudnienie-socjalne/schemas";
import * as supported from "zatrudnienie-socjalne/supported-employment";
import * as testing from "zatrudnienie-socjalne/testing";
import * as validation from "zatrudnienie-socjalne/validation";
import { moneyOfCentres } from "./money-of-centres.mjs";

/** The entries by the name of their file in dist. */
export const modules = {
  ...{
    index: main,
    law,
    eligibility,
    referral,
    participation,
    benefit,
    centre,
    club,
    "supported-employment": supported,
    reporting,
    schemas,
    validation,
    testing,
  },
};

const periods = {
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2027-03-01" },
};
const person = {
  periods,
  history: "complete",
  applied: true,
  interpretation: { sicknessDays: "calendar" },
  absences: [
    { kind: "unexcused", date: "2026-06-08" },
    { kind: "sickness", from: "2026-06-15", to: "2026-06-21" },
  ],
};
const june = { month: "2026-06", ...person };
const suspended = {
  ...june,
  absences: [...person.absences, { kind: "quarantine", from: "2026-06-22", to: "2026-06-24" }],
  suspensions: [{ from: "2026-06-10", to: "2026-06-16", basis: "flood-2024" }],
};
const flooded = {
  ...june,
  month: "2024-12",
  periods: { participation: { from: "2024-09-01", to: "2025-07-31" } },
  absences: [{ kind: "flood-day-off", date: "2024-12-02", cause: "property" }],
};
const always = { participation: { from: "2003-08-14", to: "2031-12-31" } };

/** Days of change in the law and in the clocks of some zone: the skipped day of Apia, midnights that were no hour. */
const days = [
  ...["2003-08-14", "2007-07-14", "2009-07-01", "2011-12-30", "2015-10-24", "2018-11-04", "2022-02-15"],
  ...["2025-03-30", "2026-06-01", "2026-10-25", "2027-02-28", "2028-02-29"],
];
const months = [
  ...["2003-08", "2005-02", "2007-07", "2010-06", "2011-12", "2015-10", "2018-11", "2020-02", "2022-02"],
  ...["2024-03", "2025-10", "2026-06", "2027-05", "2031-01"],
];
const years = [2003, 2010, 2011, 2018, 2025, 2030];

const payment = { id: "a", forMonth: "2026-06", amount: "2140.70", premium: "100.00" };
const paid = { paidInMonth: "2026-07", payments: [payment] };

const events = [
  { kind: "applied", on: "2026-02-02" },
  { kind: "trial-started", on: "2026-03-02", to: "2026-04-01" },
  { kind: "qualified", on: "2026-04-01", participationTo: "2027-03-01" },
  { kind: "work-taken", on: "2026-08-31", work: "business" },
  { kind: "certificate-issued", on: "2026-09-01" },
];

const route = {
  groups: { "long-term-unemployed": true },
  applicant: "club",
  consent: true,
  residenceCommune: "a",
  centreCommune: "b",
};

const refund = { employmentMonth: 2, wagePaid: "4806.00", contributionPercent: "20.48" };

const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The records of a centre, with what each reading of a report changes, and of a club. */
const centreRecords = {
  unit: { id: "cis-1", from: "2003-08-14", to: "2031-08-31" },
  participants: [
    { id: "a", sex: "female", groups: ["disabled"] },
    { id: "b", groups: ["long-term-unemployed", "other"] },
  ],
  programmes: days.map((day, index) => ({
    id: `a-${index}`,
    participant: "a",
    periods: {
      trial: { from: day, to: day },
      participation: { from: dayAfter(day), to: `${day.slice(0, 4)}-12-31` },
    },
    end: { on: `${day.slice(0, 4)}-12-31`, reason: index % 2 === 0 ? "completed" : "job" },
  })),
  services: [{ id: "s", participant: "b", kind: "therapy", from: "2007-07-14" }],
  outcomes: [{ id: "o", participant: "a", kind: "employment", on: "2018-11-04" }],
  staff: [
    { id: "e", person: "e", basis: "employment", from: "2004-01-02", time: "1/2" },
    { id: "f", person: "f", sex: "female", basis: "civil-law", from: "2015-10-24" },
  ],
  grants: [{ id: "g", granter: "gmina", purpose: "operation", granted: "100.00" }],
  payments: [{ id: "p", participant: "a", forMonth: "2018-10", paidOn: "2018-11-04", benefit: "997.40" }],
  money: days.map((on, index) => ({
    id: `m-${index}`,
    on,
    line: "running.food",
    amount: "9.00",
    grant: "g",
  })),
  plan: years.map((year) => ({ id: `p-${year}`, year, line: "pay.salaries", amount: "12000.00" })),
  changes: [{ id: "c", on: "2018-02-01", point: "3", text: "Siedziba: ul. Nowa 1" }],
};
const clubRecords = {
  unit: { id: "kis-1" },
  participants: centreRecords.participants,
  stays: [{ id: "t", participant: "a", from: "2015-10-24", to: "2022-02-15", completed: true }],
  outcomes: centreRecords.outcomes,
};
const reportYears = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
const centreYear = { year: 2018, records: centreRecords };
const clubYear = { year: 2022, records: clubRecords };

/** Stands for fast-check, and makes the same numbers each time. */
const makerOfNumbers = (first) => ({
  first,
  nat: () => first,
  array: (number) => ({ map: (make) => make([number, 1, 4, 1, 5, 9, 2, 6, 5, 3]) }),
});

/** What an input that is refused looks like. */
const refused = [{}, { month: "2026-13", on: "2026-02-30", no: 1 }];

/** Inputs of one calculation, and those it refuses. */
const inputs = (...given) => [...given, ...refused].map((input) => [input]);
const each = (values) => values.map((value) => [value]);
const inBothLanguages = (values) => values.flatMap((value) => [[value, "pl"], [value, "en"]]); // prettier-ignore

const results = [
  main.monthlyBenefit(june),
  main.monthlyBenefit({}),
  main.planParticipation({ trialFrom: "2026-01-31", interpretation: { monthCount: "civil-code" } }),
  main.assessEligibility({ on: "2026-06-01", groups: { disabled: true }, condition: {}, entitlements: {} }),
  main.programmeEnd({ participationTo: "2027-03-01", work: { takenOn: "2026-08-31", kind: "business" } }),
];
const citations = results.flatMap((result) => result.citations ?? []);
const recalculation = { paid: { amount: "2033.70" }, input: june, formerInput: { ...june, absences: [] } };
const recalculated = main.recalculate(recalculation);
const listed = {
  paidInMonth: "2026-07",
  payrolls: [main.payroll({ month: "2026-06", cases: [{ id: "a", ...person }, { id: "b" }] })],
  premiums: [{ id: "a", forMonth: "2026-06", amount: "100.00" }],
  people: [{ id: "a", name: "Anna Żak", form: "cash" }],
};
const reports = [
  reporting.centreReport(centreYear),
  reporting.centreReport({
    year: 2018,
    records: { ...centreRecords, unit: { id: "cis-2" } },
    interpretation: { reportTrial: "not-counted" },
  }),
];
const marked = {
  month: "2026-06",
  periods,
  legend: { O: "present", N: "unexcused", L4: "sickness" },
  marks: [
    { date: "2026-06-01", mark: "N" },
    { date: "2026-06-05", mark: "L4" },
    { date: "2026-06-08", mark: "L4" },
  ],
};
const duties = [
  ...["centre", "club", "voivode", "council"].map((whose) => ({
    for: whose,
    from: "2003-08-14",
    to: "2026-12-31",
  })),
  {
    ...{ for: "centre", from: "2016-01-01", to: "2026-12-31" },
    activityGrant: [
      centre.activityGrant({
        ...{ agreementOn: "2019-12-16", firstMonth: "2020-01" },
        months: [{ participants: 20, staffEngagedForAtLeastAYear: 8 }],
      }),
    ],
    operatingGrant: [
      centre.operatingGrant({
        ...{ foundingInstitution: "ngo", month: "2016-09", participants: 45, staff: 9 },
        ...{ ratePerHead: "300.00", costs: "21000.00", ownRevenue: "6500.00" },
      }),
    ],
    supervisionTerm: [centre.supervisionTerm({ kind: "remedy", receivedOn: "2026-03-02" })],
  },
  {
    ...{ for: "club", from: "2026-01-01", to: "2026-12-31" },
    clubRegistration: [
      club.clubRegistration({ on: "2026-04-02", operator: "ngo", notifiedOn: "2026-03-02" }),
    ],
  },
  {
    ...{ for: "centre", from: "2010-01-01", to: "2036-12-31", unit: centreRecords.unit },
    ...{ programmes: centreRecords.programmes, payments: centreRecords.payments },
  },
];
const printed = [
  ...[reporting.centreReport(centreYear), reporting.clubReport(clubYear), reporting.paymentList(listed)],
  ...[reporting.attendanceCard(marked), reporting.dutyCalendar(duties.at(-1))],
];
const table = {
  ...{ id: "t", rows: [["'ż\r\n𝒳", "-1.50"]] },
  columns: [
    { id: "a", label: "=A", kind: "text" },
    { id: "b", label: "B", kind: "money" },
  ],
};
const hours = { on: "2026-06-15", daily: 7.5, weekly: 32, disabilityDegree: "severe" };
const checked = main.hours(hours);

/** The lists of arguments that each exported function is called with. */
export const argumentsOf = {
  ...Object.fromEntries(Object.entries(moneyOfCentres).map(([name, given]) => [name, inputs(...given)])),
  ...Object.fromEntries(
    Object.keys(testing)
      .filter((name) => /^an?[A-Z]/.test(name))
      .map((name) => [name, [[], [{ asOf: "2026-06-30" }]]]),
  ),
  adviceSubsidy: inputs(...days.map((on) => ({ on, costs: "6000.01", averageWage: "4000.00" })), {
    on: "2026-10-01",
    costs: "12000.00",
  }),
  amendments: [[]],
  arbitraries: each([3, 8].map(makerOfNumbers)),
  asTables: inputs(...printed.flatMap((of) => [{ of }, { of, lang: "en" }]), {
    of: printed[0],
    layout: "long",
  }),
  attendanceCard: inputs(marked, { ...marked, classDays: ["2026-06-01", "2026-06-05", "2026-06-08"] }),
  assessEligibility: inputs(
    ...days.map((on) => ({
      on,
      groups: { disabled: true },
      condition: { poverty: false },
      entitlements: {},
    })),
    {
      on: "2022-03-01",
      applicationFiledOn: "2022-02-14",
      groups: { "mentally-ill": true },
      condition: { socialExclusion: true, cannotMeetBasicNeeds: true },
      entitlements: { "incapacity-pension": true },
    },
  ),
  averageWageOn: each([...days, "2015-02-28", "2015-03-01", "2026-12-01"]),
  certificate: inputs(...days.map((endedOn) => ({ endedOn, longTermUnemployed: true })), {
    endedOn: "2025-06-01",
  }),
  changesBetween: [["2021-12-31", "2022-01-01"], ["2021-12-31", "2022-01-01", { asOf: "2022-02-14" }], ["2003-08-13", "2026-10-08"], ["x", "2026-10-08"]], // prettier-ignore
  centreReport: inputs(
    ...reportYears.map((year) => ({ year, records: centreRecords })),
    ...["A-2004", "A-2007", "A-2017"].map((form) => ({ ...centreYear, form })),
    { ...centreYear, interpretation: { reportTrial: "not-counted", reportCompletion: "with-work" } },
  ),
  checkProgramme: inputs(
    ...days.map((on) => ({ on, preparedBy: "centre-social-worker", signedBy: { participant: true } })),
  ),
  checkRefundClaim: inputs({ ...paid, cases: [{ id: "a", forMonth: "2026-06", ...person }] }),
  checkReport: inputs({ form: "A-2007", cells: { III: { 1: { total: 2, women: 3 } } } }),
  citationUrl: each(citations),
  clubCertificate: inputs(...days.map((endedOn) => ({ endedOn, requested: true })), {
    endedOn: "2026-06-15",
  }),
  clubGraduateStatus: inputs(
    ...["2015-10-01", "2026-06-15"].map((on) => ({
      on,
      from: "2015-01-05",
      to: "2015-07-31",
      certificate: { received: true, issuedOn: "2015-08-10" },
      socialContractFulfilled: true,
    })),
  ),
  clubParticipation: inputs(
    ...days.flatMap((on) =>
      ["art-1", "unemployed", "social-enterprise-employee"].map((as) => ({ on, as, socialContract: true })),
    ),
  ),
  clubRegistration: inputs(
    ...days.flatMap((on) =>
      ["commune", "ngo", "social-cooperative", "social-welfare-centre"].map((operator) => ({
        ...{ on, operator, notifiedOn: "2026-03-02", enteredOn: "2026-04-02" },
        ...{ ceasedOn: "2026-05-29", cessationNotifiedOn: "2026-07-01" },
      })),
    ),
  ),
  clubReport: inputs(...[2014, 2015, 2020, 2021, 2022, 2025].map((year) => ({ year, records: clubRecords }))),
  clubsInformation: inputs({ year: 2023, clubs: [{ id: "k", enteredOn: "2019-03-01" }] }),
  collectiveReport: inputs({ year: 2018, reports, expected: ["cis-1", "cis-3"], form: "A-2007" }),
  compareLaw: inputs(
    ...["monthlyBenefit", "premiumCeiling"].map((calculation) => ({
      ...{ calculation, input: { month: "2026-06", periods, applied: true } },
      on: ["2021-12-31", "2026-06-01"],
    })),
  ),
  conformanceCases: each([{ cases: [] }, { cases: [{ id: "a" }] }]),
  contributionRatesOn: each(days),
  contributions: inputs(...months.map((month) => ({ month, amount: "717.00" }))),
  coverage: [[]],
  dayStatus: inputs(...days.map((on) => ({ on, periods }))),
  describeIssue: inBothLanguages(results.flatMap(({ issues }) => issues ?? [])),
  describeViolation: inBothLanguages(checked.violations),
  differences: [[results[0], results[0]], [results[0], results[1]]], // prettier-ignore
  discontinuation: inputs(
    ...["absence-share", "permanent-leaving"].flatMap((ground) => days.map((on) => ({ on, ground }))),
  ),
  dutyCalendar: inputs(...duties),
  effectiveness: inputs({ counts: { tookPart: 54, completed: 18, independent: 2 } }),
  employerRefund: inputs(
    ...days.map((agreementOn) => ({ ...refund, agreementOn, month: "2026-06", filedOn: agreementOn })),
    ...["2024-08", "2024-12"].map((month) => ({
      ...refund,
      agreementOn: "2024-07-01",
      month,
      refundedWage: "2000.00",
    })),
    { ...refund, agreementOn: "2010-01-04", month: "2010-02", from: "club" },
    { ...refund, agreementOn: "2022-02-15", month: "2022-03", place: "centre", wagePaid: "0.00" },
  ),
  employerRefundPlan: inputs({
    agreementOn: "2027-01-04",
    startedOn: "2027-01-11",
    contributionPercent: "17.93",
    wages: ["2027-01", "2027-02", "2027-07"].map((month) => ({ month, wagePaid: "4806.00" })),
  }),
  employmentReferral: inputs(
    ...days.flatMap((on) =>
      ["centre", "club"].map((from) => ({ on, from, startedOn: "2003-09-01", endedOn: "2026-06-15" })),
    ),
    { on: "2026-07-10", from: "centre", startedOn: "2026-01-10" },
  ),
  exclusionsOn: each(days),
  explain: inBothLanguages(results),
  explainChanges: inBothLanguages([recalculated.changes]),
  grantReturn: inputs(
    ...["0.00", "0.01", "100.00"].map((unused) => ({
      on: "2026-06-15",
      unused,
      grants: ["a", "b", "c"].map((id) => ({ id, amount: "50.00" })),
    })),
  ),
  lossOfStatus: inputs(
    ...days.flatMap((on) =>
      ["irregular-settlements", "institution-request", "institution-liquidated", "other"].map((ground) => ({
        on,
        ground,
        foundingInstitution: "church-entity",
      })),
    ),
  ),
  statusApplication: inputs(
    ...days.flatMap((on) =>
      ["grant", "extension"].map((kind) => ({ on, kind, foundingInstitution: "powiat" })),
    ),
  ),
  statusPeriod: inputs(
    ...["2004-02-29", "2006-06-01", "2016-07-01"].map((grantedOn) => ({
      on: "2021-06-15",
      grantedOn,
      extensions: [{ decidedOn: "2021-05-10" }],
    })),
  ),
  supervisionTerm: inputs(...days.map((receivedOn) => ({ kind: "remedy", receivedOn, setTo: "2028-12-31" }))),
  foundingForm: inputs(
    ...days.flatMap((on) =>
      ["commune", "ngo", "social-cooperative"].map((foundingInstitution) => ({ on, foundingInstitution })),
    ),
  ),
  formatCitation: each(citations),
  formTemplate: inputs(
    ...reporting.formIds.map((id) => ({ id })),
    ...reportYears.map((year) => ({ document: "centre-report", year })),
  ),
  formTemplates: [[]],
  fromJson: inputs({ text: "{}" }, ...printed.map((of) => ({ text: reporting.toJson({ of }).text }))),
  graduateStatus: inputs(
    ...["2026-12-01", "2027-03-02", "2027-09-01", "2027-09-02"].map((on) => ({
      on,
      periods,
      certificate: true,
    })),
  ),
  groupsOn: each(days),
  holidayOn: each([...days, "2011-01-06", "2010-01-06", "2025-12-24", "2026-04-06"]),
  holidaysIn: each(years),
  hours: inputs(
    hours,
    ...days.map((on) => ({ on, daily: 6 })),
    ...["covid", "flood-2024"].map((specialAct) => ({ ...hours, specialAct })),
  ),
  interpretations: [[]],
  labels: [[]],
  issuesOf: [6, "2026-13"].map((month) => [schemas.inputSchemas.contributions.safeParse({ month, amount: "1.00" }).error, { month, amount: "1.00" }]), // prettier-ignore
  jsonSchema: Object.keys(schemas.inputSchemas).flatMap((name) => [[name, "input"], [name, "result"]]), // prettier-ignore
  justification: inBothLanguages(results),
  lawOn: [...each(days), ["2022-01-20", { asOf: "2022-02-10" }]],
  lifecycle: inputs(
    ...["2026-03-30", "2026-09-15", "2026-10-25"].map((on) => ({
      on,
      events,
      suspensions: [{ from: "2026-05-04", to: "2026-05-05", basis: "flood-2024" }],
      route: "flood-2024",
    })),
  ),
  lifecycleTransitions: each(days),
  longTermUnemployed: inputs(
    ...["2026-05-31", "2026-06-01", "2026-06-02"].map((on) => ({
      on,
      registrations: [{ from: "2025-06-02" }],
    })),
  ),
  otherLaws: [[]],
  minimumWageOn: each([...days, "2027-01-01"]),
  monthlyBenefit: inputs(
    june,
    suspended,
    flooded,
    ...["2021-12", "2026-03"].map((month) => ({ ...person, month, periods: { trial: { from: `${month}-01`, to: `${month}-31` } }, absences: [] })), // prettier-ignore
    ...months.map((month) => ({ month, periods: always, applied: true })),
  ),
  paper: inputs(
    {
      kind: "extension-notice",
      fields: {
        unit: { name: "Centrum Integracji Społecznej" },
        person: { name: "Anna Żak" },
        extension: { from: "2027-03-02", to: "2027-08-31" },
        decidedOn: "2027-02-15",
        reason: "Uczestniczka kończy kurs zawodowy",
      },
    },
    {
      kind: "monthly-programme",
      fields: {
        unit: { name: "CIS" },
        month: "2026-06",
        days: [{ date: "2026-06-01", topics: ["Warsztat"], hours: 6 }],
      },
    },
    {
      kind: "benefit-notice",
      fields: { unit: { name: "CIS" }, person: { name: "Anna Żak" }, result: results[0] },
    },
  ),
  paymentList: inputs(listed),
  payroll: inputs(
    { month: "2026-06", cases: [{ id: "a", ...person }] },
    { month: "2026-06", cases: [{ id: "a", ...person }, { id: "b" }, null] },
  ),
  payrollLines: inputs({ month: "2026-06", cases: [{ id: "a", ...person }, { id: "b" }, null] }),
  planParticipation: inputs(
    { trialFrom: "2026-01-31", interpretation: { monthCount: "civil-code" } },
    {
      trialFrom: "2020-02-03",
      extensions: [{ basis: "suspension" }],
      suspensions: [{ from: "2020-03-12", to: "2020-07-24", basis: "covid" }],
      interpretation: { monthCount: "civil-code" },
    },
    { trialFrom: "2024-10-05", route: "flood-2024", interpretation: { monthCount: "civil-code" } },
    ...days.map((trialFrom) => ({ trialFrom })),
  ),
  premiumCeiling: inputs(june, ...months.map((month) => ({ month, periods: always }))),
  priceOf: inputs(
    { key: "sicknessDays", input: june },
    { key: "sicknessWhileSuspended", input: suspended },
    { key: "excusedAbsence", input: june },
  ),
  programmeEnd: inputs(
    ...["payable", "unpaid"].map((jobStartDay) => ({
      participationTo: "2027-03-01",
      work: { takenOn: "2026-08-31", kind: "business" },
      interpretation: { jobStartDay },
    })),
  ),
  provisions: [[]],
  questions: [...days.map((on) => [{ groups: { disabled: true } }, { on }]), [{}, { on: "2026-02-30" }]],
  recalculate: inputs(recalculation, {
    paid: { amount: "2033.70" },
    input: june,
    excludedFrom: "2026-06-24",
  }),
  recalculateMonths: inputs({
    paid: [
      { month: "2022-01", amount: "1240.80" },
      { month: "2022-02", amount: "1240.80" },
    ],
    input: { periods: { participation: { from: "2021-11-01", to: "2022-09-30" } } },
  }),
  referralRoute: inputs(
    ...["ordinary", "ukraine", "flood-2024"].flatMap((kind) =>
      days.map((on) => ({ on, ...route, route: kind })),
    ),
  ),
  refundClaim: inputs(paid),
  reintegrationServices: inputs(
    ...days.flatMap((on) =>
      ["unemployed", "social-enterprise-employees"].map((target) => ({
        ...{ on, body: "club", for: target, foundingInstitution: "ngo", trainerRate: "240.31" },
        ...{ from: "2026-01-01", to: "2026-07-02", hoursPerDay: 5, hoursPerWeek: 5 },
      })),
    ),
  ),
  spoilt: [[june], [june, [3]]],
  timelineSvg: inputs({ periods, absences: person.absences, title: "T" }),
  toCsv: inputs({ table }, { table, delimiter: ";", decimal: ",", bom: true }),
  toHtml: inputs({ title: "T", tables: [table] }, ...printed.map((of) => ({ of, lang: "en" }))),
  toICalendar: inputs({ events: days.map((date) => ({ uid: date, date, title: "ż".repeat(100) })) }),
  toJson: inputs(...printed.map((of) => ({ of }))),
  toMarkdown: inputs({ title: "T", tables: [table] }, ...printed.map((of) => ({ of }))),
  trace: inputs({
    of: "centre",
    input: centreYear,
    cell: { section: "expenditure", row: "total", column: "executed" },
  }),
  unemploymentBenefitOn: each(days),
  validator: Object.keys(schemas.inputSchemas).flatMap((name) => [[name], [name, { language: "en" }]]),
  withLaw: inputs({
    ...{ calculation: "monthlyBenefit", input: { month: "2026-06", periods, applied: true } },
    changes: [
      { rule: "participationRate", from: "2026-01-01", value: { percent: "150", onApplication: true } },
    ],
  }),
};

/** What a validator says to what is wrong for every function; an entry has those of its own functions. */
const checkedBy =
  (validator) =>
  (...given) => {
    try {
      return validator(...given)["~standard"].validate({ on: "2026-06-31", month: 6, "Jan Kowalski": 1 });
    } catch (error) {
      return error.message;
    }
  };

/** What an export says: of a function its answers, of data the data, of anything else the names of its parts. */
const saidBy = (name, exported) => {
  if (Array.isArray(exported)) return exported;
  if (typeof exported !== "function") return Object.keys(exported).sort();
  if (argumentsOf[name] === undefined) throw new Error(`the digest has no arguments for ${name}`);
  const ask = name === "validator" ? checkedBy(exported) : exported;
  return argumentsOf[name].map((given) => {
    const answer = ask(...given);
    return typeof answer?.next === "function" ? [...answer] : answer;
  });
};

/** All answers of all entries, by entry and export. */
export const digest = () =>
  Object.fromEntries(
    Object.entries(modules).map(([entry, module]) => [
      entry,
      Object.fromEntries(
        Object.keys(module)
          .sort()
          .map((name) => [name, saidBy(name, module[name])]),
      ),
    ]),
  );
