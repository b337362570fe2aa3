// What programs read: every page as Markdown beside its HTML, and llms.txt, which lists them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { manifest } from "../entries.mjs";
import { pagesOf } from "./lists.mjs";
import { built, sections } from "./tree.mjs";

/** A page for a reader without our front matter: its title, its address in the other language, its text. */
const plain = ({ data, text }) =>
  `---\ntitle: ${JSON.stringify(data.title)}\ntwin: ${data.twin}\n---\n\n${text.trim()}\n`;

const line = ({ file, data: { title, description } }) =>
  `- [${title}](/${file})${description === undefined ? "" : `: ${description}`}`;

const start = `# ${manifest.name}

> ${manifest.description}

Which function for what: \`AGENTS.md\` of the package. No calculation throws; a fact that is missing is named in \`missing\`
and is to be asked for, never guessed. Every page is Polish and English; its address with \`.md\` is the page as Markdown.
The JSON Schemas of all functions: \`/schemas/input/<function>.json\`, \`/schemas/result/<function>.json\`, \`/openapi.json\`.`;

/** The list of all pages, in English and then in Polish. */
const llms = (pages) =>
  [
    start,
    ...["en", "pl"].flatMap((language) =>
      sections.flatMap((section) => {
        const found = pagesOf(pages, section, language);
        return found.length === 0 ? [] : [`## ${section[language].title}`, found.map(line).join("\n")];
      }),
    ),
  ].join("\n\n") + "\n";

export function writeTwins(pages) {
  for (const page of pages) {
    mkdirSync(dirname(built + page.file), { recursive: true });
    writeFileSync(built + page.file, plain(page));
  }
  writeFileSync(`${built}llms.txt`, llms(pages));
}
