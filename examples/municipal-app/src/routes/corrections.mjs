/** Corrections: what would come out otherwise now, and what was corrected. */
import { explainChanges } from "zatrudnienie-socjalne";
import { correctionsOf, decideCorrection, proposals } from "../corrections.mjs";
import { html } from "../html.mjs";
import { button, field, form, questionList, summary, table } from "../page.mjs";
import { problemsOf, questionsOf } from "../questions.mjs";
import { monthName, named, shortDay, zloty } from "../words.mjs";

const at = "/korekty";

export function correctionRoutes(app, { store, now }) {
  app.get(at, ({ token }, reply) => reply.page("Korekty", at, corrections(store, token)));

  app.post(at, ({ body, token }, reply) => {
    const issues = decideCorrection(store, body, now());
    if (issues.length === 0) return reply.back(at);
    return reply
      .code(422)
      .page("Korekty", at, corrections(store, token, { body, problems: problemsOf(issues) }));
  });
}

function corrections(store, token, sent = {}) {
  const open = proposals(store);
  const kept = correctionsOf(store);
  return html`<h1>Korekty</h1>
    <p>
      Rozstrzygnięta lista się nie zmienia. Gdy zmienią się fakty, na przykład późno wpłynie zwolnienie,
      miesiąc jest liczony ponownie, a różnica staje się osobnym wierszem.
    </p>
    <h2>Do rozstrzygnięcia</h2>
    ${open.length === 0 ? html`<p>Nic się nie zmieniło.</p>` : open.map((proposal) => proposed(proposal, token, sent))}
    ${
      kept.length > 0 &&
      table({
        ...{ id: "kept", caption: "Rozstrzygnięte", numbers: ["Było", "Jest", "Różnica"] },
        head: ["Uczestnik", "Za miesiąc", "Wynik", "Było", "Jest", "Różnica", "Powód", "Rozstrzygnięto"],
        rows: kept.map(({ name, month, result, reason, decided_at }) => [
          ...[name, monthName(month), named("recalculationOutcomes", result.outcome)],
          ...[
            zloty(result.before),
            zloty(result.after),
            zloty(result.difference),
            reason,
            shortDay(decided_at),
          ],
        ]),
      })
    }`;
}

function proposed({ programme, month, again }, token, { body = {}, problems = new Map() }) {
  const heading = html`<h3>${programme.name}, ${monthName(month)}</h3>`;
  if (again.outcome === "undetermined") return html`${heading}${questionList(questionsOf(again, programme))}`;
  if (again.outcome === "invalid")
    return html`${heading}
      <p>Faktów nie da się odczytać.</p>`;
  const prefix = `p${programme.id}-${month}-`;
  const isThis = body.programme === String(programme.id) && body.month === month;
  const sent = { prefix, problems: isThis ? problems : new Map() };
  return html`${heading}
    <p>
      Wynik: ${named("recalculationOutcomes", again.outcome)} <strong>${zloty(again.difference)}</strong>,
      było ${zloty(again.before)}, jest ${zloty(again.after)}.
    </p>
    <ul>
      ${explainChanges(again.changes ?? [], "pl").map((text) => html`<li>${text}</li>`)}
    </ul>
    ${form(
      at,
      token,
      html`<input type="hidden" name="programme" value="${programme.id}" /><input
          type="hidden"
          name="month"
          value="${month}"
        />
        ${summary(sent.problems, prefix)}
        ${field({ ...sent, name: "reason", label: "Powód", required: true })}
        ${again.outcome === "arrears" ? field({ ...sent, name: "paidOn", label: "Dzień wypłaty", type: "date", required: true }) : html`<p>Czy i jak odzyskać nadpłatę, ustawa nie mówi. Program tylko ją zapisuje.</p>`}
        ${button("Rozstrzygnij korektę")}`,
    )}`;
}
