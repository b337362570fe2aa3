/** The way into the centre: its own questions, the route, and what to collect next, by whom. */
import { describeViolation, explain, formatCitation, referralRoute } from "zatrudnienie-socjalne";
import { wrapped } from "../text.mjs";
import { applicant, commune, fact, referrer } from "./answers.mjs";
import { fillIn } from "./facts.mjs";
import { tasks, whoDoes } from "./words.mjs";

const why = "Od tego zależy, kto kieruje do centrum i jaki jest następny krok.";
const readings = { residenceCommune: commune, centreCommune: commune, referralBy: referrer };

export function routeLines(talk, groups, on) {
  const by = talk.ask({ text: "Kto składa wniosek o skierowanie (art. 12 ust. 1)?", why, ...applicant });
  if (by === undefined) return;
  const facts = { value: { on, groups, applicant: by } };
  fillIn(talk, facts, openQuestions);
  talk.lines.push("", ...foundLines(referralRoute(facts.value)));
}

/** What a route lacks, in the words of an undetermined result. */
function openQuestions(facts) {
  const { missing } = referralRoute(facts);
  const texts = explain({ outcome: "undetermined", missing }, "pl");
  return missing.map(({ path }, index) => ({
    path,
    text: texts[index],
    why,
    ...(readings[path.join(".")] ?? fact),
  }));
}

/** The sentences of the route say its warnings too. */
function foundLines(route) {
  const { needed, next, violations } = route;
  const open = needed.filter(({ done }) => done !== true);
  return [
    "  Jak to przebiega:",
    ...explain(route, "pl").flatMap((sentence) => wrapped(sentence, "  - ")),
    ...(violations.length === 0 ? [] : ["  Niezgodności z ustawą:"]),
    ...violations.flatMap((violation) => wrapped(describeViolation(violation, "pl"), "  - ")),
    "  Kolejne dokumenty i czynności oraz kto za nie odpowiada:",
    ...(open.length === 0 ? [next] : open).flatMap(taskLines),
  ];
}

function taskLines(task) {
  return wrapped(
    `${tasks[task.id]}: ${whoDoes(task)} (${formatCitation(task.citation)})${state(task)}`,
    "  - ",
  );
}

function state({ done }) {
  return done === "unknown" ? "; nie wiadomo, czy już jest" : "";
}
