import { lastDay, type YearMonth } from "../../calendar/index.js";
import * as rules from "../../law/rules/index.js";
import { numberOf } from "../../reasoning/index.js";
import { meaningTexts } from "../lists/texts.js";
import { meanings } from "../lists/vocabulary.js";
import { letterOf } from "./given-results.js";
import { fixed, legalBasis, type PaperRule, paragraphsOf, reversed } from "./paper-rule.js";
import { closed, day, head, line, month, participant } from "./wording.js";

/** Papers that tell somebody of a month or confirm what was. */

const ofCertificate = paragraphsOf<"certificate">();

export const certificatePaper: PaperRule<"certificate"> = {
  day: ({ to }) => to,
  dayFrom: "to",
  basis: (law) => law.of(rules.certificate),
  title: () => "Zaświadczenie o uczestnictwie w zajęciach centrum integracji społecznej",
  paragraphs: (fields, law) => {
    const { citation } = law.of(rules.certificate);
    const { from, to, skills, issuedOn } = fields;
    const { recipients } = fields.certificate;
    return [
      head(fields),
      ofCertificate(`Data wystawienia: ${day(issuedOn)}`, ["issuedOn"]),
      participant(fields),
      ofCertificate(
        `Potwierdza się uczestnictwo w zajęciach centrum w okresie od ${day(from)} do ${day(to)}`,
        ["from", "to"],
        citation,
      ),
      ofCertificate(
        `Umiejętności nabyte w ramach reintegracji zawodowej i społecznej: ${closed(skills.join("; "))}`,
        ["skills"],
        citation,
      ),
      fixed(legalBasis(citation), citation),
      fixed(`Podpis kierownika centrum: ${line}`, citation),
      ofCertificate(
        recipients.includes("labour-office")
          ? "Otrzymują: uczestnik i powiatowy urząd pracy."
          : "Otrzymuje: uczestnik.",
        ["certificate"],
        citation,
      ),
    ];
  },
  issues: ({ from, to, issuedOn }) => [
    ...reversed(from, to, ["to"]),
    ...reversed(to, issuedOn, ["issuedOn"]),
  ],
};

const days = (count: number): string => numberOf("days", count, "pl");
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const ofCard = paragraphsOf<"attendance-card">();

export const cardPaper: PaperRule<"attendance-card"> = {
  day: ({ card }) => lastDay(card.month as YearMonth),
  dayFrom: "card",
  basis: (law) => law.of(rules.unexcusedAbsence),
  title: ({ card }) => `Karta obecności: ${month(card.month)}`,
  paragraphs: (fields) => {
    const { card } = fields;
    const { counts } = card;
    const summary = [
      `Dni zajęć: ${counts.classDays}.`,
      ...meanings.flatMap((meaning) =>
        counts[meaning] === 0 ? [] : [`${capital(meaningTexts[meaning].pl)}: ${days(counts[meaning])}.`],
      ),
      ...(counts.unmarked === 0 ? [] : [`Bez zapisu: ${days(counts.unmarked)}.`]),
    ];
    return [
      head(fields),
      participant(fields),
      ofCard(`Miesiąc: ${month(card.month)}`, ["card"]),
      ...card.days.map(({ date, classDay, meaning }) =>
        ofCard(
          `${day(date)}: ${meaning === null ? "bez zapisu" : meaningTexts[meaning].pl}${classDay ? "" : " (dzień bez zajęć)"}.`,
          ["card"],
        ),
      ),
      ofCard(summary.join(" "), ["card"]),
    ];
  },
};

const ofBenefit = paragraphsOf<"benefit-notice">();

export const benefitPaper: PaperRule<"benefit-notice"> = {
  day: ({ result }) => lastDay(result.month as YearMonth),
  dayFrom: "result",
  basis: (law) => law.of(rules.participationRate),
  title: ({ result }) => `Informacja o świadczeniu integracyjnym za ${month(result.month)}`,
  paragraphs: (fields, law) => [
    head(fields),
    participant(fields),
    ofBenefit(letterOf(fields.result), ["result"]),
    fixed(`Podpis kierownika centrum: ${line}`, law.of(rules.participationRate).citation),
  ],
};
