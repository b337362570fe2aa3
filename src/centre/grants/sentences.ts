import { type EquipmentRecipient, foundingInstitutionNames, type Texts } from "../../law/index.js";
import { noMoney } from "../../money/index.js";
import {
  counted,
  countedInEnglish,
  dayName,
  type Language,
  money,
  moneyWithoutSign,
  monthName,
  numberOf,
  percentage,
  type Sentences,
  sentencesOfTerms,
  type TermOperations,
} from "../../reasoning/index.js";
import { equipmentPurposes, grantSetters } from "./labels.js";
import type { Counted, GrantOperations } from "./vocabulary.js";

/** To whom it may be granted, as it stands after "przyznać". */
const toRecipient: Record<EquipmentRecipient, Texts> = {
  centre: { pl: "centrum", en: "a centre" },
  club: { pl: "klubowi integracji społecznej", en: "a club" },
};

const between: Record<Counted, Texts> = {
  sum: { pl: "i", en: "and" },
  product: { pl: "razy", en: "times" },
};

interface People {
  readonly participants: number;
  readonly staff: number;
  readonly heads: number;
  readonly counted: Counted;
}

/** `28 (20 uczestników i 8 pracowników)`. */
function people({ participants, staff, heads, counted: how }: People, language: Language): string {
  const [taking, working] =
    language === "pl"
      ? [
          counted(participants, ["uczestnik", "uczestników", "uczestników"]),
          counted(staff, ["pracownik", "pracowników", "pracowników"]),
        ]
      : [countedInEnglish(participants, "participant"), countedInEnglish(staff, "employee")];
  return `${String(heads)} (${taking} ${between[how][language]} ${working})`;
}

export const grantSentences: Sentences<GrantOperations & TermOperations> = {
  ...sentencesOfTerms,
  "benefit-on-agreement": {
    pl: ({ amount }) => `W dniu zawarcia porozumienia zasiłek dla bezrobotnych wynosi ${money(amount, "pl")}`,
    en: ({ amount }) => `On the day of the agreement the unemployment benefit is ${money(amount, "en")}`,
  },
  "grant-for-month": {
    pl: ({ month, base, percent, value, ...heads }) =>
      `Dotacja za ${monthName(month, "pl")} to ${percentage(percent, "pl")} % kwoty ${money(base, "pl")} razy ${people(heads, "pl")}, czyli ${money(value, "pl")}`,
    en: ({ month, base, percent, value, ...heads }) =>
      `The grant for ${monthName(month, "en")} is ${percentage(percent, "en")}% of ${money(base, "en")} times ${people(heads, "en")}, that is ${money(value, "en")}`,
  },
  "grant-rounded": {
    pl: ({ amount }) => `Kwotę zaokrągla się do najbliższego grosza: ${money(amount, "pl")}`,
    en: ({ amount }) => `The amount is rounded to the nearest grosz: ${money(amount, "en")}`,
  },
  "instalments-paid": {
    pl: ({ day, first }) =>
      `Każdą ratę przekazuje się centrum do ${String(day)}. dnia następnego miesiąca, pierwszą do ${dayName(first, "pl")}`,
    en: ({ day, first }) =>
      `Each instalment is paid by day ${String(day)} of the next month, the first by ${dayName(first, "en")}`,
  },
  "equipment-possible": {
    pl: ({ recipient, firstOnly }) =>
      `Marszałek województwa może przyznać ${toRecipient[recipient].pl} dotację na ${firstOnly ? "pierwsze " : ""}wyposażenie`,
    en: ({ recipient, firstOnly }) =>
      `The marshal of the voivodeship may grant ${toRecipient[recipient].en} money for ${firstOnly ? "its first " : ""}equipment`,
  },
  "equipment-for": {
    pl: ({ purpose }) => `Dotację można przeznaczyć na ${equipmentPurposes[purpose].pl}`,
    en: ({ purpose }) => `It may be spent on ${equipmentPurposes[purpose].en}`,
  },
  "equipment-paid": {
    pl: ({ days, by }) =>
      `Dotację przekazuje się centrum w ciągu ${numberOf("days", days, "pl")} od zawarcia porozumienia, do ${dayName(by, "pl")}`,
    en: ({ days, by }) =>
      `It is paid to the centre within ${numberOf("days", days, "en")} of the agreement, by ${dayName(by, "en")}`,
  },
  "equipment-club-not-named": {
    pl: () => "Ówczesne przepisy nie przewidywały dotacji na wyposażenie klubu integracji społecznej",
    en: () => "The law of that time did not provide for a grant for the equipment of a club",
  },
  "equipment-not-first": {
    pl: () => "Ówczesne przepisy przewidywały dotację tylko na pierwsze wyposażenie centrum",
    en: () => "The law of that time provided for a grant for the first equipment of a centre only",
  },
  "equipment-by-earlier-law": {
    pl: ({ before }) =>
      `Wniosek złożono przed ${dayName(before, "pl")}, więc stosuje się przepisy dotychczasowe`,
    en: ({ before }) =>
      `The application was filed before ${dayName(before, "en")}, so the earlier law applies`,
  },
  "grant-founder-not-named": {
    pl: ({ institution }) =>
      `Przepisy obowiązujące w tym miesiącu nie określają dotacji dla centrum takiej instytucji tworzącej: ${foundingInstitutionNames[institution].pl}`,
    en: ({ institution }) =>
      `The law of the month has no grant for centres of such a founder: ${foundingInstitutionNames[institution].en}`,
  },
  "grant-not-for-form": {
    pl: () =>
      "Dotacja z dochodów własnych jednostki samorządu terytorialnego nie dotyczy centrum w formie jednostki budżetowej",
    en: () => "The grant of local government is not for a centre that is a budgetary unit",
  },
  "rate-times-heads": {
    pl: ({ each, value, ...heads }) =>
      `Kwota z uchwały rady gminy, ${money(each, "pl")}, razy ${people(heads, "pl")} to ${money(value, "pl")}`,
    en: ({ each, value, ...heads }) =>
      `The amount set by the council, ${money(each, "en")}, times ${people(heads, "en")} is ${money(value, "en")}`,
  },
  "cost-times-heads": {
    pl: ({ each, value, ...heads }) =>
      `Koszt reintegracji jednego uczestnika, ${money(each, "pl")}, razy ${people(heads, "pl")} to ${money(value, "pl")}`,
    en: ({ each, value, ...heads }) =>
      `The cost of reintegration for one participant, ${money(each, "en")}, times ${people(heads, "en")} is ${money(value, "en")}`,
  },
  "costs-cap": {
    pl: ({ costs, revenue, before, cap }) =>
      `Dotacja nie może przekroczyć kosztów działalności (${money(costs, "pl")}) pomniejszonych o przychód z własnej działalności (${money(revenue, "pl")})${before === noMoney ? "" : ` i o dotacje za wcześniejsze miesiące (${money(before, "pl")})`}, czyli ${money(cap, "pl")}`,
    en: ({ costs, revenue, before, cap }) =>
      `The grant must not exceed the costs (${money(costs, "en")}) less the centre's own revenue (${money(revenue, "en")})${before === noMoney ? "" : ` and the grants for earlier months (${money(before, "en")})`}, that is ${money(cap, "en")}`,
  },
  "share-cap": {
    pl: ({ percent, costs, cap }) =>
      `Dotacja nie może przekroczyć ${percentage(percent, "pl")} % ogólnych kosztów (${money(costs, "pl")}), czyli ${money(cap, "pl")}`,
    en: ({ percent, costs, cap }) =>
      `The grant must not exceed ${percentage(percent, "en")}% of all costs (${money(costs, "en")}), that is ${money(cap, "en")}`,
  },
  "reduced-to-cap": {
    pl: ({ product, value }) =>
      `Kwotę ${money(product, "pl")} obniża się do tej granicy, czyli o ${moneyWithoutSign(value, "pl")}`,
    en: ({ product, value }) =>
      `The amount of ${money(product, "en")} is reduced to this limit, by ${moneyWithoutSign(value, "en")}`,
  },
  "cap-rounded": {
    pl: ({ cap }) => `Granicę zaokrągla się w dół do pełnego grosza: ${money(cap, "pl")}`,
    en: ({ cap }) => `The limit is rounded down to a full grosz: ${money(cap, "en")}`,
  },
  "less-revenue": {
    pl: ({ revenue }) =>
      `Od tej kwoty odejmuje się przychód z własnej działalności (${money(revenue, "pl")})`,
    en: ({ revenue }) => `The revenue of its own activity (${money(revenue, "en")}) is deducted`,
  },
  "grant-set-by": {
    pl: ({ by }) => `Wysokość dotacji określa ${grantSetters[by].pl}`,
    en: ({ by }) => `The grant is set by the ${grantSetters[by].en}`,
  },
  "grant-paid-by": {
    pl: ({ by }) => `Dotację za ten miesiąc wypłaca się do ${dayName(by, "pl")}`,
    en: ({ by }) => `The grant for this month is paid by ${dayName(by, "en")}`,
  },
};
