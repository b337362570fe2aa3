/** The month grid, one person's month, and marks from a file. */
import { cardOf, forgetMark, keepMarks, legend, notedOf } from "../attendance.mjs";
import { html } from "../html.mjs";
import { decoded, importMarks } from "../import-csv.mjs";
import { monthLinks, monthsOf } from "../months.mjs";
import { button, field, form, select, summary, table } from "../page.mjs";
import { takingPartIn } from "../payrolls.mjs";
import { isPlanned, programmeOf, programmesOf } from "../people.mjs";
import { problemsOf } from "../questions.mjs";
import { missing } from "../web.mjs";
import { monthName, monthOf, named, weekday } from "../words.mjs";

const at = "/obecnosci";
/** Of the fields of days: an id begins with a letter. */
const prefix = "d";
const letters = Object.entries(legend).map(([letter, id]) => [
  letter,
  `${letter} – ${named("meanings", id)}`,
]);

export function attendanceRoutes(app, { store }) {
  app.get(at, (request, reply) =>
    reply.page(
      "Obecności",
      at,
      html`<h1>Obecności</h1>
        ${monthsOf(store, at)}${importForm(request.token)}`,
    ),
  );

  app.post(`${at}/import`, (request, reply) => {
    const result = importMarks(store, decoded(request.body.file ?? Buffer.alloc(0)));
    return reply.code(result.wrong.length > 0 ? 422 : 200).page(importTitle, at, imported(result));
  });

  app.get(`${at}/:month`, ({ params: { month } }, reply) =>
    reply.page(`Obecności: ${monthName(month)}`, at, grid(store, month)),
  );

  const programmeIn = ({ id }) => {
    const programme = programmeOf(store, id);
    if (programme === undefined || !isPlanned(programme)) throw missing();
    return programme;
  };

  app.get(`${at}/:month/:id`, ({ params, token }, reply) => {
    const programme = programmeIn(params);
    return reply.page(programme.name, at, oneMonth(store, programme, params.month, token));
  });

  app.post(`${at}/:month/:id`, ({ params, body, token }, reply) => {
    const programme = programmeIn(params);
    const days = Object.keys(body).filter((key) => monthOf(key) === params.month);
    const marks = days.filter((date) => body[date] !== "").map((date) => ({ date, mark: body[date] }));
    const wrong = store.transaction(() => {
      for (const date of days) if (body[date] === "") forgetMark(store, programme.id, date);
      return keepMarks(store, programme, params.month, marks);
    });
    if (wrong.length === 0) return reply.back(`${at}/${params.month}`);
    const problems = problemsOf(wrong.map(({ mark, issue }) => ({ ...issue, path: [mark.date] })));
    return reply
      .code(422)
      .page(programme.name, at, oneMonth(store, programme, params.month, token, problems));
  });
}

const importForm = (token) =>
  html`<h2>Wczytanie obecności z pliku</h2>
    <p>
      Plik CSV rozdzielany średnikami, w kodowaniu UTF-8 albo windows-1250, z kolumnami
      <code>numer;dzień;znak</code>, czyli numer uczestnika, dzień zajęć i znak obecności. Znaki:
      ${letters.map(([, text]) => text).join(", ")}. Zwolnienie lekarskie wpisuje się na stronie uczestnika.
      Poprawne wiersze zostaną zapisane, a błędne wymienione z opisem błędu.
    </p>
    ${form(`${at}/import`, token, html`${field({ name: "file", label: "Plik CSV", type: "file", required: true })}${button("Wczytaj plik")}`, { files: true })}`;

const importTitle = "Wynik wczytania pliku";

const imported = ({ kept, wrong }) =>
  html`<h1>${importTitle}</h1>
    <p>Zapisane wiersze: ${kept}. Wiersze z błędem: ${wrong.length}.</p>
    ${
      wrong.length > 0 &&
      table({
        ...{ id: "wrong", caption: "Wiersze z błędem", head: ["Numer wiersza", "Opis błędu"] },
        rows: wrong.map(({ row, text }) => [row, text]),
      })
    }
    <p><a href="${at}">Wróć do obecności</a></p>`;

const monthOfProgramme = (store, programme, month) =>
  cardOf(month, programme.plan.periods, notedOf(store, programme, month));

/** A row for each person: what the card says of each day that has classes. */
function grid(store, month) {
  const programmes = takingPartIn(programmesOf(store), month).filter(isPlanned);
  const cards = programmes.map((programme) => ({
    programme,
    card: monthOfProgramme(store, programme, month),
  }));
  const dates = [...new Set(cards.flatMap(({ card }) => (card.days ?? []).map(({ date }) => date)))].sort();
  return html`<h1>Obecności: ${monthName(month)}</h1>
    ${monthLinks(at, month)}
    <p>
      Znaki: ${letters.map(([, text]) => text).join(", ")}, C – ${named("meanings", "sickness")} (ze
      zwolnienia lekarskiego), ? – brak wpisu.
    </p>
    ${table({
      id: "grid",
      caption: "Znaki w dniach zajęć",
      head: ["Uczestnik", ...dates.map((date) => Number(date.slice("YYYY-MM-".length))), "Bez wpisu"],
      numbers: ["Bez wpisu"],
      rows: cards.map(({ programme, card }) => [
        html`<a href="${at}/${month}/${programme.id}">${programme.name}</a>`,
        ...dates.map((date) => letterOf(card.days?.find((each) => each.date === date))),
        card.counts?.unmarked ?? "",
      ]),
    })}`;
}

/** What takes part in no sum is written plainly, everything else stands out. */
function letterOf(found) {
  if (found === undefined) return "";
  const letter = found.meaning === "sickness" ? "C" : (found.mark ?? "?");
  return found.meaning === "present" ? letter : html`<strong>${letter}</strong>`;
}

function oneMonth(store, programme, month, token, problems = new Map()) {
  const card = monthOfProgramme(store, programme, month);
  const days = (card.days ?? []).filter(({ meaning }) => meaning !== "sickness");
  return html`<h1>${programme.name}: ${monthName(month)}</h1>
    ${card.outcome === "card" && card.days.length === 0 && html`<p>W tym miesiącu uczestnik nie ma zajęć.</p>`}
    ${card.counts?.sickness > 0 && html`<p>Dni objęte zwolnieniem lekarskim pominięto.</p>`}
    ${summary(problemsOf(card.issues))}${summary(problems, prefix)}
    ${
      days.length > 0 &&
      form(
        `${at}/${month}/${programme.id}`,
        token,
        html`<div class="days">
            ${days.map(({ date, mark }) =>
              select({
                ...{ name: date, prefix },
                label: weekday(date),
                options: [["", "brak wpisu"], ...letters],
                value: mark ?? "",
                problems,
              }),
            )}
          </div>
          ${button("Zapisz znaki")}`,
      )
    }`;
}
