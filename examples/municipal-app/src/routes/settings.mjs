/** The centre's name, and its answers to what the law leaves open, each with its certainty and its price. */
import { interpretations } from "zatrudnienie-socjalne";
import { formatCitation } from "zatrudnienie-socjalne/law";
import { centreOf, keepCentre } from "../centre.mjs";
import { html, markup } from "../html.mjs";
import { button, field, form, list } from "../page.mjs";
import { pricesOf, settingsFor } from "../prices.mjs";
import { monthName, named, zloty } from "../words.mjs";

const questions = interpretations().filter(settingsFor);

export function settingRoutes(app, { store }) {
  app.get("/ustawienia", (request, reply) => {
    const centre = centreOf(store);
    const prices = pricesOf(store, questions, request.query.miesiac);
    return reply.page("Ustawienia", "/ustawienia", settings(centre, prices, request.token));
  });

  app.post("/ustawienia", ({ body }, reply) => {
    const centre = centreOf(store);
    const chosen = questions.flatMap(({ id, readings }) => {
      const found = readings.find(({ reading }) => String(reading) === body[id]);
      return found === undefined ? [] : [[id, found.reading]];
    });
    keepCentre(store, {
      ...{ ...centre, name: body.name, place: body.place, office: body.office },
      interpretation: Object.fromEntries(chosen),
    });
    return reply.back("/ustawienia");
  });
}

const mustBeChosen = (question) => question.default === null;

function settings(centre, { month, priceOf }, token) {
  const ask = (question) => ofQuestion(question, centre.interpretation[question.id], priceOf);
  return html`<h1>Ustawienia</h1>
    ${form(
      "/ustawienia",
      token,
      html`<h2>Centrum</h2>
        ${field({ name: "name", label: "Nazwa centrum", value: centre.name })}
        ${field({ name: "place", label: "Miejscowość", value: centre.place })}
        ${field({ name: "office", label: "Powiatowy urząd pracy, do którego centrum składa wnioski o refundację", value: centre.office })}
        <h2>Co centrum musi rozstrzygnąć</h2>
        <p>
          Ustawa nie rozstrzyga tych pytań, a od odpowiedzi zależy wynik.
          ${
            month
              ? `Kwota obok odpowiedzi to suma świadczeń za ${monthName(month)} obliczona według tej odpowiedzi.`
              : "Po wpisaniu obecności obok odpowiedzi pojawią się kwoty."
          }
        </p>
        ${questions.filter(mustBeChosen).map(ask)}
        <h2>Co centrum może przyjąć inaczej niż biblioteka</h2>
        ${questions.filter((question) => !mustBeChosen(question)).map(ask)} ${button("Zapisz ustawienia")}`,
    )}`;
}

function ofQuestion(
  { id, text, note, certainty, citation, settledBy, readings, ...question },
  chosen,
  priceOf,
) {
  const none = mustBeChosen(question) ? "jeszcze nie wybrano" : "tak, jak przyjmuje biblioteka";
  return html`<fieldset id="${id}">
    <legend>${text.pl}</legend>
    <p>${formatCitation(citation)}. Pewność ${certainty}: ${named("certainties", certainty)}.</p>
    ${choice(id, "", none, chosen === undefined)}
    ${readings.map(({ reading, text: answer }) => {
      const price = priceOf(id, reading);
      const words = html`${answer.pl}${reading === question.default && " (przyjmuje biblioteka)"}
      ${price && html`<strong>${zloty(price)}</strong>`}`;
      return choice(id, String(reading), words, chosen === reading);
    })}
    <details>
      <summary>Skąd to wiadomo i kto może rozstrzygnąć</summary>
      ${note && html`<p>${note.pl}</p>`}
      ${list(readings.map(({ text: answer, sources }) => `${answer.pl}: ${sources?.pl ?? "źródeł nie znaleziono"}`))}
      ${settledBy.length > 0 && html`<p>Rozstrzygnąć może: ${settledBy.map(({ text: who }) => who.pl).join("; ")}.</p>`}
    </details>
  </fieldset> `;
}

const choice = (name, value, content, checked) =>
  html`<p class="choice">
    <input
      type="radio"
      id="${name}-${value}"
      name="${name}"
      value="${value}"
      ${checked && markup("checked")}
    />
    <label for="${name}-${value}">${content}</label>
  </p>`;
