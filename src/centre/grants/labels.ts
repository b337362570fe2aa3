import type { EquipmentPurpose, EquipmentRecipient, GrantSetter, Texts } from "../../law/index.js";
import type { NoEquipmentReason, NoOperatingGrantReason, NoOperatingRuleReason } from "./vocabulary.js";

/** What each id of the closed sets of grants is called. */

const equipmentRecipients: Record<EquipmentRecipient, Texts> = {
  centre: { pl: "centrum integracji społecznej", en: "social integration centre" },
  club: { pl: "klub integracji społecznej", en: "social integration club" },
};

export const equipmentPurposes: Record<EquipmentPurpose, Texts> = {
  premises: {
    pl: "przystosowanie pomieszczeń do potrzeb uczestników",
    en: "adapting premises to the needs of participants",
  },
  workplaces: {
    pl: "wyposażenie pomieszczeń i przygotowanie stanowisk pracy",
    en: "equipping premises and preparing workplaces",
  },
  materials: {
    pl: "zakup surowców, materiałów i narzędzi",
    en: "the purchase of raw materials, materials and tools",
  },
};

export const grantSetters: Record<GrantSetter, Texts> = {
  "commune-council": { pl: "rada gminy", en: "council of the commune" },
  "local-government-organ": {
    pl: "organ właściwy jednostki samorządu terytorialnego",
    en: "competent organ of the unit of local government",
  },
};

const noEquipmentReasons: Record<NoEquipmentReason, Texts> = {
  "club-not-named": {
    pl: "ówczesne przepisy nie wymieniały klubu",
    en: "the law of that time did not name clubs",
  },
  "not-first-equipment": { pl: "nie jest to pierwsze wyposażenie", en: "it is not the first equipment" },
};

const noOperatingGrantReasons: Record<NoOperatingGrantReason, Texts> = {
  "budgetary-unit": { pl: "centrum jest jednostką budżetową", en: "the centre is a budgetary unit" },
  "no-heads": {
    pl: "nie ma uczestników ani pracowników, na których przysługuje dotacja",
    en: "there are no participants or employees for whom it is due",
  },
  "capped-to-zero": {
    pl: "granica dotacji wynosi zero",
    en: "the cap of the grant is zero",
  },
  "revenue-covers-all": {
    pl: "przychód z własnej działalności pokrywa całość",
    en: "the revenue of its own activity covers all of it",
  },
};

const noOperatingRuleReasons: Record<NoOperatingRuleReason, Texts> = {
  "institution-not-named": {
    pl: "przepisy nie wymieniają takiej instytucji tworzącej",
    en: "the law does not name such a founder",
  },
};

const outcomes: Record<"due" | "not-due" | "possible" | "not-possible", Texts> = {
  due: { pl: "należy się", en: "due" },
  "not-due": { pl: "nie należy się", en: "not due" },
  possible: { pl: "można przyznać", en: "possible" },
  "not-possible": { pl: "nie można przyznać", en: "not possible" },
};

export const grantLabels = {
  outcomes,
  equipmentRecipients,
  equipmentPurposes,
  grantSetters,
  noEquipmentReasons,
  noOperatingGrantReasons,
  noOperatingRuleReasons,
};
