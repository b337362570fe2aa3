import { checkBy, checkByAnswer, type ChecksOf } from "../input/index.js";
import { clubsInformationRule } from "./collective/clubs-information.js";
import { collectiveReportRule } from "./collective/collective-report.js";
import { effectivenessRule } from "./collective/effectiveness.js";
import type {
  ClubsInformationInput,
  CollectiveReportInput,
  EffectivenessInput,
} from "./collective/inputs.js";
import type { DutyCalendarInput } from "./duties/inputs.js";
import { issuesOfDuties } from "./duties/issues-of-duties.js";
import { checkReport } from "./forms/check-report.js";
import type { CheckReportInput } from "./forms/inputs.js";
import { attendanceCardRule } from "./lists/attendance-card.js";
import type { AttendanceCardInput, PaymentListInput } from "./lists/inputs.js";
import { paymentListRule } from "./lists/payment-list.js";
import type { PaperInput } from "./papers/inputs.js";
import { paper } from "./papers/paper.js";
import { asTables, type AsTablesInput } from "./render/as-tables.js";
import type { DocumentInput } from "./render/document.js";
import { fromJson, type FromJsonInput } from "./render/from-json.js";
import type { TimelineSvgInput } from "./render/timeline-input.js";
import { timelineSvg } from "./render/timeline-svg.js";
import { toCsv, type ToCsvInput } from "./render/to-csv.js";
import { toHtml } from "./render/to-html.js";
import { toICalendar, type ToICalendarInput } from "./render/to-icalendar.js";
import { toJson, type ToJsonInput } from "./render/to-json.js";
import { toMarkdown } from "./render/to-markdown.js";
import type { CentreReportInput, ClubReportInput } from "./report/inputs.js";
import { issuesOfReport } from "./report/issues-of-report.js";
import type { TraceInput } from "./trace/inputs.js";
import { issuesOfTrace } from "./trace/issues-of-trace.js";

/** What each function of this room takes. */
export interface ReportingInputs {
  readonly centreReport: CentreReportInput;
  readonly clubReport: ClubReportInput;
  readonly collectiveReport: CollectiveReportInput;
  readonly clubsInformation: ClubsInformationInput;
  readonly effectiveness: EffectivenessInput;
  readonly checkReport: CheckReportInput;
  readonly trace: TraceInput;
  readonly paymentList: PaymentListInput;
  readonly attendanceCard: AttendanceCardInput;
  readonly paper: PaperInput;
  readonly dutyCalendar: DutyCalendarInput;
  readonly asTables: AsTablesInput;
  readonly toCsv: ToCsvInput;
  readonly toICalendar: ToICalendarInput;
  readonly toHtml: DocumentInput;
  readonly toMarkdown: DocumentInput;
  readonly timelineSvg: TimelineSvgInput;
  readonly toJson: ToJsonInput;
  readonly fromJson: FromJsonInput;
}

/** What each function of this room finds wrong with an input. */
export const reportingChecks: ChecksOf<ReportingInputs> = {
  centreReport: (input) => issuesOfReport("centre", input),
  clubReport: (input) => issuesOfReport("club", input),
  collectiveReport: /* @__PURE__ */ checkBy(collectiveReportRule),
  clubsInformation: /* @__PURE__ */ checkBy(clubsInformationRule),
  effectiveness: /* @__PURE__ */ checkBy(effectivenessRule),
  checkReport: /* @__PURE__ */ checkByAnswer(checkReport),
  trace: issuesOfTrace,
  paymentList: /* @__PURE__ */ checkBy(paymentListRule),
  attendanceCard: /* @__PURE__ */ checkBy(attendanceCardRule),
  paper: /* @__PURE__ */ checkByAnswer(paper),
  dutyCalendar: issuesOfDuties,
  asTables: /* @__PURE__ */ checkByAnswer(asTables),
  toCsv: /* @__PURE__ */ checkByAnswer(toCsv),
  toICalendar: /* @__PURE__ */ checkByAnswer(toICalendar),
  toHtml: /* @__PURE__ */ checkByAnswer(toHtml),
  toMarkdown: /* @__PURE__ */ checkByAnswer(toMarkdown),
  timelineSvg: /* @__PURE__ */ checkByAnswer(timelineSvg),
  toJson: /* @__PURE__ */ checkByAnswer(toJson),
  fromJson: /* @__PURE__ */ checkByAnswer(fromJson),
};
