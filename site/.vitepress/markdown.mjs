// What the site does otherwise than VitePress with Markdown: places of headings, tables, and code without inline styles.
import { slugOf } from "../../scripts/site/slug.mjs";
import { languageOf } from "../../scripts/site/tree.mjs";
import { words } from "./words.mjs";

/**
 * A policy that forbids inline styles forbids those of coloured code too. The few colours of the theme become classes; the
 * style sheet says what they look like.
 */
const withClasses = (html) =>
  html
    .replaceAll(
      /<span style="color:#([0-9A-F]{6})[^"]*">/gi,
      (_, colour) => `<span class="code-${colour.toLowerCase()}">`,
    )
    .replaceAll(/ style="[^"]*"/g, "");

const sayIn = (env) => words[languageOf(env.relativePath ?? "")];

export const markdown = {
  theme: "github-light",
  anchor: { slugify: slugOf },
  toc: { slugify: slugOf },
  headers: { slugify: slugOf },
  config(md) {
    const { highlight } = md.options;
    md.options.highlight = (...given) => withClasses(highlight(...given));
    // An amount keeps its currency, a year its mark.
    md.core.ruler.push("kept-together", ({ tokens }) => {
      for (const { children } of tokens)
        for (const token of children ?? [])
          if (token.type === "text") token.content = token.content.replaceAll(/(\d) (zł|r\.)/g, "$1\u00a0$2");
    });
    // What VitePress says in English is said in the language of the page.
    const render = md.renderer.render.bind(md.renderer);
    md.renderer.render = (tokens, options, env) =>
      render(tokens, options, env)
        .replaceAll('aria-label="Permalink to', `aria-label="${sayIn(env).permalink}`)
        .replaceAll('title="Copy Code"', `title="${sayIn(env).code}"`);
    // A wide table scrolls by itself, also with the keyboard.
    md.renderer.rules.table_open = (tokens, index, options, env, self) => {
      const cells = self.renderToken(tokens, index, options).replace(' tabindex="0"', "");
      return `<div class="table" role="region" aria-label="${sayIn(env).table}" tabindex="0">${cells}`;
    };
    md.renderer.rules.table_close = () => "</table></div>\n";
    // Alignment by class: an inline style would be forbidden.
    for (const rule of ["th_open", "td_open"]) {
      md.renderer.rules[rule] = (tokens, index, options, env, self) => {
        const token = tokens[index];
        const style = token.attrGet("style");
        if (style !== null) {
          token.attrs = token.attrs.filter(([name]) => name !== "style");
          if (style.includes("right")) token.attrJoin("class", "number");
        }
        return self.renderToken(tokens, index, options);
      };
    }
  },
};
