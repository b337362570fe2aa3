import type { Confidence, Texts } from "../law/index.js";
import type { Certainty } from "./interpretations.js";
import type { Missing, Undecided, UnsupportedBecause } from "./outcome.js";

/** How far an answer, an assumption or a day is sure. */
export const certaintyLabels: Record<Certainty, Texts> = {
  A: { pl: "wprost z przepisu", en: "explicit text" },
  B: {
    pl: "z przepisu i co najmniej jednej zgodnej praktyki",
    en: "text and at least one matching practice",
  },
  C: { pl: "z jednej praktyki albo z mocnego wnioskowania", en: "one practice or a strong inference" },
  D: {
    pl: "ustawa tego nie rozstrzyga albo źródła są sprzeczne",
    en: "the Act is silent or the sources conflict",
  },
};

const confidences: Record<Confidence, Texts> = {
  primary: {
    pl: "odczytane w akcie zmieniającym, pierwotnym albo w urzędowym obwieszczeniu",
    en: "read in the amending or original act or in the official notice",
  },
  consolidated: { pl: "odczytane w tekście jednolitym", en: "read in a consolidated text" },
  secondary: { pl: "z prasy, tabel albo komentarza", en: "from press, tables or commentary" },
  computed: { pl: "obliczone na podstawie innych danych", en: "computed from other records" },
  inferred: { pl: "wywnioskowane przez autorów biblioteki", en: "inferred by the authors of the library" },
  unknown: { pl: "nieustalone", en: "not established" },
};

/** Outcomes that every calculation can have, and one that many have. */
const outcomes: Record<Undecided["outcome"] | "no-rule", Texts> = {
  "no-rule": { pl: "brak przepisu na ten dzień", en: "no rule on that day" },
  invalid: { pl: "błędne dane", en: "invalid input" },
  "unsupported-date": { pl: "dzień lub miesiąc poza zakresem", en: "day or month not covered" },
  undetermined: { pl: "brakuje danych albo wyboru", en: "facts or a choice are missing" },
};

const missingKinds: Record<Missing["kind"], Texts> = {
  fact: { pl: "brakująca informacja", en: "missing fact" },
  interpretation: { pl: "wybór odczytania przepisu", en: "choice of a reading" },
};

const unsupportedBecause: Record<UnsupportedBecause, Texts> = {
  "before-the-act": { pl: "przed wejściem ustawy w życie", en: "before the Act entered into force" },
  "law-not-known-then": {
    pl: "stan wiedzy sprzed wejścia ustawy w życie",
    en: "state of knowledge before the Act entered into force",
  },
  "after-last-check": {
    pl: "po dniu, do którego sprawdzono stan prawny",
    en: "after the day up to which the law was checked",
  },
  "amount-not-announced": {
    pl: "kwoty zasiłku dla bezrobotnych jeszcze nie ogłoszono",
    en: "the unemployment benefit is not announced yet",
  },
};

/** The closed sets that results of every room can contain. */
export function sharedLabels(): Record<string, Record<string, Texts>> {
  return {
    outcomes,
    missingKinds,
    unsupportedBecause,
    certainties: certaintyLabels,
    confidences,
  };
}
