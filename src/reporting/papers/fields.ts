import type { BenefitDue, BenefitNotDue, RefundClaim } from "../../benefit/index.js";
import type { Period } from "../../calendar/index.js";
import type { CertificateDue } from "../../referral/index.js";
import type { AttendanceCard } from "../lists/card-result.js";
import type { DecidedGround, PaperKind } from "./vocabulary.js";

/** The centre that issues a paper. */
interface OfUnit {
  readonly unit: { readonly name: string; readonly place?: string | undefined };
}

/** The participant it is about. */
interface OfPerson extends OfUnit {
  readonly person: { readonly name: string };
}

/** What is to be done, and who is responsible for it. */
export interface ProgrammeAction {
  readonly action: string;
  readonly responsible: string;
}

/** A day of the monthly programme. */
export interface ProgrammeDay<Day extends string = string> {
  readonly date: Day;
  readonly topics: readonly string[];
  readonly hours?: number | undefined;
}

/** What a certificate is made from. */
export interface CertificateFields<Day extends string = string> extends OfPerson {
  /** A result of `certificate`. */
  readonly certificate: CertificateDue;
  /** First and last day of taking part. */
  readonly from: Day;
  readonly to: Day;
  /** At least one. */
  readonly skills: readonly string[];
  readonly issuedOn: Day;
}

/** What an individual programme is made from. */
export interface ProgrammeFields<Day extends string = string> extends OfPerson {
  readonly from: Day;
  readonly to: Day;
  readonly social: readonly ProgrammeAction[];
  readonly vocational: readonly ProgrammeAction[];
  readonly signedOn?: Day | undefined;
}

/** What an attendance card on paper is made from. */
export interface CardFields extends OfPerson {
  /** A result of `attendanceCard`. */
  readonly card: AttendanceCard;
}

/** What a notice of a benefit is made from. */
export interface BenefitFields extends OfPerson {
  /** A decided month: a result of `monthlyBenefit`, or a line of a payroll. */
  readonly result: BenefitDue | BenefitNotDue;
}

/** What a notice of an extension is made from. */
export interface ExtensionFields<Day extends string = string> extends OfPerson {
  readonly extension: Period<Day>;
  readonly decidedOn: Day;
  readonly reason: string;
}

/** What a decision to discontinue a programme is made from. */
export interface DiscontinuationFields<Day extends string = string> extends OfPerson {
  readonly ground: DecidedGround;
  /** From which day the programme is no longer carried out. */
  readonly on: Day;
  readonly decidedOn: Day;
  readonly reason: string;
}

/** What the monthly programme of classes is made from. */
export interface MonthlyProgrammeFields<Day extends string = string> extends OfUnit {
  readonly month: string;
  readonly days: readonly ProgrammeDay<Day>[];
}

/** What an application for the refund is made from. */
export interface RefundFields<Day extends string = string> extends OfUnit {
  readonly office: { readonly name: string };
  /** A result of `refundClaim`. */
  readonly claim: RefundClaim;
  readonly filedOn: Day;
  /** PLN, two decimals: the advance received. */
  readonly advance?: string | undefined;
}

/** The fields of each paper. */
export interface PaperFields<Day extends string = string> {
  certificate: CertificateFields<Day>;
  programme: ProgrammeFields<Day>;
  "attendance-card": CardFields;
  "benefit-notice": BenefitFields;
  "extension-notice": ExtensionFields<Day>;
  "discontinuation-decision": DiscontinuationFields<Day>;
  "monthly-programme": MonthlyProgrammeFields<Day>;
  "refund-application": RefundFields<Day>;
}

/** The keys that paragraphs of a kind can be made from. */
export type KeyOf<Kind extends PaperKind> = keyof PaperFields[Kind] & string;
