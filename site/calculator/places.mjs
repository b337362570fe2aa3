// Where a provision stands.
import { citationUrl } from "zatrudnienie-socjalne";

/** The act itself, whose provisions have pages of their own. */
const theAct = "DU/2003/1143";

/** The page of a provision, or the text of another act. */
export function placeOf(citation, language) {
  if (citation.act !== theAct) return citationUrl(citation);
  const article = /^art-\d+[a-z]*/.exec(citation.unit)?.[0];
  return `${language === "pl" ? "/prawo/" : "/en/law/"}${article}#${citation.unit}`;
}
