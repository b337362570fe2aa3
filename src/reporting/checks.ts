import { checkBy, checkByAnswer, type ChecksOf, type InputsOf } from "../input/index.js";
import { clubsInformationRule } from "./collective/clubs-information.js";
import { collectiveReportRule } from "./collective/collective-report.js";
import { effectivenessRule } from "./collective/effectiveness.js";
import { issuesOfDuties } from "./duties/issues-of-duties.js";
import { checkReport } from "./forms/check-report.js";
import { attendanceCardRule } from "./lists/attendance-card.js";
import { paymentListRule } from "./lists/payment-list.js";
import { paper } from "./papers/paper.js";
import { asTables } from "./render/as-tables.js";
import { fromJson } from "./render/from-json.js";
import { timelineSvg } from "./render/timeline-svg.js";
import { toCsv } from "./render/to-csv.js";
import { toHtml } from "./render/to-html.js";
import { toICalendar } from "./render/to-icalendar.js";
import { toJson } from "./render/to-json.js";
import { toMarkdown } from "./render/to-markdown.js";
import { issuesOfReport } from "./report/issues-of-report.js";
import type { reportingSchemas } from "./schemas.js";
import { issuesOfTrace } from "./trace/issues-of-trace.js";

/** What each function of this room takes. */
export type ReportingInputs = InputsOf<typeof reportingSchemas>;

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
