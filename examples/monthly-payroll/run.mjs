/**
 * A centre's month from a JSON file: the payroll with totals, what cannot be decided and why, what was refused and why,
 * one person's justification and attendance card, the payment list, the refund application and the next duties. The
 * library reads no files; this example does.
 *
 *   npm run payroll
 *   node examples/monthly-payroll/run.mjs my-month.json
 */
import { readFileSync } from "node:fs";
import { describeIssue, explain, justification, labels, payroll } from "zatrudnienie-socjalne";
import { afterPayroll } from "./month.mjs";

const names = {
  unexcused: "nieobecność nieusprawiedliwiona",
  sickness: "choroba",
  unpaid: "dni bez świadczenia",
};
const reasons = {
  "no-application": "nie przysługuje: brak wniosku",
  "no-covered-day": "nie przysługuje: żaden dzień miesiąca nie należy do programu",
  "unexcused-over-limit": "nie przysługuje: za dużo nieobecności nieusprawiedliwionych",
  "all-days-unpaid": "nie przysługuje: za żaden dzień",
  "reduced-to-zero": "nie przysługuje: odliczenia przewyższają kwotę",
};
const otherCounts = { classDays: "dni zajęć", unmarked: "dni zajęć bez wpisu" };

const own = process.argv.slice(2);
const files =
  own.length > 0
    ? own
    : ["june-2026.json", "january-2019.json"].map((name) => new URL(name, import.meta.url));
files.forEach(printMonth);

function printMonth(file) {
  const month = JSON.parse(readFileSync(file, "utf8"));
  const { about, letterFor, input } = month;
  const result = payroll(input);
  if (result.outcome === "invalid") {
    console.log("Nie można odczytać ustawień listy:");
    result.issues.forEach((issue) => console.log(`  ${describeIssue(issue, "pl")}`));
    process.exitCode = 1;
    return;
  }

  heading(
    `Świadczenia integracyjne za ${result.month}${about?.synthetic === true ? " (dane zmyślone)" : ""}`,
  );
  for (const line of result.lines) {
    const taken = line.deductions.map(({ kind, days }) => `${names[kind]}: ${String(days)}`).join(", ");
    const remark = line.outcome === "due" ? taken : reasons[line.reason];
    console.log(
      `  ${line.id.padEnd(22)} ${String(line.coveredDays).padStart(2)} dni ${zloty(line.amount).padStart(12)}  ${remark}`.trimEnd(),
    );
  }
  const { count, amount } = result.totals;
  console.log(`  ${"razem".padEnd(22)} ${String(count).padStart(2)} os. ${zloty(amount).padStart(12)}`);

  section("Do uzupełnienia", result.undetermined, (entry) => explain(entry, "pl"));
  section("Poza okresem, który zna biblioteka", result.unsupported, (entry) => explain(entry, "pl"));
  section("Odrzucone", result.invalid, ({ issues }) => issues.map((issue) => describeIssue(issue, "pl")));

  const chosen = result.lines.find(({ id }) => id === letterFor);
  if (chosen !== undefined) {
    heading(`Uzasadnienie: ${chosen.id}`);
    console.log(wrapped(justification(chosen, "pl")));
  }
  printAfter(afterPayroll(result, month), letterFor);
}

/** What follows from the same month. */
function printAfter({ list, application, card, calendar }, letterFor) {
  if (card !== null) {
    heading(`Karta obecności: ${letterFor}`);
    const { meanings } = labels();
    for (const [id, days] of Object.entries(card.counts))
      if (days > 0)
        console.log(`  ${(meanings[id]?.pl ?? otherCounts[id]).padEnd(32)} ${String(days).padStart(2)}`);
  }

  heading(`Lista wypłat w miesiącu ${list.paidInMonth}`);
  const { totals, notPaid, waiting } = list;
  console.log(
    `  wypłaty: ${String(totals.count)}, świadczenia ${zloty(totals.benefit)}, razem ${zloty(totals.total)}`,
  );
  console.log(
    `  nie przysługuje: ${String(notPaid.length)}, czeka na uzupełnienie: ${String(waiting.length)}`,
  );

  heading(application.title);
  [application.face, ...application.paragraphs.map(({ text }) => text)].forEach((text) =>
    console.log(wrapped(text)),
  );

  heading("Najbliższe terminy");
  calendar.duties.forEach(({ date, title }) => console.log(`  ${date}  ${title.pl}`));
}

function section(title, entries, linesOf) {
  if (entries.length === 0) return;
  heading(`${title}: ${String(entries.length)}`);
  for (const entry of entries) {
    console.log(`  ${entry.id ?? `pozycja ${String(entry.index + 1)}`}`);
    linesOf(entry).forEach((line) => console.log(`    - ${line}`));
  }
}

function heading(text) {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
}

function zloty(amount) {
  return `${amount.replace(".", ",")} zł`;
}

function wrapped(text, width = 100) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join("\n");
}
