/** The list of benefits of a month: as it would be, as it was decided, and why, line by line. */
import { explain } from "zatrudnienie-socjalne";
import { unmarkedIn } from "../attendance.mjs";
import { html } from "../html.mjs";
import { linePage } from "../line-page.mjs";
import { monthLinks, monthsOf } from "../months.mjs";
import { button, field, form, list, questionList, summary, table } from "../page.mjs";
import { decidePayroll, draftOf, payrollsOf, takingPartIn } from "../payrolls.mjs";
import { programmesById, programmesOf } from "../people.mjs";
import { questionsOf, sentenceOf } from "../questions.mjs";
import { missing } from "../web.mjs";
import { day, daysCount, monthName, monthOf, named, zloty } from "../words.mjs";

const at = "/listy";
const titleOf = (month) => `Lista świadczeń integracyjnych: ${monthName(month)}`;

export function payrollRoutes(app, { store, now }) {
  app.get(at, (_, reply) =>
    reply.page(
      "Listy świadczeń",
      at,
      html`<h1>Listy świadczeń</h1>
        ${monthsOf(store, at, (month) => payrollsOf(store, month).length > 0 && " – zatwierdzona")}`,
    ),
  );

  app.get(`${at}/:month`, ({ params: { month }, token }, reply) =>
    reply.page(titleOf(month), at, monthPage(store, month, token)),
  );

  app.post(`${at}/:month`, ({ params: { month }, body, token }, reply) => {
    const problems = decidePayroll(store, month, body.paidOn, now());
    if (problems.size === 0) return reply.back(`${at}/${month}`);
    return reply.code(422).page(titleOf(month), at, monthPage(store, month, token, { body, problems }));
  });

  app.get(`${at}/:month/:id`, ({ params: { month, id } }, reply) => {
    const inputs = [...payrollsOf(store, month), draftOf(store, month)];
    const found = inputs.find(({ result }) => result.lines?.some((line) => line.id === id));
    if (found === undefined) throw missing();
    const name = programmesById(store).get(id)?.name;
    return reply.page(name, at, linePage(name, id, found));
  });
}

function monthPage(store, month, token, { body = {}, problems = new Map() } = {}) {
  const people = programmesById(store);
  const draft = draftOf(store, month);
  const decided = payrollsOf(store, month);
  const open = draft.result.lines ?? [];
  const waiting = waitingPart(draft, people);
  return html`<h1>${titleOf(month)}</h1>
    ${monthLinks(at, month)} ${decided.map((payroll) => decidedPart(payroll, people))} ${waiting}
    ${
      decided.length + open.length === 0 &&
      !waiting &&
      html`<p>W tym miesiącu nikt nie uczestniczy w zajęciach.</p>`
    }
    ${
      open.length > 0 &&
      html`<h2>Do zatwierdzenia</h2>
        ${unmarkedNote(store, month)}
        ${linesTable("draft", "Kwoty według aktualnych danych", draft.result, people)}
        ${form(
          `${at}/${month}`,
          token,
          html`${summary(problems)}${field({ name: "paidOn", label: "Dzień wypłaty", type: "date", value: body.paidOn, problems, required: true })}
          ${button("Zatwierdź listę")}`,
        )}`
    }`;
}

/** A day of which nothing is known takes nothing off: whoever decides should know that there are some. */
function unmarkedNote(store, month) {
  const days = unmarkedIn(store, takingPartIn(programmesOf(store), month), month);
  return (
    days > 0 &&
    html`<p>
      <a href="/obecnosci/${month}">Dni zajęć bez wpisu: ${days}</a>. Dzień bez wpisu nie zmniejsza
      świadczenia.
    </p>`
  );
}

function decidedPart({ id, paid_on, decided_at, library, result }, people) {
  return html`<h2>Lista zatwierdzona</h2>
    <p>
      Zatwierdzono ${day(decided_at)}, dzień wypłaty: ${day(paid_on)}, wersja biblioteki i danych: ${library}.
      <a href="/refundacje/${monthOf(paid_on)}">Lista wypłaconych świadczeń i refundacja</a>
    </p>
    ${linesTable(`payroll-${id}`, "Kwoty zatwierdzone", result, people)}`;
}

const linesTable = (id, caption, { month, lines, totals }, people) =>
  table({
    ...{ id, caption, numbers: ["Kwota", "Dni w programie"] },
    head: ["Uczestnik", "Kwota", "Dni w programie", "Zmniejszenia"],
    rows: [
      ...lines.map((line) => [
        html`<a href="${at}/${month}/${line.id}">${people.get(line.id)?.name}</a>`,
        ...[zloty(line.amount), line.coveredDays, remark(line)],
      ]),
      [
        html`<strong>Razem (liczba pozycji: ${totals.count})</strong>`,
        ...[html`<strong>${zloty(totals.amount)}</strong>`, "", ""],
      ],
    ],
  });

const remark = ({ outcome, reason, deductions }) =>
  outcome === "due"
    ? deductions.map(({ kind, days }) => `${named("deductionKinds", kind)}: ${daysCount(days)}`).join(", ")
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
      texts: [...new Set(issues.map(sentenceOf))],
    })),
    ...[...(result.unsupported ?? []), ...(result.invalid ?? [])].map((entry) => ({
      programme: people.get(entry.id),
      texts: explain(entry, "pl"),
    })),
  ];
  if (asked.length + wrong.length === 0) return "";
  const person = ({ person: id, name }) => html`<h3><a href="/uczestnicy/${id}">${name}</a></h3>`;
  return html`<h2>Świadczenia, których nie można jeszcze ustalić</h2>
    ${asked.map((each) => html`${person(each.programme)}${questionList(questionsOf(each.result, each.programme))}`)}
    ${wrong.map(({ programme, texts }) => html`${person(programme)}${list(texts)}`)}`;
}
