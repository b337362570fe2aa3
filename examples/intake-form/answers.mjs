/** How an answer is read: each kind gives a value, or undefined if it cannot. */
import { groupsOn } from "zatrudnienie-socjalne";
import { applicants, referring } from "./words.mjs";

const unknown = { "nie wiem": "unknown", pomiń: "unknown" };

export const fact = choice(
  { tak: true, nie: false, ...unknown },
  "Można odpowiedzieć: tak, nie, nie wiem, pomiń.",
);

export const commune = {
  read: (answer) => (answer.toLowerCase() in unknown ? "unknown" : answer),
  hint: "Można podać nazwę albo numer gminy.",
};

export const applicant = choice(
  Object.fromEntries(Object.entries(applicants).map(([id, name]) => [name, id])),
  `Można wybrać: ${Object.values(applicants).join(", ")}.`,
);

export const referrer = choice(
  { ...Object.fromEntries(Object.entries(referring).map(([id, name]) => [name, id])), ...unknown },
  `Można wybrać: ${Object.values(referring).join(", ")}, nie wiem.`,
);

/** A day that the law covers; the library says whether it is one. */
export const coveredDay = {
  read: (answer) => ("unknown" in groupsOn(answer) ? undefined : answer),
  hint: "Dzień trzeba podać jako RRRR-MM-DD; musi istnieć i nie może poprzedzać wejścia ustawy w życie.",
};

function choice(values, hint) {
  const known = new Map(Object.entries(values));
  return { read: (answer) => known.get(answer.toLowerCase()), hint };
}
