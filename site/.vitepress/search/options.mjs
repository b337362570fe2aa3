// How minisearch indexes and looks.
import { searchTermsOf, termOf, tokensOf } from "./terms.mjs";

export const indexing = { tokenize: tokensOf, processTerm: termOf };

export const searching = {
  tokenize: tokensOf,
  processTerm: searchTermsOf,
  prefix: (term) => !term.startsWith("§") && term.length > 2,
  // A slip of the pen in a long word; numbers and provisions are meant as they stand.
  fuzzy: (term) => (/\d/.test(term) || term.length < 6 ? false : 0.15),
  boost: { title: 6, titles: 2, text: 1 },
  combineWith: "OR",
};
