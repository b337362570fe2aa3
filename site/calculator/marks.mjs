// What a day can be marked as: its letter in an address, and the absence that the library is given.
import { labels } from "zatrudnienie-socjalne";
import { hasFloodDays } from "./special-law.mjs";

const marks = {
  unexcused: { letter: "n", absence: { kind: "unexcused" } },
  excused: { letter: "u", absence: { kind: "excused" } },
  "day-off": { letter: "w", absence: { kind: "day-off" } },
  sickness: { letter: "c", absence: { kind: "sickness" }, isSpell: true },
  quarantine: { letter: "k", absence: { kind: "quarantine" }, isSpell: true },
  "flood-property": { letter: "m", absence: { kind: "flood-day-off", cause: "property" }, isOfFlood: true },
  "flood-inability": { letter: "p", absence: { kind: "flood-day-off", cause: "inability" }, isOfFlood: true },
};

export const marksByLetter = Object.fromEntries(
  Object.entries(marks).map(([mark, { letter }]) => [letter, mark]),
);

export function nameOf(mark, language) {
  const { absenceKinds, meanings } = labels();
  return (absenceKinds[mark] ?? meanings[mark])[language];
}

/** The marks that some month offers: those of its law, and whatever stands there already. */
export function marksIn(month, marked) {
  const standing = new Set(
    Object.keys(marked).flatMap((day) => (day.startsWith(month) ? [marked[day]] : [])),
  );
  return Object.keys(marks).filter(
    (mark) => !marks[mark].isOfFlood || hasFloodDays(month) || standing.has(mark),
  );
}

const dayAfter = (date) => {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

/** Marked days as absences; days of sickness next to each other are one spell, and so are those of quarantine. */
export function absencesOf(marked) {
  const absences = [];
  for (const [date, mark] of Object.entries(marked).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { absence, isSpell } = marks[mark];
    const last = absences.at(-1);
    if (!isSpell) absences.push({ ...absence, date });
    else if (last?.kind === absence.kind && dayAfter(last.to) === date) last.to = date;
    else absences.push({ ...absence, from: date, to: date });
  }
  return absences;
}
