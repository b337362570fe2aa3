// The front page of the law: counts, articles, amending acts and other law.
import { amendments, coverage, otherLaws, provisions } from "zatrudnienie-socjalne";
import { counted, inBoth, journalOf, linkTo, reasons, states } from "./law-words.mjs";
import { list, table } from "./markdown.mjs";

const title = "The Act, provision by provision";

export function frontPage(articles) {
  const all = provisions();
  const { verifiedUntil, checkedUntil } = coverage();
  const wordings = all.flatMap((one) => one.wordings);
  const unread = wordings.filter(({ read }) => !read).length;
  return `${[
    `---\ntitle: ${title}\n---`,
    `# ${title}`,
    "Every article, paragraph (ustęp), point (punkt) and letter (litera) that the Act of 13 June 2003 on social employment has or had: what it said when, by which act, and what the library does with it. Sentences have a place of their own where they changed or are cited alone. What a provision says is told in our own words; the text of the Act is in the journal.",
    `Read in the state of ${verifiedUntil}; titles of the journal were read to ${checkedUntil}. The pages are made from \`provisions()\`, \`amendments()\` and \`otherLaws()\` of \`./law\`; \`changesBetween\` tells what changed between two days.`,
    "## Counts",
    `${counted(all.length, "provision")}, ${String(all.filter((one) => one.inForce).length)} of them in force; ${counted(wordings.length, "wording")}, ${unread === 0 ? "all of them read" : `${String(unread)} not read`}.`,
    table(["state", "provisions"], countsOf(all), ["left", "right"]),
    "## Articles",
    table(["article", "what it is about", "provisions", "encoded", "wordings"], [...articles].map(rowOf), [
      ...["left", "left", "right", "right", "right"],
    ]),
    "## Acts that changed it",
    table(["act", "in force", "provisions touched"], amendments().map(actRow)),
    "## Other law that touches it",
    "Acts that change for a time how the Act works without amending it.",
    list(otherLaws().map(otherRow)),
  ].join("\n\n")}\n`;
}

function countsOf(all) {
  const named = all.map(({ state, reason }) =>
    state === "not-encoded" ? `${states[state]}: ${reasons[reason]}` : states[state],
  );
  return [...new Set(named)].sort().map((name) => [name, String(named.filter((one) => one === name).length)]);
}

function rowOf([article, units]) {
  const [whole] = units;
  const numbers = [
    units.length,
    units.filter(({ state }) => state !== "not-encoded").length,
    units.flatMap(({ wordings }) => wordings).length,
  ];
  return [linkTo(article), inBoth(whole.wordings.at(-1).gist), ...numbers.map(String)];
}

function actRow({ act, inForceFrom, parts, touches }) {
  const others = parts.map(
    (part) =>
      `${part.inForceFrom}${part.effectiveFrom === part.inForceFrom ? "" : ` with effect from ${part.effectiveFrom}`}`,
  );
  return [journalOf(act), [inForceFrom, ...new Set(others)].join("; "), touches.map(linkTo).join(", ")];
}

function otherRow({ id, act, effectiveFrom, until, untilKnown, touches, gist }) {
  const end = until ?? (untilKnown ? "no end named" : "end not read");
  return `\`${id}\`, ${journalOf(act)}, from ${effectiveFrom} (${end}): ${gist.en} Touches ${touches.map(linkTo).join(", ")}.`;
}
