/** The person's case on each day in Polish, line by line. */
import { assessEligibility, exclusionsOn, explain, formatCitation, questions } from "zatrudnienie-socjalne";
import { decided } from "../decided.mjs";
import { day, heading, wrapped } from "../text.mjs";

const answers = { eligible: "tak", excluded: "nie", ineligible: "nie", undetermined: "nie wiadomo" };

export function report(facts) {
  return [
    ...heading(
      `Renta z tytułu niezdolności do pracy: centrum i klub${facts.about.synthetic ? " (osoba zmyślona)" : ""}`,
    ),
    ...facts.days.flatMap((on) => dayLines(facts, on)),
    ...questionLines(facts),
  ];
}

function dayLines(facts, on) {
  const result = assessed(facts, on, true);
  return [
    `Dzień ${day(on)}`,
    `  ${places(result)}`,
    ...result.exclusions.flatMap((id) => rightLine(id, on)),
    "  Dlaczego:",
    ...explain(result, "pl").flatMap((sentence) => wrapped(sentence, "  - ")),
    `  Gdyby to prawo ustało: ${places(assessed(facts, on, false))}`,
    ...checkedLine(result, on),
    "",
  ];
}

function assessed({ person, right }, on, held) {
  return decided(
    assessEligibility({ on, ...person, entitlements: { ...person.entitlements, [right]: held } }),
  );
}

function places({ outcome, club }) {
  return `centrum: ${answers[outcome]}, klub: ${answers[club]}`;
}

/** Sentences for letters do not name this right; the file of the case does. */
function rightLine(id, on) {
  const right = exclusionsOn(on).find((each) => each.id === id);
  return [`  Rozstrzyga: ${right.label.pl} (${formatCitation(right.citation)})`];
}

function checkedLine({ assumptions, law }, on) {
  if (!assumptions.some(({ id }) => id === "law-unverified")) return [];
  return [`  Prawo sprawdzono do ${day(law.checkedUntil)}; przyjęto, że do ${day(on)} się nie zmieniło.`];
}

/** What has to be asked while the right itself is not known. */
function questionLines({ person, right, days }) {
  const on = days.at(-1);
  const entitlements = { ...person.entitlements, [right]: "unknown" };
  const { questions: open } = questions({ ...person, entitlements }, { on });
  return [
    `Gdyby nie było wiadomo, czy osoba ma to prawo (${day(on)})`,
    ...open.flatMap(({ text, why }) => [...wrapped(text.pl, "  "), ...wrapped(why.pl, "  Po co: ")]),
  ];
}
