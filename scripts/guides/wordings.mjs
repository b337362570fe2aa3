// The wordings of rules over time, as a reader needs them: from which day, what held, by which acts.
import { coverage, formatCitation, lawOn } from "zatrudnienie-socjalne";
import { gists } from "./gists.mjs";
import { dayIn, table } from "./markdown.mjs";

const words = {
  pl: {
    head: ["Co", "Od kiedy", "Co obowiązuje od tego dnia", "Przepis i źródło"],
    start: "od początku",
    since: (day) => `od ${day}`,
    secondary: "źródło wtórne",
    consolidated: "z tekstu jednolitego",
    transition: "przepis przejściowy:",
  },
  en: {
    head: ["What", "Since", "What holds from that day", "Provision and source"],
    start: "the beginning",
    since: (day) => day,
    secondary: "secondary source",
    consolidated: "from a consolidated text",
    transition: "transitional provision:",
  },
};

/** Every wording of a rule, the oldest first, each with its gist. */
export function wordingsOf(rule) {
  const found = [];
  for (let day = coverage().checkedUntil; ; day = dayBefore(found[0].effectiveFrom)) {
    const law = lawOn(day);
    if ("unknown" in law) return found;
    const wording = law[rule];
    found.unshift({ ...wording, gist: gists[rule][wording.effectiveFrom] });
  }
}

/** The days on which one of the rules got another wording, in order; the first day of the Act is none. */
export function daysOfChange(rules) {
  const days = rules.flatMap((rule) =>
    wordingsOf(rule)
      .slice(1)
      .map(({ effectiveFrom }) => effectiveFrom),
  );
  return [...new Set(days)].sort();
}

/** A table of wordings by topic. `topics`: a rule's name and what it is called on the page; one wording alone is left out. */
export function wordingsTable(topics, language) {
  const say = words[language];
  const rows = Object.entries(topics).flatMap(([rule, title]) => {
    const wordings = wordingsOf(rule);
    if (wordings.length === 1) return [];
    return wordings.map((wording, index) => [
      index === 0 ? `**${title}**` : "",
      index === 0 ? say.start : say.since(dayIn(wording.effectiveFrom, language)),
      wording.gist[language],
      sourceIn(wording, language),
    ]);
  });
  return table(say.head, rows);
}

/** The provision and, where it was changed, by what; how it is known, where the changing act itself was not read. */
export function sourceIn({ citation, amendedBy, transition = [], confidence }, language) {
  const say = words[language];
  return [
    ...new Set([formatCitation(citation), formatCitation(amendedBy)]),
    ...transition.map((each) => `${say.transition} ${formatCitation(each)}`),
    ...(say[confidence] === undefined ? [] : [`(${say[confidence]})`]),
  ].join("<br>");
}

export function dayBefore(day) {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
