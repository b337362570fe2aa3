/** A form for each thing that can be noted of a programme. */
import { centreQuestions } from "./centre.mjs";
import { certificateOf } from "./certificates.mjs";
import { html } from "./html.mjs";
import { area, button, field, form, list, questionList, select } from "./page.mjs";
import { questionsOf } from "./questions.mjs";
import { choices, day, facts, named } from "./words.mjs";

export const factsForm = ({ id, ...programme }, token) =>
  form(
    `/programy/${id}/fakty`,
    token,
    html`<h3>Dane do świadczenia, składek i zaświadczenia</h3>
      ${[
        [
          "applied",
          programme.applied,
          "Czy uczestnik złożył wniosek o przyznanie świadczenia integracyjnego?",
        ],
        [
          "otherInsuranceTitle",
          programme.other_insurance_title,
          "Czy uczestnik ma inny tytuł do ubezpieczeń emerytalnego i rentowych?",
        ],
        [
          "longTermUnemployed",
          programme.long_term_unemployed,
          "Czy uczestnika skierowano jako osobę długotrwale bezrobotną?",
        ],
      ].map(([name, value, label]) => select({ name, prefix: `p${id}-`, label, options: facts, value }))}
      ${button("Zapisz dane")}`,
  );

export function notesPart(store, { id }, token, { body, ...sent }) {
  const notes = store.all("SELECT * FROM sick_note WHERE programme = ? ORDER BY from_day", [id]);
  return html`<h3>Zwolnienia lekarskie</h3>
    ${list(notes.map((note) => noteLine(id, note, token)))}
    ${form(
      `/programy/${id}/zwolnienie`,
      token,
      html`${field({ ...sent, name: "from", label: "Pierwszy dzień niezdolności", type: "date", value: body.from, required: true })}
      ${field({ ...sent, name: "to", label: "Ostatni dzień niezdolności", type: "date", value: body.to, required: true })}
      ${field({ ...sent, name: "receivedOn", label: "Dzień wpływu zwolnienia", type: "date", value: body.receivedOn, required: true })}
      ${button("Dodaj zwolnienie")}`,
    )}`;
}

/** A note as it was entered, and a way to take it back. */
const noteLine = (programme, note, token) =>
  html`od ${day(note.from_day)} do ${day(note.to_day)}, wpłynęło ${day(note.received_on)}
  ${form(
    `/programy/${programme}/bez-zwolnienia`,
    token,
    html`<input
        type="hidden"
        name="note"
        value="${note.id}"
      />${button(`Usuń zwolnienie od ${day(note.from_day)}`)}`,
  )}`;

export const extensionForm = ({ id }, token, { body, ...sent }) =>
  html`<h3>Przedłużenie uczestnictwa</h3>
    ${form(
      `/programy/${id}/przedluzenie`,
      token,
      html`${field({ ...sent, name: "decidedOn", label: "Dzień decyzji o przedłużeniu", type: "date", value: body.decidedOn })}
      ${field({ ...sent, name: "to", label: "Ostatni dzień przedłużenia", type: "date", value: body.to })}
      ${button("Przedłuż uczestnictwo")}`,
    )}`;

export const endForm = ({ id }, token, { body, ...sent }) =>
  html`<h3>Zakończenie uczestnictwa</h3>
    ${form(
      `/programy/${id}/koniec`,
      token,
      html`${field({ ...sent, name: "endedOn", label: "Ostatni dzień uczestnictwa", type: "date", value: body.endedOn })}
      ${select({ ...sent, name: "endReason", label: "Przyczyna zakończenia", options: choices("endReasons"), value: body.endReason })}
      ${button("Zakończ program")}`,
    )}`;

export function certificatePart(store, programme, token, { body, ...sent }) {
  const kept = store.get("SELECT * FROM certificate WHERE programme = ?", [programme.id]);
  const due = certificateOf(programme);
  const questions = due.outcome === "due" ? centreQuestions(store, "name") : [];
  return html`<h3>Zakończenie uczestnictwa i zaświadczenie</h3>
    <p>
      Ostatni dzień uczestnictwa: ${day(programme.ended_on)} Przyczyna zakończenia:
      ${named("endReasons", programme.end_reason)}.
    </p>
    ${due.outcome === "undetermined" && questionList(questionsOf(due, programme))}
    ${questions.length > 0 && questionList(questions)}
    ${kept && html`<p><a href="/programy/${programme.id}/zaswiadczenie.html">Zaświadczenie z ${day(kept.issued_on)}</a></p>`}
    ${
      due.outcome === "due" &&
      questions.length === 0 &&
      form(
        `/programy/${programme.id}/zaswiadczenie`,
        token,
        html`<p>Treść zaświadczenia:</p>
          ${list(due.contents.map(({ text }) => text.pl))}
          ${area({ ...sent, name: "skills", label: "Nabyte umiejętności, każda w osobnym wierszu", value: body.skills ?? kept?.skills })}
          ${field({ ...sent, name: "issuedOn", label: "Dzień wydania zaświadczenia", type: "date", value: body.issuedOn ?? kept?.issued_on })}
          ${button("Wydaj zaświadczenie")}`,
      )
    }`;
}
