import type { Words } from "./word.js";

// One case under the law of two days, and under another law.

export const comparisonWords = (): Words => ({
  "compareLaw.input.calculation": [
    "Funkcja",
    "Function",
    "Nazwa funkcji, którą się porównuje.",
    "Name of the calculation.",
  ],
  "withLaw.input.calculation": [
    "Funkcja",
    "Function",
    "Nazwa funkcji, którą się oblicza.",
    "Name of the calculation.",
  ],
  "compareLaw.input.on": [
    "Dwa dni",
    "Two days",
    "Dwa dni, których prawo się porównuje, w dowolnej kolejności.",
    "The two days whose law is compared, in any order.",
  ],
  "compareLaw.result.on": [
    "Dwa dni",
    "Two days",
    "Porównane dni, od wcześniejszego.",
    "The days compared, the earlier first.",
  ],
  "compareLaw.result.before": [
    "Według wcześniejszego prawa",
    "Before",
    "Wynik według prawa wcześniejszego dnia.",
    "The result under the law of the earlier day.",
  ],
  "compareLaw.result.after": [
    "Według późniejszego prawa",
    "After",
    "Wynik według prawa późniejszego dnia.",
    "The result under the law of the later day.",
  ],
  "compareLaw.result.difference": [
    "Różnica",
    "Difference",
    "Różnica kwot w złotych; null, gdy wyniki nie mają kwot.",
    "Difference of the amounts in PLN; null where there are none.",
  ],
  "compareLaw.result.changes": [
    "Zmiany",
    "Changes",
    "Kroki, które się różnią; null, gdy nie da się ich porównać.",
    "The steps that differ; null where they cannot be compared.",
  ],
  "withLaw.input.changes": [
    "Zmiany prawa",
    "Changes of the law",
    "Przepisy, które od danego dnia brzmią inaczej; pusta lista niczego nie zmienia.",
    "Rules that say something else from a day on; none leaves the law as it is.",
  ],
  rule: ["Przepis", "Rule", "Nazwa przepisu, jak w lawOn.", "Name of the rule, as lawOn has it."],
  "withLaw.change.from": [
    "Od dnia",
    "From",
    "Od którego dnia brzmi inaczej.",
    "The day from which it says so.",
  ],
  "withLaw.change.value": [
    "Nowa wartość",
    "Value",
    "Co przepis mówi od tego dnia.",
    "What the rule says from then on.",
  ],
  hypothetical: [
    "Hipotetyczny",
    "Hypothetical",
    "Zawsze true: wynik według zmienionego prawa.",
    "Always true: a result under a changed law.",
  ],
});
