/** The days on which the centre has something to do, as a page and for any calendar program. */
import { toHtml, toICalendar } from "zatrudnienie-socjalne/reporting";
import { html, markup } from "../html.mjs";
import { field } from "../page.mjs";
import { problemsOf } from "../questions.mjs";
import { dutiesOf } from "../reports.mjs";

const at = "/terminarz";

export function dutyRoutes(app, { store, now }) {
  const datesOf = ({ od, do: to }) => {
    const year = String(new Date(now()).getUTCFullYear());
    return { from: od ?? `${year}-01-01`, to: to ?? `${year}-12-31` };
  };

  app.get(at, ({ query }, reply) => {
    const { from, to } = datesOf(query);
    const calendar = dutiesOf(store, from, to);
    return reply.page(
      "Terminarz",
      at,
      html`${calendar.outcome === "calendar" ? markup(toHtml({ of: calendar, fragment: true }).text) : html`<h1>Terminarz</h1>`}
        <p><a href="${at}.ics?od=${from}&do=${to}">Plik dla kalendarza (.ics)</a></p>
        ${datesForm(from, to, problemsOf(calendar.issues))}`,
    );
  });

  app.get(`${at}.ics`, ({ query }, reply) => {
    const { from, to } = datesOf(query);
    const { events = [] } = dutiesOf(store, from, to);
    const ics = toICalendar({ events, name: "Terminarz centrum" });
    return reply.file("terminarz.ics", ics);
  });
}

const datesForm = (from, to, problems) =>
  html`<form method="get" action="${at}">
    ${field({ name: "od", label: "Od", type: "date", value: from, problems })}
    ${field({ name: "do", label: "Do", type: "date", value: to, problems })}
    <p><button type="submit">Pokaż</button></p>
  </form>`;
