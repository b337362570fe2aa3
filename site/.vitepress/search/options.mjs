// How minisearch indexes and looks.
import { searchTermsOf, termOf, tokensOf } from "./terms.mjs";

export const indexing = { tokenize: tokensOf, processTerm: termOf };

/** A page as a whole before one of its sections; what answers a user before what lists the law. */
const boostDocument = (id, term, { titles = [] } = {}) => {
  const isPage = titles.length === 0;
  const answers = /^(?:\/en)?\/(?:zadania|tasks|pytania|questions|sprawozdania|reports)\//.test(id);
  return (isPage ? 1.6 : 1) * (answers ? 1.6 : 1);
};

export const searching = {
  tokenize: tokensOf,
  processTerm: searchTermsOf,
  prefix: (term) => !term.startsWith("§") && term.length > 2,
  // A slip of the pen in a long word; numbers and provisions are meant as they stand.
  fuzzy: (term) => (/\d/.test(term) || term.length < 6 ? false : 0.15),
  boost: { title: 6, titles: 2, text: 1 },
  boostDocument,
  combineWith: "OR",
};
