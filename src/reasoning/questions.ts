import type { Texts } from "../law/index.js";
import { eligibilityQuestions } from "./texts/eligibility-questions.js";
import { referralQuestions } from "./questions-referral.js";

/** The questions a missing fact is asked with. */
export const questions = {
  "extension-length": {
    pl: "Na ile miesięcy albo do którego dnia przedłużono uczestnictwo (art. 15 ust. 3)?",
    en: "By how many months, or until which day, was the participation extended (art. 15(3))?",
  },
  "disability-degree": {
    pl: "Jaki stopień niepełnosprawności ma uczestnik: znaczny, umiarkowany, lekki czy żaden (art. 14 ust. 1)?",
    en: "Which degree of disability has the participant: severe, moderate, light or none (art. 14(1))?",
  },
  "long-term-unemployed": {
    pl: "Czy uczestnik jest osobą długotrwale bezrobotną (art. 1 ust. 2 pkt 5)?",
    en: "Is the participant a long-term unemployed person (art. 1(2)(5))?",
  },
  "certificate-received": {
    pl: "Czy uczestnik otrzymał zaświadczenie od kierownika Centrum (art. 13 ust. 5a)?",
    en: "Did the participant receive the certificate from the manager of the centre (art. 13(5a))?",
  },
  ...eligibilityQuestions,
  ...referralQuestions,
} as const satisfies Record<string, Texts>;

/** Id of a question asked when a fact is missing. */
export type QuestionId = keyof typeof questions;
