/** The way into the centre: its own questions, the route, and what to collect next, by whom. */
import { describeViolation, explain, formatCitation, referralRoute } from "zatrudnienie-socjalne";
import { wrapped } from "../text.mjs";
import { applicant, commune, fact, referrer } from "./answers.mjs";
import { fillIn } from "./facts.mjs";
import { tasks, whoDoes } from "./words.mjs";

const why = "Od tego zależy, kto kieruje i co zrobić dalej.";
const readings = { residenceCommune: commune, centreCommune: commune, referralBy: referrer };

export function routeLines(talk, groups, on) {
  const by = talk.ask({ text: "Kto składa wniosek o skierowanie (art. 12 ust. 1)?", why, ...applicant });
  if (by === undefined) return;
  const facts = { value: { on, groups, applicant: by } };
  fillIn(talk, facts, openQuestions);
  talk.lines.push("", ...foundLines(referralRoute(facts.value)));
}

/** The sentences of a route end with those for what is missing, in the same order. */
function openQuestions(facts) {
  const route = referralRoute(facts);
  const texts = explain(route, "pl").slice(route.steps.length);
  return route.missing.map(({ path }, index) => ({
    path,
    text: texts[index],
    why,
    ...(readings[path.join(".")] ?? fact),
  }));
}

function foundLines(route) {
  const open = route.needed.filter(({ done }) => done !== true);
  const notices = [...route.violations, ...route.warnings];
  return [
    "  Jak to przebiega:",
    ...explain(route, "pl")
      .slice(0, route.steps.length)
      .flatMap((sentence) => wrapped(sentence, "  - ")),
    ...(notices.length === 0 ? [] : ["  Uwaga:"]),
    ...notices.flatMap((notice) => wrapped(describeViolation(notice, "pl"), "  - ")),
    ...taskLines("  Następny krok:", [route.next]),
    ...taskLines("  Do zebrania, po kolei:", open),
  ];
}

function taskLines(title, list) {
  if (list.length === 0) return [];
  return [
    title,
    ...list.flatMap((task) =>
      wrapped(`${tasks[task.id]}: ${whoDoes(task)} (${formatCitation(task.citation)})${state(task)}`, "  - "),
    ),
  ];
}

function state({ done }) {
  return done === "unknown" ? "; nie wiadomo, czy już jest" : "";
}
