// The site. Pages are put together by scripts/site/assemble.mjs; "npm run site" builds them.
import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";
import { root } from "../../scripts/entries.mjs";
import { addressOf, assembled, homeOf, languageOf } from "../../scripts/site/tree.mjs";
import { strict } from "./html.mjs";
import { markdown } from "./markdown.mjs";
import { indexing, searching } from "./search/options.mjs";
import { words } from "./words.mjs";

const menus = JSON.parse(readFileSync(`${assembled}navigation.json`, "utf8"));

/** Sections of the bar; the others stand below "more". */
const inBar = 7;

const locale = (language) => {
  const say = words[language];
  const menu = menus[language].map(({ title, link, items }) => ({
    text: title,
    link,
    items,
    activeMatch: `^${link.replace(/\/$/, "")}(/|$)`,
  }));
  const bar = menu.map(({ text, link, activeMatch }) => ({ text, link, activeMatch }));
  return {
    lang: say.lang,
    title: say.title,
    description: say.description,
    themeConfig: {
      nav: [...bar.slice(0, inBar), { text: say.more, items: bar.slice(inBar) }],
      sidebar: Object.fromEntries(menu.map(({ text, link, items }) => [link, [{ text, items }]])),
      outline: { level: [2, 3], label: say.outline },
      docFooter: { prev: say.previous, next: say.next },
      returnToTopLabel: say.top,
      sidebarMenuLabel: say.menu,
      skipToContentLabel: say.skip,
      logoLink: homeOf(language),
      notFound: say.notFound,
    },
  };
};

/** Functions of the theme's settings would be revived by `new Function`; these are read at the build and in the theme only. */
const unseen = (object, key, value) => Object.defineProperty(object, key, { value, enumerable: false });

const search = {
  provider: "local",
  options: unseen(
    {
      disableQueryPersistence: true,
      detailedView: false,
      locales: Object.fromEntries(
        Object.entries(words).map(([language, { search: translations }]) => [
          language === "pl" ? "root" : language,
          { translations },
        ]),
      ),
      /** The index knows the title and the keywords of the front matter; pages that say so are left out. */
      _render(source, env, md) {
        const html = md.render(source, env);
        const { search: wanted, keywords = [] } = env.frontmatter ?? {};
        if (wanted === false) return "";
        return html.replace("</h1>", `</h1>\n<p>${keywords.join(", ")}</p>`);
      },
    },
    "miniSearch",
    { options: indexing, searchOptions: searching },
  ),
};

export default defineConfig({
  srcDir: ".pages",
  cleanUrls: true,
  appearance: false,
  metaChunk: true,
  lastUpdated: false,
  markdown,
  locales: { root: locale("pl"), en: locale("en") },
  themeConfig: { search, i18nRouting: false, externalLinkIcon: false },
  head: [["link", { rel: "icon", href: "data:," }]],
  transformHead({ pageData: { relativePath, frontmatter } }) {
    if (frontmatter.twin === undefined) return [];
    const language = languageOf(relativePath);
    const other = language === "pl" ? "en" : "pl";
    return [
      ["link", { rel: "alternate", hreflang: other, href: frontmatter.twin }],
      ["link", { rel: "alternate", hreflang: language, href: addressOf(relativePath) }],
      ["link", { rel: "alternate", type: "text/markdown", href: `/${relativePath}` }],
    ];
  },
  transformHtml: strict,
  vite: {
    build: { chunkSizeWarningLimit: 3000 },
    // The calculator computes with what is in the package.
    resolve: { alias: { "zatrudnienie-socjalne": `${root}dist/code/index.js` } },
    ssr: { noExternal: ["zod"] },
  },
});
