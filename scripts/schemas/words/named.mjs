// Words of what has a name among the labels anyway, each with a provision of its own.
import { labels } from "zatrudnienie-socjalne";

const sets = Object.values(labels());

/**
 * `provisions`: by id. `said`: of a name, the question in Polish and in English. `until`: by id, the last day of what the law
 * no longer has, in both languages.
 */
export const namedWords = (place, provisions, said, until = {}) =>
  Object.fromEntries(
    Object.entries(provisions).map(([id, provision]) => {
      const name = sets.find((set) => Object.hasOwn(set, id))[id];
      const [pl, en] = said(name);
      const questions =
        until[id] === undefined
          ? [pl, en]
          : [
              `Do ${until[id].pl}: ${withFirst(pl, "toLowerCase")}`,
              `To ${until[id].en}: ${withFirst(en, "toLowerCase")}`,
            ];
      const titles = [withFirst(name.pl, "toUpperCase"), withFirst(name.en, "toUpperCase")];
      return [`${place}.${id}`, [...titles, ...questions, provision]];
    }),
  );

const withFirst = (text, change) => text.charAt(0)[change]() + text.slice(1);
