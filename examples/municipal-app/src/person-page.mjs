/** What a page shows of one participant: phases drawn to scale, and a form for each thing that can be noted. */
import { describeViolation } from "zatrudnienie-socjalne";
import { timelineSvg } from "zatrudnienie-socjalne/reporting";
import { missedIn } from "./attendance.mjs";
import { html, markup } from "./html.mjs";
import { button, dateFields, field, form, list, questionList, select, summary } from "./page.mjs";
import { isPlanned, lastDayOf, programmesOf } from "./people.mjs";
import { certificatePart, endForm, extensionForm, factsForm, notesPart } from "./programme-forms.mjs";
import { questionsOf } from "./questions.mjs";
import { choices, day, monthOf, named } from "./words.mjs";

/** Of the ids of a form's fields. */
export const prefixOf = ({ id }, name) => `p${id}-${name}-`;

/** What was sent in a form and what is wrong with it, where it was this one. */
const sentIn = (prefix, given) =>
  given.prefix === prefix ? { ...given, prefix } : { prefix, body: {}, problems: new Map() };

export function personPage(store, person, token, given) {
  const programmes = programmesOf(store).filter((each) => each.person === person.id);
  return html`<h1>${person.name}</h1>
    <p>
      Numer uczestnika: ${person.id}. Płeć: ${named("sexes", person.sex)}. Grupa:
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
  return html`<h2>Efekty reintegracji</h2>
    ${list(effects.map(({ kind, on_day }) => `${named("outcomeKinds", kind)}, ${day(on_day)}`))}
    ${form(
      `/uczestnicy/${id}/efekt`,
      token,
      html`${select({ ...sent, name: "kind", label: "Rodzaj efektu", options: choices("outcomeKinds"), value: body.kind })}
      ${field({ ...sent, name: "on", label: "Dzień uzyskania efektu", type: "date", value: body.on })}
      ${button("Dodaj efekt")}`,
    )}`;
}

function programmePart(store, programme, token, given) {
  const { plan } = programme;
  const heading = html`<h2>Program nr ${programme.id}, od ${day(programme.trial_from)}</h2>`;
  if (!isPlanned(programme)) return html`${heading}${questionList(questionsOf(plan, programme))}`;
  const sent = (name) => sentIn(prefixOf(programme, name), given);
  return html`${heading} ${drawing(store, programme)}
  ${list(plan.violations.map((each) => describeViolation(each, "pl")))} ${factsForm(programme, token)}
  ${notesPart(store, programme, token, sent("zwolnienie"))}
  ${
    programme.end_reason === null
      ? html`${extensionForm(programme, token, sent("przedluzenie"))}${endForm(programme, token, sent("koniec"))}`
      : certificatePart(store, programme, token, sent("zaswiadczenie"))
  }`;
}

function drawing(store, programme) {
  const { id, name, plan } = programme;
  const { absences } = missedIn(store, [programme])(programme, monthOf(lastDayOf(programme)));
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
