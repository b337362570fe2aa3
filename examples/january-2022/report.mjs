/** The arrears of January 2022 in Polish, line by line. */
import { describeViolation, explainChanges, justification } from "zatrudnienie-socjalne";
import { day, decimal, heading, row, wrapped, zloty } from "../text.mjs";
import { arrears } from "./arrears.mjs";

const widths = [12, -9, -10, -8, -8];
const steps = {
  rate: "stawka",
  "full-month": "pełny miesiąc",
  "part-month": "część miesiąca",
  unexcused: "nieobecności",
  "unexcused-over-limit": "nieobecności",
  sickness: "choroba",
  "unpaid-days": "dni bez świadczenia",
  round: "zaokrąglenie",
};
export function report(facts) {
  const { paid, now, raised, others, claim, check } = arrears(facts);
  const example = raised.find(({ id }) => id === facts.stepsFor);
  return [
    ...heading(`Wyrównanie za ${facts.raisedMonth}${facts.about.synthetic ? " (dane zmyślone)" : ""}`),
    ...paid.map(
      ({ month, totals }, index) =>
        `  lista za ${month}: według przepisów z ${day(facts.paidOn)}: ${zloty(totals.amount)}, według dzisiejszych: ${zloty(now[index].totals.amount)}`,
    ),
    `  wypłaty za wcześniejsze miesiące: ${String(others.length)}, do zmiany: ${String(changed(others).length)}`,
    ...heading("Dopłaty i składki od nich (kwoty w złotych)"),
    row(widths, ["osoba", "wypłacono", "należy się", "dopłata", "składki", "co się zmieniło"]),
    ...raised.map((person) => personLine(person, claim)),
    ...heading(`Krok po kroku: ${example.id}`),
    ...explainChanges(example.changes, "pl").flatMap((line) => wrapped(line, "  - ")),
    ...heading(`Refundacja dopłat, miesiąc wypłaty ${claim.paidInMonth}`),
    ...wrapped(justification(claim, "pl")),
    ...claim.violations.map((violation) => `  - ${describeViolation(violation, "pl")}`),
    ...heading("Sprawdzenie wniosku przez urząd pracy"),
    `  wniosek prawidłowy: ${check.agrees ? "tak" : "nie"}, wyliczono ${zloty(check.totals.expected.total)}`,
  ];
}

function personLine({ id, before, after, difference, changes }, { lines }) {
  const contributions = lines.find((line) => line.id === id)?.contributions?.total ?? "0.00";
  const names = new Set(changes.map(({ operation }) => steps[operation]));
  return row(widths, [
    id,
    ...[before, after, difference, contributions].map(decimal),
    names.size === 0 ? "nic" : [...names].join(", "),
  ]);
}

function changed(months) {
  return months.filter(({ outcome }) => outcome !== "unchanged");
}
