// The page of an article: each provision with its gist, its wordings, what is computed from it, its parameters, its open
// questions and other law, or why it is not in the library.
import { coverage, formatCitation, lawOn, otherLaws } from "zatrudnienie-socjalne";
import { spelled } from "../../guides/law-words.mjs";
import { table } from "../../guides/markdown.mjs";
import { capital } from "../text.mjs";
import { functionLink } from "./functions.mjs";
import { questionRow } from "./questions.mjs";
import { dayInTable, journalLink, placeOf, questionsOf, readUntil, shortened, words } from "./words.mjs";

const because = new Map(coverage().notEncoded.map(({ id, text }) => [id, text]));
const laws = new Map(otherLaws().map((law) => [law.id, law]));

export function articlePage({ article, units, order, language }) {
  const say = words[language];
  const other = language === "pl" ? "en" : "pl";
  const title = capital(spelled(article));
  const [whole, ...parts] = units;
  const gist = whole.wordings.at(-1).gist[language];
  const told = new Set();
  return {
    file: `${say.folder.slice(1)}${article}.md`,
    data: {
      title,
      description: shortened(say.articleDescription(title, gist)),
      twin: placeOf(article, other),
      order,
      made: true,
    },
    text: [
      `# ${title}`,
      gist,
      [...(parts.length === 0 ? [] : [say.unitsOf(units.length)]), readUntil(language)].join(" "),
      ...provisionParts(whole, told, language),
      ...parts.flatMap((part) => [
        `## ${spelled(part.unit)}`,
        part.wordings.at(-1).gist?.[language] ?? say.notRead,
        ...provisionParts(part, told, language),
      ]),
      `[${say.allArticles}](${say.folder})`,
    ].join("\n\n"),
  };
}

/** Why provisions are not in the library is told once on a page. */
function provisionParts(provision, told, language) {
  const say = words[language];
  return [
    stateOf(provision, told, language),
    ...functionsOf(provision, say, language),
    ...amountsOf(provision, say),
    versions(provision.wordings, language),
    ...questionsTable(questionsOf(provision.unit), say, language),
    ...parametersOf(provision, say),
    ...touching(provision, say, language),
  ];
}

function stateOf({ state, reason, inForce, because: id }, told, language) {
  const say = words[language];
  const known = `${inForce ? say.inForce : say.notInForce} ${say.states[state]}`;
  if (state !== "not-encoded") return known;
  const why = id === undefined || told.has(id) ? "" : ` ${because.get(id)[language]}`;
  told.add(id);
  return `${known} ${say.reasons[reason]}${why}`;
}

function functionsOf({ functions }, say, language) {
  if (functions.length === 0) return [];
  return [`**${say.functions}:** ${functions.map((name) => functionLink(name, language)).join(", ")}.`];
}

/** A provision that an amount is looked up by leads to the amounts. */
function amountsOf({ functions }, say) {
  const announced = functions.some((name) =>
    /^(?:unemploymentBenefit|averageWage|minimumWage)On$/.test(name),
  );
  return announced ? [`**${say.announced}:** [${say.amountsTitle}](${say.amountsPlace}).`] : [];
}

/** Of one wording only its day and source are told: what it says stands above. */
function versions(wordings, language) {
  const say = words[language];
  if (wordings.length === 1) {
    const [one] = wordings;
    return `**${say.since}** ${daysIn(one, language)}: ${sourceIn(one, say)}`;
  }
  return table(
    say.versionHead,
    wordings.map((one) => [
      dayAndForce(one, language),
      one.until === undefined ? say.today : dayInTable(one.until, language),
      one.gist?.[language] ?? say.notRead,
      sourceIn(one, say),
    ]),
  );
}

function dayAndForce({ from, inForceFrom }, language) {
  const day = dayInTable(from, language);
  return inForceFrom === from
    ? day
    : `${day} (${words[language].inForceFrom(dayInTable(inForceFrom, language))})`;
}

function daysIn(wording, language) {
  const end = wording.until === undefined ? "" : ` – ${dayInTable(wording.until, language)}`;
  return `${dayAndForce(wording, language)}${end}`;
}

function sourceIn({ amendedBy: { act, unit }, confidence }, say) {
  const journal = journalLink(act);
  const place =
    unit === undefined ? journal : `${formatCitation({ act: "DU/2003/1143", unit })}${say.of}${journal}`;
  return say.confidences[confidence] === undefined ? place : `${place} (${say.confidences[confidence]})`;
}

function questionsTable(questions, say, language) {
  if (questions.length === 0) return [];
  return [
    `**${say.questions}.** ${say.priceNote}`,
    table(
      say.questionHead,
      questions.map((question) => questionRow(question, language)),
      ["left", "left", "right", "left"],
    ),
  ];
}

/** What `lawOn` says on the last day on which the provision and the library both know it. */
function parametersOf({ rules, wordings }, say) {
  if (rules.length === 0) return [];
  const day = wordings.at(-1).until ?? coverage().checkedUntil;
  const law = lawOn(day);
  const values = Object.fromEntries(
    rules.flatMap((rule) => (law[rule] === undefined ? [] : [[rule, law[rule].value]])),
  );
  if (Object.keys(values).length === 0) return [];
  return [
    `::: details ${say.rules(rules, day)}\n${say.ruleNote}\n\n\`\`\`json\n${JSON.stringify(values, null, 2)}\n\`\`\`\n\n:::`,
  ];
}

function touching({ touchedBy = [] }, say, language) {
  if (touchedBy.length === 0) return [];
  const named = touchedBy.map((id) => {
    const { act } = laws.get(id);
    return `[\`${id}\`](${say.folder}${language === "pl" ? "inne-ustawy" : "other-law"}#${id}) (${journalLink(act)})`;
  });
  return [`**${say.touched}:** ${named.join(", ")}.`];
}
