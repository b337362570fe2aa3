export { reportingChecks, type ReportingInputs } from "./checks.js";
export {
  type ClubsInformation,
  clubsInformation,
  type ClubsInformationResult,
  clubsInformationRule,
} from "./collective/clubs-information.js";
export {
  collectiveReport,
  type CollectiveReportResult,
  collectiveReportRule,
} from "./collective/collective-report.js";
export {
  effectiveness,
  type EffectivenessResult,
  effectivenessRule,
  type EffectRatio,
  type EffectRatios,
} from "./collective/effectiveness.js";
export type {
  ClubsInformationInput,
  CollectiveReportInput,
  EffectivenessInput,
  GivenCollective,
  GivenReport,
} from "./collective/inputs.js";
export { type Counted as CountedReport } from "./collective/inputs.js";
export type {
  CollectedReadings,
  CollectiveReport,
  NotCollected,
  Source as ReportSource,
} from "./collective/result.js";
export { collectiveSchemas } from "./collective/schemas.js";
export { collectiveTexts } from "./collective/texts.js";
export {
  type CollectiveOperations,
  type CountedEffect,
  countedEffects,
  type NotCollectedReason,
} from "./collective/vocabulary.js";
export { notCollectedReasons } from "./collective/vocabulary.js";
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
export type { ComparedCell, ComparedForm, FormBreach } from "./forms/breaches.js";
export { type CheckedReport, checkReport, type CheckReportResult } from "./forms/check-report.js";
export { type CellValue } from "./forms/decimals.js";
export {
  formTemplate,
  type FormTemplateInput,
  formTemplates,
  type NoTemplate,
} from "./forms/form-templates.js";
export type { CheckReportInput } from "./forms/inputs.js";
export { formSchemas } from "./forms/schemas.js";
export type {
  FormAddressee,
  FormColumn,
  FormConstraint,
  FormEvidence,
  FormRow,
  FormSection,
  FormTemplate,
} from "./forms/template.js";
export { formTexts } from "./forms/texts.js";
export {
  type BreachCode,
  breachCodes,
  type ConstraintKind,
  constraintKinds,
  type FormDocument,
  formDocuments,
  formIds,
  type FormOperations,
  type MoneyUnit,
  moneyUnits,
  type NoTemplateReason,
  noTemplateReasons,
  type NotFilledReason,
  notFilledReasons,
  type RowUnit,
  rowUnits,
} from "./forms/vocabulary.js";
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
export { listTexts, meaningTexts as meaningLabels } from "./lists/texts.js";
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
export type {
  ChangeRecord,
  GrantRecord,
  MoneyRecord,
  OutcomeRecord,
  ParticipantRecord,
  PaymentRecord,
  PlanRecord,
  ProgrammeEndReason,
  ProgrammeOfYear,
  Records,
  ReportingUnit,
  ServiceRecord,
  StaffRecord,
  StayRecord,
} from "./records/records.js";
export * from "./render/index.js";
export { type ListOrNumber } from "./render/printable.js";
export { type PrintableViolation } from "./render/printable.js";
export { type PrintableCells } from "./render/printable.js";
export { type PrintableForm } from "./render/printable.js";
export { type Source as PrintableSource } from "./render/printable.js";
export { type Paid as PrintablePayment } from "./render/printable.js";
export { type PrintableSums } from "./render/printable.js";
export { type PrintableNotFilled } from "./render/printable.js";
export { type PrintableRounding } from "./render/printable.js";
export { type CheckedValue } from "./render/printable.js";
export { dayMarks } from "./render/timeline-input.js";
export { spellMarks } from "./render/timeline-input.js";
export { centreReport } from "./report/centre-report.js";
export { clubReport } from "./report/club-report.js";
export type { CentreReportInput, ClubReportInput } from "./report/inputs.js";
export type {
  Cells,
  CentreReportResult,
  ChangeOfReport,
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
export { reportingSchemas } from "./schemas.js";
export { textsOfReporting } from "./texts.js";
export type { Addend } from "./trace/addends.js";
export type { TracedCell, TraceInput } from "./trace/inputs.js";
export { traceSchemas } from "./trace/schemas.js";
export { traceTexts } from "./trace/texts.js";
export { type NothingToTrace, type NotTraced, trace, type Traced, type TraceResult } from "./trace/trace.js";
export { type AddendTable, addendTables, type TracedKind, tracedKinds } from "./trace/vocabulary.js";
export { furtherEndReasons } from "./vocabulary.js";
export { type MoneyLine } from "./vocabulary.js";
export { revenueLines } from "./vocabulary.js";
export { payLines } from "./vocabulary.js";
export { runningLines } from "./vocabulary.js";
export { investmentLines } from "./vocabulary.js";
