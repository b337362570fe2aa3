import { lastDay, monthOf, type YearMonth } from "../../calendar/index.js";
import { formatCitation } from "../../law/index.js";
import * as rules from "../../law/rules/index.js";
import { fixed, legalBasis, type PaperRule, paragraphsOf, reversed } from "./paper-rule.js";
import type { DecidedGround } from "./vocabulary.js";
import { closed, day, head, line, month, participant } from "./wording.js";

/** Papers of a programme: the programme itself, its month, its extension, its end. */

const ofProgramme = paragraphsOf<"programme">();

export const programmePaper: PaperRule<"programme"> = {
  day: ({ from }) => from,
  dayFrom: "from",
  basis: (law) => law.of(rules.admission),
  title: () => "Indywidualny program zatrudnienia socjalnego",
  paragraphs: (fields, law) => [
    head(fields),
    participant(fields),
    ofProgramme(`Program obejmuje okres od ${day(fields.from)} do ${day(fields.to)}`, ["from", "to"]),
    ...fields.social.map(({ action, responsible }) =>
      ofProgramme(`Reintegracja społeczna: ${closed(action)} Osoba odpowiedzialna: ${closed(responsible)}`, [
        "social",
      ]),
    ),
    ...fields.vocational.map(({ action, responsible }) =>
      ofProgramme(`Reintegracja zawodowa: ${closed(action)} Osoba odpowiedzialna: ${closed(responsible)}`, [
        "vocational",
      ]),
    ),
    fixed("Program może ulec zmianie na wniosek każdej ze stron.", law.of(rules.programmeChange).citation),
    ...(fields.signedOn === undefined
      ? []
      : [ofProgramme(`Data podpisania programu: ${day(fields.signedOn)}`, ["signedOn"])]),
    fixed(
      legalBasis(law.of(rules.admission).citation, law.of(rules.programmeContents).citation),
      law.of(rules.admission).citation,
    ),
    fixed(`Podpis uczestnika: ${line}`, law.of(rules.admission).citation),
    fixed(`Podpis kierownika centrum: ${line}`, law.of(rules.admission).citation),
  ],
  issues: ({ from, to, signedOn }) => [
    ...reversed(from, to, ["to"]),
    ...reversed(signedOn, to, ["signedOn"]),
  ],
};

const ofMonth = paragraphsOf<"monthly-programme">();

export const monthlyProgrammePaper: PaperRule<"monthly-programme"> = {
  day: (fields) => lastDay(fields.month as YearMonth),
  dayFrom: "month",
  basis: (law) => law.of(rules.monthlyProgramme),
  title: (fields) => `Miesięczny program zajęć: ${month(fields.month)}`,
  paragraphs: (fields, law) => [
    head(fields),
    ofMonth(`Miesiąc: ${month(fields.month)}`, ["month"]),
    ...fields.days.map(({ date, topics, hours }) => {
      const length = hours === undefined ? [] : [`liczba godzin: ${String(hours).replace(".", ",")}`];
      const said = [...topics, ...length].join("; ");
      return ofMonth(said === "" ? day(date) : `${day(date)}: ${closed(said)}`, ["days"]);
    }),
    fixed(legalBasis(law.of(rules.monthlyProgramme).citation), law.of(rules.monthlyProgramme).citation),
    fixed(`Podpis kierownika centrum: ${line}`, law.of(rules.monthlyProgramme).citation),
  ],
  issues: ({ month: name, days }) => {
    const seen = new Set<string>();
    return (days ?? []).flatMap((given, index) => {
      if (given?.date == null) return [];
      const isRepeated = seen.has(given.date);
      seen.add(given.date);
      const path = ["days", index, "date"];
      return [
        ...(isRepeated ? [{ path, code: "repeated-date" }] : []),
        ...(name != null && monthOf(given.date) !== name
          ? [{ path, code: "class-day-of-another-month" }]
          : []),
      ];
    });
  },
};

const ofExtension = paragraphsOf<"extension-notice">();

export const extensionPaper: PaperRule<"extension-notice"> = {
  day: ({ decidedOn }) => decidedOn,
  dayFrom: "decidedOn",
  basis: (law) => law.of(rules.extension),
  title: () => "Informacja o przedłużeniu uczestnictwa w zajęciach centrum integracji społecznej",
  paragraphs: (fields, law) => {
    const { citation } = law.of(rules.extension);
    const { from, to } = fields.extension;
    return [
      head(fields),
      participant(fields),
      ofExtension(
        `Okres uczestnictwa w zajęciach przedłużono na czas od ${day(from)} do ${day(to)}`,
        ["extension"],
        citation,
      ),
      ofExtension(`Data przedłużenia: ${day(fields.decidedOn)}`, ["decidedOn"]),
      ofExtension(`Uzasadnienie: ${closed(fields.reason)}`, ["reason"]),
      fixed(legalBasis(citation), citation),
      fixed(`Podpis kierownika centrum: ${line}`, citation),
    ];
  },
  issues: ({ extension, decidedOn }) => [
    ...reversed(extension?.from, extension?.to, ["extension", "to"]),
    ...reversed(decidedOn, extension?.to, ["decidedOn"]),
  ],
};

/** As they stand after "Przyczyna:". */
const grounds: Readonly<Record<DecidedGround, string>> = {
  "persistent-breach":
    "uporczywe naruszanie przez uczestnika postanowień programu, które uniemożliwia jego dalszą realizację",
  "permanent-leaving": "trwałe opuszczenie zajęć w centrum przez uczestnika",
};

const ofDiscontinuation = paragraphsOf<"discontinuation-decision">();

export const discontinuationPaper: PaperRule<"discontinuation-decision"> = {
  day: ({ decidedOn }) => decidedOn,
  dayFrom: "decidedOn",
  basis: (law) => law.of(rules.discontinuationDecision),
  title: () => "Decyzja w sprawie zaprzestania realizacji programu",
  paragraphs: (fields, law) => {
    const { citation } = law.of(rules.discontinuationDecision);
    const complaint = law.of(rules.discontinuationComplaint).citation;
    const ground = law.of(rules.discontinuation).value.grounds.find(({ id }) => id === fields.ground)!;
    return [
      head(fields),
      ofDiscontinuation(`Data decyzji: ${day(fields.decidedOn)}`, ["decidedOn"]),
      participant(fields),
      ofDiscontinuation(legalBasis(ground.citation, citation), ["ground"], citation),
      ofDiscontinuation(
        `Zaprzestaje się realizacji indywidualnego programu zatrudnienia socjalnego z dniem ${day(fields.on)}`,
        ["on"],
        citation,
      ),
      ofDiscontinuation(`Przyczyna: ${grounds[fields.ground]}.`, ["ground"], ground.citation),
      ofDiscontinuation(`Uzasadnienie: ${closed(fields.reason)}`, ["reason"]),
      fixed(
        `Pouczenie: na tę decyzję uczestnikowi przysługuje skarga do sądu administracyjnego (${formatCitation(complaint)}).`,
        complaint,
      ),
      fixed(`Podpis kierownika centrum: ${line}`, citation),
    ];
  },
};
