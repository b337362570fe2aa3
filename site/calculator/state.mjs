// What the calculator knows.
import { interpretations } from "zatrudnienie-socjalne";

/** The readings of open questions that a month can be given, by question: as text, and as the library takes them. */
const readings = Object.fromEntries(
  interpretations()
    .filter(({ setting, usedBy }) => setting && usedBy.includes("monthlyBenefit"))
    .map(({ id, readings: all }) => [
      id,
      Object.fromEntries(all.map(({ reading }) => [String(reading), reading])),
    ]),
);
export const readingKeys = Object.keys(readings);

/** A reading given as text; undefined where the question has no such reading. */
export const readingOf = (key, text) =>
  Object.hasOwn(readings, key) && Object.hasOwn(readings[key], text) ? readings[key][text] : undefined;

/** The phases there is one of. */
export const phases = ["trial", "participation"];

/** Everything is text as it was typed, `""` where nothing was. */
export const emptyState = () => ({
  month: "",
  trial: { from: "", to: "" },
  participation: { from: "", to: "" },
  /** `{ from, to, basis }` each. */
  extensions: [],
  endedOn: "",
  /** `{ from, to, basis }` each. */
  suspensions: [],
  /** By day: a mark. */
  marks: {},
  /** By day: whether there are classes, where it is not as the calendar says. */
  classes: {},
  applied: "",
  history: "",
  used: { sickness: "", daysOff: "", property: "", inability: "" },
  /** The unemployment benefit, for a month of which the library knows none. */
  unemploymentBenefit: "",
  /** By question: a reading. */
  readings: {},
});
