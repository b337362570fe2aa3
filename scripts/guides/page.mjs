// What all guides share: the frame of a page, and links to the open questions.
import { interpretations } from "zatrudnienie-socjalne";
import { formatted } from "../formatted.mjs";
import { cases, otherTitles } from "./cases.mjs";
import { anchorOf } from "./markdown.mjs";
import { openQuestionsFiles } from "./open-questions.mjs";

/** A page as it stands in its file. */
export async function page(file, title, parts) {
  const text = [`---\ntitle: ${title}\n---`, `# ${title}`, ...parts].join("\n\n");
  return formatted(file, text);
}

/** An open question in two sentences, what it asks and what is taken, with the way to its place in the other guide. */
export function openQuestion(id, language, say) {
  const found = interpretations().find((question) => question.id === id);
  const { text, readings, default: standard, question } = found;
  const taken = readings.find(({ reading }) => reading === standard);
  const title = (otherTitles[id] ?? cases[id].title)[language];
  const file = openQuestionsFiles[language].split("/").at(-1);
  const number = /^Q\d/.test(question ?? "") ? ` (${question})` : "";
  const answer = taken === undefined ? say.mustChoose : `${say.taken} ${taken.text[language]}.`;
  return `**[${title}](${file}${anchorOf(title)})${number}.** ${text[language]} ${answer}`;
}
