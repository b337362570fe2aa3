// An open question in one row: what it asks, its answers, what it costs, how certain the default is.
import { cases, otherTitles } from "../../guides/cases.mjs";
import { workedCase } from "../../guides/worked.mjs";
import { slugOf } from "../slug.mjs";
import { words } from "./words.mjs";

const pages = { pl: "/prawo/pytania-otwarte", en: "/en/law/open-questions" };

const titleOf = ({ id, text }, language) => (cases[id]?.title ?? otherTitles[id] ?? text)[language];

const prices = new Map();

/** The cases are worked out once; every language needs its own words. */
function pricesOf(question, language) {
  const key = `${language} ${question.id}`;
  if (!prices.has(key)) {
    const worked = cases[question.id]?.worked ?? [];
    prices.set(
      key,
      worked.map((one) => workedCase(question, one, language).price),
    );
  }
  return prices.get(key);
}

export function questionRow(question, language) {
  const say = words[language];
  const title = titleOf(question, language);
  const answers = question.readings.map(
    ({ reading, text }) => `${text[language]}${reading === question.default ? ` (${say.taken})` : ""}`,
  );
  const open = question.setting && question.default === null ? [`**${say.mustChoose}**`] : [];
  return [
    `[${title}](${pages[language]}#${slugOf(title)})<br>${question.text[language]}`,
    [...answers, ...open].join("<br>"),
    pricesOf(question, language).join("<br>") || say.noPrice,
    question.certainty,
  ];
}
