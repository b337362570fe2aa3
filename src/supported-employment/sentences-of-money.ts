import type { BusinessFounders, Texts } from "../law/index.js";
import type { Exact } from "../money/index.js";
import {
  dayName,
  isNegative,
  type Language,
  money,
  moneyWithoutSign,
  monthName,
  numberOf,
  percentage,
  type Sentences,
} from "../reasoning/index.js";
import { aidBases } from "./labels.js";
import type { AdviceOperations, RefundedPart, RefundOperations } from "./vocabulary.js";

const wageParts: Readonly<Record<RefundedPart, Texts>> = {
  ceiling: { pl: "do tej granicy", en: "up to this ceiling" },
  "wage-paid": { pl: "w wysokości, w jakiej je wypłacono", en: "as it was paid" },
  "refunded-wage": { pl: "w kwocie, o którą wnosi pracodawca", en: "as the employer asks for it" },
};

/** What a rounding adds or takes. */
const change = (value: Exact, language: Language): string =>
  `${isNegative(value) ? "−" : "+"}${moneyWithoutSign(value, language)}`;

/** What the steps of a refund say. */
export const sentencesOfRefund: Sentences<RefundOperations> = {
  "employer-refund-terms": {
    pl: ({ agreementOn, refundMonths, employmentMonths }) =>
      `Umowę zawarto ${dayName(agreementOn, "pl")}: pracodawca zobowiązuje się zatrudniać przez co najmniej ${numberOf("months", employmentMonths, "pl")}, a starosta – refundować wynagrodzenie przez pierwsze ${numberOf("months", refundMonths, "pl")}`,
    en: ({ agreementOn, refundMonths, employmentMonths }) =>
      `The agreement was made on ${dayName(agreementOn, "en")}: the employer undertakes to employ for at least ${numberOf("months", employmentMonths, "en")}, and the starosta (head of the county) to refund the wage for the first ${numberOf("months", refundMonths, "en")}`,
  },
  "employer-refund-old-terms": {
    pl: () => "Umowę zawartą przed zmianą przepisów wykonuje się na dotychczasowych zasadach",
    en: () => "An agreement made before the change of the law is carried out under the earlier wording",
  },
  "employer-refund-base": {
    pl: ({ amount }) => `Zasiłek dla bezrobotnych wynosi w tym miesiącu ${money(amount, "pl")}`,
    en: ({ amount }) => `The unemployment benefit of the month is ${money(amount, "en")}`,
  },
  "employer-refund-ceiling": {
    pl: ({ month, percent, ceiling }) =>
      `W ${String(month)}. miesiącu zatrudnienia refunduje się wynagrodzenie do wysokości ${percentage(percent, "pl")} % zasiłku, czyli do ${money(ceiling, "pl")}`,
    en: ({ month, percent, ceiling }) =>
      `In month ${String(month)} of work the wage is refunded up to ${percentage(percent, "en")}% of it, that is up to ${money(ceiling, "en")}`,
  },
  "employer-refund-wage": {
    pl: ({ part, value }) =>
      `Wynagrodzenie refunduje się ${wageParts[part].pl}: ${moneyWithoutSign(value, "pl")}`,
    en: ({ part, value }) => `The wage is refunded ${wageParts[part].en}: ${moneyWithoutSign(value, "en")}`,
  },
  "employer-refund-contributions": {
    pl: ({ percent, of, value }) =>
      `Do tego dochodzą składki na ubezpieczenia społeczne, ${percentage(percent, "pl")} % od ${money(of, "pl")}, czyli ${moneyWithoutSign(value, "pl")}`,
    en: ({ percent, of, value }) =>
      `Social insurance contributions of ${percentage(percent, "en")}% on ${money(of, "en")} are added, that is ${moneyWithoutSign(value, "en")}`,
  },
  "employer-refund-rounded-down": {
    pl: ({ value }) => `Granicę zaokrągla się w dół do pełnego grosza (${change(value, "pl")})`,
    en: ({ value }) => `The ceiling is rounded down to the full grosz (${change(value, "en")})`,
  },
  "employer-refund-rounded": {
    pl: ({ value }) => `Składki zaokrągla się do najbliższego grosza (${change(value, "pl")})`,
    en: ({ value }) => `Contributions are rounded to the nearest grosz (${change(value, "en")})`,
  },
  "employer-refund-aid": {
    pl: ({ basis }) =>
      `Refundacja jest pomocą de minimis (podstawa: ${aidBases[basis].pl}); zaświadczenie wydaje starosta`,
    en: ({ basis }) =>
      `The refund is de minimis aid (basis: ${aidBases[basis].en}); the starosta (head of the county) certifies it`,
  },
  "employer-refund-pay-by": {
    pl: ({ payBy }) => `Starosta dokonuje refundacji do ${dayName(payBy, "pl")}`,
    en: ({ payBy }) => `The starosta (head of the county) pays the refund by ${dayName(payBy, "en")}`,
  },
  "employer-refund-club-not-named": {
    pl: () =>
      "Ówczesne przepisy nie przewidywały refundacji za osobę uczestniczącą w klubie integracji społecznej",
    en: () => "The law of that time did not provide for a refund for a person who takes part in a club",
  },
  "employer-refund-centre-work": {
    pl: () => "Przepisy obowiązujące w dniu zawarcia umowy nie przewidują refundacji za pracę w centrum",
    en: () => "The law of the day of the agreement does not provide for a refund for work in the centre",
  },
  "employer-refund-past-months": {
    pl: ({ month, months }) =>
      `Refundacja przysługuje przez ${numberOf("months", months, "pl")}, a jest to ${String(month)}. miesiąc zatrudnienia`,
    en: ({ month, months }) =>
      `The refund is due for ${numberOf("months", months, "en")}, and this is month ${String(month)} of work`,
  },
  "employer-refund-no-wage": {
    pl: () => "Za ten miesiąc nie ma wynagrodzenia, które podlegałoby refundacji",
    en: () => "There is no wage to refund for the month",
  },
  "employer-refund-of-month": {
    pl: ({ month, value }) =>
      `Refundacja za ${monthName(month, "pl")} wynosi ${moneyWithoutSign(value, "pl")}`,
    en: ({ month, value }) => `The refund for ${monthName(month, "en")} is ${moneyWithoutSign(value, "en")}`,
  },
  "employer-refund-unknown-from": {
    pl: ({ month }) =>
      `Nie obliczono refundacji za ${monthName(month, "pl")}: tego miesiąca biblioteka nie obejmuje`,
    en: ({ month }) =>
      `The refund for ${monthName(month, "en")} was not computed: the library does not cover the month`,
  },
};

const founders: Readonly<Record<BusinessFounders, Texts>> = {
  participants: { pl: "uczestnicy centrum", en: "participants of a centre" },
  graduates: {
    pl: "absolwenci centrum lub klubu integracji społecznej w formie spółdzielni socjalnej",
    en: "graduates of a centre or a club as a social cooperative",
  },
};

/** What the steps of the subsidy for advice say. */
export const sentencesOfAdvice: Sentences<AdviceOperations> = {
  "advice-beneficiaries": {
    pl: ({ of }) => `Wspólną działalność gospodarczą mogą podjąć ${founders[of].pl}`,
    en: ({ of }) => `A business may be taken up together by ${founders[of].en}`,
  },
  "advice-no-costs": {
    pl: () => "Nie ma kosztów, które można dofinansować",
    en: () => "There are no costs to subsidise",
  },
  "advice-share": {
    pl: ({ percent, costs, share }) =>
      `Dofinansowanie nie może przekroczyć ${percentage(percent, "pl")} % kosztów (${money(costs, "pl")}), czyli ${money(share, "pl")}`,
    en: ({ percent, costs, share }) =>
      `The subsidy may not exceed ${percentage(percent, "en")}% of the costs (${money(costs, "en")}), that is ${money(share, "en")}`,
  },
  "advice-cap": {
    pl: ({ cap }) => `Nie może też przekroczyć przeciętnego wynagrodzenia, czyli ${money(cap, "pl")}`,
    en: ({ cap }) => `Nor may it exceed the average wage, that is ${money(cap, "en")}`,
  },
  "advice-ceiling": {
    pl: ({ value }) => `Mniejsza z tych kwot wynosi ${moneyWithoutSign(value, "pl")}`,
    en: ({ value }) => `The smaller of the two is ${moneyWithoutSign(value, "en")}`,
  },
  "advice-rounded": {
    pl: ({ value }) => `Kwotę zaokrągla się w dół do pełnego grosza (${change(value, "pl")})`,
    en: ({ value }) => `The amount is rounded down to the full grosz (${change(value, "en")})`,
  },
};
