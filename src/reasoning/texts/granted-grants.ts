import type { Granted } from "./granted.js";

/** What is taken for granted of grants of the centre. */
export const grantedOfGrants = {
  questions: {
    grantHeadcount: {
      pl: "Czy kwotę dotacji mnoży się przez sumę liczby uczestników i liczby pracowników, czy kolejno przez każdą z nich?",
      en: "Is the grant multiplied by the sum of participants and employees or by both numbers?",
    },
  },
  readings: {
    grantHeadcount: {
      sum: {
        pl: "kwotę dotacji mnoży się przez sumę liczby uczestników i liczby pracowników",
        en: "the grant is multiplied by the sum of participants and employees",
      },
      product: {
        pl: "kwotę dotacji mnoży się przez liczbę uczestników i przez liczbę pracowników",
        en: "the grant is multiplied by the number of participants and by the number of employees",
      },
    },
  },
  assumptions: {},
} as const satisfies Granted;
