// The guide to the life of a programme, made from lifecycleTransitions() and from the wordings of the law.
import { coverage, formatCitation, lifecycleTransitions } from "zatrudnienie-socjalne";
import { lifeDiagram } from "./life-diagram.mjs";
import { lifeWords } from "./life-of-a-programme-words.mjs";
import { dayIn, list, table } from "./markdown.mjs";
import { openQuestion, page } from "./page.mjs";
import { wordingsTable } from "./wordings.mjs";

/** Where the guide lies, by language, relative to the root. */
export const lifeFiles = {
  en: "docs/guide/life-of-a-programme.md",
  pl: "docs/guide/zycie-programu.md",
};

/** Where its picture lies. */
export const lifePictureFiles = {
  en: "docs/guide/life-of-a-programme.svg",
  pl: "docs/guide/zycie-programu.svg",
};

const today = coverage().checkedUntil;
const diagram = lifecycleTransitions(today);

/** The picture in a language, `pl` or `en`. */
export function lifePicture(language) {
  return lifeDiagram(diagram, lifeWords[language].picture.title(dayIn(today, language)), language);
}

/** The text of the guide in a language, `pl` or `en`. */
export async function lifeGuide(language) {
  const say = lifeWords[language];
  const { verifiedUntil, checkedUntil } = coverage();
  const picture = lifePictureFiles[language].split("/").at(-1);
  return page(lifeFiles[language], say.title, [
    say.other,
    ...say.intro,
    say.read(dayIn(verifiedUntil, language), dayIn(checkedUntil, language)),
    `## ${say.picture.heading}`,
    say.picture.lead,
    `![${say.picture.title(dayIn(today, language))}](${picture})`,
    `## ${say.table.heading}`,
    say.table.lead(dayIn(today, language)),
    transitionsTable(say, language),
    `## ${say.changes.heading}`,
    say.changes.lead,
    wordingsTable(say.changes.topics, language),
    `## ${say.openPoints.heading}`,
    say.openPoints.lead,
    list([
      ...[
        "jobStartDay",
        "work-decides-the-end",
        "monthCount",
        "extensionSixMonths",
        "right-excludes-from-its-day",
        "trial-counts-for-graduate",
      ].map((id) => openQuestion(id, language, say.openPoints)),
      ...say.openPoints.others,
    ]),
    `## ${say.developers.heading}`,
    say.developers.lead,
    example(),
  ]);
}

/** Stages from which the same event leads to the same stage stand in one row. */
function transitionsTable(say, language) {
  const labelIn = (kind) => (id) => diagram[kind].find((one) => one.id === id).label[language];
  const [stage, event, actor] = ["stages", "events", "actors"].map(labelIn);
  const target = ({ from, to }) => (from === to ? say.table.same : stage(to));
  const rows = [];
  for (const transition of diagram.transitions) {
    const { by, agreedWith = [], onMotionOf = [], byTime, newProgramme, citation } = transition;
    const who = byTime
      ? say.table.time
      : joined(by.map(actor), conjunction(transition, say)) || say.table.nobody;
    const agreed =
      agreedWith.length === 0 ? "" : `<br>${say.table.agreed(joined(agreedWith.map(actor), say.table.or))}`;
    const onMotion =
      onMotionOf.length === 0 ? "" : `<br>${say.table.onMotion(joined(onMotionOf.map(actor), say.table.or))}`;
    const rest = [
      event(transition.event) + (newProgramme ? say.table.newProgramme : ""),
      target(transition),
      `${who}${agreed}${onMotion}`,
      formatCitation(citation),
    ];
    const found = rows.find((row) => row.rest.join() === rest.join());
    if (found === undefined) rows.push({ stages: [stage(transition.from)], rest });
    else found.stages.push(stage(transition.from));
  }
  return table(
    say.table.head,
    rows.map(({ stages, rest }) => [oneBelowTheOther(stages), ...rest]),
  );
}

/** Names of several words stay apart where a narrow column breaks them. */
function oneBelowTheOther(names) {
  return names.length === 1 ? names[0] : names.map((name) => `• ${name}`).join("<br>");
}

/** A programme is signed by both; all others who act stand for each other. */
function conjunction({ event }, say) {
  return event === "programme-signed" ? say.table.and : say.table.or;
}

function joined(names, last) {
  const [end, ...others] = [...names].reverse();
  return others.length === 0 ? (end ?? "") : others.reverse().join(", ") + last + end;
}

/** A short look at the data; that it says the truth is tested with every other example of the documentation. */
function example() {
  const leaving = diagram.transitions.filter(({ from }) => from === "trial").map(({ event }) => event);
  return [
    "```ts",
    'import { lifecycleTransitions } from "zatrudnienie-socjalne";',
    "",
    `const life = lifecycleTransitions(${JSON.stringify(today)});`,
    `"unknown" in life ? [] : life.transitions.filter(({ from }) => from === "trial").map(({ event }) => event);`,
    `// => ${JSON.stringify(leaving).replaceAll(",", ", ")}`,
    "```",
  ].join("\n");
}
