// Words of what has a name among the labels anyway, each with a provision of its own.
import { labels } from "zatrudnienie-socjalne";

const sets = Object.values(labels());

/** `provisions`: by id. `said`: of a name, the sentence in Polish and in English. */
export const namedWords = (place, provisions, said) =>
  Object.fromEntries(
    Object.entries(provisions).map(([id, provision]) => {
      const name = sets.find((set) => Object.hasOwn(set, id))[id];
      return [`${place}.${id}`, [capital(name.pl), capital(name.en), ...said(name), provision]];
    }),
  );

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
