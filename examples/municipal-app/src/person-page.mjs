/** What a page shows of one participant: phases drawn to scale, and a form for each thing that can be noted. */
import { describeViolation } from "zatrudnienie-socjalne";
import { timelineSvg } from "zatrudnienie-socjalne/reporting";
import { missedIn } from "./attendance.mjs";
import { certificateOf } from "./certificates.mjs";
import { html, markup } from "./html.mjs";
import { area, button, dateFields, field, form, questionList, select, summary } from "./page.mjs";
import { programmesOf } from "./people.mjs";
import { questionsOf } from "./questions.mjs";
import { choices, day, facts, monthOf, named } from "./words.mjs";

/** Of the ids of a form's fields. */
export const prefixOf = ({ id }, name) => `p${id}-${name}-`;

/** What was sent in a form and what is wrong with it, where it was this one. */
const sentIn = (prefix, given) =>
  given.prefix === prefix ? { ...given, prefix } : { prefix, body: {}, problems: new Map() };

export function personPage(store, person, token, given) {
  const programmes = programmesOf(store).filter((each) => each.person === person.id);
  return html`<h1>${person.name}</h1>
    <p>
      Numer ${person.id}; ${named("sexes", person.sex)};
      ${person.groups.map((id) => named("groupIds", id)).join(", ")}.
    </p>
    ${given.problems && summary(given.problems, given.prefix)}
    ${programmes.map((programme) => programmePart(store, programme, token, given))}
    ${
      programmes.every(({ end_reason }) => end_reason !== null) &&
      html`<h2>Nowy program</h2>
        ${form(`/uczestnicy/${person.id}/program`, token, html`${dateFields(sentIn("new-", given))}${button("Dodaj program")}`)}`
    }
    ${effectsPart(store, person, token, sentIn("effect-", given))}`;
}

function effectsPart(store, { id }, token, { body, ...sent }) {
  const effects = store.all("SELECT * FROM effect WHERE person = ? ORDER BY on_day", [id]);
  return html`<h2>Efekty</h2>
    ${
      effects.length > 0 &&
      html`<ul>
        ${effects.map(({ kind, on_day }) => html`<li>${named("outcomeKinds", kind)}, ${day(on_day)}</li>`)}
      </ul>`
    }
    ${form(
      `/uczestnicy/${id}/efekt`,
      token,
      html`${select({ ...sent, name: "kind", label: "Efekt", options: choices("outcomeKinds"), value: body.kind })}
      ${field({ ...sent, name: "on", label: "Dzień", type: "date", value: body.on })} ${button("Dodaj efekt")}`,
    )}`;
}

function programmePart(store, programme, token, given) {
  const { plan } = programme;
  const heading = html`<h2>Program od ${day(programme.trial_from)}</h2>`;
  if (plan.outcome !== "planned") return html`${heading}${questionList(questionsOf(plan, programme))}`;
  const sent = (name) => sentIn(prefixOf(programme, name), given);
  return html`${heading} ${drawing(store, programme)}
  ${
    plan.violations.length > 0 &&
    html`<ul>
      ${plan.violations.map((each) => html`<li>${describeViolation(each, "pl")}</li>`)}
    </ul>`
  }
  ${factsForm(programme, token)} ${notesPart(store, programme, token, sent("zwolnienie"))}
  ${
    programme.end_reason === null
      ? html`${extensionForm(programme, token, sent("przedluzenie"))}${endForm(programme, token, sent("koniec"))}`
      : certificatePart(store, programme, token, sent("zaswiadczenie"))
  }`;
}

function drawing(store, programme) {
  const { id, name, plan, ended_on } = programme;
  const { absences } = missedIn(store, [programme])(programme, monthOf(ended_on ?? plan.plannedEnd));
  const drawn = timelineSvg({
    periods: plan.periods,
    absences,
    title: `Program: ${name}`,
    idPrefix: `p${id}`,
  });
  return (
    drawn.outcome === "rendered" &&
    html`<section class="wide drawing" aria-label="Przebieg programu" tabindex="0">
      ${markup(drawn.text)}
    </section>`
  );
}

const factsForm = ({ id, ...programme }, token) =>
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

function notesPart(store, { id }, token, { body, ...sent }) {
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

const extensionForm = ({ id }, token, { body, ...sent }) =>
  html`<h3>Przedłużenie</h3>
    ${form(
      `/programy/${id}/przedluzenie`,
      token,
      html`${field({ ...sent, name: "decidedOn", label: "Dzień decyzji", type: "date", value: body.decidedOn })}
      ${field({ ...sent, name: "to", label: "Ostatni dzień przedłużenia", type: "date", value: body.to })}
      ${button("Przedłuż")}`,
    )}`;

const endForm = ({ id }, token, { body, ...sent }) =>
  html`<h3>Zakończenie</h3>
    ${form(
      `/programy/${id}/koniec`,
      token,
      html`${field({ ...sent, name: "endedOn", label: "Ostatni dzień uczestnictwa", type: "date", value: body.endedOn })}
      ${select({ ...sent, name: "endReason", label: "Powód", options: choices("endReasons"), value: body.endReason })}
      ${button("Zakończ program")}`,
    )}`;

function certificatePart(store, programme, token, { body, ...sent }) {
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
