/** Corrections: what would come out otherwise now, and what was corrected. */
import { explain, explainChanges } from "zatrudnienie-socjalne";
import { correctionsOf, decideCorrection, proposals } from "../corrections.mjs";
import { html } from "../html.mjs";
import { button, field, form, list, questionList, summary, table } from "../page.mjs";
import { questionsOf } from "../questions.mjs";
import { monthName, named, shortDay, zloty } from "../words.mjs";

const at = "/korekty";

export function correctionRoutes(app, { store, now }) {
  app.get(at, ({ token }, reply) => reply.page("Korekty", at, corrections(store, token)));

  app.post(at, ({ body, token }, reply) => {
    const problems = decideCorrection(store, body, now());
    if (problems.size === 0) return reply.back(at);
    return reply.code(422).page("Korekty", at, corrections(store, token, { body, problems }));
  });
}

function corrections(store, token, sent = {}) {
  const open = proposals(store);
  const kept = correctionsOf(store);
  return html`<h1>Korekty</h1>
    <p>
      Zatwierdzona lista nie ulega zmianie. Jeżeli później zmienią się dane, na przykład po wypłacie wpłynie
      zwolnienie lekarskie, świadczenie za ten miesiąc oblicza się ponownie, a różnicę zatwierdza się osobno.
    </p>
    <h2>Do zatwierdzenia</h2>
    ${open.length === 0 ? html`<p>Żadne zatwierdzone świadczenie nie wymaga korekty.</p>` : open.map((proposal) => proposed(proposal, token, sent))}
    ${
      kept.length > 0 &&
      table({
        ...{ id: "kept", caption: "Korekty zatwierdzone", numbers: ["Poprzednio", "Teraz", "Różnica"] },
        head: ["Uczestnik", "Za miesiąc", "Wynik", "Poprzednio", "Teraz", "Różnica", "Powód", "Zatwierdzono"],
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
  if (again.difference === undefined) return html`${heading}${list(explain(again, "pl"))}`;
  const prefix = `p${programme.id}-${month}-`;
  const isThis = body.programme === String(programme.id) && body.month === month;
  const sent = { prefix, problems: isThis ? problems : new Map() };
  const known = isThis ? body : {};
  return html`${heading}
    <p>
      Wynik: ${named("recalculationOutcomes", again.outcome)} <strong>${zloty(again.difference)}</strong>
      (poprzednio ${zloty(again.before)}, teraz ${zloty(again.after)}).
    </p>
    ${list(explainChanges(again.changes ?? [], "pl"))}
    ${form(
      at,
      token,
      html`<input type="hidden" name="programme" value="${programme.id}" /><input
          type="hidden"
          name="month"
          value="${month}"
        />
        ${summary(sent.problems, prefix)}
        ${field({ ...sent, name: "reason", label: "Powód korekty", value: known.reason, required: true })}
        ${
          again.outcome === "arrears"
            ? field({
                ...sent,
                name: "paidOn",
                label: "Dzień wypłaty",
                type: "date",
                value: known.paidOn,
                required: true,
              })
            : html`<p>Ustawa nie określa, czy i jak odzyskać nadpłatę. Program tylko ją zapisuje.</p>`
        }
        ${button("Zatwierdź korektę")}`,
    )}`;
}
