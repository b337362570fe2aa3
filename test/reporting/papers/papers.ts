import { certificate, monthlyBenefit, refundClaim } from "zatrudnienie-socjalne";
import {
  attendanceCard,
  type Paper,
  paper,
  type PaperFields,
  type PaperInput,
  type PaperKind,
} from "../../../src/reporting/index.js";

const unit = { name: "Centrum Integracji Społecznej", place: "Jaworzno" };
const person = { name: "Jan Kowalski" };
const periods = { participation: { from: "2026-04-02", to: "2027-03-01" } };

function decided<Result extends { outcome: string }, Outcome extends Result["outcome"]>(
  result: Result,
  outcome: Outcome,
): Extract<Result, { outcome: Outcome }> {
  if (result.outcome !== outcome) throw new Error(JSON.stringify(result));
  return result as Extract<Result, { outcome: Outcome }>;
}

const due = decided(certificate({ endedOn: "2026-06-30", longTermUnemployed: true }), "due");
export const month = decided(
  monthlyBenefit({
    month: "2026-06",
    periods,
    applied: true,
    absences: [{ kind: "unexcused", date: "2026-06-01" }],
  }),
  "due",
);
const card = decided(
  attendanceCard({
    month: "2026-06",
    periods: { participation: { from: "2026-06-01", to: "2026-06-08" } },
    legend: { O: "present", N: "unexcused", L: "sickness" },
    marks: [
      { date: "2026-06-01", mark: "O" },
      { date: "2026-06-02", mark: "O" },
      { date: "2026-06-05", mark: "N" },
      { date: "2026-06-06", mark: "L" },
    ],
  }),
  "card",
);
export const claim = decided(
  refundClaim({
    paidInMonth: "2026-07",
    payments: [
      { id: "1", forMonth: "2026-06", amount: "2140.70", otherInsuranceTitle: false },
      { id: "2", forMonth: "2026-05", amount: "2066.30", otherInsuranceTitle: true },
    ],
  }),
  "claim",
);

/** Right fields of every kind. */
export const fieldsOf: { readonly [Kind in PaperKind]: PaperFields[Kind] } = {
  certificate: {
    unit,
    person,
    certificate: due,
    from: "2025-07-01",
    to: "2026-06-30",
    skills: ["obsługa kasy fiskalnej", "praca w zespole"],
    issuedOn: "2026-07-02",
  },
  programme: {
    unit,
    person,
    from: "2026-03-02",
    to: "2027-03-01",
    social: [{ action: "udział w grupie wsparcia", responsible: "pracownik socjalny" }],
    vocational: [{ action: "szkolenie w warsztacie stolarskim.", responsible: "instruktor zawodu" }],
    signedOn: "2026-02-27",
  },
  "attendance-card": { unit, person, card },
  "benefit-notice": { unit, person, result: month },
  "extension-notice": {
    unit,
    person,
    extension: { from: "2027-03-02", to: "2027-08-31" },
    decidedOn: "2027-02-15",
    reason: "Uczestnik kończy kurs zawodowy",
  },
  "discontinuation-decision": {
    unit,
    person,
    ground: "persistent-breach",
    on: "2026-06-15",
    decidedOn: "2026-06-12",
    reason: "Uczestnik wielokrotnie opuszczał stanowisko pracy.",
  },
  "monthly-programme": {
    unit,
    month: "2026-06",
    days: [
      { date: "2026-06-01", topics: ["szkolenie zawodowe", "grupa wsparcia"], hours: 6.5 },
      { date: "2026-06-02", topics: ["konsultacje z psychologiem"] },
      { date: "2026-06-03", topics: [] },
    ],
  },
  "refund-application": { unit, office: { name: "Starosta Powiatu" }, claim, filedOn: "2026-08-03" },
};

export function paperOf<Kind extends PaperKind>(kind: Kind, more: Partial<PaperFields[Kind]> = {}): Paper {
  return decided(paper({ kind, fields: { ...fieldsOf[kind], ...more } } as unknown as PaperInput), "paper");
}

export const textsOf = (made: Paper): string[] => made.paragraphs.map(({ text }) => text);

export const paperOfAnything = paper as (input: unknown) => ReturnType<typeof paper>;
