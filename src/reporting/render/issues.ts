import type { IssueSentence } from "../../reasoning/index.js";

/** A sentence for every code that renderers add, without its place and its full stop. */
export const renderIssues: Readonly<Record<string, IssueSentence>> = {
  "cells-differ-from-columns": {
    pl: ({ columns }) => `wiersz nie ma tylu komórek, ile jest kolumn (${String(columns)})`,
    en: ({ columns }) => `the row has not as many cells as there are columns (${String(columns)})`,
  },
  "not-a-decimal": {
    pl: () => "to nie jest liczba z kropką dziesiętną, np. 12.50",
    en: () => "this is not a number with a decimal point, such as 12.50",
  },
  "only-with-of": {
    pl: () => "to pole można podać tylko razem z polem of",
    en: () => "this field can be given only with the field of",
  },
  "not-with-of": {
    pl: () => "tego pola nie można podać razem z polem of",
    en: () => "this field cannot be given with the field of",
  },
  "no-long-layout": {
    pl: () => "układ long dotyczy tylko sprawozdań i sprawozdań zbiorczych",
    en: () => "the layout long is only of reports and collective reports",
  },
  "empty-text": {
    pl: () => "tekst jest pusty",
    en: () => "the text is empty",
  },
  "not-a-stamp": {
    pl: () => "to nie jest chwila w zapisie RRRR-MM-DDTGG:MM:SSZ",
    en: () => "this is not a moment written as YYYY-MM-DDTHH:MM:SSZ",
  },
  "not-an-id-prefix": {
    pl: () =>
      "to nie jest przedrostek identyfikatora: litera, a po niej najwyżej 31 liter, cyfr lub łączników",
    en: () => "this is not a prefix of an id: a letter and at most 31 letters, digits or hyphens",
  },
  "not-json": {
    pl: () => "tekst nie jest zapisem JSON",
    en: () => "the text is not JSON",
  },
  "wrong-format": {
    pl: () => "to nie jest plik zapisany przez tę bibliotekę",
    en: () => "this is not a file written by this library",
  },
  "wrong-version": {
    pl: () => "nieobsługiwana wersja zapisu",
    en: () => "the version of the format is not supported",
  },
};
