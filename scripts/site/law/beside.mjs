// The pages on the law beside the articles: other acts, the scope of the library, amounts.
import {
  averageWageOn,
  citationUrl,
  coverage,
  formatCitation,
  minimumWageOn,
  otherLaws,
  unemploymentBenefitOn,
} from "zatrudnienie-socjalne";
import { dayIn, sentence, table } from "../../guides/markdown.mjs";
import { dayBefore } from "../../guides/wordings.mjs";
import { dayInTable, journalLink, linkTo, readUntil, words } from "./words.mjs";

const names = {
  other: { pl: "inne-ustawy", en: "other-law" },
  scope: { pl: "zakres", en: "scope" },
  amounts: { pl: "kwoty", en: "amounts" },
};

const frame = (page, order, language, { title, description, keywords }) => {
  const other = language === "pl" ? "en" : "pl";
  return {
    file: `${words[language].folder.slice(1)}${names[page][language]}.md`,
    data: {
      title,
      description,
      twin: words[other].folder + names[page][other],
      order,
      ...(keywords && { keywords }),
      made: true,
    },
  };
};

export function otherLawPage(language) {
  const say = words[language];
  const sections = otherLaws().flatMap((law) => [
    `## ${law.id}`,
    `${law.gist[language]}`,
    table(say.otherHead, [
      [
        `${journalLink(law.act)}<br>${law.provisions.map(formatCitation).join("<br>")}`,
        dayInTable(law.effectiveFrom, language),
        endOf(law, language),
        law.touches.map((unit) => linkTo(unit, language)).join(", "),
      ],
    ]),
  ]);
  return {
    ...frame("other", 40, language, { title: say.otherTitle, description: say.otherDescription }),
    text: [`# ${say.otherTitle}`, say.otherLead, readUntil(language), ...sections].join("\n\n"),
  };
}

function endOf({ until, untilKnown }, language) {
  const say = words[language];
  if (until !== null) return dayInTable(until, language);
  return untilKnown ? say.noEnd : say.endNotRead;
}

export function scopePage(language) {
  const say = words[language];
  const { from, parameters, notEncoded } = coverage();
  return {
    ...frame("scope", 50, language, {
      title: say.scopeTitle,
      description: say.scopeDescription,
      keywords: say.scopeKeywords,
    }),
    text: [
      `# ${say.scopeTitle}`,
      say.scopeFrom(dayIn(from, language)),
      `${readUntil(language)} ${say.notAdvice}`,
      `## ${say.parametersHeading}`,
      table(
        say.parametersHead,
        Object.entries(parameters).map(([name, one]) => [
          say.parameters[name],
          dayInTable(one.from, language),
          dayInTable(one.to, language),
          String(one.records),
        ]),
        ["left", "left", "left", "right"],
      ),
      `## ${say.notEncodedHeading}`,
      table(
        say.notEncodedHead,
        notEncoded.map(({ text, reason, units }) => [
          sentence(text[language]),
          say.scopeReasons[reason],
          units.map((unit) => linkTo(unit, language)).join(", "),
        ]),
      ),
    ].join("\n\n"),
  };
}

export function amountsPage(language) {
  const say = words[language];
  const { unemploymentBenefit, averageWage, minimumWage } = coverage().parameters;
  return {
    ...frame("amounts", 60, language, { title: say.amountsTitle, description: say.amountsDescription }),
    text: [
      `# ${say.amountsTitle}`,
      say.amountsLead,
      readUntil(language),
      `## ${say.benefitHeading}`,
      amountsTable(unemploymentBenefitOn, unemploymentBenefit, language),
      `## ${say.averageHeading}`,
      say.averageLead,
      amountsTable(averageWageOn, averageWage, language),
      `## ${say.minimumHeading}`,
      say.minimumLead,
      amountsTable(minimumWageOn, minimumWage, language),
    ].join("\n\n"),
  };
}

/** The announcement, with its place in the journal where that is known. */
const sourceOf = ({ source, position }) =>
  position === undefined ? source : `[${source}](${citationUrl({ act: position })})`;

/** Every amount that `on` knows between two days, the newest first. */
function amountsTable(on, { from, to }, language) {
  const say = words[language];
  const rows = [];
  for (let day = to; day >= from;) {
    const found = on(day);
    if (found.amount === undefined) break;
    rows.push([
      dayInTable(found.from, language),
      found.until === undefined ? say.today : dayInTable(found.until, language),
      say.money(found.amount),
      [
        sourceOf(found),
        ...(say.confidences[found.confidence] === undefined
          ? []
          : [`(${say.confidences[found.confidence]})`]),
      ].join(" "),
    ]);
    day = dayBefore(found.from);
  }
  return table(say.benefitHead, rows, ["left", "left", "right"]);
}
