/** Two days side by side in Polish, line by line. */
import { exclusionsOn, explain, formatCitation, groupsOn, questions } from "zatrudnienie-socjalne";
import { day, heading, row, wrapped } from "../text.mjs";
import { assessed, longTermOn } from "./people.mjs";

const refusals = ["condition-not-met", "no-group-counts", "group-needs-programme", "right-excludes"];
const measures = ["registration-sum", "registration-enough"];
const assumptions = {
  "open-list": "Przyjęto, że sytuacja jest podobna, bo lista jest otwarta (art. 1 ust. 2).",
  "refugee-programme-literally":
    "Przyjęto, że to uchodźca w rozumieniu przepisu; przy ochronie uzupełniającej jest wątpliwość (art. 1 ust. 2 pkt 7).",
};

export function report(facts) {
  const { announced, days, people } = facts;
  const [then, now] = days;
  return [
    ...heading(
      `Grupy docelowe Lubartowa: ${day(then)} i dziś, ${day(now)}${facts.about.synthetic ? " (osoby zmyślone)" : ""}`,
    ),
    ...announcedLines(announced, days),
    ...heading("Grupy według ustawy"),
    ...groupLines(days),
    ...heading("Warunki dla każdego, niezależnie od grupy"),
    ...conditionLines(days),
    ...heading("Prawa do świadczeń i to, z czego wyłączają"),
    ...rightLines(days),
    ...heading("Kto może uczestniczyć"),
    ...peopleLines(people, days),
    ...checkedLines(people[0], now),
  ];
}

/** Where a group of the town stands in the Act; the open list is no name for it. */
function announcedLines(announced, days) {
  const widths = [40, 15, 15];
  return [
    ...wrapped(
      "Grupy miasta podano za doniesieniami prasowymi; uchwały nie czytano. Obok wskazano przepis art. 1, który może objąć taką osobę.",
    ),
    row(widths, ["  grupa miasta", ...days.map(day), "uwaga"]),
    ...announced.map(({ said, group }) => {
      const places = days.map((on) => groupsOn(on).find(({ id }) => id === group));
      return row(widths, [`  ${said}`, ...places.map(provision), remark(group, places)]);
    }),
  ];
}

function provision(listed) {
  return listed === undefined ? "–" : formatCitation(listed.citation).replace("art. 1 ", "");
}

function remark(group, places) {
  if (group === "other") return "brak takiej grupy; tylko otwarta lista";
  if (group === "long-term-unemployed") return "tylko długotrwale bezrobotni";
  if (!group.endsWith("-dependent")) return "";
  return places.some((place) => place?.therapyCondition != null)
    ? "ustawa wymaga terapii"
    : "ustawa nie wymaga terapii";
}

function groupLines(days) {
  return sideBySide(
    days.map((on) => groupsOn(on)),
    ({ id }) => id,
    ({ label }) => label.pl,
    days,
  );
}

/** A condition is what the form must ask everybody. */
function conditionLines(days) {
  const asked = (on) => questions({}, { on }).questions.filter(({ path }) => path[0] === "condition");
  return sideBySide(
    days.map(asked),
    ({ id }) => id,
    ({ text }) => text.pl.replace(/ \(art[^)]*\)\?$/, "?"),
    days,
  );
}

function sideBySide(lists, idOf, textOf, days) {
  const ids = [...new Set(lists.flat().map(idOf))];
  const widths = [10, 10];
  return [
    row(widths, [...days.map(day), ""]),
    ...ids.map((id) => {
      const found = lists.map((list) => list.find((each) => idOf(each) === id));
      const text = textOf(found.find((each) => each !== undefined));
      return row(widths, [...found.map((each) => (each === undefined ? "–" : "tak")), text]);
    }),
  ];
}

/** Somebody with nothing against them but the right. */
function rightLines(days) {
  const rights = exclusionsOn(days.at(-1));
  const widths = [17, 17];
  return [
    row(widths, [...days.map(day), ""]),
    ...rights.map(({ id, label, citation }) =>
      row(widths, [
        ...days.map((on) => excludedFrom(assessed({ groups: ["disabled"], rights: [id] }, on))),
        `${label.pl} (${formatCitation(citation)})`,
      ]),
    ),
  ];
}

function excludedFrom({ outcome, club }) {
  const places = [...(outcome === "excluded" ? ["centrum"] : []), ...(club === "excluded" ? ["klub"] : [])];
  return places.length === 0 ? "–" : places.join(" i ");
}

function peopleLines(people, days) {
  const judged = people.map((person) => ({ person, results: days.map((on) => assessed(person, on)) }));
  const widths = [14, 14];
  return [
    ...wrapped(
      "Przyjęto, że osoba nie należy do innej grupy, nie jest w podobnej sytuacji, nie ma prawa do świadczenia i spełnia warunki z art. 1 ust. 2, chyba że napisano inaczej.",
    ),
    row(widths, [...days.map(day), "osoba"]),
    ...judged.flatMap(({ person, results }) => [
      row(widths, [...results.map(admittedTo), person.who]),
      ...reasonLines(
        days.map((on, index) => [...measure(person, on), ...reasons(results[index])]),
        days,
      ),
    ]),
    ...summaryLines(judged, days),
  ];
}

function admittedTo({ outcome, club }) {
  if (outcome === "eligible") return club === "eligible" ? "centrum, klub" : "centrum";
  return club === "eligible" ? "tylko klub" : "nie";
}

/** Why not, and what was taken for granted where the answer is yes. */
function reasons(result) {
  const refused = explain(result, "pl").filter((_, index) =>
    refusals.includes(result.steps[index]?.operation),
  );
  const assumed = result.assumptions.flatMap(({ id }) => (id in assumptions ? [assumptions[id]] : []));
  return [...refused, ...assumed];
}

/** Too short a registration, in the words of the measure. */
function measure(person, on) {
  const measured = longTermOn(person, on);
  if (measured?.outcome !== "not-long-term") return [];
  return explain(measured, "pl").filter((_, index) => measures.includes(measured.steps[index]?.operation));
}

/** What holds on both days is said once. */
function reasonLines(perDay, days) {
  const [then, now] = perDay;
  const both = then.filter((said) => now.includes(said));
  const tagged = [
    ...both.map((said) => `w oba dni: ${said}`),
    ...perDay.flatMap((list, index) =>
      list.filter((said) => !both.includes(said)).map((said) => `${day(days[index])}: ${said}`),
    ),
  ];
  return tagged.flatMap((said) => wrapped(said, `${" ".repeat(32)}- `, 68));
}

function summaryLines(judged, days) {
  const isIn = ({ outcome }) => outcome === "eligible";
  const count = (first, second) => {
    const found = judged.filter(({ results: [a, b] }) => isIn(a) === first && isIn(b) === second);
    return found.length === 0 ? "nikt" : String(found.length);
  };
  const [then, now] = days.map(day);
  return [
    "",
    `  Centrum: w oba dni: ${count(true, true)}; tylko ${then}: ${count(true, false)}; ` +
      `tylko ${now}: ${count(false, true)}; w żaden dzień: ${count(false, false)}`,
  ];
}

function checkedLines(person, now) {
  const { law } = assessed(person, now);
  return [`  Prawo sprawdzono do ${day(law.checkedUntil)}; przyjęto, że do ${day(now)} się nie zmieniło.`];
}
