/** What was paid in a month: the list, the claim, its check and the letter. */
import { describeViolation, explain } from "zatrudnienie-socjalne";
import { asTables, toCsv, toHtml } from "zatrudnienie-socjalne/reporting";
import { centreQuestions } from "../centre.mjs";
import { html, markup } from "../html.mjs";
import { monthLinks } from "../months.mjs";
import { button, field, list, question, questionList, summary, table } from "../page.mjs";
import { programmesById } from "../people.mjs";
import { problemsOf, questionsOf } from "../questions.mjs";
import { applicationOf, checkOf, claimOf, listPaidIn } from "../refund.mjs";
import { missing } from "../web.mjs";
import { monthName, monthOf, named, zloty } from "../words.mjs";

const at = "/refundacje";

export function refundRoutes(app, { store }) {
  app.get(at, (_, reply) => {
    const days = store.all("SELECT DISTINCT paid_on FROM payment ORDER BY paid_on DESC");
    const months = [...new Set(days.map(({ paid_on }) => monthOf(paid_on)))];
    return reply.page(
      "Refundacja",
      at,
      html`<h1>Refundacja</h1>
        <p>
          ${months.length === 0 ? "Nie wypłacono jeszcze żadnego świadczenia." : "Miesiące, w których wypłacono świadczenia:"}
        </p>
        ${list(months.map((month) => html`<a href="${at}/${month}">${monthName(month)}</a>`))}`,
    );
  });

  const listOf = (month) => {
    const paid = listPaidIn(store, month);
    if (paid.outcome !== "list") throw missing();
    return paid;
  };
  const show = (reply, paid, { filedOn, issues } = {}) =>
    reply.page(
      `Lista wypłaconych świadczeń: ${monthName(paid.paidInMonth)}`,
      at,
      refund(store, paid, { filedOn, problems: problemsOf(issues) }),
    );

  app.get(`${at}/:month`, ({ params: { month } }, reply) => show(reply, listOf(month)));

  app.get(`${at}/:month/lista.html`, ({ params: { month } }, reply) =>
    reply.document(toHtml({ of: listOf(month) })),
  );

  app.get(`${at}/:month/lista.csv`, ({ params: { month } }, reply) => {
    const [rows] = asTables({ of: listOf(month) }).tables;
    return reply.file(`lista-${month}.csv`, toCsv({ table: rows, delimiter: ";", decimal: ",", bom: true }));
  });

  app.get(`${at}/:month/wniosek.html`, ({ params: { month }, query }, reply) => {
    const paid = listOf(month);
    const claim = claimOf(store, paid);
    if (claim.outcome !== "claim") throw missing();
    const letter = applicationOf(store, claim, query.filedOn);
    if (letter.outcome === "paper") return reply.document(toHtml({ of: letter }));
    return show(reply.code(422), paid, { filedOn: query.filedOn, issues: letter.issues });
  });
}

function refund(store, paid, sent) {
  const { paidInMonth: month } = paid;
  const shown = toHtml({ of: paid, fragment: true });
  return html`${markup(shown.text)} ${monthLinks(at, month)}
  ${
    paid.rows.length > 0 &&
    html`<p>
        <a href="${at}/${month}/lista.html">Lista do druku</a>,
        <a href="${at}/${month}/lista.csv">lista jako plik CSV</a>
      </p>
      <h2>Wniosek o refundację</h2>
      ${claimOrQuestions(store, paid, sent)}`
  }`;
}

function claimOrQuestions(store, paid, sent) {
  const people = programmesById(store);
  const claim = claimOf(store, paid);
  if (claim.outcome === "claim") return claimPart(store, claim, people, sent);
  if (claim.outcome !== "undetermined") return list(explain(claim, "pl"));
  // The path of a missing fact leads to the payment, and that to the programme.
  const programmeOf = ({ path = [] }) => people.get(paid.refund.payments[path[1]]?.id);
  return questionList(
    claim.missing.flatMap((each) => questionsOf({ ...claim, missing: [each] }, programmeOf(each))),
  );
}

function claimPart(store, claim, people, sent) {
  const { count, benefits, contributions, total } = claim.totals;
  const check = checkOf(store, claim);
  return html`<ul>
      <li>Liczba wypłat: ${count}</li>
      <li>Świadczenia: ${zloty(benefits)}</li>
      <li>Składki na ubezpieczenia emerytalne i rentowe: ${zloty(contributions)}</li>
      <li>Razem do refundacji: <strong>${zloty(total)}</strong></li>
    </ul>
    ${list(claim.violations.map((each) => describeViolation(each, "pl")))}
    <h3>Porównanie z aktualnymi danymi</h3>
    ${check.outcome === "checked" ? checkPart(check, people) : questionList(questionsOf(check))}
    ${letterForm(store, claim, sent)}`;
}

function letterForm(store, { paidInMonth }, { filedOn, problems }) {
  const questions = centreQuestions(store, "name", "office");
  if (questions.length > 0) return questionList(questions);
  return question(
    `${at}/${paidInMonth}/wniosek.html`,
    html`${summary(problems)}
    ${field({ name: "filedOn", label: "Dzień złożenia wniosku", type: "date", value: filedOn, problems, required: true })}
    ${button("Wniosek do druku")}`,
  );
}

function checkPart({ agrees, lines, totals }, people) {
  if (agrees) return html`<p>Wszystkie pozycje są zgodne z aktualnymi danymi.</p>`;
  const differing = lines.filter(({ status }) => status !== "confirmed");
  return html`<p>
      Różnica łącznie: ${zloty(totals.difference)}. Zmiany danych uwzględnia się w
      <a href="/korekty">korektach</a>.
    </p>
    ${table({
      ...{ id: "check", caption: "Pozycje do wyjaśnienia", numbers: ["We wniosku", "Obliczono"] },
      head: ["Uczestnik", "Za miesiąc", "Wynik", "We wniosku", "Obliczono"],
      rows: differing.map(({ id, forMonth, status, claimed, expected }) => [
        ...[people.get(id)?.name, monthName(forMonth), named("checkedLineStatuses", status)],
        ...[zloty(claimed.total), expected === null ? "–" : zloty(expected.total)],
      ]),
    })}`;
}
