/** One participant: phases, facts, sick notes, extension, end, effects and the certificate. */
import { toHtml } from "zatrudnienie-socjalne/reporting";
import { addSickNote, forgetSickNote } from "../attendance.mjs";
import { certificatePaper } from "../certificates.mjs";
import * as people from "../people.mjs";
import { personPage, prefixOf } from "../person-page.mjs";
import { problemsOf } from "../questions.mjs";
import { recordIssues } from "../record-issues.mjs";
import { missing } from "../web.mjs";

const at = "/uczestnicy";

export function programmeRoutes(app, { store }) {
  const personOf = (id) => {
    const person = people.personOf(store, id);
    if (!person) throw missing();
    return person;
  };
  const programmeOf = (id) => {
    const programme = people.programmeOf(store, id);
    if (programme === undefined) throw missing();
    return programme;
  };
  const show = (reply, request, person, given = {}) =>
    reply.page(person.name, at, personPage(store, person, request.token, given));
  /** Back to the person, or the same page with what is wrong in the form with this prefix. */
  const answer = (request, reply, { id, prefix, result }) => {
    if (result.outcome !== "invalid") return reply.back(`${at}/${id}`);
    const given = { prefix, problems: problemsOf(result.issues), body: request.body };
    return show(reply.code(422), request, personOf(id), given);
  };

  app.get(`${at}/:id`, (request, reply) => show(reply, request, personOf(request.params.id)));

  app.post(`${at}/:id/program`, (request, reply) => {
    const { id } = personOf(request.params.id);
    const { plan } = people.addProgramme(store, id, request.body);
    return answer(request, reply, { id, prefix: "new-", result: plan });
  });

  const onProgramme = (name, change) =>
    app.post(`/programy/:id/${name}`, (request, reply) => {
      const programme = programmeOf(request.params.id);
      const result = change(programme, request.body) ?? {};
      return answer(request, reply, { id: programme.person, prefix: prefixOf(programme, name), result });
    });
  onProgramme("fakty", ({ id }, body) => people.keepFacts(store, id, body));
  onProgramme("przedluzenie", (programme, body) => people.extendProgramme(store, programme, body));
  onProgramme("koniec", (programme, body) => people.endProgramme(store, programme, body));
  onProgramme("zwolnienie", (programme, body) => addSickNote(store, programme, body));
  onProgramme("bez-zwolnienia", (programme, { note }) => forgetSickNote(store, programme, Number(note)));

  app.post(`${at}/:id/efekt`, (request, reply) => {
    const { id } = personOf(request.params.id);
    const { kind, on } = request.body;
    return answer(request, reply, { id, prefix: "effect-", result: addEffect(store, id, kind, on) });
  });

  onProgramme("zaswiadczenie", (programme, { skills, issuedOn }) => {
    const made = certificatePaper(store, programme, skills, issuedOn);
    if (made.outcome === "paper")
      store.run("INSERT OR REPLACE INTO certificate VALUES (?, ?, ?)", [programme.id, skills, issuedOn]);
    return made;
  });

  app.get("/programy/:id/zaswiadczenie.html", (request, reply) => {
    const programme = programmeOf(request.params.id);
    const kept = store.get("SELECT * FROM certificate WHERE programme = ?", [programme.id]);
    if (!kept) throw missing();
    return reply.document(toHtml({ of: certificatePaper(store, programme, kept.skills, kept.issued_on) }));
  });
}

/** An effect of art. 5, or what is wrong with it. */
function addEffect(store, person, kind, on) {
  const issues = recordIssues("outcomes", { outcomes: [{ id: "1", participant: "1", kind, on }] });
  if (issues.length > 0) return { outcome: "invalid", issues };
  store.run("INSERT INTO effect (person, kind, on_day) VALUES (?, ?, ?)", [person, kind, on]);
  return {};
}
