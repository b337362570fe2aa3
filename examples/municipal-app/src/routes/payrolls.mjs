/** The list of benefits of a month: as it would be, as it was decided, and why, line by line. */
import { describeIssue, explain } from "zatrudnienie-socjalne";
import { unmarkedIn } from "../attendance.mjs";
import { html } from "../html.mjs";
import { linePage } from "../line-page.mjs";
import { monthLinks, monthsOf } from "../months.mjs";
import { button, field, form, questionList, summary, table } from "../page.mjs";
import { decidePayroll, draftOf, payrollsOf, takingPartIn } from "../payrolls.mjs";
import { programmesOf } from "../people.mjs";
import { problemsOf, questionsOf } from "../questions.mjs";
import { missing } from "../web.mjs";
import { day, monthName, named, zloty } from "../words.mjs";

const at = "/listy";

export function payrollRoutes(app, { store, now }) {
  app.get(at, (_, reply) =>
    reply.page(
      "Listy świadczeń",
      at,
      html`<h1>Listy świadczeń</h1>
        ${monthsOf(store, at, (month) => payrollsOf(store, month).length > 0 && " – rozstrzygnięta")}`,
    ),
  );

  app.get(`${at}/:month`, ({ params: { month }, token }, reply) =>
    reply.page(`Lista: ${monthName(month)}`, at, monthPage(store, month, token)),
  );

  app.post(`${at}/:month`, ({ params: { month }, body, token }, reply) => {
    const { issues } = decidePayroll(store, month, body.paidOn, now());
    if (issues.length === 0) return reply.back(`${at}/${month}`);
    const sent = { body, problems: problemsOf(issues) };
    return reply.code(422).page(`Lista: ${monthName(month)}`, at, monthPage(store, month, token, sent));
  });

  app.get(`${at}/:month/:id`, ({ params: { month, id } }, reply) => {
    const inputs = [...payrollsOf(store, month), draftOf(store, month)];
    const found = inputs.find(({ result }) => result.lines?.some((line) => line.id === id));
    if (found === undefined) throw missing();
    const name = namesIn(store).get(id)?.name;
    return reply.page(name, at, linePage(name, id, found));
  });
}

const namesIn = (store) => new Map(programmesOf(store).map((programme) => [String(programme.id), programme]));

function monthPage(store, month, token, { body = {}, problems = new Map() } = {}) {
  const people = namesIn(store);
  const draft = draftOf(store, month);
  const open = draft.result.lines ?? [];
  return html`<h1>Świadczenia integracyjne: ${monthName(month)}</h1>
    ${monthLinks(at, month)} ${payrollsOf(store, month).map((payroll) => decidedPart(payroll, people))}
    ${waitingPart(draft, people)}
    ${
      open.length > 0 &&
      html`<h2>Do rozstrzygnięcia</h2>
        ${unmarkedNote(store, month)} ${linesTable(`draft`, "Jak wyszłoby teraz", draft.result, people)}
        ${form(
          `${at}/${month}`,
          token,
          html`${summary(problems)}${field({ name: "paidOn", label: "Dzień wypłaty", type: "date", value: body.paidOn, problems, required: true })}
          ${button("Rozstrzygnij listę")}`,
        )}`
    }`;
}

/** A day of which nothing is known takes nothing off: whoever decides should know that there are some. */
function unmarkedNote(store, month) {
  const days = unmarkedIn(store, takingPartIn(programmesOf(store), month), month);
  return (
    days > 0 &&
    html`<p>
      <a href="/obecnosci/${month}">Dni zajęć bez wpisu: ${days}</a>. Taki dzień niczego nie zmniejsza.
    </p>`
  );
}

function decidedPart({ id, paid_on, decided_at, library, result }, people) {
  return html`<h2>Lista rozstrzygnięta</h2>
    <p>
      Rozstrzygnięto ${day(decided_at)}, wypłata ${day(paid_on)}, biblioteka i dane ${library}.
      <a href="/refundacje/${paid_on.slice(0, "YYYY-MM".length)}">Lista wypłat i refundacja</a>
    </p>
    ${linesTable(`payroll-${id}`, "Jak rozstrzygnięto", result, people)}`;
}

const linesTable = (id, caption, { month, lines, totals }, people) =>
  table({
    ...{ id, caption, numbers: ["Dni", "Kwota"] },
    head: ["Uczestnik", "Dni", "Kwota", "Zmniejszenia"],
    rows: [
      ...lines.map((line) => [
        html`<a href="${at}/${month}/${line.id}">${people.get(line.id)?.name}</a>`,
        ...[line.coveredDays, zloty(line.amount), remark(line)],
      ]),
      [html`<strong>Razem</strong>`, totals.count, html`<strong>${zloty(totals.amount)}</strong>`, ""],
    ],
  });

const remark = ({ outcome, reason, deductions }) =>
  outcome === "due"
    ? deductions.map(({ kind, days }) => `${named("deductionKinds", kind)}: ${String(days)}`).join(", ")
    : named("notDueReasons", reason);

/** Everybody without an amount, with the question or the problem that stands in the way. */
function waitingPart({ result, unplanned, unread }, people) {
  const asked = [
    ...unplanned.map((programme) => ({ programme, result: programme.plan })),
    ...(result.undetermined ?? []).map((entry) => ({ programme: people.get(entry.id), result: entry })),
  ];
  const wrong = [
    ...unread.map(({ programme, issues }) => ({
      programme,
      texts: issues.map((each) => describeIssue(each, "pl")),
    })),
    ...(result.unsupported ?? []).map((entry) => ({
      programme: people.get(entry.id),
      texts: explain(entry, "pl"),
    })),
    ...(result.invalid ?? []).map((entry) => ({
      programme: people.get(entry.id),
      texts: explain(entry, "pl"),
    })),
  ];
  if (asked.length + wrong.length === 0) return "";
  const person = ({ person: id, name }) => html`<h3><a href="/uczestnicy/${id}">${name}</a></h3>`;
  return html`<h2>Czekają</h2>
    ${asked.map((each) => html`${person(each.programme)}${questionList(questionsOf(each.result, each.programme))}`)}
    ${wrong.map(
      ({ programme, texts }) =>
        html`${person(programme)}
          <ul>
            ${texts.map((text) => html`<li>${text}</li>`)}
          </ul>`,
    )}`;
}
