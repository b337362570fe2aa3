// What the pages on the law share.
import { citationUrl, formatCitation } from "zatrudnienie-socjalne";

/** The article that a provision belongs to. */
export const articleOf = (unit) => unit.split("-").slice(0, 2).join("-");

/** A provision as lawyers write it. */
export const spelled = (unit) => formatCitation({ act: "DU/2003/1143", unit });

/** The way to a provision from another page of the folder. */
export const linkTo = (unit) => {
  const article = articleOf(unit);
  return `[${spelled(unit)}](${article}.md${unit === article ? "" : `#${unit}`})`;
};

/** An act in its journal, with the way to it. */
export const journalOf = (act) => `[${formatCitation({ act })}](${citationUrl({ act })})`;

export const counted = (number, one, many = `${one}s`) => `${String(number)} ${number === 1 ? one : many}`;

export const states = {
  encoded: "encoded",
  "data-only": "as data only",
  "not-encoded": "not encoded",
};

export const reasons = {
  procedure: "nothing to compute",
  organisational: "how somebody organises their work",
  discretion: "left to somebody's judgement",
  "other-act": "ruled by another act",
  repealed: "repealed, and not encoded as it was",
  disputed: "its reading is disputed",
};

/** Both languages in one cell. */
export const inBoth = (gist) => (gist === null ? "not read" : `${gist.pl}<br>*${gist.en}*`);
