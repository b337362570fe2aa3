/** The first page: what the program is for, and what is waiting. */
import { isEmpty, seed } from "../../demo/seed.mjs";
import { proposals } from "../corrections.mjs";
import { html } from "../html.mjs";
import { button, form, list, questionList } from "../page.mjs";
import { programmesOf } from "../people.mjs";
import { questionsOf } from "../questions.mjs";

export function startRoutes(app, { store }) {
  app.get("/", (request, reply) =>
    reply.page("Strona główna", "/", isEmpty(store) ? welcome(request.token) : waiting()),
  );

  app.post("/dane-zmyslone", (_, reply) => {
    if (isEmpty(store)) seed(store);
    return reply.back("/");
  });

  const welcome = (token) =>
    html`<h1>Nie wpisano jeszcze żadnych danych</h1>
      <p>
        Na początek trzeba wypełnić <a href="/ustawienia">ustawienia</a> i dodać
        <a href="/uczestnicy">uczestników</a>. Program można też obejrzeć na danych zmyślonych: dwudziestu
        ośmiu nieistniejących osób.
      </p>
      ${form("/dane-zmyslone", token, button("Wczytaj dane zmyślone"))}`;

  const waiting = () => {
    const programmes = programmesOf(store);
    const changed = proposals(store).length;
    const open = programmes.filter(({ plan }) => plan.outcome === "undetermined");
    const left = [
      ...new Map(open.flatMap((each) => questionsOf(each.plan, each)).map((one) => [one.text, one])).values(),
    ];
    return html`<h1>Sprawy do załatwienia</h1>
      ${list([
        html`<a href="/uczestnicy">Programy uczestników</a>: ${programmes.length}`,
        html`<a href="/korekty">Zatwierdzone świadczenia, które wymagają korekty</a>: ${changed}`,
      ])}
      ${
        left.length > 0 &&
        html`<h2>Pytania, na które trzeba odpowiedzieć</h2>
          ${questionList(left)}`
      }
      <h2>Kolejność prac w miesiącu</h2>
      <ol>
        <li>
          <a href="/obecnosci">Obecności</a>: znaki dzień po dniu albo z pliku CSV; zwolnienia lekarskie
          wpisuje się na stronie uczestnika.
        </li>
        <li>
          <a href="/listy">Lista świadczeń</a>: kwoty z uzasadnieniem, pytania o brakujące dane,
          zatwierdzenie.
        </li>
        <li>
          <a href="/refundacje">Refundacja</a>: lista wypłaconych świadczeń, wniosek do urzędu pracy i jego
          sprawdzenie.
        </li>
        <li>
          <a href="/korekty">Korekty</a>: dane zmienione po zatwierdzeniu listy, na przykład zwolnienie, które
          wpłynęło po wypłacie.
        </li>
      </ol>`;
  };
}
