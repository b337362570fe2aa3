// Lists made from the front matter of pages: the front pages of sections, and the side bars.
import { list } from "../guides/markdown.mjs";
import { addressOf, languageOf, sectionOf, sections } from "./tree.mjs";

const sorted = (pages) =>
  pages.toSorted(
    (a, b) => (a.data.order ?? 0) - (b.data.order ?? 0) || a.data.title.localeCompare(b.data.title, "pl"),
  );

/** The pages of a section in a language, its front page first. */
export const pagesOf = (pages, section, language) =>
  sorted(pages.filter(({ file }) => languageOf(file) === language && sectionOf(file) === section));

const listed = ["tasks", "questions"];

/** The front pages of tasks and questions end with the list of their pages. */
export function withLists(pages) {
  return pages.map((page) => {
    const section = sectionOf(page.file);
    if (!/(^|\/)index\.md$/.test(page.file) || !listed.includes(section?.id)) return page;
    const others = pagesOf(pages, section, languageOf(page.file)).filter((other) => other !== page);
    const items = others.map(
      ({ file, data: { title, description } }) =>
        `[${title}](${addressOf(file)})${description === undefined ? "" : `<br>${description}`}`,
    );
    return { ...page, text: `${page.text.trim()}\n\n${list(items)}\n` };
  });
}

/** What the menu and the side bars show, as data for VitePress. */
export function navigation(pages, language) {
  const bars = sections.map((section) => [
    section[language],
    pagesOf(pages, section, language).map(({ file, data }) => ({
      text: data.short ?? data.title,
      link: addressOf(file),
    })),
  ]);
  return bars
    .filter(([, items]) => items.length > 0)
    .map(([{ title }, items]) => ({ title, link: items[0].link, items }));
}
