import { actors, applicants, type Texts } from "../law/index.js";
import {
  dayName,
  grantedOfPeriods,
  grantedOfPersons,
  grantedOfProgrammes,
  type IssueSentence,
  type Opening,
  type RoomTexts,
  type Sentences,
} from "../reasoning/index.js";
import { programmeLabels } from "./labels.js";
import {
  eventViolationCodes,
  lifeDeadlines,
  lifeEndReasons,
  lifeEvents,
  lifeNoticeCodes,
  lifeSentences,
  lifeStages,
  lifeViolationCodes,
} from "./lifecycle/texts.js";
import type { ProgrammeEnds } from "./programme-end.js";
import {
  nextSteps,
  opinionAuthors,
  referralGivers,
  referralRoutes,
  residenceWays,
  routeQuestions,
  routeSentences,
  routeViolationCodes,
  routeWarningCodes,
} from "./referral-route/texts.js";
import { endSentences, programmeSentences } from "./sentences.js";
import type { ProgrammeViolationCode, ReferralOperations, ReferralQuestion } from "./vocabulary.js";

const sentences: Sentences<ReferralOperations> = {
  ...routeSentences,
  ...programmeSentences,
  ...endSentences,
  ...lifeSentences,
};

const questions: Record<ReferralQuestion, Texts> = {
  ...routeQuestions,
  "programme-prepared-by": {
    pl: "Kto opracował program (art. 13 ust. 1)?",
    en: "Who prepared the programme (art. 13 ust. 1)?",
  },
  "referred-as-long-term-unemployed": {
    pl: "Czy uczestnika skierowano do centrum jako osobę długotrwale bezrobotną (art. 1 ust. 2 pkt 5)?",
    en: "Was the participant referred to the centre as a long-term unemployed person (art. 1 ust. 2 pkt 5)?",
  },
  "programme-scope": {
    pl: "Czy program określa zakres i formy reintegracji (art. 13 ust. 2 pkt 1)?",
    en: "Does the programme name the scope and forms of reintegration (art. 13 ust. 2 pkt 1)?",
  },
  "programme-fitness": {
    pl: "Czy program określa sprawności psychofizyczne niezbędne do podjęcia pracy i metody ich ćwiczenia (art. 13 ust. 2 pkt 2)?",
    en: "Does the programme name the kinds of psychophysical fitness needed to take up work and how they are trained (art. 13 ust. 2 pkt 2)?",
  },
  "programme-persons": {
    pl: "Czy program wskazuje osoby odpowiedzialne za jego realizację (art. 13 ust. 2 pkt 3)?",
    en: "Does the programme name the persons responsible for carrying it out (art. 13 ust. 2 pkt 3)?",
  },
  "programme-signed-by-participant": {
    pl: "Czy uczestnik podpisał program (art. 12 ust. 4)?",
    en: "Did the participant sign the programme (art. 12 ust. 4)?",
  },
  "programme-signed-by-manager": {
    pl: "Czy kierownik centrum podpisał program (art. 12 ust. 4)?",
    en: "Did the manager of the centre sign the programme (art. 12 ust. 4)?",
  },
  "programme-impossible": {
    pl: "Czy naruszanie programu uniemożliwia jego dalszą realizację (art. 13 ust. 4 pkt 1)?",
    en: "Does the breach make it impossible to carry the programme on (art. 13 ust. 4 pkt 1)?",
  },
  "manager-finding": {
    pl: "Czy kierownik centrum stwierdził uporczywe naruszanie programu (art. 13 ust. 4 pkt 1)?",
    en: "Did the manager of the centre find the persistent breach (art. 13 ust. 4 pkt 1)?",
  },
  "discontinuation-decided": {
    pl: "Czy kierownik centrum podjął decyzję o zaprzestaniu realizacji programu (art. 13 ust. 4a)?",
    en: "Did the manager of the centre decide on the discontinuation (art. 13 ust. 4a)?",
  },
  "withdrawal-stated": {
    pl: "Czy uczestnik oświadczył, że odstępuje od realizacji programu (art. 13 ust. 4 pkt 3)?",
    en: "Did the participant declare withdrawal (art. 13 ust. 4 pkt 3)?",
  },
};

const programmeViolationCodes: Record<ProgrammeViolationCode, Texts> = {
  "programme-not-by-social-worker": {
    pl: "Programu nie opracował uprawniony do tego pracownik socjalny",
    en: "The programme was not prepared by a social worker entitled to do so",
  },
  "programme-content-missing": {
    pl: "W programie brakuje elementu, który powinien określać",
    en: "The programme lacks an element it should contain",
  },
  "programme-not-signed": {
    pl: "W programie brakuje podpisu",
    en: "The programme lacks a signature",
  },
  "programme-not-agreed": {
    pl: "Programu nie uzgodniono",
    en: "The programme was not agreed",
  },
  "change-not-asked-by-party": {
    pl: "O zmianę programu wystąpił podmiot, który nie jest stroną programu",
    en: "The change of the programme was asked for by somebody who is not a party to it",
  },
};

const programmeEndOpening: Opening<ProgrammeEnds> = {
  pl: ({ earliest, latest, lastBenefitDay }) =>
    earliest === latest
      ? `Program kończy się ${dayName(latest, "pl")}; świadczenie może przysługiwać do ${dayName(lastBenefitDay, "pl")}`
      : `Program kończy się najwcześniej ${dayName(earliest, "pl")}, a najpóźniej ${dayName(latest, "pl")}; świadczenie może przysługiwać do ${dayName(lastBenefitDay, "pl")}`,
  en: ({ earliest, latest, lastBenefitDay }) =>
    earliest === latest
      ? `The programme ends on ${dayName(latest, "en")}; the benefit can be due until ${dayName(lastBenefitDay, "en")}.`
      : `The programme ends on ${dayName(earliest, "en")} at the earliest and on ${dayName(latest, "en")} at the latest; the benefit can be due until ${dayName(lastBenefitDay, "en")}.`,
};

const issues: Record<string, IssueSentence> = {
  "participation-after-programme-end": {
    pl: () =>
      "dzień po ostatnim dniu, w którym program mógł się zakończyć po podjęciu pracy (art. 13 ust. 5)",
    en: () => "after the last day on which the programme could end once work was taken up (art. 13 ust. 5)",
  },
};

const namesOfApplicants = Object.fromEntries(applicants.map((id) => [id, actors[id]]));

/** The texts of this room. */
export const referralTexts: RoomTexts = {
  granted: [grantedOfPeriods, grantedOfPersons, grantedOfProgrammes],
  calculations: {
    referralRoute: { label: { pl: "droga do centrum", en: "way into a centre" } },
    checkProgramme: { label: { pl: "sprawdzenie programu", en: "check of a programme" } },
    discontinuation: {
      label: { pl: "zaprzestanie realizacji programu", en: "discontinuation of a programme" },
    },
    programmeEnd: {
      label: { pl: "koniec programu", en: "end of a programme" },
      opening: programmeEndOpening,
    },
    certificate: { label: { pl: "zaświadczenie centrum", en: "certificate of a centre" } },
    lifecycle: { label: { pl: "przebieg programów osoby", en: "course of a person's programmes" } },
  },
  sentences,
  questions,
  issues,
  violations: {
    ...routeViolationCodes,
    ...routeWarningCodes,
    ...programmeViolationCodes,
    ...eventViolationCodes,
    ...lifeNoticeCodes,
  },
  labels: {
    ...programmeLabels,
    actors,
    applicants: namesOfApplicants,
    nextSteps,
    opinionAuthors,
    referralGivers,
    referralRoutes,
    residenceWays,
    routeViolationCodes,
    routeWarningCodes,
    programmeViolationCodes,
    lifeStages,
    lifeEvents,
    lifeEndReasons,
    lifeDeadlines,
    lifeViolationCodes,
    lifeNoticeCodes,
  },
};
