/** What a run prints. */
import { heading, row, zloty } from "../text.mjs";

const widths = [8, -12, -12, -16, -20];
const whole = (number) => Math.round(number).toLocaleString("pl");
const inZloty = (grosze) => zloty(`${grosze / 100n}.${String(grosze % 100n).padStart(2, "0")}`);

const line = (name, { due, notDue, undecided, grosze }) =>
  row(widths, [name, whole(due), whole(notDue), whole(undecided), inZloty(grosze)]);

const sumOf = (totals) =>
  totals.reduce((sum, one) => ({
    due: sum.due + one.due,
    notDue: sum.notDue + one.notDue,
    undecided: sum.undecided + one.undecided,
    grosze: sum.grosze + one.grosze,
  }));

export const totalLines = (totals) => [
  ...heading("Świadczenia integracyjne (dane zmyślone)"),
  row(widths, ["miesiąc", "należne", "nienależne", "nierozstrzygnięte", "razem"]),
  ...[...totals].map(([month, total]) => line(month, total)),
  line("razem", sumOf([...totals.values()])),
];

/** How fast it was: by the clock, and on one core, whose time does not grow when others use the machine. */
export const speedLines = ({ centres, computed, seconds, ofCore }) => {
  if (centres === 0) return ["", "Wszystkie centra były policzone wcześniej."];
  const { due, notDue, undecided } = sumOf(computed);
  const count = due + notDue + undecided;
  return [
    "",
    `Policzono centrów: ${whole(centres)}; miesięcy uczestników: ${whole(count)} w ${seconds.toFixed(1)} s.`,
    `Na jednym rdzeniu: ${whole(count / ofCore)} miesięcy uczestników na sekundę.`,
  ];
};
