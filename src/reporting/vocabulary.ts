/** The closed sets of this room: what records, reports and lists can contain. The words for each stand in `labels.ts`. */

/** The tables of a year's records, in their order. */
export const recordTables = [
  "participants",
  "programmes",
  "stays",
  "services",
  "outcomes",
  "staff",
  "payments",
  "grants",
  "money",
  "plan",
  "changes",
] as const;

/** A table of a year's records. */
export type RecordTable = (typeof recordTables)[number];

/** What a report is about. */
export const reportKinds = ["centre", "club"] as const;

/** One of {@link reportKinds}. */
export type ReportKind = (typeof reportKinds)[number];

export const sexes = ["female", "male", "unknown"] as const;

/** Sex of a person, as it was stated. */
export type Sex = (typeof sexes)[number];

/** Why a programme ended, beside the reasons of a plan. */
export const furtherEndReasons = ["not-qualified", "excluding-right", "death", "transfer"] as const;

/** Services of vocational reintegration. */
export const vocationalServices = [
  "vocational-training",
  "practice",
  "job-offers",
  "business-classes",
  "other-vocational",
] as const;

/** Services of social reintegration. */
export const socialServices = [
  "therapy",
  "support-groups",
  "consultations",
  "education-groups",
  "other-social",
] as const;

/** Kinds of services, in the order of the report. */
export const serviceKinds = [...vocationalServices, ...socialServices] as const;

/** One of {@link serviceKinds}. */
export type ServiceKind = (typeof serviceKinds)[number];

/** How a person became economically independent. */
export const economicOutcomes = [
  "supported-employment",
  "employment",
  "employment-in-centre",
  "business",
  "cooperative",
  "pension",
  "employment-unspecified",
] as const;

/** Social effects. */
export const socialOutcomes = ["left-homelessness", "took-up-treatment", "other-social-effect"] as const;

/** Kinds of outcomes, in the order of the report. */
export const outcomeKinds = [...economicOutcomes, ...socialOutcomes] as const;

/** One of {@link outcomeKinds}. */
export type OutcomeKind = (typeof outcomeKinds)[number];

/** On what a member of the staff works. */
export const employmentBases = ["employment", "civil-law"] as const;

/** One of {@link employmentBases}. */
export type EmploymentBasis = (typeof employmentBases)[number];

/** What a grant is for. */
export const grantPurposes = ["equipment", "operation", "training", "other"] as const;

/** One of {@link grantPurposes}. */
export type GrantPurpose = (typeof grantPurposes)[number];

/** Lines of revenue. */
export const revenueLines = [
  "municipality",
  "voivodeship",
  "labour-fund",
  "pfron",
  "own-activity",
  "other",
] as const;

/** Lines of pay. */
export const payLines = [
  "salaries",
  "other-personal",
  "individuals",
  "contributions-tax",
  "benefit",
  "premium",
  "other",
] as const;

/** Lines of running costs. */
export const runningLines = [
  "materials",
  "food",
  "teaching",
  "energy",
  "repairs",
  "services",
  "insurance",
  "travel",
  "other",
] as const;

/** Lines of investment. */
export const investmentLines = ["expenditure", "purchases", "other"] as const;

/** A line of revenue or expenditure. */
export type MoneyLine =
  | `revenue.${(typeof revenueLines)[number]}`
  | `pay.${(typeof payLines)[number]}`
  | `running.${(typeof runningLines)[number]}`
  | `investment.${(typeof investmentLines)[number]}`
  | "other.expenditure";

/** Lines of revenue and expenditure, in the order of the report. */
export const moneyLines: readonly MoneyLine[] = [
  ...revenueLines.map((line) => `revenue.${line}` as const),
  ...payLines.map((line) => `pay.${line}` as const),
  ...runningLines.map((line) => `running.${line}` as const),
  ...investmentLines.map((line) => `investment.${line}` as const),
  "other.expenditure",
];

/** What is booked when a grant goes back. */
export const grantReturned = "grant.returned";

/** Lines computed from the payments of benefits, never from a booking. */
export const computedLines = ["pay.benefit", "pay.premium"] as const;

/** The points of art. 4 ust. 2 whose data may change. */
export const applicationPoints = [
  "1",
  "2",
  "2a",
  "3",
  "4",
  "5",
  "6",
  "6a",
  "7",
  "8",
  "9",
  "10",
  "11",
  "12",
  "13",
  "14",
  "15",
] as const;

/** The content a report has by law, and the forms that were prescribed for it. */
export const reportForms = ["A-2004", "A-2007", "A-2017"] as const;
export const reportContents = ["centre-content", "club-content-2015", "club-content-2022"] as const;

/** A form prescribed for the yearly report of a centre. */
export type ReportForm = (typeof reportForms)[number];

/** What a report must contain by law. */
export type ReportContent = (typeof reportContents)[number];

/** What a record leaves open, and had to be known for the report. */
export const unknownFacts = ["end-reason", "sex", "completed", "working-time"] as const;

/** One of {@link unknownFacts}. */
export type UnknownFact = (typeof unknownFacts)[number];

/** What is counted all the same, and should be looked at. */
export const findingCodes = [
  "outcome-without-programme",
  "outside-activity",
  "more-independent-than-took-part",
  "paid-without-programme",
] as const;

/** One of {@link findingCodes}. */
export type FindingCode = (typeof findingCodes)[number];

/** Why there is no report. */
export const noReportReasons = ["not-active", "no-rule-yet"] as const;

/** One of {@link noReportReasons}. */
export type NoReportReason = (typeof noReportReasons)[number];

/** What the steps of yearly reports work on. */
export interface ReportingOperations {
  "report-due": { readonly year: number; readonly until: string; readonly kind: ReportKind };
  "report-period": { readonly from: string; readonly to: string };
  "no-report-rule": { readonly kind: ReportKind };
  "not-active": { readonly year: number };
  "report-counts": {
    readonly section: string;
    readonly row: string;
    readonly column: string;
    readonly value: number;
  };
  "report-money": {
    readonly section: string;
    readonly row: string;
    readonly column: string;
    readonly value: string;
  };
  "records-left-out": { readonly records: number };
  "facts-unknown": { readonly facts: number };
}

/** What this room asks for. */
export type ReportQuestion = "suspension-basis" | "class-days";
