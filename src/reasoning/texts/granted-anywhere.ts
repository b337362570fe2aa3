import type { Granted } from "./granted.js";

/** What results of every room can take for granted. */
export const grantedAnywhere = {
  questions: {},
  readings: {},
  assumptions: {
    "law-unverified": {
      pl: "prawo nie zmieniło się od dnia ostatniego sprawdzenia",
      en: "the law has not changed since it was last checked",
    },
  },
} as const satisfies Granted;
