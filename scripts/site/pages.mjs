// All pages of the site but the reference: written by hand, from the guides, and made from the library.
import { changesPages } from "./changes.mjs";
import { guidePages } from "./guide-pages.mjs";
import { lawPages } from "./law/index.mjs";
import { withLists } from "./lists.mjs";
import { withoutHidden } from "./page.mjs";
import { writtenPages } from "./written.mjs";

export async function pages() {
  const guides = await guidePages();
  const all = [...writtenPages(), ...guides, ...lawPages(guides), ...changesPages()];
  const twice = all.filter(({ file }, index) => all.findIndex((one) => one.file === file) !== index);
  if (twice.length > 0) throw new Error(`two pages for ${twice.map(({ file }) => file).join(", ")}`);
  return withLists(all).map((page) => ({ ...page, text: withoutHidden(page.text) }));
}
