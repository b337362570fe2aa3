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
  },
} as const satisfies Granted;
