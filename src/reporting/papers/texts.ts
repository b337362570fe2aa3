import type { Texts } from "../../law/index.js";
import { grantedOfReports, type RoomTexts, type Sentences } from "../../reasoning/index.js";
import type { Paper } from "./result.js";
import type { DecidedGround, PaperKind, PaperOperations } from "./vocabulary.js";

const paperKinds: Record<PaperKind, Texts> = {
  certificate: {
    pl: "zaświadczenie o uczestnictwie w zajęciach",
    en: "certificate of taking part",
  },
  programme: {
    pl: "indywidualny program zatrudnienia socjalnego",
    en: "individual programme of social employment",
  },
  "attendance-card": { pl: "karta obecności", en: "attendance card" },
  "benefit-notice": {
    pl: "informacja o świadczeniu integracyjnym",
    en: "notice of the integration benefit",
  },
  "extension-notice": {
    pl: "informacja o przedłużeniu uczestnictwa",
    en: "notice of an extension of participation",
  },
  "discontinuation-decision": {
    pl: "decyzja w sprawie zaprzestania realizacji programu",
    en: "decision to discontinue a programme",
  },
  "monthly-programme": { pl: "miesięczny program zajęć", en: "monthly programme of classes" },
  "refund-application": {
    pl: "wniosek o refundację świadczeń integracyjnych",
    en: "application for the refund of integration benefits",
  },
};

const decidedGrounds: Record<DecidedGround, Texts> = {
  "persistent-breach": {
    pl: "uporczywe naruszanie programu, które uniemożliwia jego dalszą realizację",
    en: "persistent breach that makes it impossible to carry the programme on",
  },
  "permanent-leaving": { pl: "trwałe opuszczenie zajęć", en: "leaving the classes for good" },
};

const sentences: Sentences<PaperOperations> = {
  "paper-without-form": {
    pl: ({ kind }) => `Dokument: ${paperKinds[kind].pl}; przepisy nie określają jego wzoru`,
    en: ({ kind }) => `Paper: ${paperKinds[kind].en}; no provision prescribes a form for it`,
  },
};

const outcomes: Record<Paper["outcome"], Texts> = {
  paper: { pl: "dokument", en: "paper" },
};

/** The texts of papers, beside what stands on them. */
export const paperTexts: RoomTexts = {
  granted: [grantedOfReports],
  calculations: {
    paper: { label: { pl: "dokument bez urzędowego wzoru", en: "paper without an official form" } },
  },
  sentences,
  issues: {
    reversed: {
      pl: () => "ten dzień jest wcześniejszy niż dzień, po którym powinien nastąpić",
      en: () => "this day is earlier than one that it should follow",
    },
    "empty-text": { pl: () => "tekst jest pusty", en: () => "the text is empty" },
    "not-a-certificate": {
      pl: () => "to nie jest wynik, według którego zaświadczenie się należy",
      en: () => "this is not a result by which a certificate is due",
    },
    "not-a-card": {
      pl: () => "to nie jest karta obecności",
      en: () => "this is not an attendance card",
    },
    "not-a-month-decided": {
      pl: () => "to nie jest rozstrzygnięte świadczenie za miesiąc",
      en: () => "this is not a decided month",
    },
    "not-a-claim": {
      pl: () => "to nie jest wyliczony wniosek o refundację",
      en: () => "this is not a computed claim for a refund",
    },
    "class-day-of-another-month": {
      pl: () => "ten dzień przypada w innym miesiącu",
      en: () => "this day lies in another month",
    },
    "no-rule-yet": {
      pl: () => "ówczesne przepisy nie przewidywały tego dokumentu",
      en: () => "the law of that time did not provide for this paper",
    },
  },
  labels: { outcomes, paperKinds, decidedGrounds },
};
