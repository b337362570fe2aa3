/** A form for each thing that can be noted of a programme. */
import { certificateOf } from "./certificates.mjs";
import { html } from "./html.mjs";
import { area, button, field, form, questionList, select } from "./page.mjs";
import { questionsOf } from "./questions.mjs";
import { choices, day, facts, named } from "./words.mjs";

export const factsForm = ({ id, ...programme }, token) =>
  form(
    `/programy/${id}/fakty`,
    token,
    html`<h3>Fakty</h3>
      ${[
        ["applied", programme.applied, "Czy złożono wniosek o świadczenie integracyjne?"],
        [
          "otherInsuranceTitle",
          programme.other_insurance_title,
          "Czy jest inny tytuł do ubezpieczeń emerytalnego i rentowych?",
        ],
        [
          "longTermUnemployed",
          programme.long_term_unemployed,
          "Czy skierowano jako osobę długotrwale bezrobotną?",
        ],
      ].map(([name, value, label]) => select({ name, prefix: `p${id}-`, label, options: facts, value }))}
      ${button("Zapisz fakty")}`,
  );

export function notesPart(store, { id }, token, { body, ...sent }) {
  const notes = store.all("SELECT * FROM sick_note WHERE programme = ? ORDER BY from_day", [id]);
  return html`<h3>Zwolnienia lekarskie</h3>
    ${
      notes.length > 0 &&
      html`<ul>
        ${notes.map((note) => html`<li>od ${day(note.from_day)} do ${day(note.to_day)}, wpłynęło ${day(note.received_on)}</li>`)}
      </ul>`
    }
    ${form(
      `/programy/${id}/zwolnienie`,
      token,
      html`${field({ ...sent, name: "from", label: "Od", type: "date", value: body.from })}
      ${field({ ...sent, name: "to", label: "Do", type: "date", value: body.to })}
      ${field({ ...sent, name: "receivedOn", label: "Wpłynęło dnia", type: "date", value: body.receivedOn, required: true })}
      ${button("Dodaj zwolnienie")}`,
    )}`;
}

export const extensionForm = ({ id }, token, { body, ...sent }) =>
  html`<h3>Przedłużenie</h3>
    ${form(
      `/programy/${id}/przedluzenie`,
      token,
      html`${field({ ...sent, name: "decidedOn", label: "Dzień decyzji", type: "date", value: body.decidedOn })}
      ${field({ ...sent, name: "to", label: "Ostatni dzień przedłużenia", type: "date", value: body.to })}
      ${button("Przedłuż")}`,
    )}`;

export const endForm = ({ id }, token, { body, ...sent }) =>
  html`<h3>Zakończenie</h3>
    ${form(
      `/programy/${id}/koniec`,
      token,
      html`${field({ ...sent, name: "endedOn", label: "Ostatni dzień uczestnictwa", type: "date", value: body.endedOn })}
      ${select({ ...sent, name: "endReason", label: "Powód", options: choices("endReasons"), value: body.endReason })}
      ${button("Zakończ program")}`,
    )}`;

export function certificatePart(store, programme, token, { body, ...sent }) {
  const kept = store.get("SELECT * FROM certificate WHERE programme = ?", [programme.id]);
  const due = certificateOf(programme);
  return html`<h3>Zakończenie i zaświadczenie</h3>
    <p>Zakończono ${day(programme.ended_on)}: ${named("endReasons", programme.end_reason)}.</p>
    ${due.outcome === "undetermined" && questionList(questionsOf(due, programme))}
    ${kept && html`<p><a href="/programy/${programme.id}/zaswiadczenie.html">Zaświadczenie z ${day(kept.issued_on)}</a></p>`}
    ${
      due.outcome === "due" &&
      form(
        `/programy/${programme.id}/zaswiadczenie`,
        token,
        html`<ul>
            ${due.contents.map(({ text }) => html`<li>${text.pl}</li>`)}
          </ul>
          ${area({ ...sent, name: "skills", label: "Nabyte umiejętności, każda w osobnym wierszu", value: body.skills ?? kept?.skills })}
          ${field({ ...sent, name: "issuedOn", label: "Dzień wydania", type: "date", value: body.issuedOn ?? kept?.issued_on })}
          ${button("Wydaj zaświadczenie")}`,
      )
    }`;
}
