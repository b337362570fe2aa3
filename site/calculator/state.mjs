// What the calculator knows, and the same as the fragment of its address. Only what fits the pattern of its field gets into
// an address, so nothing else that somebody types can.

import { interpretations } from "zatrudnienie-socjalne";

/** Grows when a field changes its meaning; a link with another number is not read. */
const version = "1";

const day = /^\d{4}-\d{2}-\d{2}$/;
const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const count = /^\d{1,3}$/;

/** Marks of a day by their letter in an address. */
export const kindsByLetter = { n: "unexcused", u: "excused", w: "day-off", c: "sickness", k: "quarantine" };
const letterOf = Object.fromEntries(Object.entries(kindsByLetter).map(([letter, kind]) => [kind, letter]));

/** The answers to open questions that a month can be given, by question. */
const readings = Object.fromEntries(
  interpretations()
    .filter(({ setting, usedBy }) => setting && usedBy.includes("monthlyBenefit"))
    .map(({ id, readings: all }) => [id, all.map(({ reading }) => String(reading))]),
);
export const readingKeys = Object.keys(readings);

export const phases = ["trial", "participation", "extension"];

export const emptyState = () => ({
  month: "",
  trial: { from: "", to: "" },
  participation: { from: "", to: "" },
  extension: { from: "", to: "" },
  marks: {},
  applied: "",
  history: "",
  used: { sickness: "", daysOff: "" },
  readings: {},
});

const isReading = (key, reading) => readings[key]?.includes(reading) === true;
const fits = (pattern, text) => typeof text === "string" && pattern.test(text);

/** `v=1&m=2026-06&t=2026-03-02.2026-04-01&…`, without the `#`; nothing for what is empty. */
export function toFragment(state) {
  const fields = new Map([["v", version]]);
  const put = (key, pattern, value) => fits(pattern, value) && fields.set(key, value);
  put("m", month, state.month);
  for (const phase of phases) {
    const { from, to } = state[phase];
    if (fits(day, from) || fits(day, to))
      fields.set(phase[0], [from, to].map((one) => (fits(day, one) ? one : "")).join("."));
  }
  const marks = Object.entries(state.marks)
    .filter(([date, kind]) => fits(day, date) && kind in letterOf)
    .map(([date, kind]) => `${date}${letterOf[kind]}`);
  if (marks.length > 0) fields.set("d", marks.sort().join("."));
  put("a", /^(?:yes|no)$/, state.applied);
  put("h", /^(?:complete|before)$/, state.history);
  put("s", count, state.used.sickness);
  put("o", count, state.used.daysOff);
  for (const [key, reading] of Object.entries(state.readings))
    if (isReading(key, reading)) fields.set(key, reading);
  return fields.size === 1 ? "" : [...fields].map(([key, value]) => `${key}=${value}`).join("&");
}

/** The state of an address; `problem` is `version` or `broken`, and the state is then empty. */
export function fromFragment(fragment) {
  const text = fragment.replace(/^#/, "");
  if (text === "") return { state: emptyState() };
  const fields = new Map(
    text.split("&").map((part) => [part.split("=")[0], part.slice(part.indexOf("=") + 1)]),
  );
  if (fields.get("v") !== version)
    return { state: emptyState(), problem: fields.has("v") ? "version" : "broken" };
  const state = emptyState();
  const readers = {
    v: () => true,
    m: (value) => month.test(value) && (state.month = value),
    t: (value) => readPeriod(state.trial, value),
    p: (value) => readPeriod(state.participation, value),
    e: (value) => readPeriod(state.extension, value),
    d: (value) => value.split(".").every((mark) => readMark(state.marks, mark)),
    a: (value) => /^(?:yes|no)$/.test(value) && (state.applied = value),
    h: (value) => /^(?:complete|before)$/.test(value) && (state.history = value),
    s: (value) => count.test(value) && (state.used.sickness = value),
    o: (value) => count.test(value) && (state.used.daysOff = value),
    ...Object.fromEntries(
      readingKeys.map((key) => [key, (value) => isReading(key, value) && (state.readings[key] = value)]),
    ),
  };
  const isRead = [...fields].every(
    ([key, value]) => Object.hasOwn(readers, key) && Boolean(readers[key](value)),
  );
  return isRead ? { state } : { state: emptyState(), problem: "broken" };
}

function readPeriod(period, value) {
  const [from, to, ...rest] = value.split(".");
  const areDays = [from, to].every((one) => one === "" || fits(day, one)) && rest.length === 0;
  if (areDays) Object.assign(period, { from, to });
  return areDays;
}

function readMark(marks, mark) {
  const [date, kind] = [mark.slice(0, -1), kindsByLetter[mark.slice(-1)]];
  if (!day.test(date) || kind === undefined || Object.keys(marks).length >= 2000) return false;
  marks[date] = kind;
  return true;
}
