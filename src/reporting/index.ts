export type { Duty, DutyCalendar, DutyCalendarResult, DutyEvent } from "./duties/duty.js";
export { dutyCalendar, dutyCalendarRule } from "./duties/duty-calendar.js";
export type { DutyCalendarInput, UnitWithDuties } from "./duties/inputs.js";
export { dutySchemas } from "./duties/schemas.js";
export { dutyTexts } from "./duties/texts.js";
export {
  type DutyHolder,
  dutyHolders,
  type DutyKind,
  dutyKinds,
  type DutyQuestion,
  dutyQuestions,
  filingDuties,
  type FilingDuty,
} from "./duties/vocabulary.js";
export { attendanceCard, attendanceCardRule } from "./lists/attendance-card.js";
export type {
  AttendanceCard,
  AttendanceCardResult,
  CardAbsence,
  CardDay,
  CardSuspension,
} from "./lists/card-result.js";
export type {
  AttendanceCardInput,
  AttendanceMark,
  ListedBenefit,
  ListedPerson,
  ListedPremium,
  PaymentListInput,
} from "./lists/inputs.js";
export { paymentList, paymentListRule } from "./lists/payment-list.js";
export type { ListedPayment, PaymentList, PaymentListResult } from "./lists/payment-list-result.js";
export { listSchemas } from "./lists/schemas.js";
export { listTexts } from "./lists/texts.js";
export {
  type Meaning,
  meanings,
  type PaymentForm,
  paymentForms,
  type WaitingOutcome,
  waitingOutcomes,
} from "./lists/vocabulary.js";
export type {
  BenefitFields,
  CardFields,
  CertificateFields,
  DiscontinuationFields,
  ExtensionFields,
  MonthlyProgrammeFields,
  PaperFields,
  ProgrammeAction,
  ProgrammeDay,
  ProgrammeFields,
  RefundFields,
} from "./papers/fields.js";
export type { PaperInput } from "./papers/inputs.js";
export { paper, paperRule } from "./papers/paper.js";
export type { Paper, PaperResult, Paragraph } from "./papers/result.js";
export { paperSchemas } from "./papers/schemas.js";
export { paperTexts } from "./papers/texts.js";
export { type DecidedGround, decidedGrounds, type PaperKind, paperKinds } from "./papers/vocabulary.js";
export type { LeftOut } from "./records/kept.js";
export type { Records } from "./records/records.js";
export { centreReport } from "./report/centre-report.js";
export { clubReport } from "./report/club-report.js";
export type { CentreReportInput, ClubReportInput } from "./report/inputs.js";
export type {
  Cells,
  CentreReportResult,
  ClubReportResult,
  FilledForm,
  Finding,
  FormRounding,
  GranterOfReport,
  GrantOfReport,
  NoReport,
  NotFilled,
  Report,
  ReportReadings,
  UnknownOfRecord,
} from "./report/report.js";
export { reportSchemas } from "./report/schemas.js";
export { reportTexts } from "./report/texts.js";
