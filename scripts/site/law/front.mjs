// The front page of the law: where to find what, articles and amending acts.
import { amendments } from "zatrudnienie-socjalne";
import { list, table } from "../../guides/markdown.mjs";
import { journalLink, linkTo, readUntil, words } from "./words.mjs";

/** `others` are the pages beside the articles, `{ title, address, description }`. */
export function frontPage({ articles, others, language }) {
  const say = words[language];
  return {
    file: `${say.folder.slice(1)}index.md`,
    data: {
      title: say.title,
      description: say.description,
      twin: words[language === "pl" ? "en" : "pl"].folder,
      order: 0,
      made: true,
    },
    text: [
      `# ${say.title}`,
      say.lead,
      `${readUntil(language)} ${say.notAdvice}`,
      `## ${say.also}`,
      list(others.map(({ title, address, description }) => `[${title}](${address}): ${description}`)),
      `## ${say.articles}`,
      table(
        say.articleHead,
        articles.map(([article, units]) => [
          linkTo(article, language),
          units[0].wordings.at(-1).gist[language],
          String(units.length),
          String(units.filter(({ state }) => state !== "not-encoded").length),
        ]),
        ["left", "left", "right", "right"],
      ),
      `## ${say.actsHeading}`,
      table(
        say.actsHead,
        amendments().map((one) => [
          journalLink(one.act),
          daysOf(one, say),
          one.touches.map((unit) => linkTo(unit, language)).join(", "),
        ]),
      ),
    ].join("\n\n"),
  };
}

function daysOf({ inForceFrom, parts }, say) {
  const others = parts.map((part) =>
    part.effectiveFrom === part.inForceFrom
      ? part.inForceFrom
      : `${part.inForceFrom} ${say.withEffect(part.effectiveFrom)}`,
  );
  return [...new Set([inForceFrom, ...others])].join("<br>");
}
