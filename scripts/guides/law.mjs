// The pages on the law: one for each article, and a front page. They are made from provisions(), amendments() and otherLaws(),
// and are not formatted: their tables have long cells.
import { provisions } from "zatrudnienie-socjalne";
import { articlePage } from "./law-article.mjs";
import { frontPage } from "./law-front.mjs";
import { articleOf } from "./law-words.mjs";

const folder = "docs/law/";

/** Every article with its provisions, in the order of the Act. */
const articles = new Map();
for (const one of provisions()) {
  const article = articleOf(one.unit);
  articles.set(article, [...(articles.get(article) ?? []), one]);
}

/** The files, and how each is written. */
export const lawPages = [
  { file: `${folder}README.md`, write: () => frontPage(articles) },
  ...[...articles].map(([article, units]) => ({
    file: `${folder}${article}.md`,
    write: () => articlePage(article, units),
  })),
];
