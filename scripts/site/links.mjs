// Links of pages that also lie in the repository, made links of the site.
import { posix } from "node:path";
import { outsideCode } from "./page.mjs";
import { slugOf } from "./slug.mjs";

/**
 * `addresses` says where a file of the repository stands on the site. What does not stand there is named without a link.
 */
export const withSiteLinks = (text, source, addresses) =>
  outsideCode(text, (line) =>
    line.replaceAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (link, picture, words, target) => {
      if (/^[a-z]+:/.test(target)) return link;
      const [path, anchor] = target.split("#");
      const place = anchor === undefined ? "" : `#${slugOf(decodeURIComponent(anchor))}`;
      if (path === "") return `[${words}](${place})`;
      // A picture of many words is small on a phone: it leads to itself.
      if (picture !== "") return `[![${words}](/${posix.basename(path)})](/${posix.basename(path)})`;
      const address = addresses.get(posix.join(posix.dirname(source), path));
      return address === undefined ? words : `${picture}[${words}](${address}${place})`;
    }),
  );
