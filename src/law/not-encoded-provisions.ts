import { centresNotEncoded } from "./not-encoded-centres.js";
import type { Entry } from "./not-encoded-entry.js";

/**
 * Whole articles, or provisions within them, that no rule encodes, in the order of the Act; a test holds that every provision is one
 * or the other.
 */
export const provisionsNotEncoded: readonly Entry[] = [
  ...centresNotEncoded,
  {
    id: "supported-employment",
    articles: ["art-15b", "art-16"],
    reason: "procedure",
    text: {
      pl: "Formy zatrudnienia wspieranego (art. 15b), treść wniosku pracodawcy (art. 16 ust. 5a), zaświadczenie o pomocy de minimis (ust. 5c), uprawnienia podejmujących działalność (ust. 6). Skierowanie, refundację i dofinansowanie doradztwa (ust. 1–5b) biblioteka oblicza.",
      en: "The forms of supported employment (art. 15b), what the employer's application contains (art. 16 ust. 5a), the certificate of de minimis aid (ust. 5c), the rights of those who take up a business (ust. 6). Referral, refund and the subsidy for advice (ust. 1–5b) the library computes.",
    },
  },
  {
    id: "club-activities",
    articles: ["art-18"],
    reason: "discretion",
    text: {
      pl: "Co klub może organizować (art. 18 ust. 2).",
      en: "What a club may organise (art. 18 ust. 2).",
    },
  },
  {
    id: "club-register-forms",
    articles: ["art-18a"],
    reason: "procedure",
    text: {
      pl: "Formularz zgłoszenia, wykreślenie z rejestru i wzór sprawozdania klubu (art. 18a ust. 3, 5 i 7).",
      en: "The form of the notification, striking a club off, and the form of its report (art. 18a ust. 3, 5 and 7).",
    },
  },
  {
    id: "ministry-programmes",
    articles: ["art-18ca"],
    reason: "discretion",
    text: {
      pl: "Programy ministra na rzecz centrów i klubów (art. 18ca).",
      en: "The minister's programmes for centres and clubs (art. 18ca).",
    },
  },
  {
    id: "council",
    articles: ["art-18d", "art-18e"],
    reason: "organisational",
    text: {
      pl: "Rada Zatrudnienia Socjalnego.",
      en: "The Council for Social Employment.",
    },
  },
  {
    id: "changes-of-other-acts",
    articles: ["art-19", "art-20", "art-21", "art-22", "art-23", "art-24", "art-25", "art-26", "art-27"],
    reason: "other-act",
    text: {
      pl: "Zmiany innych ustaw (art. 19–27).",
      en: "Changes of other acts (art. 19 to 27).",
    },
  },
  {
    id: "entry-into-force",
    articles: ["art-29"],
    reason: "procedure",
    text: {
      pl: "Wejście ustawy w życie.",
      en: "How the Act entered into force.",
    },
  },
];
