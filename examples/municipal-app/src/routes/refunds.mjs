/** What was paid in a month: the list, the claim, its check and the letter. */
import { describeViolation } from "zatrudnienie-socjalne";
import { asTables, toCsv, toHtml } from "zatrudnienie-socjalne/reporting";
import { html, markup } from "../html.mjs";
import { monthLinks } from "../months.mjs";
import { field, questionList, summary, table } from "../page.mjs";
import { programmesOf } from "../people.mjs";
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
        <p>Miesiące, w których wypłacono świadczenia:</p>
        <ul>
          ${months.map((month) => html`<li><a href="${at}/${month}">${monthName(month)}</a></li>`)}
        </ul>`,
    );
  });

  const listOf = (month) => {
    const list = listPaidIn(store, month);
    if (list.outcome !== "list") throw missing();
    return list;
  };

  app.get(`${at}/:month`, ({ params: { month }, query }, reply) =>
    reply.page(`Wypłaty: ${monthName(month)}`, at, refund(store, listOf(month), query.issues)),
  );

  app.get(`${at}/:month/lista.html`, ({ params: { month } }, reply) =>
    reply.document(toHtml({ of: listOf(month) })),
  );

  app.get(`${at}/:month/lista.csv`, ({ params: { month } }, reply) => {
    const [rows] = asTables({ of: listOf(month) }).tables;
    return reply.file(`lista-${month}.csv`, toCsv({ table: rows, delimiter: ";", decimal: ",", bom: true }));
  });

  app.get(`${at}/:month/wniosek.html`, ({ params: { month }, query }, reply) => {
    const list = listOf(month);
    const claim = claimOf(store, list);
    if (claim.outcome !== "claim") throw missing();
    const letter = applicationOf(store, claim, query.filedOn);
    if (letter.outcome === "paper") return reply.document(toHtml({ of: letter }));
    return reply.code(422).page(`Wypłaty: ${monthName(month)}`, at, refund(store, list, letter.issues));
  });
}

function refund(store, list, issues) {
  const people = new Map(programmesOf(store).map((programme) => [String(programme.id), programme]));
  const claim = claimOf(store, list);
  const shown = toHtml({ of: list, fragment: true });
  return html`${markup(shown.text)} ${monthLinks(at, list.paidInMonth)}
    <p>
      <a href="${at}/${list.paidInMonth}/lista.html">Do druku</a>,
      <a href="${at}/${list.paidInMonth}/lista.csv">CSV</a>
    </p>
    <h2>Wniosek o refundację</h2>
    ${
      claim.outcome === "claim"
        ? claimPart(store, claim, people, problemsOf(issues))
        : questionList(
            claim.missing.flatMap((each) =>
              questionsOf({ ...claim, missing: [each] }, personOf(claim, each, list, people)),
            ),
          )
    }`;
}

/** The path of a missing fact leads to the payment, and that to the programme. */
const personOf = (_, { path = [] }, list, people) => people.get(list.refund.payments[path[1]]?.id);

function claimPart(store, claim, people, problems) {
  const { count, benefits, contributions, total } = claim.totals;
  const check = checkOf(store, claim);
  return html`<ul>
      <li>Wypłaty: ${count}, świadczenia: ${zloty(benefits)}</li>
      <li>Składki: ${zloty(contributions)}</li>
      <li>Razem do refundacji: <strong>${zloty(total)}</strong></li>
    </ul>
    ${
      claim.violations.length > 0 &&
      html`<ul>
        ${claim.violations.map((each) => html`<li>${describeViolation(each, "pl")}</li>`)}
      </ul>`
    }
    <h3>Sprawdzenie z tym, co wiadomo dzisiaj</h3>
    ${check.outcome === "checked" ? checkPart(check, people) : questionList(questionsOf(check))}
    <form method="get" action="${at}/${claim.paidInMonth}/wniosek.html">
      ${summary(problems)}
      ${field({ name: "filedOn", label: "Dzień złożenia wniosku", type: "date", problems, required: true })}
      <p><button type="submit">Wniosek do druku</button></p>
    </form>`;
}

function checkPart({ agrees, lines, totals }, people) {
  if (agrees) return html`<p>Wszystkie wiersze się zgadzają.</p>`;
  const differing = lines.filter(({ status }) => status !== "confirmed");
  return html`<p>
      Różnica razem: ${zloty(totals.difference)}. Zmienione fakty rozstrzyga się w
      <a href="/korekty">korektach</a>.
    </p>
    ${table({
      ...{ id: "check", caption: "Wiersze do wyjaśnienia", numbers: ["We wniosku", "Obliczono"] },
      head: ["Uczestnik", "Za miesiąc", "Wynik", "We wniosku", "Obliczono"],
      rows: differing.map(({ id, forMonth, status, claimed, expected }) => [
        ...[people.get(id)?.name, monthName(forMonth), named("checkedLineStatuses", status)],
        ...[zloty(claimed.total), expected === null ? "–" : zloty(expected.total)],
      ]),
    })}`;
}
