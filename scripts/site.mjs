// npm run site: builds the site, without a network, to site/.vitepress/dist. Needs a build of the library.
import { assemble } from "./site/assemble.mjs";
import { site } from "./site/tree.mjs";
import { writeTwins } from "./site/twins.mjs";

const pages = await assemble();
console.log(`${pages.length} pages`);
const { build } = await import("vitepress");
await build(site);
await writeTwins(pages);
