// All pages on the law that are made for the site alone; the guides to the open questions, to persons and to the life of a
// programme are those of docs/guide.
import { provisions } from "zatrudnienie-socjalne";
import { articleOf } from "../../guides/law-words.mjs";
import { addressOf, languages } from "../tree.mjs";
import { articlePage } from "./article.mjs";
import { amountsPage, otherLawPage, scopePage } from "./beside.mjs";
import { frontPage } from "./front.mjs";

/** Every article with its provisions, in the order of the Act. */
const articles = [
  ...provisions().reduce((found, one) => {
    const article = articleOf(one.unit);
    return found.set(article, [...(found.get(article) ?? []), one]);
  }, new Map()),
];

/** `guides` are the pages from docs/guide; those on the law are listed on the front page too. */
export function lawPages(guides) {
  return languages.flatMap((language) => {
    const folder = language === "pl" ? "prawo/" : "en/law/";
    const beside = [otherLawPage(language), scopePage(language), amountsPage(language)];
    const others = [...guides.filter(({ file }) => file.startsWith(folder)), ...beside].map(
      ({ file, data: { title, description } }) => ({ title, description, address: addressOf(file) }),
    );
    return [
      frontPage({ articles, others, language }),
      ...beside,
      ...articles.map(([article, units], index) =>
        articlePage({ article, units, order: 100 + index, language }),
      ),
    ];
  });
}
