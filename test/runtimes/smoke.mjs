// Runs in every runtime and in a browser against the packed package and prints one line of JSON, the digest. All
// digests must be equal: see scripts/test-runtimes.mjs and scripts/test-browser.mjs.
import * as benefit from "zatrudnienie-socjalne/benefit";
import * as club from "zatrudnienie-socjalne/club";
import * as eligibility from "zatrudnienie-socjalne/eligibility";
import * as law from "zatrudnienie-socjalne/law";
import * as participation from "zatrudnienie-socjalne/participation";
import * as referral from "zatrudnienie-socjalne/referral";
import * as schemas from "zatrudnienie-socjalne/schemas";
import * as main from "zatrudnienie-socjalne";

const modules = { main, law, eligibility, referral, participation, benefit, club, schemas };

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
const months = ["2003-08", "2007-07", "2018-11", "2022-02", "2026-06", "2027-05", "2031-01"];

const payment = { id: "a", forMonth: "2026-06", amount: "2140.70", premium: "100.00" };

const calls = {
  exports: () =>
    Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module).sort()])),
  benefit: () => main.monthlyBenefit({ month: "2026-06", ...person }),
  months: () =>
    months.map((month) =>
      main.monthlyBenefit({ month, periods: { participation: { from: "2003-08-01", to: "2031-12-31" } } }),
    ),
  letter: () => main.justification(main.monthlyBenefit({ month: "2026-06", ...person }), "pl"),
  plan: () =>
    main.planParticipation({ trialFrom: "2026-01-31", interpretation: { monthCount: "civil-code" } }),
  hours: () => main.hours({ on: "2026-06-15", daily: 7.5, weekly: 32, disabilityDegree: "severe" }),
  end: () =>
    main.programmeEnd({
      participationTo: "2027-03-01",
      work: { takenOn: "2026-08-31", kind: "business" },
      interpretation: { jobStartDay: "payable" },
    }),
  certificate: () => main.certificate({ endedOn: "2025-06-01", longTermUnemployed: true }),
  life: () =>
    main.lifecycle({
      on: "2026-09-15",
      events: [
        { kind: "applied", on: "2026-02-02" },
        { kind: "trial-started", on: "2026-03-02", to: "2026-04-01" },
        { kind: "qualified", on: "2026-04-01", participationTo: "2027-03-01" },
        { kind: "work-taken", on: "2026-08-31", work: "business" },
        { kind: "certificate-issued", on: "2026-09-01" },
      ],
    }),
  diagram: () => ["2007-07-13", "2022-02-14", "2026-06-01"].map((date) => main.lifecycleTransitions(date)),
  graduate: () => main.graduateStatus({ on: "2027-03-02", periods, certificate: true }),
  eligibility: () =>
    main.assessEligibility({
      on: "2022-03-01",
      applicationFiledOn: "2022-02-14",
      groups: { "mentally-ill": true },
      condition: { poverty: false },
      entitlements: {},
    }),
  asked: () => main.questions({ groups: { disabled: true } }, { on: "2026-06-01" }),
  unemployed: () => main.longTermUnemployed({ on: "2026-06-01", registrations: [{ from: "2025-06-02" }] }),
  lists: () => [main.groupsOn("2015-10-23"), main.exclusionsOn("2007-07-13")],
  route: () =>
    main.referralRoute({
      on: "2026-06-15",
      groups: { "long-term-unemployed": true },
      applicant: "club",
      consent: true,
      residenceCommune: "a",
      centreCommune: "b",
    }),
  programme: () =>
    main.checkProgramme({
      on: "2026-06-15",
      preparedBy: "centre-social-worker",
      signedBy: { participant: true },
    }),
  stop: () => main.discontinuation({ on: "2026-06-15", ground: "absence-share" }),
  clubGraduate: () =>
    main.clubGraduateStatus({
      on: "2026-06-15",
      from: "2025-06-02",
      to: "2026-05-29",
      certificate: { received: true },
      socialContractFulfilled: true,
    }),
  clubCertificate: () => main.clubCertificate({ endedOn: "2015-06-30", requested: true }),
  payroll: () => main.payroll({ month: "2026-06", cases: [{ id: "a", ...person }, { id: "b" }, null] }),
  ceiling: () => main.premiumCeiling({ month: "2026-06", ...person }),
  contributions: () => main.contributions({ month: "2010-03", amount: "717.00" }),
  claim: () => main.refundClaim({ paidInMonth: "2026-07", payments: [payment] }),
  check: () =>
    main.checkRefundClaim({
      paidInMonth: "2026-07",
      payments: [payment],
      cases: [{ id: "a", forMonth: "2026-06", ...person }],
    }),
  again: () =>
    main.recalculateMonths({
      paid: [
        { month: "2022-01", amount: "1240.80" },
        { month: "2022-02", amount: "1240.80" },
      ],
      input: { periods: { participation: { from: "2021-11-01", to: "2022-09-30" } } },
    }),
  price: () => main.priceOf({ key: "sicknessDays", input: { month: "2026-06", ...person } }),
  questions: () => main.interpretations(),
  holidays: () => [2003, 2010, 2011, 2018, 2025, 2030].map((year) => main.holidaysIn(year)),
  law: () => main.lawOn("2022-01-20", { asOf: "2022-02-10" }),
  coverage: () => main.coverage(),
  schema: () => schemas.jsonSchema("payroll", "input"),
};

console.log(JSON.stringify(Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, call()]))));
