/** The days on which the centre has something to do, as a page and for any calendar program. */
import { toHtml, toICalendar } from "zatrudnienie-socjalne/reporting";
import { html, markup } from "../html.mjs";
import { button, field, question, summary } from "../page.mjs";
import { problemsOf } from "../questions.mjs";
import { dutiesOf } from "../reports.mjs";
import { missing } from "../web.mjs";

const at = "/terminarz";
const title = "Kalendarz obowiązków";

export function dutyRoutes(app, { store, now }) {
  const datesOf = ({ from, to }) => {
    const year = String(new Date(now()).getUTCFullYear());
    return { from: from ?? `${year}-01-01`, to: to ?? `${year}-12-31` };
  };

  app.get(at, ({ query }, reply) => {
    const { from, to } = datesOf(query);
    const calendar = dutiesOf(store, from, to);
    const sent = datesForm(from, to, problemsOf(calendar.issues));
    if (calendar.outcome !== "calendar")
      return reply.code(422).page(
        title,
        at,
        html`<h1>${title}</h1>
          ${sent}`,
      );
    return reply.page(
      title,
      at,
      html`${markup(toHtml({ of: calendar, fragment: true }).text)}
        <p><a href="${at}.ics?from=${from}&to=${to}">Plik do programu kalendarza (.ics)</a></p>
        ${sent}`,
    );
  });

  app.get(`${at}.ics`, ({ query }, reply) => {
    const { from, to } = datesOf(query);
    const calendar = dutiesOf(store, from, to);
    if (calendar.outcome !== "calendar") throw missing();
    const ics = toICalendar({ events: calendar.events, name: "Kalendarz obowiązków centrum" });
    return reply.file("kalendarz-obowiazkow.ics", ics);
  });
}

const datesForm = (from, to, problems) =>
  question(
    at,
    html`${summary(problems)}
    ${field({ name: "from", label: "Od dnia", type: "date", value: from, problems })}
    ${field({ name: "to", label: "Do dnia", type: "date", value: to, problems })} ${button("Pokaż")}`,
  );
