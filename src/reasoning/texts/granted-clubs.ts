import type { Granted } from "./granted.js";

/** What is taken for granted of clubs. */
export const grantedOfClubs = {
  questions: {},
  readings: {},
  assumptions: {
    "club-certificate-by-issue-law": {
      pl: "o ważności zaświadczenia klubu decyduje prawo z dnia jego wydania",
      en: "the law of the day of its issue decides whether the certificate of the club is valid",
    },
    "club-certificate-stays-valid": {
      pl: "zaświadczenie klubu, któremu ustawa nie wyznacza terminu, pozostaje ważne",
      en: "a certificate of the club for which the Act sets no term stays valid",
    },
    "agreement-for-local-government": {
      pl: "centrum utworzone przez powiat albo województwo realizuje działania na podstawie porozumienia, jak centrum utworzone przez gminę",
      en: "a centre founded by a county or a voivodeship acts on an agreement, as one founded by a commune",
    },
    "contract-for-ngo-club": {
      pl: "klub prowadzony przez organizację pozarządową realizuje działania na podstawie umowy",
      en: "a club run by a non-governmental organisation acts on a contract",
    },
    "employees-no-participants": {
      pl: "pracownicy przedsiębiorstwa społecznego korzystają z usług, ale nie są uczestnikami",
      en: "employees of a social enterprise use the services without being participants",
    },
    "long-term-unemployed-only": {
      pl: "przepisy o rynku pracy z 2025 r. dotyczą tylko osób długotrwale bezrobotnych",
      en: "the labour market act of 2025 speaks of the long-term unemployed only",
    },
  },
} as const satisfies Granted;
