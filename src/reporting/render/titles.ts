import { dayName, type Language, monthName } from "../../reasoning/index.js";
import type { PrintableCard, PrintableCollective, PrintableList, PrintableReport } from "./printable.js";

/** The titles of results, each of what a reader needs to tell it from others of its kind. */

const reports = {
  centre: {
    pl: "Sprawozdanie centrum integracji społecznej",
    en: "Report of a social integration centre",
  },
  club: { pl: "Sprawozdanie klubu integracji społecznej", en: "Report of a social integration club" },
} as const;

const collectives = {
  centre: {
    pl: "Sprawozdanie zbiorcze o centrach integracji społecznej",
    en: "Collective report on social integration centres",
  },
  club: {
    pl: "Sprawozdanie zbiorcze o klubach integracji społecznej",
    en: "Collective report on social integration clubs",
  },
} as const;

export function reportTitle(report: PrintableReport, language: Language): string {
  const { kind, year, unit, period, correction, project } = report;
  const isWhole = period.from.endsWith("-01-01") && period.to.endsWith("-12-31");
  const [from, to] = [dayName(period.from, language), dayName(period.to, language)];
  return joined([
    `${reports[kind][language]} ${ofYear(year, language)}: ${unit.name ?? unit.id}`,
    isWhole ? "" : { pl: `okres od ${from} do ${to}`, en: `from ${from} to ${to}` }[language],
    correction === 0 ? "" : { pl: `korekta nr ${correction}`, en: `correction ${correction}` }[language],
    ofProject(project, language),
  ]);
}

export function collectiveTitle({ kind, year, project }: PrintableCollective, language: Language): string {
  return joined([`${collectives[kind][language]} ${ofYear(year, language)}`, ofProject(project, language)]);
}

export function listTitle({ paidInMonth }: PrintableList, language: Language): string {
  const month = monthName(paidInMonth, language);
  return { pl: `Lista wypłaconych świadczeń: ${month}`, en: `List of benefits paid: ${month}` }[language];
}

export function cardTitle({ month, name }: PrintableCard, language: Language): string {
  const title = { pl: "Karta obecności", en: "Attendance card" }[language];
  return joined([`${title}: ${monthName(month, language)}`, name ?? ""]);
}

function ofYear(year: number, language: Language): string {
  return { pl: `za ${year} r.`, en: `for ${year}` }[language];
}

function ofProject(project: string | null, language: Language): string {
  return project === null ? "" : { pl: `projekt ${project}`, en: `project ${project}` }[language];
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
