/** An amendment that was made and one that was not, in Polish, line by line. */
import { explainChanges } from "zatrudnienie-socjalne";
import { day, decimal, heading, row, wrapped, zloty } from "../text.mjs";
import { amended, proposed } from "./policy.mjs";

export function report(facts) {
  return [...amendmentLines(facts), ...proposalLines(facts)];
}

function amendmentLines(facts) {
  const { on, stepsFor } = facts.amendment;
  const widths = [8, -12, -12, -9];
  const months = amended(facts);
  const example = months.find(({ month }) => month === stepsFor);
  return [
    ...heading("Nowelizacja z 2022 r. (Dz.U. 2022 poz. 218): świadczenie jednej osoby (dane zmyślone)"),
    `  według brzmienia przepisów z ${day(on[0])} i z ${day(on[1])}, kwoty w złotych`,
    row(widths, ["miesiąc", ...on.map(day), "różnica"]),
    ...months.map(({ month, before, after, difference }) =>
      row(widths, [month, ...[before.amount, after.amount, difference].map(decimal)]),
    ),
    ...heading(`Co się zmieniło w świadczeniu za ${stepsFor}`),
    ...explainChanges(example.changes, "pl").flatMap((line) => wrapped(line, "  - ")),
  ];
}

function proposalLines(facts) {
  const { percent, places } = facts.proposal;
  const widths = [8, -10, -10, -12, -10];
  const { rows, totals } = proposed(facts);
  return [
    ...heading(`Gdyby świadczenie wynosiło ${percent} % zasiłku: dodatkowy koszt dla ${String(places)} osób`),
    `  prawo zmyślone; kwoty w złotych, dwie ostatnie kolumny dla wszystkich osób razem`,
    row(widths, ["miesiąc", "dziś", `${percent} %`, "świadczenia", "składki"]),
    ...rows.map(({ month, ...amounts }) => row(widths, [month, ...Object.values(amounts).map(decimal)])),
    ...wrapped(
      `razem: świadczenia ${zloty(totals.benefits)}, składki ${zloty(totals.contributions)}, łącznie ${zloty(totals.all)}`,
    ),
  ];
}
