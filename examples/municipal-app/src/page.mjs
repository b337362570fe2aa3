/** The frame of every page, and the parts pages are made of. */
import { html, markup } from "./html.mjs";

const places = [
  ["/", "Strona główna"],
  ["/uczestnicy", "Uczestnicy"],
  ["/obecnosci", "Obecności"],
  ["/listy", "Listy świadczeń"],
  ["/korekty", "Korekty"],
  ["/refundacje", "Refundacja"],
  ["/sprawozdania", "Sprawozdania"],
  ["/terminarz", "Kalendarz obowiązków"],
  ["/ustawienia", "Ustawienia"],
];

/** @param {{ title: string, content: unknown, at: string, centre: object }} page `at`: the place in the menu */
export function page({ title, content, at, centre }) {
  return html`<!doctype html>
    <html lang="pl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#tresc">Przejdź do treści</a>
        <header>
          <p class="centre">${centre.name || "Centrum integracji społecznej"}</p>
          ${centre.synthetic === 1 && html`<p class="synthetic">Dane zmyślone (synthetic: true)</p>`}
          <nav aria-label="Menu główne">
            <ul>
              ${places.map(([href, name]) => html`<li><a href="${href}" ${href === at && markup('aria-current="page"')}>${name}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main id="tresc">${content}</main>
        <footer>
          <p>
            Przykład użycia biblioteki zatrudnienie-socjalne. Kwoty świadczeń są kwotami brutto, przed
            odliczeniem podatku dochodowego.
          </p>
        </footer>
      </body>
    </html> `.text;
}

/** A list, or nothing where it would be empty. */
export const list = (items) =>
  items.length > 0 &&
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** A list of problems at the head of a form, each with a link to its field; `prefix` is that of the form's fields. */
export function summary(problems, prefix = "") {
  if (problems.size === 0) return "";
  const lines = [...problems].flatMap(([name, texts]) =>
    texts.map((text) => html`<a href="#${name === "" ? "tresc" : prefix + name}">${text}</a>`),
  );
  return html`<div class="problems" role="alert">
    <p>Do poprawienia:</p>
    ${list(lines)}
  </div>`;
}

/** What is still missing, as questions with links to where they are answered. */
export const questionList = (questions) =>
  html`<ul class="questions">
    ${questions.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}
  </ul>`;

/** A form that changes something: it carries the token of the session. */
export const form = (action, token, content, { files = false } = {}) =>
  html`<form method="post" action="${action}" ${files && markup('enctype="multipart/form-data"')}>
    <input type="hidden" name="_csrf" value="${token}" />
    ${content}
  </form>`;

/** A form that only shows something else. */
export const question = (action, content) => html`<form method="get" action="${action}">${content}</form>`;

export const button = (text) => html`<p><button type="submit">${text}</button></p>`;

const described = (id, found) => found && markup(`aria-invalid="true" aria-describedby="${id}-problem"`);

const problemOf = (id, found) =>
  found && html`<span class="problem" id="${id}-problem">${found.join(" ")}</span>`;

/** A field with its label and what is wrong with it. Two forms of a page keep their ids apart by a `prefix`. */
export function field({ name, prefix = "", label, type = "text", value = "", problems, ...flags }) {
  const [id, found] = [prefix + name, problems?.get(name)];
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${name}"
      type="${type}"
      value="${value}"
      ${flags.required && markup("required")}
      ${flags.several && markup("multiple")}
      ${described(id, found)}
    />
    ${problemOf(id, found)}
  </p>`;
}

export function area({ name, prefix = "", label, value = "", problems }) {
  const [id, found] = [prefix + name, problems?.get(name)];
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <textarea id="${id}" name="${name}" ${described(id, found)}>${value}</textarea>
    ${problemOf(id, found)}
  </p>`;
}

/** A list to choose one from: `[value, text]`. */
export function select({ name, prefix = "", label, options, value, problems }) {
  const [id, found] = [prefix + name, problems?.get(name)];
  return html`<p class="field">
    <label for="${id}">${label}</label>
    <select id="${id}" name="${name}" ${described(id, found)}>
      ${options.map(([option, text]) => html`<option value="${option}" ${option === value && markup("selected")}>${text}</option>`)}
    </select>
    ${problemOf(id, found)}
  </p>`;
}

/** The signed dates of a programme. */
export const dateFields = ({ body, ...sent }) =>
  html` ${field({ ...sent, name: "trialFrom", label: "Pierwszy dzień okresu próbnego", type: "date", value: body.trialFrom })}
  ${field({ ...sent, name: "trialTo", label: "Ostatni dzień okresu próbnego (jeżeli podano go w programie)", type: "date", value: body.trialTo })}
  ${field({ ...sent, name: "participationTo", label: "Ostatni dzień uczestnictwa (jeżeli podano go w programie)", type: "date", value: body.participationTo })}`;

/** A table that is moved within the page where it is too wide, also by the keyboard; `numbers` are heads of columns. */
export function table({ id, caption, head, rows, numbers = [] }) {
  const kind = (index) => numbers.includes(head[index]) && markup(' class="number"');
  const cell = (content, index) =>
    index === 0 ? html`<th scope="row">${content}</th>` : html`<td${kind(index)}>${content}</td>`;
  return html`<section class="wide" aria-labelledby="${id}" tabindex="0">
    <table>
      <caption id="${id}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((text, index) => html`<th scope="col" ${kind(index)}>${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr> `,
        )}
      </tbody>
    </table>
  </section>`;
}
