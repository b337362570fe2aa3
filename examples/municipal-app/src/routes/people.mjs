/** Participants: the list, its export, and new ones. */
import { toCsv } from "zatrudnienie-socjalne/reporting";
import { html } from "../html.mjs";
import { button, dateFields, field, form, questionList, select, summary, table } from "../page.mjs";
import { addPerson, addProgramme, lastDayOf, programmesOf } from "../people.mjs";
import { problemsOf, questionsOf } from "../questions.mjs";
import { choices, dayOf, named, shortDay } from "../words.mjs";

const at = "/uczestnicy";

export function peopleRoutes(app, { store, now }) {
  const list = (token, given) => participants(programmesOf(store), now(), token, given);

  app.get(at, ({ token }, reply) => reply.page("Uczestnicy", at, list(token)));

  app.post(at, ({ token, body }, reply) => {
    const { issues = [] } = store.transaction(() => add(body));
    if (issues.length === 0) return reply.back(at);
    return reply.code(422).page("Uczestnicy", at, list(token, { body, problems: problemsOf(issues) }));
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

  app.get(`${at}.csv`, (_, reply) => {
    const columns = [
      { id: "person", label: "numer uczestnika", kind: "count" },
      { id: "name", label: "imię i nazwisko", kind: "text" },
      { id: "programme", label: "numer programu", kind: "count" },
      { id: "from", label: "program od", kind: "date" },
      { id: "to", label: "program do", kind: "date" },
    ];
    const rows = programmesOf(store).map((programme) => [
      ...[programme.person, programme.name, programme.id],
      ...[programme.trial_from, lastDayOf(programme) ?? null],
    ]);
    const csv = toCsv({ table: { columns, rows }, delimiter: ";", bom: true });
    return reply.file("uczestnicy.csv", csv);
  });
}

const participants = (programmes, now, token, { body = {}, problems = new Map() } = {}) =>
  html`<h1>Uczestnicy</h1>
    ${summary(problems)}
    ${table({
      id: "uczestnicy",
      caption: "Programy uczestników",
      head: ["Uczestnik", "Nr uczestnika", "Nr programu", "Od", "Do", "Stan"],
      numbers: ["Nr uczestnika", "Nr programu"],
      rows: programmes.map((programme) => rowOf(programme, now)),
    })}
    <p><a href="${at}.csv">Lista jako plik CSV</a></p>
    <h2>Nowy uczestnik</h2>
    ${form(
      at,
      token,
      html`${field({ name: "name", label: "Imię i nazwisko", value: body.name, problems, required: true })}
      ${select({ name: "sex", label: "Płeć", options: choices("sexes"), value: body.sex ?? "unknown", problems })}
      ${select({ name: "groups", label: "Grupa, do której należy uczestnik", options: choices("groupIds"), value: body.groups, problems })}
      ${dateFields({ body, problems })} ${button("Dodaj uczestnika")}`,
    )}`;

function rowOf(programme, now) {
  const { id, person, name, trial_from } = programme;
  const last = lastDayOf(programme);
  return [
    html`<a href="${at}/${person}">${name}</a>`,
    ...[person, id, shortDay(trial_from), last ? shortDay(last) : "–"],
    stateOf(programme, now),
  ];
}

function stateOf(programme, now) {
  const { plan, end_reason } = programme;
  if (plan.outcome === "undetermined") return questionList(questionsOf(plan, programme));
  if (end_reason !== null) return named("endReasons", end_reason);
  return lastDayOf(programme) < dayOf(now) ? "nie wpisano zakończenia" : "trwa";
}
