/** Why somebody gets what they get for a month: in a paragraph, step by step, and what the open questions in it would change. */
import { describeViolation, explain, interpretations, justification } from "zatrudnienie-socjalne";
import { priceOf } from "zatrudnienie-socjalne/benefit";
import { html } from "./html.mjs";
import { list, table } from "./page.mjs";
import { withoutId } from "./payrolls.mjs";
import { monthName, zloty } from "./words.mjs";

const questions = interpretations().filter(({ usedBy }) => usedBy.includes("priceOf"));

export function linePage(name, id, { input, result }) {
  const line = result.lines.find((each) => each.id === id);
  const { cases, ...settings } = input;
  const facts = withoutId(cases.find((each) => each.id === id));
  const prices = questions
    .map((question) => ({
      question,
      priced: priceOf({ key: question.id, input: { ...settings, ...facts } }),
    }))
    .filter(({ priced }) => priced.outcome === "priced" && priced.contained);
  const { sickness, daysOff } = line.counters;
  return html`<h1>${name}: ${monthName(line.month)}</h1>
    <p class="amount">${zloty(line.amount)}</p>
    <h2>Uzasadnienie</h2>
    <p>${justification(line, "pl")}</p>
    <h2>Krok po kroku</h2>
    <ol>
      ${explain(line, "pl").map((text) => html`<li>${text}</li>`)}
    </ol>
    ${
      line.violations.length > 0 &&
      html`<h2>Niezgodności z ustawą</h2>
        ${list(line.violations.map((each) => describeViolation(each, "pl")))}`
    }
    <h2>Limity dni</h2>
    <ul>
      <li>Dni choroby: wykorzystano ${sickness?.used ?? "–"}, pozostało ${sickness?.left ?? "–"}</li>
      <li>Dni wolne: wykorzystano ${daysOff?.used ?? "–"}, pozostało ${daysOff?.left ?? "–"}</li>
    </ul>
    ${
      prices.length > 0 &&
      table({
        ...{
          id: "prices",
          caption: "Pytania, których ustawa nie rozstrzyga, a które dotyczą tego miesiąca",
          numbers: ["Różnica między odpowiedziami"],
        },
        head: ["Pytanie", "Pewność", "Różnica między odpowiedziami"],
        rows: prices.map(({ question, priced }) => [
          html`<a href="/ustawienia#${question.id}">${question.text.pl}</a>`,
          ...[question.certainty, zloty(priced.spread)],
        ]),
      })
    }`;
}
