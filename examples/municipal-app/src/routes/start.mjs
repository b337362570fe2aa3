/** The first page: what the program is for, and what is waiting. */
import { isEmpty, seed } from "../../demo/seed.mjs";
import { proposals } from "../corrections.mjs";
import { html } from "../html.mjs";
import { button, form, questionList } from "../page.mjs";
import { programmesOf } from "../people.mjs";
import { questionsOf } from "../questions.mjs";

export function startRoutes(app, { store }) {
  app.get("/", (request, reply) =>
    reply.page("Start", "/", isEmpty(store) ? welcome(request.token) : waiting()),
  );

  app.post("/dane-zmyslone", (_, reply) => {
    if (isEmpty(store)) seed(store);
    return reply.back("/");
  });

  const welcome = (token) =>
    html`<h1>Centrum nie ma jeszcze danych</h1>
      <p>
        Zacznij od <a href="/ustawienia">ustawień</a> i <a href="/uczestnicy">uczestników</a>, albo obejrzyj
        program na danych zmyślonych: dwudziestu ośmiu osób, których nie ma, przez jeden rok.
      </p>
      ${form("/dane-zmyslone", token, button("Wczytaj dane zmyślone"))}`;

  const waiting = () => {
    const programmes = programmesOf(store);
    const changed = proposals(store).length;
    const open = programmes.filter(({ plan }) => plan.outcome === "undetermined");
    const left = [
      ...new Map(open.flatMap((each) => questionsOf(each.plan, each)).map((one) => [one.text, one])).values(),
    ];
    return html`<h1>Co czeka</h1>
      <ul>
        <li>Programy: <a href="/uczestnicy">${programmes.length}</a></li>
        <li>Miesiące rozstrzygnięte, w których zmieniły się fakty: <a href="/korekty">${changed}</a></li>
      </ul>
      ${
        left.length > 0 &&
        html`<h2>Pytania, bez których nie ma wyniku</h2>
          ${questionList(left)}`
      }
      <h2>Kolejność miesiąca</h2>
      <ol>
        <li>
          <a href="/obecnosci">Obecności</a>: znaki dzień po dniu albo plik CSV; zwolnienia lekarskie przy
          uczestniku.
        </li>
        <li>
          <a href="/listy">Lista świadczeń</a>: kwoty z uzasadnieniem, pytania o to, czego brakuje, decyzja.
        </li>
        <li>
          <a href="/refundacje">Refundacja</a>: lista wypłat, wniosek do urzędu pracy i jego sprawdzenie.
        </li>
        <li><a href="/korekty">Korekty</a>: zwolnienie, które przyszło po wypłacie.</li>
      </ol>`;
  };
}
