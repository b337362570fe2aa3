import { monthlyBenefit, payroll, payrollLines } from "zatrudnienie-socjalne";
import {
  checkRefundClaim,
  contributions,
  premiumCeiling,
  priceOf,
  recalculate,
  recalculateMonths,
  refundClaim,
} from "zatrudnienie-socjalne/benefit";
import {
  foundingForm,
  grantReturn,
  lossOfStatus,
  statusApplication,
  statusPeriod,
  supervisionTerm,
} from "zatrudnienie-socjalne/centre";
import {
  clubCertificate,
  clubGraduateStatus,
  clubParticipation,
  clubRegistration,
  reintegrationServices,
} from "zatrudnienie-socjalne/club";
import { assessEligibility, graduateStatus, longTermUnemployed } from "zatrudnienie-socjalne/eligibility";
import { dayStatus, hours, planParticipation } from "zatrudnienie-socjalne/participation";
import {
  certificate,
  checkProgramme,
  discontinuation,
  lifecycle,
  programmeEnd,
  referralRoute,
} from "zatrudnienie-socjalne/referral";
import { clubsInformation, effectiveness, paymentList } from "zatrudnienie-socjalne/reporting";
import {
  adviceSubsidy,
  employerRefund,
  employerRefundPlan,
  employmentReferral,
} from "zatrudnienie-socjalne/supported-employment";
import { sample } from "../runs.js";
import { moneyFunctions, moneyInputs, moneyOutcomes } from "./money-of-centres.js";

/** What these tests need to know of any result. */
export interface Result {
  outcome: string;
  issues?: Problem[];
  lines?: Result[];
  undetermined?: Result[];
  unsupported?: Result[];
  invalid?: (Result & { id: string | null; index: number | null })[];
  totals?: { count: number; amount: string };
}

export interface Problem {
  path: (string | number)[];
  code: string;
  params?: Record<string, unknown>;
}

type Calculation = (input: unknown) => Result;

/**
 * The calculations, taking anything at all. What compares laws reads the input of another calculation, and a value by its rule:
 * test/comparison. Those that read the records of a year leave out what is wrong with them, and the
 * legend of a card has keys of the caller's: their tests stand in `test/reporting`.
 */
export const calculations = {
  monthlyBenefit: monthlyBenefit as unknown as Calculation,
  planParticipation: planParticipation as unknown as Calculation,
  dayStatus: dayStatus as unknown as Calculation,
  payroll: payroll as unknown as Calculation,
  hours: hours as unknown as Calculation,
  programmeEnd: programmeEnd as unknown as Calculation,
  certificate: certificate as unknown as Calculation,
  lifecycle: lifecycle as unknown as Calculation,
  graduateStatus: graduateStatus as unknown as Calculation,
  referralRoute: referralRoute as unknown as Calculation,
  checkProgramme: checkProgramme as unknown as Calculation,
  discontinuation: discontinuation as unknown as Calculation,
  foundingForm: foundingForm as unknown as Calculation,
  statusApplication: statusApplication as unknown as Calculation,
  statusPeriod: statusPeriod as unknown as Calculation,
  supervisionTerm: supervisionTerm as unknown as Calculation,
  lossOfStatus: lossOfStatus as unknown as Calculation,
  grantReturn: grantReturn as unknown as Calculation,
  employmentReferral: employmentReferral as unknown as Calculation,
  employerRefund: employerRefund as unknown as Calculation,
  employerRefundPlan: employerRefundPlan as unknown as Calculation,
  adviceSubsidy: adviceSubsidy as unknown as Calculation,
  clubRegistration: clubRegistration as unknown as Calculation,
  clubParticipation: clubParticipation as unknown as Calculation,
  reintegrationServices: reintegrationServices as unknown as Calculation,
  clubGraduateStatus: clubGraduateStatus as unknown as Calculation,
  clubCertificate: clubCertificate as unknown as Calculation,
  premiumCeiling: premiumCeiling as unknown as Calculation,
  contributions: contributions as unknown as Calculation,
  refundClaim: refundClaim as unknown as Calculation,
  checkRefundClaim: checkRefundClaim as unknown as Calculation,
  recalculate: recalculate as unknown as Calculation,
  recalculateMonths: recalculateMonths as unknown as Calculation,
  priceOf: priceOf as unknown as Calculation,
  assessEligibility: assessEligibility as unknown as Calculation,
  longTermUnemployed: longTermUnemployed as unknown as Calculation,
  clubsInformation: clubsInformation as unknown as Calculation,
  effectiveness: effectiveness as unknown as Calculation,
  paymentList: paymentList as unknown as Calculation,
  ...(moneyFunctions as unknown as Record<keyof typeof moneyFunctions, Calculation>),
} as const;

export type Name = keyof typeof calculations;

export const names = Object.keys(calculations) as Name[];

export const linesOf = payrollLines as unknown as (input: unknown) => Generator<Result>;

export const allowedOutcomes: Record<Name, readonly string[]> = {
  monthlyBenefit: ["due", "not-due", "invalid", "unsupported-date", "undetermined"],
  planParticipation: ["planned", "invalid", "unsupported-date", "undetermined"],
  dayStatus: ["found", "invalid", "unsupported-date", "undetermined"],
  payroll: ["computed", "invalid"],
  hours: ["checked", "invalid", "unsupported-date", "undetermined"],
  programmeEnd: ["ends", "invalid", "unsupported-date", "undetermined"],
  certificate: ["due", "not-due", "invalid", "unsupported-date", "undetermined"],
  lifecycle: ["lifecycle", "invalid", "unsupported-date", "undetermined"],
  graduateStatus: ["graduate", "not-graduate", "invalid", "unsupported-date", "undetermined"],
  referralRoute: ["route", "invalid", "unsupported-date"],
  checkProgramme: ["checked", "invalid", "unsupported-date"],
  discontinuation: ["ground", "not-a-ground", "invalid", "unsupported-date"],
  foundingForm: ["may-found", "may-not-found", "invalid", "unsupported-date", "undetermined"],
  statusApplication: ["checked", "no-rule", "invalid", "unsupported-date"],
  statusPeriod: ["found", "invalid", "unsupported-date", "undetermined"],
  supervisionTerm: ["term", "no-rule", "invalid", "unsupported-date"],
  lossOfStatus: ["ground", "not-a-ground", "invalid", "unsupported-date"],
  grantReturn: ["return", "nothing-to-return", "invalid", "unsupported-date"],
  employmentReferral: ["referral", "no-rule", "invalid", "unsupported-date"],
  employerRefund: ["due", "not-due", "invalid", "unsupported-date", "undetermined"],
  employerRefundPlan: ["plan", "invalid", "unsupported-date", "undetermined"],
  adviceSubsidy: ["ceiling", "not-due", "invalid", "unsupported-date", "undetermined"],
  clubRegistration: ["checked", "invalid", "unsupported-date"],
  clubParticipation: ["participation", "no-rule", "invalid", "unsupported-date"],
  reintegrationServices: ["possible", "no-rule", "invalid", "unsupported-date", "undetermined"],
  clubGraduateStatus: ["graduate", "not-graduate", "invalid", "unsupported-date", "undetermined"],
  clubCertificate: ["due", "not-due", "invalid", "unsupported-date", "undetermined"],
  premiumCeiling: ["ceiling", "not-due", "invalid", "unsupported-date", "undetermined"],
  contributions: ["due", "not-due", "invalid", "unsupported-date", "undetermined"],
  refundClaim: ["claim", "invalid", "unsupported-date", "undetermined"],
  checkRefundClaim: ["checked", "invalid", "unsupported-date", "undetermined"],
  recalculate: ["arrears", "overpaid", "unchanged", "invalid", "unsupported-date", "undetermined"],
  recalculateMonths: ["recalculated", "invalid", "unsupported-date", "undetermined"],
  priceOf: ["priced", "invalid", "unsupported-date", "undetermined"],
  assessEligibility: ["eligible", "excluded", "ineligible", "undetermined", "invalid", "unsupported-date"],
  longTermUnemployed: ["long-term", "not-long-term", "invalid", "unsupported-date", "undetermined"],
  clubsInformation: ["information", "not-due", "invalid", "unsupported-date", "undetermined"],
  ...moneyOutcomes,
  effectiveness: ["ratios", "invalid", "unsupported-date", "undetermined"],
  paymentList: ["list", "invalid", "unsupported-date", "undetermined"],
};

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const interpretation = {
  sicknessDays: "calendar",
  excusedAbsence: "full",
  monthCount: "day-before",
  sicknessLimit: "per-participation",
  sicknessLimitRenewsOnExtension: false,
  trialSickness: "unpaid",
  unpaidDay: "minus-thirtieth",
  deductionBase: "full-month",
  rounding: "up-to-10-groszy",
  roundingStage: "final",
  extraDaysOff: "up",
  premiumCap: "full-rate",
  extensionSixMonths: "by-up-to-6",
  grantHeadcount: "sum",
  jobStartDay: "payable",
  registrationMonths: "calendar-months",
};

const periods = {
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2026-05-31" },
  extensions: [
    { from: "2026-06-01", to: "2026-08-31" },
    { from: "2026-09-01", to: "2026-11-30" },
  ],
};

const classDays = ["2026-06-08", "2026-06-09", "2026-06-10", "2026-06-15", "2026-06-16"];

const parameters = {
  unemploymentBenefit: [{ from: "2027-06-01", amount: "1900.00", source: "a notice" }],
};

const personal = {
  periods,
  absences: [
    { kind: "unexcused", date: "2026-06-08" },
    { kind: "excused", date: "2026-06-09" },
    { kind: "day-off", date: "2026-06-10" },
    { kind: "sickness", from: "2026-06-15", to: "2026-06-16" },
  ],
  history: { before: "2026-04-02", sicknessUsed: 0, daysOffUsed: 0 },
  classDays,
  applied: true,
  interpretation,
  parameters,
  asOf: "2026-06-30",
  strict: true,
};

/** A line of a claim with every field. */
const payment = {
  id: "A-1",
  forMonth: "2026-06",
  amount: "2140.70",
  paidBefore: "0.00",
  paidOn: "2026-07-10",
  otherInsuranceTitle: false,
  contributions: { pension: "417.86", disability: "171.26", total: "589.12" },
  total: "2729.82",
  premium: "300.00",
  taxAdvance: "256.88",
  net: "1883.82",
};

const settings = { classDays, interpretation, parameters, asOf: "2026-06-30", strict: true };

/** Inputs with every setting that has no class days. */
function withSettings<Key extends string>(inputs: Record<Key, object>): Record<Key, Json> {
  const { interpretation: chosen, parameters: given, asOf, strict } = settings;
  const entries = Object.entries<object>(inputs).map(([name, input]) => [
    name,
    { ...input, interpretation: chosen, parameters: given, asOf, strict },
  ]);
  return Object.fromEntries(entries) as Record<Key, Json>;
}

const validInputs: Record<Name, Json> = {
  monthlyBenefit: { month: "2026-06", ...personal },
  planParticipation: {
    trialFrom: "2026-03-02",
    trialTo: "2026-04-01",
    participationTo: "2026-05-31",
    extensions: [{ decidedOn: "2026-05-20", months: 3, to: "2026-08-31" }],
    endedOn: "2026-07-31",
    endReason: "job",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  dayStatus: { periods, on: "2026-06-15", interpretation, asOf: "2026-06-30", strict: true },
  payroll: {
    month: "2026-06",
    cases: [{ id: "A-1", ...personal }],
    classDays,
    interpretation,
    parameters,
    asOf: "2026-06-30",
    strict: true,
  },
  hours: {
    on: "2026-06-15",
    daily: 6.5,
    weekly: 28,
    disabilityDegree: "moderate",
    shortened: ["holiday", "sickness"],
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  programmeEnd: {
    participationTo: "2026-11-30",
    work: { takenOn: "2026-06-15", kind: "cooperative" },
    lastParticipationDay: "2026-06-30",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  certificate: {
    endedOn: "2026-06-15",
    longTermUnemployed: true,
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  lifecycle: {
    on: "2026-06-30",
    events: [
      { kind: "applied", on: "2026-02-02" },
      { kind: "programme-signed", on: "2026-02-27" },
      { kind: "trial-started", on: "2026-03-02", to: "2026-04-01" },
      { kind: "qualified", on: "2026-04-01", participationTo: "2026-05-31" },
      {
        kind: "extended",
        on: "2026-05-20",
        months: 3,
        to: "2026-08-31",
        basis: "ordinary",
        motionBy: "ngo-social-worker",
        voivodeConsent: true,
        marshalConsent: false,
      },
      { kind: "day-off-consent", on: "2026-06-01", date: "2026-06-10" },
      { kind: "work-taken", on: "2026-06-15", work: "cooperative" },
      { kind: "discontinued", on: "2026-06-20", ground: "permanent-leaving" },
      { kind: "excluding-right", on: "2026-06-25", from: "2026-06-22", to: "2026-12-31" },
      { kind: "certificate-issued", on: "2026-06-26" },
    ],
    suspensions: [{ from: "2026-05-04", to: "2026-05-05", basis: "flood-2024" }],
    route: "flood-2024",
    longTermUnemployed: true,
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  graduateStatus: {
    on: "2026-10-01",
    periods: {
      ...periods,
      extensions: [
        { from: "2026-06-01", to: "2026-08-31" },
        { from: "2026-09-01", to: "2026-09-15" },
      ],
    },
    certificate: true,
    interpretation,
    asOf: "2026-10-01",
    strict: true,
  },
  premiumCeiling: { month: "2026-06", ...personal },
  contributions: {
    amount: "2140.70",
    month: "2026-06",
    otherInsuranceTitle: false,
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  refundClaim: {
    paidInMonth: "2026-07",
    payments: [
      {
        id: "A-1",
        forMonth: "2026-06",
        amount: "2140.70",
        paidOn: "2026-07-10",
        otherInsuranceTitle: false,
        contributions: { pension: "417.86", disability: "171.26", total: "589.12" },
        total: "2729.82",
        premium: "300.00",
        taxAdvance: "256.88",
        net: "1883.82",
      },
    ],
    totals: { count: 1, benefits: "2140.70", contributions: "589.12", total: "2729.82" },
    interpretation,
    asOf: "2026-07-31",
    strict: true,
  },
  checkRefundClaim: {
    paidInMonth: "2026-07",
    payments: [payment],
    totals: { count: 1, benefits: "2140.70", contributions: "589.12", total: "2729.82" },
    cases: [{ id: "A-1", forMonth: "2026-06", paidBefore: "0.00", ...personal }],
    ...settings,
    asOf: "2026-07-31",
  },
  recalculate: {
    paid: { amount: "2033.70" },
    input: { month: "2026-06", ...personal },
    formerInput: { month: "2026-06", ...personal, absences: [personal.absences[0] ?? null] },
    excludedFrom: "2026-06-24",
    ...settings,
  },
  recalculateMonths: {
    paid: [
      { month: "2026-05", amount: "2066.30" },
      { month: "2026-06", amount: "2033.70" },
    ],
    input: { ...personal, history: { before: "2026-04-02", sicknessUsed: 0, daysOffUsed: 0 } },
    formerInput: { ...personal, absences: [personal.absences[0] ?? null] },
    excludedFrom: "2026-06-24",
    ...settings,
  },
  priceOf: { key: "excusedAbsence", input: { month: "2026-06", ...personal } },
  assessEligibility: {
    on: "2022-03-01",
    applicationFiledOn: "2022-02-14",
    groups: { "mentally-ill": true, "mentally-disordered": false, disabled: "unknown", other: false },
    condition: { socialExclusion: true, cannotMeetBasicNeeds: true, poverty: "unknown" },
    entitlements: { "incapacity-pension": "unknown", "retirement-pension": false },
    therapyCompleted: { alcohol: false, drugs: "unknown" },
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  referralRoute: {
    on: "2026-06-15",
    groups: {
      "homeless-in-programme": false,
      "alcohol-dependent": false,
      "drug-dependent": false,
      "mentally-ill": false,
      "mentally-disordered": false,
      "long-term-unemployed": true,
      "released-prisoner-with-difficulties": false,
      "refugee-in-programme": false,
      disabled: false,
      other: "unknown",
    },
    applicant: "club",
    consent: true,
    residenceCommune: "1061011",
    centreCommune: "1061022",
    intercommunalAgreement: false,
    freePlaces: true,
    fundingByCommune: true,
    route: "ukraine",
    statement: true,
    doubts: true,
    interview: true,
    opinion: true,
    opinionBy: "ngo-social-worker",
    voivodeConsent: true,
    marshalConsent: false,
    therapyCompleted: { alcohol: true, drugs: false },
    referralBy: "labour-office",
    notice: true,
    programmeAgreed: true,
    programmeSigned: false,
    welfareCentreConverted: false,
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  longTermUnemployed: {
    on: "2026-06-01",
    registrations: [{ from: "2024-01-01", to: "2025-03-31" }, { from: "2025-12-01" }],
    excludedPeriods: [
      { kind: "traineeship", from: "2025-01-01", to: "2025-02-28" },
      { kind: "vocational-preparation", from: "2025-03-01", to: "2025-03-31" },
    ],
    monthsWithoutWork: 30,
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  checkProgramme: {
    on: "2026-06-15",
    preparedBy: "centre-social-worker",
    voivodeConsent: false,
    marshalConsent: false,
    contents: { "scope-and-forms": true, "fitness-and-training": false, "responsible-persons": true },
    signedBy: { participant: true, centreManager: false },
    agreed: true,
    welfareCentreConverted: true,
    changeRequestedBy: "participant",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  discontinuation: {
    on: "2026-06-15",
    ground: "persistent-breach",
    programmeImpossible: true,
    managerFinding: true,
    decided: false,
    stated: false,
    lastParticipationDay: "2026-06-12",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  ...withSettings(moneyInputs),
  clubGraduateStatus: {
    on: "2026-06-15",
    from: "2025-06-02",
    to: "2026-05-29",
    certificate: { received: true, issuedOn: "2026-06-01" },
    socialContractFulfilled: true,
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  foundingForm: {
    on: "2022-02-14",
    foundingInstitution: "social-cooperative",
    form: "separated-unit",
    publicBenefitStatus: true,
    foundedByListedEntities: true,
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  statusApplication: {
    on: "2026-06-15",
    foundingInstitution: "commune",
    kind: "grant",
    filedOn: "2026-06-01",
    provided: { "pkt-1": true, "pkt-2a": "unknown", "pkt-15": false },
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  employmentReferral: {
    on: "2026-06-15",
    from: "centre",
    startedOn: "2026-01-10",
    endedOn: "2026-06-20",
    justified: true,
    motions: { manager: true, socialWorker: true, participant: false },
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  statusPeriod: {
    on: "2026-06-15",
    grantedOn: "2016-07-01",
    to: "2021-06-30",
    extensions: [{ decidedOn: "2021-05-10", to: "2026-06-30" }, { decidedOn: "2026-06-01" }],
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  supervisionTerm: {
    kind: "remedy",
    receivedOn: "2026-03-02",
    setTo: "2026-04-01",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  lossOfStatus: {
    on: "2026-06-15",
    ground: "institution-liquidated",
    servicesImpossible: true,
    resultAffected: "unknown",
    termLapsed: false,
    institutionAsks: true,
    foundingInstitution: "ngo",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  grantReturn: {
    on: "2026-06-15",
    unused: "100.00",
    grants: [
      { id: "a", amount: "50.00" },
      { id: "b", amount: "70.00" },
    ],
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  employerRefund: {
    agreementOn: "2026-01-10",
    month: "2026-05",
    employmentMonth: 4,
    wagePaid: "4806.00",
    refundedWage: "1700.00",
    contributionPercent: "20.48",
    place: "employer",
    from: "club",
    filedOn: "2026-06-10",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  employerRefundPlan: {
    agreementOn: "2026-01-10",
    startedOn: "2026-02-02",
    wages: [{ month: "2026-05", wagePaid: "4806.00", refundedWage: "1700.00" }],
    contributionPercent: "20.48",
    place: "employer",
    from: "club",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  adviceSubsidy: {
    on: "2026-06-15",
    costs: "12000.00",
    averageWage: "9500.00",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  clubCertificate: {
    endedOn: "2026-06-15",
    requested: true,
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  clubRegistration: {
    on: "2026-06-15",
    operator: "social-cooperative",
    commissionedByCommune: true,
    publicBenefitStatus: true,
    foundedByListedEntities: true,
    startedOn: "2026-04-01",
    notifiedOn: "2026-03-02",
    enteredOn: "2026-03-20",
    ceasedOn: "2026-05-29",
    cessationNotifiedOn: "2026-06-10",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  clubParticipation: {
    on: "2026-06-15",
    as: "art-1",
    specialAct: "ukraine",
    socialContract: true,
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  reintegrationServices: {
    on: "2026-06-15",
    body: "club",
    for: "unemployed",
    foundingInstitution: "ngo",
    agreementOn: "2026-01-02",
    from: "2026-01-05",
    to: "2026-06-12",
    hoursPerDay: 4,
    hoursPerWeek: 20,
    trainerRate: "200.00",
    interpretation,
    asOf: "2026-06-30",
    strict: true,
    parameters,
  },
  clubsInformation: {
    year: 2023,
    clubs: [{ id: "k", enteredOn: "2019-03-01", struckOffOn: "2024-05-06" }],
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  effectiveness: {
    counts: { tookPart: 54, completed: 18, graduates: 10, employed: 5, independent: 2 },
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
  paymentList: {
    paidInMonth: "2026-07",
    benefits: [
      {
        id: "A-1",
        forMonth: "2026-06",
        amount: "2140.70",
        taxAdvance: "256.00",
        reason: "wypłata uzupełniająca",
        paidOn: "2026-07-10",
        paidBefore: "0.00",
      },
    ],
    premiums: [{ id: "A-1", forMonth: "2026-06", amount: "300.00" }],
    people: [{ id: "A-1", name: "Anna Nowak", form: "transfer" }],
    interpretation,
    asOf: "2026-06-30",
    strict: true,
  },
};

/** A valid input with every field, made anew. */
export function validInput(name: Name): Json {
  return structuredClone(validInputs[name]);
}

export type Path = (string | number)[];

/** Every place in a value, from the outside in; the whole first. */
export function placesOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => placesOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]));
  return [path, ...inner];
}

/** The places of a function's valid input that are tried: a sample in every run, all in `npm run assure`. */
export const placesTried = (name: Name, few = 8): Path[] => sample(placesOf(validInput(name)), few);

export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

/** A copy with something else in one place. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? replaced(item, rest, by) : (item as unknown)));
  }
  const record = value as Record<string, unknown>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}

export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Reflect.ownKeys(value)) deepFreeze((value as Record<PropertyKey, unknown>)[key]);
  }
  return value;
}

/**
 * Where a problem of the input at `path` is reported: for a payroll the problems of a case are in its entry, with paths
 * relative to the case.
 */
export function problemsAt(
  name: Name,
  result: Result,
  path: Path,
): { problems: Problem[] | undefined; path: Path } {
  if (name !== "payroll" || path[0] !== "cases") return { problems: result.issues, path };
  if (path.length === 1) {
    const ofCases = (result.invalid ?? []).flatMap(({ index, issues = [] }) =>
      issues.map((issue) => ({ ...issue, path: [...path, index ?? 0, ...issue.path] })),
    );
    return { problems: result.issues ?? ofCases, path };
  }
  const entry = result.invalid?.find(({ index }) => index === path[1]);
  return { problems: entry?.issues, path: path.slice(2) };
}

export function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

/** The problems as `path code`; fails where the result is not invalid. */
export function issuesOf(result: Result): string[] {
  if (result.outcome !== "invalid" || result.issues === undefined) {
    throw new Error(`not invalid: ${JSON.stringify(result).slice(0, 300)}`);
  }
  return result.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}
