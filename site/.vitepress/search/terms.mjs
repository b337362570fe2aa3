// From words to the terms of the index: without diacritics and endings, and provisions whole: "art. 15 ust. 7" is one term.
// The same at the build and in the reader's browser.
import { folded } from "../../../scripts/site/slug.mjs";
import { synonyms } from "./synonyms.mjs";

const citation = /\bart\.?\s*(\d+[a-z]*)(?:\s*ust\.?\s*(\d+[a-z]*))?(?:\s*pkt\.?\s*(\d+[a-z]*))?/giu;
const words = /[\p{L}\p{N}]+/gu;
/** Parts of a citation say nothing alone. */
const silent = new Set(["art", "ust", "pkt", "lit", "zd"]);

/** Words and provisions of a text, C# among the words; a provision stands as itself and, shorter, as what it is part of. */
export function tokensOf(text) {
  const found = [];
  const rest = text.replaceAll(/\bc#/giu, " csharp ").replaceAll(citation, (_, article, paragraph, point) => {
    const parts = [article, paragraph && `u${paragraph}`, point && `p${point}`];
    found.push(`§${parts.filter(Boolean).join("").toLowerCase()}`);
    return " ";
  });
  return [...found, ...(rest.match(words) ?? [])];
}

/** Endings of Polish words, the longest first; what is left is long enough to mean something. */
const endings = [
  ...[
    "owego",
    "owemu",
    "owych",
    "owymi",
    "iami",
    "ami",
    "ach",
    "iom",
    "owi",
    "ego",
    "emu",
    "ymi",
    "imi",
    "ych",
    "ich",
  ],
  ...[
    "iej",
    "owa",
    "owe",
    "owy",
    "iem",
    "ej",
    "em",
    "om",
    "ow",
    "ie",
    "ii",
    "ia",
    "iu",
    "io",
    "ym",
    "im",
    "a",
    "e",
    "i",
    "o",
    "u",
    "y",
  ],
];
const shortest = 4;

const stemOf = (word) => {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest);
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** The term of the index for a token; nothing for what is too short to be looked for. */
export function termOf(token) {
  if (token.startsWith("§")) return token;
  const word = folded(token);
  return silent.has(word) || (word.length < 2 && !/\d/.test(word)) ? null : stemOf(word);
}

const groups = synonyms.map((group) => group.map((word) => termOf(word)));

/** The terms to look for: the word's own and those of words that mean the same. */
export function searchTermsOf(token) {
  const term = termOf(token);
  if (term === null) return null;
  return [...new Set([term, ...groups.filter((group) => group.includes(term)).flat()])];
}
