// How a field of the state stands in an address. `write` answers with its text, `""` for what is empty or does not fit; `read` puts a
// text into the state, or answers false.
import { readingOf } from "./state.mjs";

/** A day that exists. */
export const day = {
  test(text) {
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    return !Number.isNaN(date?.getTime() ?? Number.NaN) && date.toISOString().startsWith(text);
  },
};
const longest = { marks: 2000, periods: 100 };

const fits = (pattern, text) => typeof text === "string" && pattern.test(text);

/** A text at its place in the state. */
export function textField(pattern, ...path) {
  const name = path.at(-1);
  const holder = (state) => path.slice(0, -1).reduce((part, key) => part[key], state);
  return {
    write: (state) => (fits(pattern, holder(state)[name]) ? holder(state)[name] : ""),
    read(state, text) {
      if (!pattern.test(text)) return false;
      holder(state)[name] = text;
      return true;
    },
  };
}

const writtenPeriod = ({ from, to }) => [from, to].map((one) => (fits(day, one) ? one : "")).join(".");

const periodOf = (from, to) =>
  [from, to].every((one) => one === "" || fits(day, one)) ? { from, to } : undefined;

/** `2026-03-02.2026-04-01`, either day left out while it is not known. */
export function periodField(name) {
  return {
    write: (state) => writtenPeriod(state[name]).replace(/^\.$/, ""),
    read(state, text) {
      const [from, to, ...rest] = text.split(".");
      state[name] = periodOf(from, to);
      return state[name] !== undefined && rest.length === 0;
    },
  };
}

const lettersOf = (values) => new Map(Object.entries(values).map(([letter, value]) => [value, letter]));

/** `2026-03-02.2026-04-01.o,…`: periods with the letter of their basis; without one, as in links once, the first. */
export function periodsField(name, bases) {
  const letters = lettersOf(bases);
  const [first] = Object.keys(bases);
  const periodFrom = (text) => {
    const [from, to, letter = first, ...rest] = text.split(".");
    const period = periodOf(from, to);
    return period && Object.hasOwn(bases, letter) && rest.length === 0
      ? { ...period, basis: bases[letter] }
      : undefined;
  };
  return {
    write: (state) =>
      state[name]
        .filter(({ basis }) => letters.has(basis))
        .map((period) => `${writtenPeriod(period)}.${letters.get(period.basis)}`)
        .join(","),
    read(state, text) {
      state[name] = text.split(",").map(periodFrom);
      return state[name].length <= longest.periods && !state[name].includes(undefined);
    },
  };
}

/** `2026-06-08n.2026-06-09u`: days with a letter each. */
export function daysField(name, values) {
  const letters = lettersOf(values);
  return {
    write: (state) =>
      Object.entries(state[name])
        .filter(([date, value]) => fits(day, date) && letters.has(value))
        .map(([date, value]) => `${date}${letters.get(value)}`)
        .sort()
        .join("."),
    read(state, text) {
      const days = text.split(".").map((one) => [one.slice(0, -1), one.slice(-1)]);
      state[name] = Object.fromEntries(days.map(([date, letter]) => [date, values[letter]]));
      return (
        days.length <= longest.marks &&
        days.every(([date, letter]) => day.test(date) && Object.hasOwn(values, letter))
      );
    },
  };
}

export const readingField = (key) => ({
  write: ({ readings }) => (readingOf(key, readings[key]) === undefined ? "" : readings[key]),
  read(state, text) {
    state.readings[key] = text;
    return readingOf(key, text) !== undefined;
  },
});
