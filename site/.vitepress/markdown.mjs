// What the site does otherwise than VitePress with Markdown: places of headings, tables, and code without inline styles.
import { slugOf } from "../../scripts/site/slug.mjs";

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

const labels = { pl: "Tabela", en: "Table" };

export const markdown = {
  theme: "github-light",
  anchor: { slugify: slugOf },
  toc: { slugify: slugOf },
  headers: { slugify: slugOf },
  config(md) {
    const { highlight } = md.options;
    md.options.highlight = (...given) => withClasses(highlight(...given));
    // A wide table scrolls by itself, also with the keyboard.
    md.renderer.rules.table_open = (tokens, index, options, env, self) => {
      const language = env.relativePath?.startsWith("en/") ? "en" : "pl";
      const cells = self.renderToken(tokens, index, options).replace(' tabindex="0"', "");
      return `<div class="table" role="region" aria-label="${labels[language]}" tabindex="0">${cells}`;
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
