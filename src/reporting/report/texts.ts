import type { Texts } from "../../law/index.js";
import {
  dayName,
  grantedOfReports,
  type Language,
  money,
  type RoomTexts,
  type Sentences,
} from "../../reasoning/index.js";
import { reportColumns, reportRows, sectionLabels } from "../labels.js";
import type { NoReportReason, ReportingOperations, ReportKind } from "../vocabulary.js";
import type { NoReport, Report } from "./report.js";

/** Whose report it is. */
const ofWhom: Readonly<Record<ReportKind, Texts>> = {
  centre: { pl: "centrum integracji społecznej", en: "social integration centre" },
  club: { pl: "klubu integracji społecznej", en: "social integration club" },
};

interface Place {
  readonly section: string;
  readonly row: string;
  readonly column: string;
}

/**
 * Where people are counted; a column that the row already names, such as a total, is not said again. Columns of participants
 * say what persons did.
 */
const counted = ({ section, row, column }: Place, language: Language): string => {
  const named = nameIn(reportRows[section]?.[row], language);
  const how = nameIn(reportColumns[column], language);
  if (section === "participants")
    return {
      pl: `Osoby, które ${how}${row === "total" ? "" : ` (${named})`}`,
      en: capital(listed(named, how)),
    }[language];
  return listed(nameIn(sectionLabels[section], language), named, named.endsWith(how) ? "" : how);
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where money stands: the row names what the section is about. */
const booked = ({ section, row, column }: Place, language: Language): string => {
  return capital(
    listed(nameIn(reportRows[section]?.[row], language), nameIn(reportColumns[column], language)),
  );
};

const nameIn = (texts: Texts | undefined, language: Language): string => texts?.[language] ?? "";

const listed = (...names: string[]): string => names.filter((name) => name !== "").join(", ");

const sentences: Sentences<ReportingOperations> = {
  "report-due": {
    pl: ({ year, until, kind }) =>
      `Sprawozdanie ${ofWhom[kind].pl} za ${year} r. składa się do ${dayName(until, "pl")}`,
    en: ({ year, until, kind }) =>
      `The report of the ${ofWhom[kind].en} on ${year} is filed by ${dayName(until, "en")}`,
  },
  "report-period": {
    pl: ({ from, to }) => `Sprawozdanie obejmuje okres od ${dayName(from, "pl")} do ${dayName(to, "pl")}`,
    en: ({ from, to }) => `The report covers the time from ${dayName(from, "en")} to ${dayName(to, "en")}`,
  },
  "no-report-rule": {
    pl: ({ kind }) => `Ówczesne przepisy nie przewidywały sprawozdania ${ofWhom[kind].pl}`,
    en: ({ kind }) => `The law of that time did not provide for a report of a ${ofWhom[kind].en}`,
  },
  "not-active": {
    pl: ({ year }) => `W roku ${year} jednostka nie działała`,
    en: ({ year }) => `The unit had no day of activity in ${year}`,
  },
  "report-counts": {
    pl: ({ value, ...place }) => `${counted(place, "pl")}: ${value}`,
    en: ({ value, ...place }) => `${counted(place, "en")}: ${value}`,
  },
  "report-money": {
    pl: ({ value, ...place }) => `${booked(place, "pl")}: ${money(value, "pl")}`,
    en: ({ value, ...place }) => `${booked(place, "en")}: ${money(value, "en")}`,
  },
  "records-left-out": {
    pl: ({ records }) => `Pominięto błędnych zapisów: ${records}`,
    en: ({ records }) => `Faulty records left out: ${records}`,
  },
  "facts-unknown": {
    pl: ({ facts }) => `Brak danych: ${facts}`,
    en: ({ facts }) => `Facts not known: ${facts}`,
  },
};

const noReportReasons: Record<NoReportReason, Texts> = {
  "not-active": { pl: "jednostka nie działała w tym roku", en: "the unit was not active in that year" },
  "no-rule-yet": {
    pl: "ówczesne przepisy nie przewidywały tego sprawozdania",
    en: "the law of that time did not provide for this report",
  },
};

/** What the reports decide. */
const outcomes: Record<(Report | NoReport)["outcome"], Texts> = {
  report: { pl: "sprawozdanie", en: "report" },
  "not-due": { pl: "nie należy się", en: "not due" },
};

/** The texts of yearly reports. */
export const reportTexts: RoomTexts = {
  granted: [grantedOfReports],
  calculations: {
    centreReport: { label: { pl: "sprawozdanie centrum", en: "report of a centre" } },
    clubReport: { label: { pl: "sprawozdanie klubu", en: "report of a club" } },
  },
  sentences,
  issues: {
    "unknown-reference": {
      pl: () => "nie ma zapisu, do którego się to odnosi, albo go pominięto",
      en: () => "there is no record this points at, or it was left out",
    },
    reversed: {
      pl: () => "koniec jest wcześniejszy niż początek",
      en: () => "the end is before the beginning",
    },
    "end-outside-periods": {
      pl: () => "koniec programu przypada poza jego okresami",
      en: () => "the end of the programme lies outside its periods",
    },
    "computed-line": {
      pl: () => "tę pozycję oblicza się z wypłat; nie podaje się jej osobno",
      en: () => "this line is computed from the payments and not booked",
    },
    "not-a-part-of-full-time": {
      pl: () => "powinien to być wymiar czasu pracy: cały etat (1) albo jego część, np. 1/2",
      en: () => "this should be a part of full time, such as 1, 1/2 or 3/4, at most 1",
    },
  },
  labels: { outcomes, noReportReasons },
};
