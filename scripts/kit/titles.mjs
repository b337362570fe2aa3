// What a case shows, in a line: the name of its test and, where that says too little, what was asked and what was answered.
import { isUnnamed, unitsNamed } from "./sources.mjs";

const longest = 60;
const day = /\b\d{4}-\d{2}(?:-\d{2})?\b/;
const short = (value) =>
  ["string", "number"].includes(typeof value) ? String(value).slice(0, longest) : undefined;
const joined = (parts, separator = ", ") =>
  parts.filter((part) => part !== undefined && part !== "").join(separator);

/** The day, the month or the year that was asked about, or else the first that is given, and the language. */
const askedIn = ({ input, language }) => {
  const { on, month, year, calculation, act, unit } = Object(input);
  const when = short(on ?? month ?? year) ?? short(input) ?? day.exec(JSON.stringify(input))?.[0];
  return joined([short(calculation), short(act), short(unit), when, language]);
};

const placeOf = (path) => (path ?? []).join(".");

/** Which outcome, why, and how much; of what has no outcome what it is. */
const answeredBy = (result) => {
  if (typeof result === "string") return short(result);
  if (Array.isArray(result)) return `${result.length} ${result.length === 1 ? "entry" : "entries"}`;
  const { outcome, reason, because, unknown, amount, issues, missing, violations } = Object(result);
  const [issue] = issues ?? [];
  const [fact] = missing ?? [];
  return joined([
    outcome ?? (unknown === true ? "unknown" : undefined),
    ...[reason, because].map(short),
    issue && joined([placeOf(issue.path), issue.code], " "),
    fact && (fact.id ?? placeOf(fact.path)),
    ...(Array.isArray(violations) ? violations.map(({ code }) => code).slice(0, 2) : []),
    short(amount),
  ]);
};

/** What was asked and what was answered, from the data of the case alone. */
const shownBy = (asked, result) => joined([askedIn(asked), answeredBy(result)], ": ");

/** The name of the test; of an input that no test names a call and its answer. */
export const titleOf = (asked, { test, result, provisions }) =>
  isUnnamed(test)
    ? `${asked.function}(${askedIn(asked)}): ${joined([answeredBy(result), provisions[0]])}`
    : test.replaceAll(" > ", ": ");

/** Made of data, for want of a name. */
export const isMade = ({ function: name, title }) => title.startsWith(`${name}(`);

/** What stands in an input, by its place. */
const leavesOf = (value, path = []) =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
    : [[path.join("."), short(value) ?? String(value)]];

const mostDifferences = 3;

/** What a case was asked that those of the same title were not. */
const differencesOf = (one, others) => {
  const known = others.map(({ input }) => Object.fromEntries(leavesOf(input)));
  return leavesOf(one.input)
    .filter(([place, value]) => known.some((other) => other[place] !== value))
    .slice(0, mostDifferences)
    .map(([place, value]) => joined([place, value], " "));
};

/** The cases of a function: those that are still called alike say where what they were asked differs. */
export const withTitles = (cases) => {
  const titled = withAnswers(cases);
  return titled.map((one) => {
    const others = titled.filter((other) => other !== one && other.title === one.title);
    return others.length === 0 ? one : withMore(one, joined(differencesOf(one, others)));
  });
};

/** With more said of those that name no provision or are called like another. */
const withAnswers = (cases) => {
  const count = (title) => cases.filter((one) => one.title === title).length;
  return cases.map((one) => {
    const saysEnough = isMade(one) || (unitsNamed(one.title).length > 0 && count(one.title) === 1);
    return saysEnough ? one : withMore(one, shownBy(one, one.result));
  });
};

const withMore = (one, more) => (more === "" ? one : { ...one, title: `${one.title} (${more})` });
