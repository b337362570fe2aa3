/**
 * Chapters 2 and 3, the centre: who founds one and how, and its status, art. 3–6 of the Act.
 *
 * @packageDocumentation
 */
import { textsOfCentre } from "../centre/index.js";
import {
  describeIssueWith,
  describeViolationWith,
  explainWith,
  justificationWith,
  labelsWith,
  Voice,
} from "../reasoning/index.js";

export {
  foundingForm,
  type FoundingFormInput,
  type FoundingFormResult,
  type MayFound,
  type MayNotFound,
  type MayNotFoundReason,
  mayNotFoundReasons,
} from "../centre/index.js";
export {
  type CentreForm,
  centreForms,
  citationUrl,
  formatCitation,
  type FoundingInstitution,
  foundingInstitutions,
} from "../law/index.js";

const voice = /* @__PURE__ */ voiceOfCentre();

/** A call of its own: a spread among the arguments would keep every text in every bundle. */
function voiceOfCentre(): Voice {
  return new Voice(...textsOfCentre);
}

/** `explain` of the main entry, for results of this one. */
export const explain = /* @__PURE__ */ explainWith(voice);

/** `justification` of the main entry, for results of this one. */
export const justification = /* @__PURE__ */ justificationWith(voice);

/** `describeIssue` of the main entry, for results of this one. */
export const describeIssue = /* @__PURE__ */ describeIssueWith(voice);

/** `describeViolation` of the main entry, for results of this one. */
export const describeViolation = /* @__PURE__ */ describeViolationWith(voice);

/** `labels` of the main entry, for what this one takes and returns. */
export const labels = /* @__PURE__ */ labelsWith(voice);
