// The page of an article: its provisions with their wordings, and what the library does with each.
import { coverage, formatCitation, otherLaws } from "zatrudnienie-socjalne";
import { testsNaming } from "./law-tests.mjs";
import { counted, inBoth, journalOf, reasons, spelled, states } from "./law-words.mjs";
import { table } from "./markdown.mjs";

const texts = new Map(coverage().notEncoded.map(({ id, text }) => [id, text]));
const laws = new Map(otherLaws().map((law) => [law.id, law]));

export function articlePage(article, units) {
  const [whole, ...parts] = units;
  const heading = spelled(article);
  const title = heading.charAt(0).toUpperCase() + heading.slice(1);
  const said = new Set();
  const found = [`---\ntitle: ${title}\n---`, `# ${title}`, ...sectionOf(whole, said, units.length)];
  for (const part of parts) found.push(`## ${spelled(part.unit)}`, ...sectionOf(part, said));
  return `${[...found, "[All articles](README.md)"].join("\n\n")}\n`;
}

/** A provision; why it is not encoded is told once on a page. */
function sectionOf(provision, said, size = 1) {
  const { wordings, touchedBy = [], because } = provision;
  const more = size > 1 ? [`${counted(size, "provision")}, this article among them.`] : [];
  const why =
    because === undefined || said.has(because)
      ? []
      : [`${texts.get(because).pl}<br>*${texts.get(because).en}*`];
  said.add(because);
  const touching = touchedBy.map((id) => laws.get(id)).map(({ id, act }) => `\`${id}\` (${journalOf(act)})`);
  return [
    [...more, stateOf(provision)].join(" "),
    ...why,
    ...useOf(provision),
    table(["from", "until", "brought by", "says"], wordings.map(rowOf)),
    ...(touching.length === 0 ? [] : [`Other law that touches it: ${touching.join(", ")}.`]),
  ];
}

function stateOf({ state, reason, inForce }) {
  const said =
    state === "not-encoded" ? `Not encoded: ${reasons[reason]}.` : `In the library: ${states[state]}.`;
  return `${inForce ? "In force." : "No longer in force."} ${said}`;
}

function useOf({ unit, rules, functions }) {
  const named = (names) => names.map((name) => `\`${name}\``).join(", ");
  const tests = testsNaming(unit);
  const said = [
    ...(rules.length === 0 ? [] : [`Rules of \`lawOn\`: ${named(rules)}.`]),
    ...(functions.length === 0 ? [] : [`Functions: ${named(functions)}.`]),
    ...(tests.length === 0 ? [] : [`Tests that name it: ${named(tests)}.`]),
  ];
  return said.length === 0 ? [] : [said.join(" ")];
}

function rowOf({ from, until = "", inForceFrom, amendedBy: { act, unit }, gist, confidence }) {
  const day = inForceFrom === from ? from : `${from}, in force ${inForceFrom}`;
  const journal = journalOf(act);
  const place =
    unit === undefined ? journal : `${formatCitation({ act: "DU/2003/1143", unit })} of ${journal}`;
  return [day, until, confidence === "primary" ? place : `${place} (${confidence})`, inBoth(gist)];
}
