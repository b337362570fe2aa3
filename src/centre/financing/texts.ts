import type { FinancingSourceId, Texts } from "../../law/index.js";
import { founderQuestions, type RoomTexts, type Sentences } from "../../reasoning/index.js";
import type {
  Financed,
  FinancingCondition,
  FinancingOperations,
  FinancingQuestion,
  NoFinancingRuleReason,
} from "./vocabulary.js";

const financingSourceIds: Record<FinancingSourceId, Texts> = {
  "public-finance-rules": {
    pl: "środki na zasadach określonych w przepisach o finansach publicznych",
    en: "money under the provisions on public finance",
  },
  "institution-resources": {
    pl: "zasoby instytucji tworzącej (zbiórki, darowizny lub inne źródła)",
    en: "resources of the founding institution (collections, donations or others)",
  },
  "commune-alcohol-programme": {
    pl: "dotacja na wyposażenie z gminnego programu profilaktyki i rozwiązywania problemów alkoholowych",
    en: "grant for equipment from the commune's alcohol programme",
  },
  "other-local-income": {
    pl: "inne dochody własne gminy lub jednostki samorządu terytorialnego",
    en: "other own income of the commune or local government",
  },
  "voivodeship-grant": {
    pl: "dotacja na wyposażenie z dochodów własnych samorządu województwa",
    en: "grant for equipment from the voivodeship's own income",
  },
  "agricultural-property-agency": {
    pl: "środki Agencji Własności Rolnej Skarbu Państwa",
    en: "money of the agricultural property agency of the Treasury",
  },
  "local-government-grant": {
    pl: "dotacja z dochodów własnych gminy lub innej jednostki samorządu terytorialnego",
    en: "grant from the own income of the commune or another unit of local government",
  },
  "own-revenue": { pl: "dochody z własnej działalności centrum", en: "income of the centre's own activity" },
  "eu-funds": { pl: "środki z Unii Europejskiej", en: "funds of the European Union" },
  "labour-fund": { pl: "Fundusz Pracy", en: "Labour Fund" },
  "ministry-programme": {
    pl: "dotacja z budżetu państwa w ramach programów resortowych",
    en: "grant from the state budget within ministry programmes",
  },
  "subject-grant": {
    pl: "dotacja podmiotowa od instytucji tworzącej",
    en: "subject grant (dotacja podmiotowa) of the founding institution",
  },
  "special-programmes": {
    pl: "dofinansowanie programów specjalnych z Funduszu Pracy i PFRON",
    en: "support of special programmes from the Labour Fund and the fund for the disabled (PFRON)",
  },
  "commune-grants": { pl: "dotacje z dochodów własnych gminy", en: "grants from the commune's own income" },
};

const financedThings: Record<Financed, Texts> = {
  creation: { pl: "utworzenie centrum", en: "the creation of a centre" },
  activity: { pl: "działalność centrum", en: "the activity of a centre" },
  club: {
    pl: "utworzenie i działalność klubu integracji społecznej",
    en: "the creation and activity of a club",
  },
};

const financingConditions: Record<FinancingCondition, Texts> = {
  farming: { pl: "tylko przy działalności wytwórczej w rolnictwie", en: "only for production in farming" },
};

const noFinancingRuleReasons: Record<NoFinancingRuleReason, Texts> = {
  "no-rule-yet": {
    pl: "ówczesne przepisy nie wymieniały źródeł finansowania",
    en: "the law of that time named no sources",
  },
};

const sentences: Sentences<FinancingOperations> = {
  "no-financing-rule": {
    pl: () => "Ówczesne przepisy nie wskazywały źródeł finansowania klubu integracji społecznej",
    en: () => "The law of that time did not name sources for financing clubs",
  },
  "financing-list": {
    pl: ({ of, open }) =>
      `Ustawa wymienia źródła, z których finansuje się ${financedThings[of].pl}; lista jest ${open ? "otwarta" : "zamknięta"}`,
    en: ({ of, open }) =>
      `The Act names the sources of financing ${financedThings[of].en}; the list is ${open ? "open" : "closed"}`,
  },
  "financing-source": {
    pl: ({ source, farming }) =>
      `Źródło finansowania: ${financingSourceIds[source].pl}${farming ? `, ${financingConditions.farming.pl}` : ""}`,
    en: ({ source, farming }) =>
      `A source: ${financingSourceIds[source].en}${farming ? `, ${financingConditions.farming.en}` : ""}`,
  },
  "financing-not-for-form": {
    pl: () =>
      "Dotacja z dochodów własnych jednostek samorządu terytorialnego nie dotyczy centrum w formie jednostki budżetowej",
    en: () => "The grant of local government is not for a centre that is a budgetary unit",
  },
  "financing-asked": {
    pl: ({ source, named }) =>
      `${named ? "Ustawa wymienia to źródło" : "Ustawa nie wymienia tego źródła"}: ${financingSourceIds[source].pl}`,
    en: ({ source, named }) =>
      `The Act ${named ? "names" : "does not name"} this source: ${financingSourceIds[source].en}`,
  },
};

const questions: Record<FinancingQuestion, Texts> = {
  "founding-institution": founderQuestions["founding-institution"],
  "centre-form": { pl: "W jakiej formie działa centrum?", en: "In which form is the centre organised?" },
};

const outcomes: Record<"listed", Texts> = { listed: { pl: "wykaz", en: "list" } };

/** The texts of financing. */
export const financingTexts: RoomTexts = {
  granted: [],
  calculations: {
    financing: { label: { pl: "źródła finansowania", en: "sources of money" } },
  },
  sentences,
  questions,
  labels: { outcomes, financedThings, financingSourceIds, financingConditions, noFinancingRuleReasons },
};
