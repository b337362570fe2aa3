/** The year in Polish, line by line. */
import { explainChanges, justification } from "zatrudnienie-socjalne";
import { day, decimal, heading, roughly, row, wrapped, zloty } from "../text.mjs";
import { year } from "./year.mjs";

const widths = [7, -3, -10, -9, -10, -7, -8];
const taken = { unexcused: "nieusprawiedliwione", sickness: "choroba", unpaid: "bez świadczenia" };
const hoursRemarks = {
  "below-weekly-minimum": "poniżej normy",
  "above-weekly-maximum": "powyżej normy",
  "short-week": "poniżej normy, z podanej przyczyny",
};

export function report(facts) {
  const found = year(facts);
  return [
    ...heading(`Rok w centrum: ${facts.id}${facts.about.synthetic ? " (dane zmyślone)" : ""}`),
    ...planLines(found.planned),
    ...heading("Kwoty wypłacone za kolejne miesiące"),
    "Kwoty w złotych. Choroba i dni wolne: wykorzystano/limit. Odliczono: liczba dni (kwota).",
    "",
    row(widths, ["miesiąc", "dni", "świadcz.", "składki", "premia do", "choroba", "wolne", "odliczono"]),
    ...found.months.map(monthLine),
    ...correctionLines(found, facts.lateNote),
    ...heading("Uzasadnienie: ostatni zmieniony miesiąc"),
    ...wrapped(justification(found.changed.at(-1).benefit, "pl")),
    ...heading("Godziny pobytu w tygodniu"),
    ...found.weeks.map(weekLine),
    ...endLines(found, facts),
  ];
}

function planLines({ periods, plannedEnd, latestEnd, daysOff, sicknessLimit, violations }) {
  return [
    `  okres próbny: ${period(periods.trial)}, uczestnictwo: ${period(periods.participation)}`,
    `  przedłużenie: ${periods.extensions.map(period).join(", ")}; zaplanowano do ${day(plannedEnd)}, ustawa dopuszcza do ${day(latestEnd)}`,
    `  dni wolne: ${String(daysOff.basic)} i dodatkowo ${String(daysOff.extra)}; dni choroby ze zmniejszonym świadczeniem: ${String(sicknessLimit)}`,
    `  naruszenia: ${violations.length === 0 ? "brak" : violations.map(({ code }) => code).join(", ")}`,
  ];
}

function monthLine({ month, benefit, premium, contributions }) {
  const { sickness, daysOff } = benefit.counters;
  return row(widths, [
    month,
    String(benefit.coveredDays),
    decimal(benefit.amount),
    decimal(contributions.total),
    premium.outcome === "ceiling" ? decimal(premium.amount) : "–",
    `${String(sickness.used)}/${String(sickness.used - sickness.beyond + sickness.left)}`,
    `${String(daysOff.used)}/${String(daysOff.used + daysOff.left)}`,
    benefit.deductions
      .map((each) => `${taken[each.kind]} ${String(each.days)} (${decimal(roughly(each.exact))})`)
      .join(", "),
  ]);
}

function correctionLines({ months, correction: { totals }, changed }, { receivedOn, was }) {
  const contributionsPaid = (wanted) => months.find(({ month }) => month === wanted).contributions.total;
  return [
    ...heading(`Korekta: zwolnienie lekarskie ${was.map(period).join(", ")}, dostarczone ${day(receivedOn)}`),
    ...changed.flatMap((result) => [
      `  ${result.month}: wypłacono ${zloty(result.before)}, należy się ${zloty(result.after)}`,
      ...changesOf(result).flatMap((line) => wrapped(line, "    - ")),
      `    składki: poprzednio ${zloty(contributionsPaid(result.month))}, teraz ${zloty(result.contributions.total)}`,
    ]),
    `  sprawdzone miesiące: ${String(totals.count)}, bez zmiany: ${String(totals.count - changed.length)}`,
    `  razem: dopłata ${zloty(totals.arrears)}, nadpłata ${zloty(totals.overpaid)}`,
  ];
}

/** The sentences on what changed follow those of the steps. */
function changesOf(month) {
  return explainChanges(month.changes, "pl");
}

function weekLine({ on, weekly, result }) {
  const codes = [...result.violations, ...result.warnings].map(({ code }) => hoursRemarks[code]);
  const { weeklyMin, weeklyMax } = result.limits;
  const remark = codes.length === 0 ? "w normie" : codes.join(", ");
  return `  tydzień z ${day(on).padStart(10)}: ${decimal(String(weekly)).padStart(4)} godz. (norma ${String(weeklyMin)}–${String(weeklyMax)}): ${remark}`;
}

function endLines({ end, certificate, graduate }, { work }) {
  const recipients = { participant: "uczestnik", "labour-office": "powiatowy urząd pracy" };
  return [
    ...heading(`Praca od ${day(work.takenOn)}`),
    `  ostatni dzień świadczenia: ${day(end.lastBenefitDay)}`,
    `  program może się zakończyć od ${day(end.earliest)} do ${day(end.latest)}`,
    ...wrapped(justification(end, "pl"), "    "),
    `  zaświadczenie otrzymują: ${certificate.recipients.map((id) => recipients[id]).join(", ")}; jego treść:`,
    ...certificate.contents.flatMap(({ text }) => wrapped(text.pl, "    - ")),
    ...graduate.map(({ on, status }) =>
      status.outcome === "graduate"
        ? `  ${day(on)}: absolwent centrum (od ${day(status.from)} do ${day(status.until)})`
        : `  ${day(on)}: nie jest już absolwentem centrum`,
    ),
  ];
}

function period({ from, to }) {
  return `${day(from)} – ${day(to)}`;
}
