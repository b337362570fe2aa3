/** The whole interview in Polish, line by line: questions and answers, decision, way into the centre. */
import { assessEligibility, explain, questions } from "zatrudnienie-socjalne";
import { day, heading, wrapped } from "../text.mjs";
import { coveredDay, fact } from "./answers.mjs";
import { fillIn } from "./facts.mjs";
import { interview } from "./interview.mjs";
import { routeLines } from "./route.mjs";

const answers = {
  eligible: "tak",
  excluded: "nie, wyłącza prawo do świadczenia",
  ineligible: "nie, ustawa nie obejmuje tej osoby",
  undetermined: "jeszcze nie wiadomo",
};

export function intake(script) {
  const talk = interview(script);
  talk.lines.push(...heading(`Wywiad wstępny${/^# synthetic/m.test(script) ? " (dane zmyślone)" : ""}`));
  const on = talk.ask({ text: "Na jaki dzień jest rozmowa?", ...coveredDay });
  if (on === undefined) return talk.lines;

  const facts = { value: { groups: {}, condition: {}, entitlements: {} } };
  const isAnswered = fillIn(talk, facts, (known) =>
    questions(known, { on }).questions.map(({ path, text, why }) => ({
      path,
      text: text.pl,
      why: why.pl,
      ...fact,
    })),
  );
  const assessed = assessEligibility({ on, ...facts.value });
  talk.lines.push(...heading(`Decyzja na dzień ${day(on)}`), ...decisionLines(assessed, on));
  talk.lines.push(...heading("Droga do centrum"));
  if (assessed.outcome === "eligible" && isAnswered) routeLines(talk, facts.value.groups, on);
  else talk.lines.push(...wrapped(noRoute(assessed.outcome)));
  if (talk.unused() > 0)
    talk.lines.push("", `W pliku zostały nieużyte odpowiedzi: ${String(talk.unused())}.`);
  return talk.lines;
}

function decisionLines(assessed, on) {
  const sentences = explain(assessed, "pl");
  const { assumptions, law, missing, steps } = assessed;
  return [
    `  centrum: ${answers[assessed.outcome]}`,
    `  klub: ${answers[assessed.club]}`,
    "  Dlaczego:",
    ...sentences.slice(0, steps.length).flatMap((sentence) => wrapped(sentence, "  - ")),
    ...(missing.length === 0 ? [] : ["  Trzeba ustalić:"]),
    ...sentences.slice(steps.length).flatMap((question) => wrapped(question, "  - ")),
    ...(assumptions.some(({ id }) => id === "law-unverified")
      ? [`  Prawo sprawdzono do ${day(law.checkedUntil)}; przyjęto, że do ${day(on)} się nie zmieniło.`]
      : []),
  ];
}

/** art. 12 is about the centre only. */
function noRoute(outcome) {
  return outcome === "undetermined"
    ? "O skierowanie można pytać, gdy będzie wiadomo, czy osoba może uczestniczyć w zajęciach centrum."
    : "Nie ma jej: osoba nie może uczestniczyć w zajęciach centrum. Skierowanie z art. 12 dotyczy tylko centrum.";
}
