/** Participants: the list, its export, and new ones. */
import { toCsv } from "zatrudnienie-socjalne/reporting";
import { html } from "../html.mjs";
import { button, dateFields, field, form, questionList, select, summary, table } from "../page.mjs";
import { addPerson, addProgramme, programmesOf } from "../people.mjs";
import { problemsOf, questionsOf } from "../questions.mjs";
import { choices, named, shortDay } from "../words.mjs";

const at = "/uczestnicy";

export function peopleRoutes(app, { store }) {
  app.get(at, ({ token }, reply) => reply.page("Uczestnicy", at, list(store, token)));

  app.post(at, ({ token, body }, reply) => {
    const { issues = [] } = store.transaction(() => add(body));
    if (issues.length === 0) return reply.back(at);
    return reply.code(422).page("Uczestnicy", at, list(store, token, { body, problems: problemsOf(issues) }));
  });

  /** Person and programme together: neither without the other. */
  const add = (body) => {
    const person = addPerson(store, { ...body, groups: [body.groups] });
    if (person.issues !== undefined) return person;
    const { plan, id } = addProgramme(store, person.id, body);
    if (id !== undefined) return {};
    store.run("DELETE FROM person WHERE id = ?", [person.id]);
    return plan;
  };

  app.get("/uczestnicy.csv", (_, reply) => {
    const columns = [
      { id: "id", label: "numer", kind: "count" },
      { id: "name", label: "imię i nazwisko", kind: "text" },
      { id: "from", label: "od", kind: "date" },
      { id: "to", label: "do", kind: "date" },
    ];
    const rows = programmesOf(store).map(({ person, name, trial_from, ended_on, plan }) => [
      ...[person, name, trial_from, ended_on ?? plan.plannedEnd ?? null],
    ]);
    const csv = toCsv({ table: { columns, rows }, delimiter: ";", bom: true });
    return reply.file("uczestnicy.csv", csv);
  });
}

const list = (store, token, { body = {}, problems = new Map() } = {}) =>
  html`<h1>Uczestnicy</h1>
    ${summary(problems)}
    ${table({
      id: "uczestnicy",
      caption: "Programy uczestników",
      head: ["Uczestnik", "Numer", "Od", "Do", "Stan"],
      numbers: ["Numer"],
      rows: programmesOf(store).map((programme) => rowOf(programme)),
    })}
    <p><a href="/uczestnicy.csv">Lista jako plik CSV</a></p>
    <h2>Nowy uczestnik</h2>
    ${form(
      at,
      token,
      html`${field({ name: "name", label: "Imię i nazwisko", value: body.name, problems, required: true })}
      ${select({ name: "sex", label: "Płeć", options: choices("sexes"), value: body.sex ?? "unknown", problems })}
      ${select({ name: "groups", label: "Na jakiej podstawie", options: choices("groupIds"), value: body.groups, problems })}
      ${dateFields({ body, problems })} ${button("Dodaj uczestnika")}`,
    )}`;

function rowOf(programme) {
  const { person, name, trial_from, ended_on, end_reason, plan } = programme;
  const state =
    plan.outcome === "undetermined"
      ? questionList(questionsOf(plan, programme))
      : end_reason === null
        ? "trwa"
        : named("endReasons", end_reason);
  const last = ended_on ?? plan.plannedEnd;
  return [
    html`<a href="/uczestnicy/${person}">${name}</a>`,
    person,
    shortDay(trial_from),
    last ? shortDay(last) : "–",
    state,
  ];
}
