import type { Language } from "./words.js";

const months: Record<Language, readonly string[]> = {
  pl: [
    "styczeń",
    "luty",
    "marzec",
    "kwiecień",
    "maj",
    "czerwiec",
    "lipiec",
    "sierpień",
    "wrzesień",
    "październik",
    "listopad",
    "grudzień",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** Months as they stand after a number of a day. */
const monthsOfDay = [
  "stycznia",
  "lutego",
  "marca",
  "kwietnia",
  "maja",
  "czerwca",
  "lipca",
  "sierpnia",
  "września",
  "października",
  "listopada",
  "grudnia",
];

/** When: a month with its preposition. */
const monthsWithin = [
  "w styczniu",
  "w lutym",
  "w marcu",
  "w kwietniu",
  "w maju",
  "w czerwcu",
  "w lipcu",
  "w sierpniu",
  "we wrześniu",
  "w październiku",
  "w listopadzie",
  "w grudniu",
];

/** `w lipcu 2026 r.`, `in July 2026`: a month written `YYYY-MM`. */
export function inMonth(month: string, language: Language): string {
  if (language === "en") return `in ${monthName(month, "en")}`;
  return `${monthsWithin[Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, month.indexOf("-"))} r.`;
}

/** `czerwiec 2026 r.`, `June 2026`: a month written `YYYY-MM`. */
export function monthName(month: string, language: Language): string {
  const name = months[language][Number(month.slice(5)) - 1] ?? "";
  const year = month.slice(0, month.indexOf("-"));
  return language === "pl" ? `${name} ${year} r.` : `${name} ${year}`;
}

/** `15 lutego 2022 r.`, `15 February 2022`: a day written `YYYY-MM-DD`. */
export function dayName(date: string, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const index = Number(month) - 1;
  const number = String(Number(day));
  return language === "pl"
    ? `${number} ${monthsOfDay[index] ?? ""} ${year} r.`
    : `${number} ${months.en[index] ?? ""} ${year}`;
}
