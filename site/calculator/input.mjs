// From what the calculator knows to the input of monthlyBenefit. Nothing is taken for granted here: a field left empty is a
// field left out, and the library says what it needs.
import { readingKeys } from "./state.mjs";

const dayAfter = (date) => {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

/** Kinds that the library wants as spells, from a first to a last day. */
const isSpell = (kind) => kind === "sickness" || kind === "quarantine";

/** Marked days as absences; days of sickness next to each other are one spell. */
export function absencesOf(marks) {
  const absences = [];
  for (const [date, kind] of Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = absences.at(-1);
    if (!isSpell(kind)) absences.push({ kind, date });
    else if (last?.kind === kind && dayAfter(last.to) === date) last.to = date;
    else absences.push({ kind, from: date, to: date });
  }
  return absences;
}

const isGiven = ({ from, to }) => from !== "" || to !== "";

function periodsOf({ trial, participation, extension }) {
  return {
    ...(isGiven(trial) && { trial }),
    ...(isGiven(participation) && { participation }),
    ...(isGiven(extension) && { extensions: [extension] }),
  };
}

function historyOf({ history, month, used }) {
  if (history === "complete") return { history };
  if (history !== "before") return {};
  const number = (text) => (text === "" ? undefined : Number(text));
  const sicknessUsed = number(used.sickness);
  const daysOffUsed = number(used.daysOff);
  return {
    history: {
      before: `${month}-01`,
      ...(sicknessUsed !== undefined && { sicknessUsed }),
      ...(daysOffUsed !== undefined && { daysOffUsed }),
    },
  };
}

/** An application nobody has said anything of is asked for. */
const applied = { yes: true, no: false, "": "unknown" };

export function inputOf(state) {
  const chosen = readingKeys.filter((key) => state.readings[key] !== undefined);
  return {
    month: state.month,
    periods: periodsOf(state),
    absences: absencesOf(state.marks),
    applied: applied[state.applied],
    ...historyOf(state),
    ...(chosen.length > 0 && {
      interpretation: Object.fromEntries(chosen.map((key) => [key, state.readings[key]])),
    }),
  };
}

/** The same as a program somebody may run. */
export function codeOf(state) {
  const input = JSON.stringify(inputOf(state), null, 2).replace(/"([A-Za-z]+)":/g, "$1:");
  return `import { justification, monthlyBenefit } from "zatrudnienie-socjalne";

const result = monthlyBenefit(${input});
console.log(result.outcome, justification(result, "pl"));
`;
}
