// The guide to who is covered, made from the lists, from assessEligibility() and from the wordings of the law.
import { coverage, exclusionsOn, formatCitation, groupsOn, lawOn, questions } from "zatrudnienie-socjalne";
import { dayIn, list, numbered, table } from "./markdown.mjs";
import { openQuestion, page } from "./page.mjs";
import {
  answersTo,
  answersWith,
  conditionsToday,
  exampleGroup,
  groupsToday,
  rightsToday,
  today,
} from "./person.mjs";
import { coveredWords } from "./who-is-covered-words.mjs";
import { dayBefore, daysOfChange, sourceIn, wordingsOf } from "./wordings.mjs";

/** Where the guide lies, by language, relative to the root. */
export const whoIsCoveredFiles = {
  en: "docs/guide/who-is-covered.md",
  pl: "docs/guide/kogo-obejmuje-ustawa.md",
};

/** The text of the guide in a language, `pl` or `en`. */
export async function whoIsCoveredGuide(language) {
  const say = coveredWords[language];
  const { verifiedUntil, checkedUntil } = coverage();
  const group = groupsToday.find(({ id }) => id === exampleGroup).label[language];
  return page(whoIsCoveredFiles[language], say.title, [
    say.other,
    ...say.intro,
    say.read(dayIn(verifiedUntil, language), dayIn(checkedUntil, language)),
    `## ${say.order.heading}`,
    say.order.lead,
    numbered(say.order.steps),
    say.order.last,
    `## ${say.table.heading}`,
    say.table.lead(dayIn(today, language), group),
    list(Object.entries(say.outcomes).map(([outcome, text]) => `**${text}** – ${say.meaning[outcome]}`)),
    ...kinds(language).flatMap(({ heading, note, rows }) => [
      `### ${heading}`,
      note,
      table([say.table.fact, say.table.provision, ...say.table.answers], rows),
    ]),
    `### ${say.together.heading}`,
    say.together.lead,
    together(say, language),
    `## ${say.changes.heading}`,
    say.changes.lead,
    changes(say, language),
    `## ${say.doubts.heading}`,
    list([
      ...[
        "refugee-programme-literally",
        "right-excludes-from-its-day",
        "registrationMonths",
        "window-ends-on-the-day",
      ].map((id) => openQuestion(id, language, say.doubts)),
      say.doubts.openList,
      say.doubts.pending(dayIn(filedBefore(), language)),
    ]),
    `## ${say.asking.heading}`,
    say.asking.lead,
    example(),
  ]);
}

/** The three kinds of facts in the order of decision, each fact with what the three answers to it lead to. */
function kinds(language) {
  const say = coveredWords[language];
  const asked = questions({}, { on: today }).questions;
  const textOf = (id) => asked.find(({ path }) => path[0] === "condition" && path[1] === id);
  const row = (kind, id, text, citation) => [
    text,
    formatCitation(citation),
    ...[true, false, "unknown"].map((fact) => inWords(answersWith(kind, id, fact), say)),
  ];
  return [
    {
      ...say.kinds.rights,
      rows: rightsToday.map(({ id, label, citation }) => row("entitlements", id, label[language], citation)),
    },
    {
      ...say.kinds.condition,
      rows: conditionsToday.map((id) =>
        row("condition", id, withoutProvision(textOf(id).text[language]), textOf(id).citation),
      ),
    },
    {
      ...say.kinds.groups,
      rows: groupsToday.map(({ id, label, citation }) => row("groups", id, label[language], citation)),
    },
  ];
}

/** The provision has a column of its own. */
function withoutProvision(question) {
  return question.replace(/ \(art\. [^?]*\)\?$/, "?");
}

function inWords({ centre, club }, { outcomes, inCentre, inClub }) {
  if (centre === club) return outcomes[centre];
  return `${inCentre} ${outcomes[centre]}<br>${inClub} ${outcomes[club]}`;
}

/** What the order of decision does with several facts at once. */
function together(say, language) {
  const right = "retirement-pension";
  const member = { [exampleGroup]: true };
  const notExcluded = { condition: { socialExclusion: false } };
  const change = filedBefore();
  const old = { groups: member, condition: { poverty: false } };
  const rows = [
    { groups: member, entitlements: { [right]: true }, ...notExcluded },
    { groups: member, entitlements: { [right]: "unknown" }, ...notExcluded },
    { groups: { ...member, disabled: "unknown" } },
    { groups: { disabled: "unknown" } },
    { groups: { other: true } },
    { groups: { disabled: true }, entitlements: { "incapacity-pension": true } },
    { ...old, applicationFiledOn: dayBefore(change) },
    { ...old, applicationFiledOn: change },
  ].map((facts, index) => [
    say.together.cases[index](dayIn(facts.applicationFiledOn ?? today, language)),
    inWords(answersTo(facts), say),
  ]);
  return table(say.together.head, rows);
}

function filedBefore() {
  return lawOn(today).applicationTransition.value.filedBefore;
}

const rules = [
  "coveredGroups",
  "longTermUnemployment",
  "commonCondition",
  "exclusions",
  "clubException",
  "applicationTransition",
];

/** What each day of change brought: in words, and in the lists to choose from. The first row is the Act as enacted. */
function changes(say, language) {
  const rows = [coverage().from, ...daysOfChange(rules)].map((day, index) => {
    const lists = index === 0 ? { groups: [], rights: [] } : listChanges(day, language, say);
    const told = rules
      .filter((rule) => (index === 0 ? toldFromTheStart.includes(rule) : isTold(rule, lists)))
      .map((rule) => wordingsOf(rule).find(({ effectiveFrom }) => effectiveFrom === day))
      .filter((wording) => wording !== undefined);
    return [
      dayIn(day, language),
      [
        ...told.map(({ gist }) => gist[language]),
        ...[...lists.groups, ...lists.rights].map((change) => `• ${change}`),
      ].join("<br>"),
      [...new Set(told.map((wording) => sourceIn(wording, language)))].join("<br>"),
    ];
  });
  return table(say.changes.head, rows);
}

const toldFromTheStart = ["coveredGroups", "commonCondition", "exclusions"];

/** Where the list of groups stays the same, its wording only points at the measure of unemployment, which is told too. */
function isTold(rule, lists) {
  return rule !== "coveredGroups" || lists.groups.length > 0;
}

/** What came into the lists and what went out of them, by comparing the day with the one before. */
function listChanges(day, language, say) {
  const changed = (listOn) => {
    const [before, after] = [listOn(dayBefore(day)), listOn(day)];
    const lacking = (list, others) => list.filter(({ id }) => others.every((other) => other.id !== id));
    const eased = after.filter(({ id, therapyCondition }) => {
      const earlier = before.find((other) => other.id === id);
      return therapyCondition === null && earlier != null && earlier.therapyCondition !== null;
    });
    const { added, gone, withoutTherapy } = say.changes;
    return [
      ...lacking(after, before).map(({ label }) => `${added} ${label[language]}`),
      ...lacking(before, after).map(({ label }) => `${gone} ${label[language]}`),
      ...eased.map(({ label }) => `${withoutTherapy} ${label[language]}`),
    ];
  };
  return { groups: changed(groupsOn), rights: changed(exclusionsOn) };
}

/** A short conversation; that it says the truth is tested with every other example of the documentation. */
function example() {
  const condition = Object.fromEntries(conditionsToday.map((id) => [id, true]));
  const facts = { groups: { [exampleGroup]: true }, condition };
  const asked = questions(facts, { on: today }).questions;
  const held = { [asked[0].path[1]]: true };
  const rest = questions({ ...facts, entitlements: held }, { on: today }).questions;
  return [
    "```ts",
    'import { questions } from "zatrudnienie-socjalne";',
    "",
    `const facts = ${JSON.stringify(facts)};`,
    `const asked = questions(facts, { on: ${JSON.stringify(today)} });`,
    `asked.outcome === "questions" && asked.questions.length; // => ${String(asked.length)}`,
    `asked.outcome === "questions" && asked.questions[0]?.path; // => ${literal(asked[0].path)}`,
    `asked.outcome === "questions" && asked.questions[0]?.text.en;`,
    `// => ${JSON.stringify(asked[0].text.en)}`,
    "",
    `const answered = questions({ ...facts, entitlements: ${JSON.stringify(held)} }, { on: ${JSON.stringify(today)} });`,
    `answered.outcome === "questions" && answered.questions.length; // => ${String(rest.length)}`,
    "```",
  ].join("\n");
}

function literal(value) {
  return JSON.stringify(value).replaceAll(",", ", ");
}
