import type { Texts } from "../law/index.js";
import {
  grantedOfClubs,
  grantedOfPeriods,
  grantedOfPersons,
  numberOf,
  type RoomTexts,
  type Sentences,
} from "../reasoning/index.js";
import type { ClubCertificateDue, ClubCertificateNotDue } from "./club-certificate.js";
import type { ClubGraduate, NotClubGraduate } from "./club-graduate-status.js";
import type {
  ClubCertificateIssuer,
  ClubCertificateNotDueReason,
  ClubOperations,
  ClubQuestion,
  NotClubGraduateReason,
} from "./vocabulary.js";

type Decided = ClubGraduate | NotClubGraduate | ClubCertificateDue | ClubCertificateNotDue;

const sentences: Sentences<ClubOperations> = {
  "no-club-certificate-rule": {
    pl: () => "Ówczesne przepisy nie przewidywały zaświadczenia klubu integracji społecznej",
    en: () => "The law of that time did not provide for the certificate of a club",
  },
  "club-certificate-not-requested": {
    pl: () => "Ówczesne przepisy wymagały wniosku o zaświadczenie, a wniosku nie złożono",
    en: () => "The law of that time required a request for the certificate, and none was made",
  },
  "club-certificate-on-request": {
    pl: ({ months }) =>
      `Klub wydaje zaświadczenie na wniosek, w ciągu ${numberOf("ofMonths", months, "pl")} od zakończenia zajęć`,
    en: ({ months }) =>
      `The club issues the certificate on request, within ${numberOf("months", months, "en")} of the end of the classes`,
  },
  "club-certificate-without-delay": {
    pl: () => "Klub wydaje zaświadczenie niezwłocznie; wniosek nie jest potrzebny",
    en: () => "The club issues the certificate without delay; no request is needed",
  },
  "club-certificate-valid": {
    pl: ({ months }) => `Zaświadczenie klubu jest ważne przez ${numberOf("months", months, "pl")} od wydania`,
    en: ({ months }) =>
      `The certificate of the club is valid for ${numberOf("months", months, "en")} from its issue`,
  },
  "club-certificate-without-term": {
    pl: () => "Ustawa nie mówi, jak długo zaświadczenie klubu jest ważne",
    en: () => "The Act does not say for how long the certificate of the club is valid",
  },
  "club-certificate-expired": {
    pl: () => "Zaświadczenie klubu nie jest już ważne",
    en: () => "The certificate of the club is no longer valid",
  },
  "club-certificate-held": {
    pl: ({ held }) => (held ? "Osoba ma zaświadczenie klubu" : "Tego dnia osoba nie ma zaświadczenia klubu"),
    en: ({ held }) =>
      held
        ? "The person has the certificate of the club"
        : "On that day the person has no certificate of the club",
  },
  "no-club-graduate-rule": {
    pl: () => "Ówczesne przepisy nie przewidywały absolwenta klubu integracji społecznej",
    en: () => "The law of that time did not provide for graduates of a club",
  },
  "club-not-ended": {
    pl: () => "Tego dnia uczestnictwo w zajęciach klubu jeszcze trwało",
    en: () => "On that day taking part in the club had not ended yet",
  },
  "club-length": {
    pl: ({ months, enough }) =>
      `Uczestnictwo w zajęciach klubu trwało ${enough ? "co najmniej" : "krócej niż"} ${numberOf("months", months, "pl")}`,
    en: ({ months, enough }) =>
      `Taking part in the club lasted ${enough ? "at least" : "less than"} ${numberOf("months", months, "en")}`,
  },
  "social-contract": {
    pl: ({ fulfilled }) =>
      fulfilled ? "Osoba zrealizowała kontrakt socjalny" : "Osoba nie zrealizowała kontraktu socjalnego",
    en: ({ fulfilled }) =>
      `The person ${fulfilled ? "carried out" : "did not carry out"} the social contract`,
  },
};

const questions: Record<ClubQuestion, Texts> = {
  "club-certificate-received": {
    pl: "Czy osoba otrzymała zaświadczenie klubu (art. 18 ust. 5a)?",
    en: "Did the person receive the certificate of the club (art. 18 ust. 5a)?",
  },
  "club-certificate-issued": {
    pl: "Kiedy wydano zaświadczenie klubu (art. 18 ust. 5a)?",
    en: "When was the certificate of the club issued (art. 18 ust. 5a)?",
  },
  "club-certificate-requested": {
    pl: "Czy osoba złożyła wniosek o zaświadczenie klubu (art. 18 ust. 5a)?",
    en: "Did the person ask for the certificate of the club (art. 18 ust. 5a)?",
  },
  "social-contract-fulfilled": {
    pl: "Czy osoba zrealizowała kontrakt socjalny (art. 2 pkt 1b)?",
    en: "Did the person carry out the social contract (art. 2 pkt 1b)?",
  },
};

const notClubGraduateReasons: Record<NotClubGraduateReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy nie przewidywały absolwenta klubu",
    en: "the law of that time did not provide for graduates of a club",
  },
  "not-ended": {
    pl: "uczestnictwo w zajęciach klubu jeszcze trwa",
    en: "taking part in the club has not ended yet",
  },
  "too-short": {
    pl: "uczestnictwo w zajęciach klubu trwało za krótko",
    en: "taking part in the club was too short",
  },
  "no-certificate": { pl: "brak zaświadczenia klubu", en: "there is no certificate of the club" },
  "certificate-expired": {
    pl: "zaświadczenie klubu straciło ważność",
    en: "the certificate of the club is no longer valid",
  },
  "contract-not-fulfilled": {
    pl: "nie zrealizowano kontraktu socjalnego",
    en: "the social contract was not carried out",
  },
};

const clubCertificateNotDueReasons: Record<ClubCertificateNotDueReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy nie przewidywały zaświadczenia klubu",
    en: "the law of that time did not provide for the certificate of a club",
  },
  "not-requested": { pl: "nie złożono wniosku o zaświadczenie", en: "the certificate was not asked for" },
};

const clubCertificateIssuers: Record<ClubCertificateIssuer, Texts> = {
  "club-operator": { pl: "podmiot prowadzący klub", en: "the operator of the club" },
};

/** What the calculations of this room decide. */
const outcomes: Record<Decided["outcome"], Texts> = {
  graduate: { pl: "absolwent", en: "graduate" },
  "not-graduate": { pl: "nie jest absolwentem", en: "no graduate" },
  due: { pl: "należy się", en: "due" },
  "not-due": { pl: "nie należy się", en: "not due" },
};

/** The texts of this room. */
export const clubTexts: RoomTexts = {
  granted: [grantedOfClubs, grantedOfPeriods, grantedOfPersons],
  calculations: {
    clubGraduateStatus: { label: { pl: "absolwent klubu integracji społecznej", en: "graduate of a club" } },
    clubCertificate: { label: { pl: "zaświadczenie klubu", en: "certificate of a club" } },
  },
  sentences,
  questions,
  issues: {
    "certificate-before-end": {
      pl: () => "zaświadczenie wydano przed zakończeniem uczestnictwa, które ma potwierdzać",
      en: () => "the certificate was issued before the end of the participation it is to confirm",
    },
  },
  labels: { outcomes, notClubGraduateReasons, clubCertificateNotDueReasons, clubCertificateIssuers },
};
