/** The whole interview in Polish, line by line: questions and answers, decision, way into the centre. */
import { assessEligibility, explain, justification, questions } from "zatrudnienie-socjalne";
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
  talk.lines.push(
    ...heading(`Wywiad wstępny${/^# synthetic/m.test(script) ? " (dane zmyślone)" : ""}`),
    ...wrapped(
      "Na każde pytanie o osobę można odpowiedzieć „nie wiem” albo „pomiń”. Wystarczy, że osoba należy do jednej grupy; o inne nie trzeba wtedy pytać.",
    ),
  );
  const on = talk.ask({
    text: "Na jaki dzień ocenia się sytuację osoby?",
    why: "Stosuje się przepisy obowiązujące w tym dniu.",
    ...coveredDay,
  });
  if (on === undefined) return talk.lines;

  const facts = { value: { groups: {}, condition: {}, entitlements: {} } };
  fillIn(talk, facts, (known) => openQuestions(known, on));
  const assessed = assessEligibility({ on, ...facts.value });
  talk.lines.push(...heading(`Ocena na dzień ${day(on)}`), ...decisionLines(assessed));
  talk.lines.push(...heading("Droga do centrum"));
  if (assessed.outcome === "eligible") routeLines(talk, facts.value.groups, on);
  else talk.lines.push(...wrapped(noRoute(assessed.outcome)));
  if (talk.unused() > 0)
    talk.lines.push("", `W pliku zostały nieużyte odpowiedzi: ${String(talk.unused())}.`);
  return talk.lines;
}

function openQuestions(known, on) {
  return questions(known, { on }).questions.map(({ path, text, why }) => ({
    path,
    text: text.pl,
    why: why.pl,
    ...fact,
  }));
}

function decisionLines(assessed) {
  const sentences = explain(assessed, "pl");
  const { missing, steps } = assessed;
  return [
    `  centrum: ${answers[assessed.outcome]}`,
    `  klub: ${answers[assessed.club]}`,
    "  Dlaczego:",
    ...sentences.slice(0, steps.length).flatMap((sentence) => wrapped(sentence, "  - ")),
    ...(missing.length === 0 ? [] : ["  Trzeba ustalić:"]),
    ...sentences.slice(steps.length).flatMap((question) => wrapped(question, "  - ")),
    ...assumedLines(assessed),
  ];
}

/** A letter ends with what was taken for granted. */
function assumedLines(assessed) {
  const { law } = assessed;
  const [said] = /Przyjęto, że: .*$/.exec(justification(assessed, "pl")) ?? [];
  if (said === undefined) return [];
  return wrapped(`${said} Prawo sprawdzono do ${day(law.checkedUntil)}.`);
}

/** art. 12 is about the centre only. */
function noRoute(outcome) {
  return outcome === "undetermined"
    ? "O skierowanie można pytać, gdy będzie wiadomo, czy osoba może uczestniczyć w zajęciach centrum."
    : "Brak: osoba nie może uczestniczyć w zajęciach centrum. Skierowanie z art. 12 dotyczy tylko centrum.";
}
