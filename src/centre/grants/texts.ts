import { type Texts } from "../../law/index.js";
import {
  grantedOfAmounts,
  grantedOfGrants,
  grantedOfTerms,
  money,
  monthName,
  numberOf,
  type RoomTexts,
} from "../../reasoning/index.js";
import type { ActivityGrantDue } from "./activity-grant.js";
import { grantLabels } from "./labels.js";
import type { OperatingGrantDue, OperatingGrantNotDue } from "./operating-result.js";
import { grantSentences } from "./sentences.js";
import type { GrantQuestion } from "./vocabulary.js";

const questions: Record<GrantQuestion, Texts> = {
  "first-equipment": {
    pl: "Czy dotacja dotyczy pierwszego wyposażenia centrum (art. 8 ust. 1)?",
    en: "Is the grant for the first equipment of the centre (art. 8 ust. 1)?",
  },
  "centre-form": { pl: "W jakiej formie działa centrum?", en: "In which form is the centre organised?" },
  "rate-per-head": {
    pl: "Jaką kwotę na osobę i miesiąc określiła uchwała rady gminy (art. 10 ust. 4)?",
    en: "What amount for one person and month did the council of the commune set (art. 10 ust. 4)?",
  },
  "cost-per-participant": {
    pl: "Ile wynosi koszt reintegracji zawodowej i społecznej w przeliczeniu na jednego uczestnika (art. 10 ust. 5)?",
    en: "What is the cost of vocational and social reintegration for one participant (art. 10 ust. 5)?",
  },
  "centre-costs": {
    pl: "Ile wynoszą koszty działalności centrum w sprawdzanym okresie (art. 10 ust. 4)?",
    en: "What are the costs of the centre's activity in the period checked (art. 10 ust. 4)?",
  },
  "total-costs": {
    pl: "Ile wynoszą ogólne koszty działalności centrum (art. 10 ust. 5)?",
    en: "What are the total costs of the centre's activity (art. 10 ust. 5)?",
  },
  "own-revenue": {
    pl: "Ile wynosi przychód z własnej działalności centrum (art. 9)?",
    en: "What is the revenue of the centre's own activity (art. 9)?",
  },
};

const openings = {
  activityGrant: {
    pl: ({ instalments, total }: ActivityGrantDue) =>
      `Dotacja na działalność centrum za ${numberOf("months", instalments.length, "pl")} wynosi ${money(total, "pl")}; o jej przyznaniu rozstrzyga marszałek województwa.`,
    en: ({ instalments, total }: ActivityGrantDue) =>
      `The grant for the activity of the centre for ${numberOf("months", instalments.length, "en")} comes to ${money(total, "en")}; the marshal of the voivodeship decides whether to give it.`,
  },
  operatingGrant: {
    pl: (result: OperatingGrantDue | OperatingGrantNotDue | { outcome: "no-rule" }) => {
      if (result.outcome === "no-rule") return "";
      const said = `Dotacja na działalność centrum za ${monthName(result.month, "pl")}`;
      return result.outcome === "due"
        ? `${said} wynosi ${money(result.amount, "pl")}.`
        : `${said} nie przysługuje.`;
    },
    en: (result: OperatingGrantDue | OperatingGrantNotDue | { outcome: "no-rule" }) => {
      if (result.outcome === "no-rule") return "";
      const said = `The grant for the running of the centre for ${monthName(result.month, "en")}`;
      return result.outcome === "due" ? `${said} is ${money(result.amount, "en")}.` : `${said} is not due.`;
    },
  },
};

/** The texts of grants. */
export const grantTexts: RoomTexts = {
  granted: [grantedOfGrants, grantedOfTerms, grantedOfAmounts],
  calculations: {
    activityGrant: {
      label: {
        pl: "dotacja na działalność w pierwszych miesiącach",
        en: "grant for the first months of activity",
      },
      opening: openings.activityGrant,
    },
    equipmentGrant: { label: { pl: "dotacja na wyposażenie", en: "grant for equipment" } },
    operatingGrant: {
      label: { pl: "dotacja na działalność centrum", en: "grant for the running of a centre" },
      opening: openings.operatingGrant,
    },
  },
  sentences: grantSentences,
  questions,
  issues: {
    "month-before-agreement": {
      pl: () => "ten miesiąc jest wcześniejszy niż miesiąc zawarcia porozumienia",
      en: () => "this month comes before the month of the agreement",
    },
  },
  labels: grantLabels,
};
