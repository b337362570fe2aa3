import type { GroupId } from "../../law/index.js";
import type { EndReason, Periods } from "../../participation/index.js";
import type { Fact } from "../../reasoning/index.js";
import type {
  applicationPoints,
  EmploymentBasis,
  furtherEndReasons,
  GrantPurpose,
  grantReturned,
  MoneyLine,
  OutcomeKind,
  ServiceKind,
  Sex,
} from "../vocabulary.js";

/** What a centre or a club knows of a year: flat tables with foreign keys, as a database has them. */
export interface Records<Day extends string = string> {
  readonly unit: ReportingUnit<Day>;
  readonly participants?: readonly ParticipantRecord[] | undefined;
  /** Of a centre only. */
  readonly programmes?: readonly ProgrammeOfYear<Day>[] | undefined;
  /** Of a club only. */
  readonly stays?: readonly StayRecord<Day>[] | undefined;
  readonly services?: readonly ServiceRecord<Day>[] | undefined;
  readonly outcomes?: readonly OutcomeRecord<Day>[] | undefined;
  readonly staff?: readonly StaffRecord<Day>[] | undefined;
  readonly payments?: readonly PaymentRecord<Day>[] | undefined;
  readonly grants?: readonly GrantRecord[] | undefined;
  readonly money?: readonly MoneyRecord<Day>[] | undefined;
  readonly plan?: readonly PlanRecord[] | undefined;
  /** Of a centre only. */
  readonly changes?: readonly ChangeRecord<Day>[] | undefined;
}

/** The centre or club. */
export interface ReportingUnit<Day extends string = string> {
  readonly id: string;
  readonly name?: string | undefined;
  /** First and last day of its activity, as far as they are known. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** A participant. */
export interface ParticipantRecord {
  readonly id: string;
  readonly sex?: Sex | undefined;
  readonly groups?: readonly GroupId[] | undefined;
  /** Never reaches a report. */
  readonly name?: string | undefined;
}

/** Of which project a record is. */
interface OfProject {
  readonly project?: string | undefined;
}

/** A programme of one participant. */
export interface ProgrammeOfYear<Day extends string = string> extends OfProject {
  readonly id: string;
  readonly participant: string;
  /** As a plan or a life returns them, cut at the end. */
  readonly periods: Periods<Day>;
  /** Left out: unknown. */
  readonly end?: { readonly on: Day; readonly reason: ProgrammeEndReason } | undefined;
  /** They win over the participant's. */
  readonly groups?: readonly GroupId[] | undefined;
}

/** Why a programme ended. */
export type ProgrammeEndReason = EndReason | (typeof furtherEndReasons)[number];

/** A stay of one participant in a club. */
export interface StayRecord<Day extends string = string> extends OfProject {
  readonly id: string;
  readonly participant: string;
  readonly from: Day;
  /** Left out: still there. */
  readonly to?: Day | undefined;
  readonly completed?: Fact | undefined;
  readonly groups?: readonly GroupId[] | undefined;
}

/** A service to one participant. */
export interface ServiceRecord<Day extends string = string> extends OfProject {
  readonly id: string;
  readonly participant: string;
  readonly kind: ServiceKind;
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly completed?: Fact | undefined;
}

/** An effect of one participant. */
export interface OutcomeRecord<Day extends string = string> extends OfProject {
  readonly id: string;
  readonly participant: string;
  readonly kind: OutcomeKind;
  readonly on: Day;
}

/** One contract of one person. */
export interface StaffRecord<Day extends string = string> extends OfProject {
  readonly id: string;
  readonly person: string;
  readonly sex?: Sex | undefined;
  readonly basis: EmploymentBasis;
  readonly from: Day;
  readonly to?: Day | undefined;
  /** A part of full time, `1` or `1/2`. */
  readonly time?: string | undefined;
}

/** Amounts are PLN with two decimals. */
export interface PaymentRecord<Day extends string = string> extends OfProject {
  readonly id: string;
  readonly participant: string;
  readonly forMonth: string;
  readonly paidOn: Day;
  readonly benefit?: string | undefined;
  readonly premium?: string | undefined;
  /** The grant it was paid from. */
  readonly grant?: string | undefined;
}

/** A grant. */
export interface GrantRecord extends OfProject {
  readonly id: string;
  readonly granter?: string | undefined;
  readonly purpose: GrantPurpose;
  readonly granted?: string | undefined;
}

/** Money booked on a line. */
export interface MoneyRecord<Day extends string = string> extends OfProject {
  readonly id: string;
  readonly on: Day;
  readonly line: MoneyLine | typeof grantReturned;
  /** May have a leading minus: a correction. */
  readonly amount: string;
  readonly grant?: string | undefined;
}

/** Money planned on a line. */
export interface PlanRecord extends OfProject {
  readonly id: string;
  readonly year: number;
  readonly line: MoneyLine;
  readonly amount: string;
}

/** Changed data of the application of art. 4 ust. 2. */
export interface ChangeRecord<Day extends string = string> {
  readonly id: string;
  readonly on: Day;
  readonly point: (typeof applicationPoints)[number];
  /** Names no person. */
  readonly text: string;
}
