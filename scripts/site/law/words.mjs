// What the pages on the law say themselves, in two languages. What they say of the law comes from the library.
import { citationUrl, coverage, formatCitation, interpretations } from "zatrudnienie-socjalne";
import { articleOf, spelled } from "../../guides/law-words.mjs";
import { dayIn } from "../../guides/markdown.mjs";

const polishCount = (one, few, many) => (number) => {
  const form = new Intl.PluralRules("pl").select(number);
  return `${String(number)} ${{ one, few }[form] ?? many}`;
};
const englishCount = (one, many) => (number) => `${String(number)} ${number === 1 ? one : many}`;

export const words = {
  pl: {
    folder: "/prawo/",
    api: "/api/",
    yes: "tak",
    no: "nie",
    // The front page
    title: "Ustawa przepis po przepisie",
    description:
      "Każdy przepis ustawy o zatrudnieniu socjalnym: brzmienia, zmiany i to, co liczy z niego biblioteka.",
    lead: "Każdy artykuł, ustęp, punkt i litera ustawy z 13 czerwca 2003 r. o zatrudnieniu socjalnym, także te już uchylone: co i od kiedy mówią, który akt je zmienił i co robi z nimi biblioteka. Treść przepisów podano własnymi słowami; tekst ustawy jest w Dzienniku Ustaw.",
    read: (read, checked) =>
      `Przepisy odczytano według stanu na ${read}, a tytuły w Dzienniku Ustaw sprawdzono do ${checked}`,
    notAdvice: "To pomoc dla tych, którzy stosują ustawę, a nie porada prawna.",
    also: "Poza przepisami",
    articles: "Artykuły",
    articleHead: ["artykuł", "czego dotyczy", "przepisów", "w bibliotece"],
    actsHeading: "Akty zmieniające",
    actsHead: ["akt", "wejście w życie", "zmienione przepisy"],
    withEffect: (day) => `z mocą od ${day}`,
    // A provision
    articleDescription: (name, gist) => `${name} ustawy o zatrudnieniu socjalnym. ${gist}`,
    inForce: "Obowiązuje.",
    notInForce: "Już nie obowiązuje.",
    states: {
      encoded: "Biblioteka z niego liczy.",
      "data-only": "Biblioteka ma go jako dane.",
      "not-encoded": "W bibliotece go nie ma:",
    },
    reasons: {
      procedure: "niczego się z niego nie oblicza.",
      organisational: "mówi o tym, jak kto organizuje swoją pracę.",
      discretion: "pozostawia ocenę temu, kto decyduje.",
      "other-act": "rozstrzyga inna ustawa.",
      repealed: "uchylony, zanim cokolwiek z niego liczono.",
      disputed: "jego wykładnia jest sporna.",
    },
    since: "Od",
    versionHead: ["od", "do", "treść", "źródło"],
    inForceFrom: (day) => `weszło w życie ${day}`,
    today: "dziś",
    notRead: "nie odczytano",
    of: ", ",
    confidences: {
      consolidated: "z tekstu jednolitego",
      secondary: "źródło wtórne",
      inferred: "wywnioskowane",
      computed: "obliczone",
      unknown: "nieustalone",
    },
    functions: "Funkcje, które z niego liczą",
    announced: "Ogłoszone kwoty",
    rules: (names, day) => `Parametry (\`lawOn("${day}")\`)`,
    ruleNote: "To, co `lawOn` mówi o tym przepisie, razem z nazwą reguły.",
    questions: "Pytania otwarte",
    questionHead: ["pytanie", "odpowiedzi", "cena", "pewność"],
    taken: "domyślnie",
    mustChoose: "trzeba wybrać",
    noPrice: "–",
    priceNote: "Cena to różnica między najwyższą a najniższą kwotą w przykładzie ze strony pytania.",
    touched: "Zmieniają jego działanie na jakiś czas",
    allArticles: "Wszystkie artykuły",
    provisions: polishCount("przepis", "przepisy", "przepisów"),
    unitsOf: (number) =>
      `Na tej stronie: ${polishCount("przepis", "przepisy", "przepisów")(number)}, razem z całym artykułem.`,
    // Other law
    otherTitle: "Inne ustawy, które zmieniają działanie ustawy",
    otherDescription:
      "Ustawy szczególne o COVID-19, pomocy Ukrainie i powodzi z 2024 r.: co i na jak długo zmieniają.",
    otherLead:
      "Te ustawy nie zmieniają tekstu ustawy o zatrudnieniu socjalnym, ale na jakiś czas zmieniają jej działanie. Biblioteka uwzględnia je w obliczeniach tam, gdzie je odczytano.",
    otherHead: ["ustawa i przepisy", "od", "do", "dotyczy"],
    noEnd: "nie podano końca",
    endNotRead: "końca nie odczytano",
    // Scope
    scopeTitle: "Zakres: co biblioteka obejmuje",
    scopeDescription:
      "Za jakie dni biblioteka liczy, do kiedy sprawdzono prawo i których przepisów w niej nie ma.",
    scopeKeywords: [
      "czego nie obejmuje",
      "ograniczenia",
      "podatek",
      "składka zdrowotna",
      "zwrot nadpłaconego świadczenia",
    ],
    scopeFrom: (from) => `Biblioteka odpowiada za dni od ${from}, czyli od wejścia ustawy w życie.`,
    parametersHeading: "Kwoty i stawki",
    parametersHead: ["co", "od", "do", "zapisów"],
    parameters: {
      unemploymentBenefit: "zasiłek dla bezrobotnych",
      contributionRates: "stawki składek",
      averageWage: "przeciętne wynagrodzenie",
      minimumWage: "minimalne wynagrodzenie",
    },
    notEncodedHeading: "Czego w bibliotece nie ma",
    notEncodedHead: ["co", "powód", "przepisy"],
    scopeReasons: {
      procedure: "niczego się nie oblicza",
      organisational: "organizacja pracy",
      discretion: "ocena tego, kto decyduje",
      "other-act": "inna ustawa",
      repealed: "uchylone",
      disputed: "sporna wykładnia",
      unknown: "nie wiadomo",
    },
    // Amounts
    amountsTitle: "Kwoty: zasiłek dla bezrobotnych i wynagrodzenia",
    amountsPlace: "/prawo/kwoty",
    amountsDescription:
      "Zasiłek dla bezrobotnych od 2003 r. i wynagrodzenia, do których odsyła ustawa, ze źródłami.",
    amountsLead:
      "Świadczenie integracyjne liczy się od zasiłku dla bezrobotnych z art. 2 pkt 9. Kwoty i źródła daje `unemploymentBenefitOn`, a procent z dnia `lawOn`.",
    benefitHeading: "Zasiłek dla bezrobotnych",
    benefitHead: ["od", "do", "kwota", "źródło"],
    averageHeading: "Przeciętne wynagrodzenie w poprzednim kwartale",
    averageLead: "Granica kosztów doradztwa z art. 16 ust. 4 (art. 2 pkt 3); daje ją `averageWageOn`.",
    minimumHeading: "Minimalne wynagrodzenie za pracę",
    minimumLead: "Podstawa granicy wynagrodzenia trenera od 2025 r.; daje je `minimumWageOn`.",
    money: (amount) => `${amount.replace(".", ",")} zł`,
  },
  en: {
    folder: "/en/law/",
    api: "/en/api/",
    yes: "yes",
    no: "no",
    title: "The Act, provision by provision",
    description:
      "Every provision of the Act on social employment: its wordings, changes, and what the library computes from it.",
    lead: "Every article, paragraph (ustęp), point (punkt) and letter (litera) of the Act of 13 June 2003 on social employment, those repealed too: what each says since when, which act changed it, and what the library does with it. What provisions say is told in our own words; the text of the Act is in the journal of laws.",
    read: (read, checked) =>
      `The law was read as of ${read}, and the titles in the journal of laws were checked up to ${checked}.`,
    notAdvice: "This is help for those who apply the Act, not legal advice.",
    also: "Beside the provisions",
    articles: "Articles",
    articleHead: ["article", "what it is about", "provisions", "in the library"],
    actsHeading: "Acts that changed it",
    actsHead: ["act", "in force", "provisions changed"],
    withEffect: (day) => `with effect from ${day}`,
    articleDescription: (name, gist) => `${name} of the Polish Act on social employment. ${gist}`,
    inForce: "In force.",
    notInForce: "No longer in force.",
    states: {
      encoded: "The library computes from it.",
      "data-only": "The library has it as data.",
      "not-encoded": "It is not in the library:",
    },
    reasons: {
      procedure: "nothing is computed from it.",
      organisational: "it is about how somebody organises their work.",
      discretion: "it leaves the judgement to who decides.",
      "other-act": "another act rules.",
      repealed: "it was repealed before anything was computed from it.",
      disputed: "its reading is disputed.",
    },
    since: "Since",
    versionHead: ["from", "until", "what it says", "source"],
    inForceFrom: (day) => `in force since ${day}`,
    today: "today",
    notRead: "not read",
    of: " of ",
    confidences: {
      consolidated: "from a consolidated text",
      secondary: "secondary source",
      inferred: "inferred",
      computed: "computed",
      unknown: "not established",
    },
    functions: "Functions that compute from it",
    announced: "Announced amounts",
    rules: (names, day) => `Parameters (\`lawOn("${day}")\`)`,
    ruleNote: "What `lawOn` says of this provision, with the name of the rule.",
    questions: "Open questions",
    questionHead: ["question", "answers", "price", "certainty"],
    taken: "default",
    mustChoose: "to be chosen",
    noPrice: "–",
    priceNote:
      "The price is the difference between the highest and the lowest amount in the case on the question's page.",
    touched: "Changed for a time by",
    allArticles: "All articles",
    provisions: englishCount("provision", "provisions"),
    unitsOf: (number) =>
      `On this page: ${englishCount("provision", "provisions")(number)}, the article as a whole among them.`,
    otherTitle: "Other law that touches the Act",
    otherDescription:
      "The special acts on COVID-19, help for Ukraine and the flood of 2024: what they change, and for how long.",
    otherLead:
      "These acts do not change the text of the Act on social employment, but change for a time how it works. The library takes them into account where they were read.",
    otherHead: ["act and provisions", "from", "until", "touches"],
    noEnd: "no end named",
    endNotRead: "end not read",
    scopeTitle: "Scope: what the library covers",
    scopeDescription:
      "For which days the library computes, up to when the law was checked, and which provisions are not in it.",
    scopeKeywords: ["what is not covered", "limits", "tax", "health contribution", "overpaid benefit"],
    scopeFrom: (from) => `The library answers for days from ${from} on, when the Act entered into force.`,
    parametersHeading: "Amounts and rates",
    parametersHead: ["what", "from", "until", "records"],
    parameters: {
      unemploymentBenefit: "unemployment benefit",
      contributionRates: "contribution rates",
      averageWage: "average wage",
      minimumWage: "minimum wage",
    },
    notEncodedHeading: "What is not in the library",
    notEncodedHead: ["what", "reason", "provisions"],
    scopeReasons: {
      procedure: "nothing to compute",
      organisational: "how work is organised",
      discretion: "left to judgement",
      "other-act": "another act",
      repealed: "repealed",
      disputed: "disputed reading",
      unknown: "not known",
    },
    amountsTitle: "Amounts: unemployment benefit and wages",
    amountsPlace: "/en/law/amounts",
    amountsDescription:
      "The unemployment benefit since 2003 and the wages the Act refers to, with their sources.",
    amountsLead:
      "The integration benefit is computed from the unemployment benefit of art. 2 pkt 9. `unemploymentBenefitOn` gives amounts and sources, `lawOn` the percentage of a day.",
    benefitHeading: "Unemployment benefit",
    benefitHead: ["from", "until", "amount", "source"],
    averageHeading: "Average wage of the previous quarter",
    averageLead:
      "The ceiling of the costs of advice in art. 16 ust. 4 (art. 2 pkt 3); `averageWageOn` gives it.",
    minimumHeading: "Minimum wage",
    minimumLead: "The base of the ceiling of a trainer's pay since 2025; `minimumWageOn` gives it.",
    money: (amount) => `PLN ${amount}`,
  },
};

/** The place of a provision on the site. */
export const placeOf = (unit, language) => {
  const article = articleOf(unit);
  return `${words[language].folder}${article}${unit === article ? "" : `#${unit}`}`;
};

export const linkTo = (unit, language) => `[${spelled(unit)}](${placeOf(unit, language)})`;

export const journalLink = (ofAct) => `[${formatCitation({ act: ofAct })}](${citationUrl({ act: ofAct })})`;

export const readUntil = (language) => {
  const { verifiedUntil, checkedUntil } = coverage();
  return words[language].read(dayIn(verifiedUntil, language), dayIn(checkedUntil, language));
};

/** A sentence fit for a description: of one line, without marks, not too long. */
export const shortened = (text, most = 160) => {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(" ", most - 1)).replace(/[,;:]$/, "")}…`;
};

export const questionsOf = (unit) => interpretations().filter(({ citation }) => citation.unit === unit);

/** A day in a table: short, as officials write it. */
export const dayInTable = (day, language) => (language === "pl" ? day.split("-").reverse().join(".") : day);
