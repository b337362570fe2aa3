import type { FormId, Texts } from "../../law/index.js";
import {
  counted,
  countedInEnglish,
  grantedOfReports,
  type RoomTexts,
  type Sentences,
} from "../../reasoning/index.js";
import type { CheckedReport } from "./check-report.js";
import type { BreachCode, FormOperations } from "./vocabulary.js";

const constraintForms = ["zależność", "zależności", "zależności"] as const;

const sentences: Sentences<FormOperations> = {
  "form-checked": {
    pl: ({ form, constraints }) =>
      `Sprawdzono ${counted(constraints, constraintForms)} (${formIds[form].pl})`,
    en: ({ form, constraints }) =>
      `The form was checked: ${formIds[form].en}, ${countedInEnglish(constraints, "constraint")}`,
  },
  "form-breaches": {
    pl: ({ errors, warnings }) => `Błędy: ${errors}, pozycje do wyjaśnienia: ${warnings}`,
    en: ({ errors, warnings }) => `Errors: ${errors}, cells to be explained: ${warnings}`,
  },
  "form-roundings": {
    pl: ({ sums }) => `Sumy, które różnią się tylko z powodu zaokrągleń: ${sums}`,
    en: ({ sums }) => `Sums that differ by rounding only: ${sums}`,
  },
  "form-not-checked": {
    pl: ({ comparisons }) => `Porównania pominięte, bo pozycja jest pusta: ${comparisons}`,
    en: ({ comparisons }) => `Comparisons left out because a cell is empty: ${comparisons}`,
  },
};

const formIds: Readonly<Record<FormId, Texts>> = {
  "A-2004": {
    pl: "wzór sprawozdania centrum z 10 grudnia 2003 roku",
    en: "form of the report of a centre of 10 December 2003",
  },
  "A-2007": {
    pl: "wzór sprawozdania centrum z 9 października 2007 roku",
    en: "form of the report of a centre of 9 October 2007",
  },
  "A-2017": {
    pl: "wzór sprawozdania centrum z 30 grudnia 2016 roku",
    en: "form of the report of a centre of 30 December 2016",
  },
  "centre-content": { pl: "treść sprawozdania centrum", en: "content of the report of a centre" },
  "club-content-2015": {
    pl: "treść sprawozdania klubu według przepisów z 2015 roku",
    en: "content of the report of a club by the law of 2015",
  },
  "club-content-2022": {
    pl: "treść sprawozdania klubu według przepisów z 2022 roku",
    en: "content of the report of a club by the law of 2022",
  },
  "club-registration": { pl: "zgłoszenie klubu do rejestru", en: "notification of a club to the register" },
  "centre-register-2015": {
    pl: "rejestr centrów według przepisów z 2015 roku",
    en: "register of centres by the law of 2015",
  },
  "centre-register-2022": {
    pl: "rejestr centrów według przepisów z 2022 roku",
    en: "register of centres by the law of 2022",
  },
  "status-application": {
    pl: "wniosek o przyznanie statusu centrum",
    en: "application for the status of a centre",
  },
  "employer-refund": {
    pl: "wniosek pracodawcy o refundację wynagrodzenia",
    en: "employer's application for a refund of pay",
  },
  "gus-cas-01": { pl: "dane o klubach dla statystyki", en: "data on clubs for statistics" },
  "gus-cas-02": { pl: "dane o centrach dla statystyki", en: "data on centres for statistics" },
  "gus-uw-cis-01": {
    pl: "dane z rejestru centrów dla statystyki",
    en: "data of the register of centres for statistics",
  },
};

/** What is wrong between cells. */
export const breachCodes: Readonly<Record<BreachCode, Texts>> = {
  "part-above-total": { pl: "część większa niż całość", en: "a part is greater than the whole" },
  "sum-differs": { pl: "suma różni się od sumy składników", en: "the sum is not what its parts add up to" },
  "column-above-column": {
    pl: "liczba większa niż w kolumnie, której jest częścią",
    en: "a column is greater than the one it is a part of",
  },
};

const outcomes: Readonly<Record<CheckedReport["outcome"], Texts>> = {
  checked: { pl: "sprawdzono", en: "checked" },
};

/** The texts of forms. */
export const formTexts: RoomTexts = {
  granted: [grantedOfReports],
  calculations: { checkReport: { label: { pl: "sprawdzenie formularza", en: "check of a form" } } },
  sentences,
  issues: {
    "not-a-cell": {
      pl: () =>
        "powinna to być liczba całkowita albo liczba zapisana jako tekst, z najwyżej dwiema cyframi po kropce",
      en: () => "this should be a whole number, or a number written as text with at most two decimals",
    },
  },
  labels: { outcomes, formIds, breachCodes },
};
