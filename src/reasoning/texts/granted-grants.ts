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
  assumptions: {
    "grant-rounding": {
      pl: "kwotę dotacji zaokrągla się do pełnego grosza, a pół grosza w górę",
      en: "the grant is rounded to the nearest grosz, half a grosz up",
    },
    "cap-period-given": {
      pl: "koszty, przychód i wcześniejsze dotacje podano za okres, za który sprawdza się granicę dotacji",
      en: "costs, revenue and earlier grants were given for the period for which the cap is checked",
    },
    "retention-of-earlier-data": {
      pl: "termin przechowywania dotyczy też danych osób, którym usługi przestano świadczyć przed jego wprowadzeniem",
      en: "the time for keeping data holds also for those whose services had ended before it was set",
    },
  },
} as const satisfies Granted;
