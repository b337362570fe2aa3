// The guide to the questions the law leaves open, made from interpretations() and from the cases beside this file.
import { citationUrl, coverage, formatCitation, interpretations, priceOf } from "zatrudnienie-socjalne";
import { formatted } from "../formatted.mjs";
import { cases, otherTitles } from "./cases.mjs";
import { anchorOf, code, dayIn, list, numbered, sentence, table } from "./markdown.mjs";
import { words } from "./words.mjs";
import { workedCase } from "./worked.mjs";

/** Where the guide lies, by language, relative to the root. */
export const openQuestionsFiles = {
  en: "docs/guide/open-questions.md",
  pl: "docs/guide/pytania-otwarte.md",
};

/** The text of the guide in a language, `pl` or `en`. */
export async function openQuestionsGuide(language) {
  const say = words[language];
  const questions = interpretations();
  const settings = questions
    .filter(({ setting }) => setting)
    .map((question) => withCases(question, language));
  const others = questions.filter(({ setting }) => !setting);
  const text = [
    `---\ntitle: ${say.title}\n---`,
    `# ${say.title}`,
    say.other,
    ...opening(say, language),
    `## ${say.overview.heading}`,
    overview(settings, say),
    furtherQuestions(others, say),
    ...settings.flatMap((setting) => section(setting, say, language)),
    `## ${say.withoutSetting.heading}`,
    say.withoutSetting.lead,
    ...others.flatMap((question) => withoutSetting(question, say, language)),
    `## ${say.developers.heading}`,
    say.developers.lead,
    example(),
  ].join("\n\n");
  return formatted(openQuestionsFiles[language], text);
}

function withCases(question, language) {
  if (cases[question.id] === undefined) throw new Error(`scripts/guides/cases.mjs lacks ${question.id}`);
  const { title, worked } = cases[question.id];
  return {
    question,
    title: title[language],
    worked: worked.map((one) => ({ facts: one.facts[language], ...workedCase(question, one, language) })),
  };
}

function opening(say, language) {
  const { verifiedUntil, checkedUntil } = coverage();
  const { lead, ...certainties } = say.certainties;
  return [
    ...say.intro,
    say.read(dayIn(verifiedUntil, language), dayIn(checkedUntil, language)),
    lead,
    list(Object.entries(certainties).map(([mark, text]) => `**${mark}** – ${text}`)),
    ...say.cases,
  ];
}

function overview(settings, say) {
  const rows = settings.map(({ question, title, worked }) => [
    `[${title}](${anchorOf(title)})<br>\`${question.id}\``,
    worked.length === 0 ? say.noPrice : worked.map(({ price }) => price).join("<br>"),
    question.certainty,
    question.default === null ? `**${say.choose}**` : code(question.default),
  ]);
  return table(say.overview.head, rows, [undefined, "right"]);
}

function furtherQuestions(others, say) {
  const { heading, further } = say.withoutSetting;
  return further(others.length, `[${heading}](${anchorOf(heading)})`);
}

function section({ question, title, worked }, say, language) {
  const answers = question.readings.map(({ text }) => text[language]);
  return [
    `## ${title}`,
    `**${question.text[language]}**`,
    list([
      `${say.setting}: \`${question.id}\` (${say.number(question.question)})`,
      ...frame(question, say),
      `${say.byDefault}: ${question.default === null ? say.asked : say.taken(code(question.default))}`,
      settlers(question, say, language),
    ]),
    `**${say.answers}**`,
    numbered(question.readings.map((reading) => answer(reading, say, language))),
    ...note(question, say, language),
    ...(worked.length === 0 ? [say.notComputed] : []),
    ...worked.flatMap((one, index) => [
      `**${say.example(index + 1, worked.length)}** ${one.facts}`,
      table(
        [say.answer, ...one.head],
        one.rows.map((row, place) => [`${String(place + 1)}. ${sentence(answers[place])}`, ...row]),
        [undefined, ...(one.alignments ?? [])],
      ),
      ...together(one.differences, say).flatMap((each) => differing(each, say)),
    ]),
  ];
}

function frame(question, say) {
  const { citation, certainty } = question;
  return [
    `${say.provision}: [${formatCitation(citation)}](${citationUrl(citation)})`,
    `${say.certainty}: ${certainty}`,
  ];
}

function settlers({ settledBy }, say, language) {
  const names = settledBy.map(({ text }) => text[language]);
  return `${say.settledBy}: ${names.length === 0 ? say.nobody : names.join("; ")}`;
}

function answer({ reading, text, sources }, say, language) {
  return `**${sentence(text[language])}** (${code(reading)}) ${speaking(sources, say, language)}`;
}

function speaking(sources, say, language) {
  return `${say.speaks} ${sources === null ? say.nothing : sources[language]}`;
}

function note({ note: text }, say, language) {
  return text === null ? [] : [`**${say.note}** ${text[language]}`];
}

/** Answers that change the same steps in the same way are told once. */
function together(differences, say) {
  const content = ({ changes }) => JSON.stringify(changes);
  const first = differences.filter(
    (one, index) => differences.findIndex((other) => content(other) === content(one)) === index,
  );
  return first.map((one) => {
    const alike = differences.filter((other) => content(other) === content(one));
    return { ...one, answer: alike.map(({ answer: of }) => of).join(say.or) };
  });
}

function differing({ answer: of, reference, changes }, say) {
  if (changes.length === 0) return [say.same(of, reference)];
  return [
    say.differs(of, reference),
    list(
      changes.map(({ before, after }) => {
        if (before === null) return `${say.onlyUnder(of)} ${after}`;
        if (after === null) return `${say.onlyUnder(reference)} ${before}`;
        return `${say.under(reference)} ${before} ${say.under(of)} ${after}`;
      }),
    ),
  ];
}

function withoutSetting(question, say, language) {
  const { id, text, question: number, readings } = question;
  const [taken, other] = readings;
  const title = (otherTitles[id] ?? text)[language];
  const own = say.withoutSetting;
  return [
    `### ${title}`,
    ...(title === text[language] ? [] : [`**${text[language]}**`]),
    list([
      `${own.listed}: \`${id}\`${number === null ? "" : ` (${say.number(number)})`}`,
      ...frame(question, say),
      settlers(question, say, language),
    ]),
    side(own.taken, taken, say, language),
    other === undefined ? own.noOtherSide : side(own.otherSide, other, say, language),
    ...note(question, say, language),
  ];
}

function side(lead, { text, sources }, say, language) {
  return `**${lead}** ${text[language]}. ${speaking(sources, say, language)}`;
}

/** The first case as a program; that it says the truth is tested with every other example of the documentation. */
function example() {
  const [key] = Object.keys(cases);
  const { input } = cases[key].worked[0];
  const priced = priceOf({ key, input });
  const amounts = priced.readings.map(({ reading, amount }) => [reading, amount]);
  return [
    "```ts",
    'import { interpretations, priceOf } from "zatrudnienie-socjalne";',
    "",
    `const question = interpretations().find(({ id }) => id === ${JSON.stringify(key)});`,
    `question?.readings.map(({ reading }) => reading); // => ${literal(amounts.map(([reading]) => reading))}`,
    "",
    `const priced = priceOf({ key: ${JSON.stringify(key)}, input: ${JSON.stringify(input)} });`,
    `priced.outcome === "priced" && priced.readings.map(({ reading, amount }) => [reading, amount]);`,
    `// => ${literal(amounts)}`,
    "```",
  ].join("\n");
}

/** Prettier leaves comments alone, so the spaces are put here. */
function literal(value) {
  return JSON.stringify(value).replaceAll(",", ", ");
}
