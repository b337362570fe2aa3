// A page of the site: its file below the folder of all pages, its front matter, and its text.
import { parse, stringify } from "yaml";

const fence = /^---\n([\s\S]*?)\n---\n/;

/** `{ file, data, text }` of a Markdown file. */
export function pageFrom(file, markdown) {
  const found = fence.exec(markdown);
  return {
    file,
    data: found === null ? {} : parse(found[1]),
    text: found === null ? markdown : markdown.slice(found[0].length),
  };
}

export const markdownOf = ({ data, text }) => `---\n${stringify(data).trim()}\n---\n\n${text.trim()}\n`;

/** The same lines, with those outside of code changed. */
export function outsideCode(text, change) {
  let closing;
  return text
    .split("\n")
    .map((line) => {
      const mark = /^\s*(`{3,})/.exec(line)?.[1];
      if (closing !== undefined) {
        if (mark === closing && line.trim() === mark) closing = undefined;
        return line;
      }
      if (mark !== undefined) {
        closing = mark;
        return line;
      }
      return change(line);
    })
    .join("\n");
}

/** Without the blocks that are run and not shown. */
export const withoutHidden = (text) => text.replaceAll(/^```ts hidden\n[\s\S]*?^```\n\n?/gm, "");
