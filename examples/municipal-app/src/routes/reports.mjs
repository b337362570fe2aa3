/** The yearly report as page, table and data, and several of them added to one. */
import { describeIssue, explain } from "zatrudnienie-socjalne";
import { formTemplate, toCsv, toHtml, toJson } from "zatrudnienie-socjalne/reporting";
import { html, markup } from "../html.mjs";
import { button, field, form } from "../page.mjs";
import { collectiveOf, reportOf } from "../reports.mjs";
import { missing } from "../web.mjs";
import { named } from "../words.mjs";

const at = "/sprawozdania";

export function reportRoutes(app, { store, now }) {
  app.get(at, ({ token }, reply) => {
    const { first } = store.get("SELECT min(trial_from) AS first FROM programme");
    const [from, to] = [first ?? now(), now()].map((date) => new Date(date).getUTCFullYear());
    const years = Array.from({ length: to - from + 1 }, (_, index) => to - index);
    return reply.page(
      "Sprawozdania",
      at,
      html`<h1>Sprawozdania</h1>
        <ul>
          ${years.map((year) => html`<li><a href="${at}/${year}">za rok ${year}</a></li>`)}
        </ul>
        <h2>Zbiorcze</h2>
        <p>
          Pliki JSON ze sprawozdaniami kilku centrów za jeden rok, zapisane tym programem albo biblioteką.
        </p>
        ${form(
          `${at}/zbiorcze`,
          token,
          html`${field({ name: "year", label: "Rok", type: "number", value: to - 1, required: true })}
          ${field({ name: "files", label: "Pliki", type: "file", required: true, several: true })}
          ${button("Złóż w jedno")}`,
          { files: true },
        )}`,
    );
  });

  app.post(`${at}/zbiorcze`, ({ body }, reply) => {
    const files = [body.files ?? []].flat();
    const added = collectiveOf(Number(body.year), files.map(String));
    if (added.outcome === "collective") return reply.document(toHtml({ of: added }));
    const problems = added.issues?.map((issue) => describeIssue(issue, "pl")) ?? explain(added, "pl");
    return reply.code(422).page(
      "Sprawozdanie zbiorcze",
      at,
      html`<h1>Nie da się złożyć</h1>
        <ul>
          ${problems.map((text) => html`<li>${text}</li>`)}
        </ul>`,
    );
  });

  const reportIn = ({ params, query }) => {
    const report = reportOf(store, Number(params.year), query.formularz);
    if (report.outcome === "invalid") throw missing();
    return report;
  };

  app.get(`${at}/:year`, (request, reply) => {
    const report = reportIn(request);
    return reply.page(`Sprawozdanie za rok ${request.params.year}`, at, pageOf(report, request.params.year));
  });

  app.get(`${at}/:year/sprawozdanie.html`, (request, reply) =>
    reply.document(toHtml({ of: reportIn(request) })),
  );
  app.get(`${at}/:year/sprawozdanie.json`, (request, reply) =>
    reply.file(`sprawozdanie-${request.params.year}.json`, toJson({ of: reportIn(request) })),
  );
  app.get(`${at}/:year/sprawozdanie.csv`, (request, reply) => {
    const csv = toCsv({ of: reportIn(request), layout: "long", delimiter: ";", decimal: ",", bom: true });
    return reply.file(`sprawozdanie-${request.params.year}.csv`, csv);
  });
}

function pageOf(report, year) {
  if (report.outcome !== "report")
    return html`<h1>Sprawozdanie za rok ${year}</h1>
      <ul>
        ${explain(report, "pl").map((text) => html`<li>${text}</li>`)}
      </ul>`;
  const template = formTemplate({ document: "centre-report", year: Number(year) });
  const link = (kind) => `${at}/${year}/sprawozdanie.${kind}`;
  return html`${markup(toHtml({ of: report, fragment: true }).text)}
    <p>
      <a href="${link("html")}">Do druku</a>, <a href="${link("csv")}">CSV</a>,
      <a href="${link("json")}">JSON</a>${
        template.id !== undefined &&
        html`, <a href="${at}/${year}?formularz=${template.id}">${named("formIds", template.id)}</a>`
      }
    </p>
    ${lookAt(report)}`;
}

/** Facts that records leave open: only for whoever files the report. */
function lookAt({ unknowns, leftOut, findings }) {
  const lines = [
    ...unknowns.map(
      ({ table, id, fact }) => `${named("recordTables", table)} ${id}: ${named("unknownFacts", fact)}`,
    ),
    ...leftOut.flatMap(({ table, id, issues }) =>
      issues.map((issue) => `${named("recordTables", table)} ${id ?? ""}: ${describeIssue(issue, "pl")}`),
    ),
    ...findings.map(
      ({ code, table, id }) =>
        `${named("findingCodes", code)}${table ? ` (${named("recordTables", table)} ${id})` : ""}`,
    ),
  ];
  return (
    lines.length > 0 &&
    html`<h2>Do wyjaśnienia przed złożeniem</h2>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
  );
}
