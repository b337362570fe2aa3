import type { Granted } from "./granted.js";

/** What is taken for granted of trial, participation and extensions, and of hours. */
export const grantedOfPeriods = {
  questions: {
    monthCount: {
      pl: "Którego dnia kończy się okres liczony w miesiącach, jeżeli w programie nie podano daty jego końca?",
      en: "On which day does a period counted in months end where the programme gives no last day?",
    },
    extraDaysOff: {
      pl: "Jak zaokrągla się dodatkowe dni wolne, gdy przedłużenie trwa krócej niż 12 miesięcy?",
      en: "How are the extra days off rounded where the extension is shorter than 12 months?",
    },
    extensionSixMonths: {
      pl: "Czy „przedłużyć do 6 miesięcy” (2009–2021) znaczy: najwyżej o 6 miesięcy, czy łącznie do 6 miesięcy?",
      en: 'Does "do 6 miesięcy" ("to" or "up to 6 months", 2009–2021) mean an extension by up to six months, or participation of up to six months in all?',
    },
  },
  readings: {
    monthCount: {
      "civil-code": {
        pl: "okres liczony w miesiącach kończy się w dniu, który datą odpowiada pierwszemu, np. 1 stycznia – 1 lutego (art. 112 k.c.)",
        en: "a period counted in months ends on the day with the number of its first day, e.g. 1 January – 1 February (art. 112 of the Civil Code)",
      },
      "day-before": {
        pl: "okres liczony w miesiącach kończy się w przeddzień dnia, który datą odpowiada pierwszemu, np. 1–31 stycznia",
        en: "a period counted in months ends on the day before the day with the number of its first day, e.g. 1–31 January",
      },
    },
    extraDaysOff: {
      up: {
        pl: "dodatkowe dni wolne zaokrągla się w górę do pełnego dnia",
        en: "extra days off are rounded up to a full day",
      },
      "half-days": {
        pl: "dodatkowe dni wolne zaokrągla się w górę do pełnej połowy dnia",
        en: "extra days off are rounded up to the next half day",
      },
      down: {
        pl: "dodatkowe dni wolne zaokrągla się w dół do pełnego dnia",
        en: "extra days off are rounded down to a full day",
      },
      nearest: {
        pl: "dodatkowe dni wolne zaokrągla się do najbliższego pełnego dnia",
        en: "extra days off are rounded to the nearest full day",
      },
    },
    extensionSixMonths: {
      "by-up-to-6": {
        pl: "uczestnictwo można było przedłużyć najwyżej o 6 miesięcy",
        en: "participation could be extended by at most six months",
      },
      "to-6": {
        pl: "uczestnictwo z przedłużeniem mogło trwać najwyżej 6 miesięcy",
        en: "participation with its extension could last at most six months",
      },
    },
  },
  assumptions: {
    "extension-decided-in-time": {
      pl: "o przedłużeniu zdecydowano najpóźniej w ostatnim dniu przedłużanego okresu",
      en: "the extension was decided on the last day of what it extends, or earlier",
    },
    "special-act-end-unread": {
      pl: "przepis ustawy szczególnej nadal obowiązywał (późniejszych zmian tej ustawy nie odczytano)",
      en: "the provision of the special act was still in force (later changes of that act were not read)",
    },
    "special-act-not-yet-known": {
      pl: "przepis ustawy szczególnej nie ma zastosowania, bo w dniu, na który ustala się stan prawny, jeszcze nie obowiązywał",
      en: "the provision of the special act does not apply, as it was not yet in force on the day whose knowledge of the law was asked for",
    },
    "trial-before-flood-months": {
      pl: "okres próbny poprzedza okres uczestnictwa osoby skierowanej w związku z powodzią i nie wlicza się do niego",
      en: "the trial comes before the participation of a person referred because of the flood and is no part of it",
    },
    "no-disability-degree-assumed": {
      pl: "uczestnik nie ma znacznego ani umiarkowanego stopnia niepełnosprawności",
      en: "the participant has no severe or moderate degree of disability",
    },
    "disabled-hours-accordingly": {
      pl: "normy czasu pracy osób niepełnosprawnych stosuje się do czasu pobytu w centrum bez modyfikacji",
      en: "the working time limits of disabled persons are applied to the stay in the centre as they are",
    },
  },
} as const satisfies Granted;
