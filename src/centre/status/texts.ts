import type { Texts } from "../../law/index.js";
import { founderQuestions, grantedOfStatus, type RoomTexts } from "../../reasoning/index.js";
import { statusLabels } from "./labels.js";
import { statusSentences } from "./sentences.js";
import type { ApplicationViolationCode, StatusQuestion, StatusViolationCode } from "./vocabulary.js";

const questions: Record<StatusQuestion, Texts> = {
  ...founderQuestions,
  "application-point": {
    pl: "Czy wniosek zawiera ten element (art. 4 ust. 2)?",
    en: "Does the application contain this point (art. 4 ust. 2)?",
  },
};

const applicationViolations: Record<ApplicationViolationCode, Texts> = {
  "filed-outside-window": {
    pl: "Wniosek o status złożono poza terminem",
    en: "The application for a status was filed outside the term for it",
  },
};

const statusViolations: Record<StatusViolationCode, Texts> = {
  "extension-before-rule": {
    pl: "Status przedłużono, gdy przepisy jeszcze tego nie przewidywały",
    en: "The status was extended when the law did not provide for it yet",
  },
  "decided-after-end": {
    pl: "Decyzję o przedłużeniu wydano po upływie okresu, na który nadano status",
    en: "The extension was decided after the status had ended",
  },
};

/** The texts of founding a centre and of its status. */
export const statusTexts: RoomTexts = {
  granted: [grantedOfStatus],
  calculations: {
    foundingForm: { label: { pl: "forma centrum", en: "form of a centre" } },
    statusApplication: { label: { pl: "wniosek o status centrum", en: "application for the status" } },
    statusPeriod: { label: { pl: "okres statusu centrum", en: "time of the status" } },
  },
  sentences: statusSentences,
  questions,
  violations: { ...applicationViolations, ...statusViolations },
  issues: {
    "decided-before-start": {
      pl: () => "decyzję o przedłużeniu wydano przed nadaniem statusu",
      en: () => "the extension was decided before the status was given",
    },
  },
  labels: {
    ...statusLabels,
    applicationViolationCodes: applicationViolations,
    statusViolationCodes: statusViolations,
  },
};
