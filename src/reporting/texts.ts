import { grantedOfMonths, grantedOfPeriods, type RoomTexts } from "../reasoning/index.js";
import { collectiveTexts } from "./collective/texts.js";
import { dutyTexts } from "./duties/texts.js";
import { formTexts } from "./forms/texts.js";
import { reportingLabels } from "./labels.js";
import { listTexts } from "./lists/texts.js";
import { paperTexts } from "./papers/texts.js";
import { renderIssues } from "./render/issues.js";
import { renderLabels } from "./render/labels.js";
import { reportTexts } from "./report/texts.js";
import { traceTexts } from "./trace/texts.js";

/** The renderers decide nothing: they have issues and names only. */
const renderTexts: RoomTexts = {
  calculations: {},
  sentences: {},
  granted: [grantedOfMonths, grantedOfPeriods],
  issues: renderIssues,
  labels: { ...reportingLabels, ...renderLabels },
};

/** The texts of this room, by what they speak of. */
export const textsOfReporting: readonly RoomTexts[] = [
  reportTexts,
  collectiveTexts,
  formTexts,
  traceTexts,
  listTexts,
  paperTexts,
  dutyTexts,
  renderTexts,
];
