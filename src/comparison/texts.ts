import type { Texts } from "../law/index.js";
import { dayName, grantedOfComparison, money, type RoomTexts, type Sentences } from "../reasoning/index.js";
import type { ComparisonOperations } from "./vocabulary.js";

const sentences: Sentences<ComparisonOperations> = {
  "amount-under-law": {
    pl: ({ on, amount }) =>
      `Według brzmienia przepisów z ${dayName(on, "pl")} kwota wynosi ${money(amount, "pl")}`,
    en: ({ on, amount }) => `By the wording of ${dayName(on, "en")} the amount is ${money(amount, "en")}`,
  },
  "decided-under-law": {
    pl: ({ on }) => `Sprawę rozstrzygnięto według brzmienia przepisów z ${dayName(on, "pl")}`,
    en: ({ on }) => `The case was decided by the wording of ${dayName(on, "en")}`,
  },
  "undecided-under-law": {
    pl: ({ on }) => `Według brzmienia przepisów z ${dayName(on, "pl")} sprawy nie można rozstrzygnąć`,
    en: ({ on }) => `By the wording of ${dayName(on, "en")} the case cannot be decided`,
  },
  "law-difference": {
    pl: ({ difference }) => `Różnica wynosi ${money(difference, "pl")}`,
    en: ({ difference }) => `The difference is ${money(difference, "en")}`,
  },
  "results-compared": {
    pl: ({ same }) => (same ? "Wynik jest w obu przypadkach taki sam" : "Wyniki są różne"),
    en: ({ same }) => (same ? "The result is the same by both" : "The results differ"),
  },
};

const outcomes: Record<"compared", Texts> = { compared: { pl: "porównano", en: "compared" } };

/** The texts of this room. */
export const comparisonTexts: RoomTexts = {
  granted: [grantedOfComparison],
  calculations: {
    compareLaw: {
      label: { pl: "porównanie stanu prawnego z dwóch dni", en: "comparison of the law of two days" },
    },
    withLaw: {
      label: {
        pl: "sprawa według hipotetycznego brzmienia przepisów",
        en: "a case under hypothetical provisions",
      },
    },
  },
  sentences,
  issues: {
    "wrong-shape": {
      pl: () => "ta wartość ma inną budowę niż dotychczasowe wartości tej reguły",
      en: () => "this value has another shape than those the rule ever had",
    },
  },
  labels: { outcomes },
};
