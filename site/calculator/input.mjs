// From what the calculator knows to the input of monthlyBenefit. Nothing is taken for granted here: a field left empty is a
// field left out, and the library says what it needs.
import { classDaysOf } from "./calendar.mjs";
import { absencesOf } from "./marks.mjs";
import { phases, readingKeys, readingOf } from "./state.mjs";

const isGiven = ({ from, to }) => from !== "" || to !== "";
/** Without the days not filled in yet. */
const filled = (period) => Object.fromEntries(Object.entries(period).filter(([, value]) => value !== ""));
const given = (periods) => periods.filter(isGiven).map(filled);
const whereAny = (name, values) => (Object.keys(values).length > 0 ? { [name]: values } : {});

function periodsOf(state) {
  return {
    ...Object.fromEntries(
      phases.flatMap((phase) => (isGiven(state[phase]) ? [[phase, filled(state[phase])]] : [])),
    ),
    ...whereAny("extensions", given(state.extensions)),
  };
}

const numbers = (texts) =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === "" ? [] : [[name, Number(text)]])),
  );

function historyOf({ history, month, used }) {
  if (history === "complete") return { history };
  if (history !== "before") return {};
  const { sickness, daysOff, property, inability } = used;
  return {
    history: {
      before: `${month}-01`,
      ...numbers({ sicknessUsed: sickness, daysOffUsed: daysOff }),
      ...whereAny("floodDaysUsed", numbers({ property, inability })),
    },
  };
}

/** An amount that the library does not know, for the month in question. */
function parametersOf({ month, unemploymentBenefit }) {
  if (unemploymentBenefit === "") return {};
  const amount = unemploymentBenefit.replace(",", ".");
  const value = { from: `${month}-01`, amount, source: "kwota wpisana w kalkulatorze" };
  return { parameters: { unemploymentBenefit: [value] } };
}

function interpretationOf({ readings }) {
  const chosen = readingKeys.filter((key) => readings[key] !== undefined);
  return Object.fromEntries(chosen.map((key) => [key, readingOf(key, readings[key])]));
}

/** An application nobody has said anything of is asked for. */
const applied = { yes: true, no: false, "": "unknown" };

export function inputOf(state) {
  return {
    month: state.month,
    periods: periodsOf(state),
    ...(state.endedOn !== "" && { endedOn: state.endedOn }),
    absences: absencesOf(state.marks),
    ...whereAny("classDays", classDaysOf(state.classes)),
    ...whereAny("suspensions", given(state.suspensions)),
    applied: applied[state.applied],
    ...historyOf(state),
    ...parametersOf(state),
    ...whereAny("interpretation", interpretationOf(state)),
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
