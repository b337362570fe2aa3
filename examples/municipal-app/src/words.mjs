/** How pages write amounts, days and months; the names of ids are the library's. */
import { labels } from "zatrudnienie-socjalne";

const names = labels();

/** The Polish name of an id of one of the library's closed sets. */
export const named = (set, id) => names[set]?.[id]?.pl ?? id;

/** All ids of a set with their names, for a list to choose from. */
export const choices = (set) => Object.entries(names[set]).map(([id, { pl }]) => [id, pl]);

export const facts = [
  ["unknown", "nie wiadomo"],
  ["true", "tak"],
  ["false", "nie"],
];

/** A fact as the library takes it. */
export const fact = (text) => (text === "unknown" ? text : text === "true");

/** `2140.70` as `2140,70 zł`, kept on one line. */
export const zloty = (amount) => `${amount.replace(".", ",").replace("-", "−")}\u{A0}zł`;

/** Days, which begin at midnight UTC, are the same days here; a moment is written as the clock of a centre has it. */
const written = (options) => new Intl.DateTimeFormat("pl", { timeZone: "Europe/Warsaw", ...options });
const dayFormat = written({ day: "numeric", month: "long", year: "numeric" });
const shortFormat = written({ day: "numeric", month: "2-digit", year: "numeric" });
const weekdayFormat = written({ weekday: "long", day: "numeric", month: "long" });
const monthFormat = written({ month: "long", year: "numeric" });

/** `2025-04-01` as `1.04.2025`, for tables. */
export const shortDay = (date) => shortFormat.format(new Date(date));

export const day = (date) => `${dayFormat.format(new Date(date))}\u{A0}r.`;
export const weekday = (date) => weekdayFormat.format(new Date(date));
export const monthName = (month) => `${monthFormat.format(new Date(`${month}-01`))}\u{A0}r.`;

const plural = new Intl.PluralRules("pl");

/** `1 dzień`, `3 dni`. */
export const daysCount = (number) => `${number}\u{A0}${plural.select(number) === "one" ? "dzień" : "dni"}`;

export const monthOf = (date) => date.slice(0, "YYYY-MM".length);

/** The day of a moment. */
export const dayOf = (moment) => moment.slice(0, "YYYY-MM-DD".length);

/** The month before or after. */
export function monthAfter(month, by = 1) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, "YYYY-MM".length);
}
