/** The yearly report as page, table and data, and several of them added to one. */
import { explain } from "zatrudnienie-socjalne";
import { formTemplate, toCsv, toHtml, toJson } from "zatrudnienie-socjalne/reporting";
import { html, markup } from "../html.mjs";
import { button, field, form, list } from "../page.mjs";
import { isPlanned, programmesOf } from "../people.mjs";
import { sentenceOf } from "../questions.mjs";
import { collectiveOf, reportOf } from "../reports.mjs";
import { missing } from "../web.mjs";
import { named } from "../words.mjs";

const at = "/sprawozdania";
const collectiveTitle = "Sprawozdanie zbiorcze";

export function reportRoutes(app, { store, now }) {
  app.get(at, ({ token }, reply) => {
    const { first } = store.get("SELECT min(trial_from) AS first FROM programme");
    const [from, to] = [first ?? now(), now()].map((date) => new Date(date).getUTCFullYear());
    const years = Array.from({ length: to - from + 1 }, (_, index) => to - index);
    return reply.page(
      "Sprawozdania",
      at,
      html`<h1>Sprawozdania</h1>
        ${list(years.map((year) => html`<a href="${at}/${year}">za ${year} rok</a>`))}
        <h2>${collectiveTitle}</h2>
        <p>
          Sporządza się je z plików JSON ze sprawozdaniami kilku centrów za ten sam rok, zapisanych w tym
          programie albo utworzonych za pomocą biblioteki.
        </p>
        ${form(
          `${at}/zbiorcze`,
          token,
          html`${field({ name: "year", label: "Rok sprawozdawczy", type: "number", value: to - 1, required: true })}
          ${field({ name: "files", label: "Pliki JSON ze sprawozdaniami", type: "file", required: true, several: true })}
          ${button("Sporządź sprawozdanie zbiorcze")}`,
          { files: true },
        )}`,
    );
  });

  app.post(`${at}/zbiorcze`, ({ body }, reply) => {
    const files = [body.files ?? []].flat();
    const added = collectiveOf(Number(body.year), files.map(String));
    if (added.outcome === "collective") return reply.document(toHtml({ of: added }));
    const problems = added.issues?.map(sentenceOf) ?? explain(added, "pl");
    return reply.code(422).page(
      collectiveTitle,
      at,
      html`<h1>Nie można sporządzić sprawozdania zbiorczego</h1>
        ${list(problems)}
        <p><a href="${at}">Wróć do sprawozdań</a></p>`,
    );
  });

  const reportIn = ({ params, query }) => {
    const report = reportOf(store, Number(params.year), query.formularz);
    if (report.outcome === "invalid") throw missing();
    return report;
  };

  app.get(`${at}/:year`, (request, reply) => {
    const report = reportIn(request);
    const { year } = request.params;
    const left = programmesOf(store).filter((programme) => !isPlanned(programme));
    return reply.page(
      `Sprawozdanie za ${year} rok`,
      at,
      html`${leftOut(left)}${pageOf(report, year, request.query.formularz)}`,
    );
  });

  /** A report that waits for an answer is on no paper and in no file. */
  const madeIn = (request) => {
    const report = reportIn(request);
    if (report.outcome !== "report") throw missing();
    return report;
  };
  app.get(`${at}/:year/sprawozdanie.html`, (request, reply) =>
    reply.document(toHtml({ of: madeIn(request) })),
  );
  app.get(`${at}/:year/sprawozdanie.json`, (request, reply) =>
    reply.file(`sprawozdanie-${request.params.year}.json`, toJson({ of: madeIn(request) })),
  );
  app.get(`${at}/:year/sprawozdanie.csv`, (request, reply) => {
    const csv = toCsv({ of: madeIn(request), layout: "long", delimiter: ";", decimal: ",", bom: true });
    return reply.file(`sprawozdanie-${request.params.year}.csv`, csv);
  });
}

/** A programme without phases is in no report: nothing may hide that. */
const leftOut = (programmes) =>
  programmes.length > 0 &&
  html`<p class="problem">
    Sprawozdanie nie obejmuje programów, których okresów nie ustalono:
    <a href="/uczestnicy">${programmes.length}</a>.
  </p>`;

function pageOf(report, year, chosen) {
  if (report.outcome !== "report")
    return html`<h1>Sprawozdanie za ${year} rok</h1>
      ${list(explain(report, "pl"))}`;
  const template = formTemplate({ document: "centre-report", year: Number(year) });
  const query = chosen === undefined ? "" : `?formularz=${chosen}`;
  const link = (kind) => `${at}/${year}/sprawozdanie.${kind}${query}`;
  return html`${markup(toHtml({ of: report, fragment: true }).text)}
    <p>
      Sprawozdanie: <a href="${link("html")}">do druku</a>, <a href="${link("csv")}">plik CSV</a>,
      <a href="${link("json")}">plik JSON</a>${
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
      ({ table, id, fact }) =>
        `${named("recordTables", table)}, nr ${id}: ${named("unknownFacts", fact)} (brak danych)`,
    ),
    ...leftOut.flatMap(({ table, id, issues }) =>
      issues.map((issue) => `${named("recordTables", table)}, nr ${id ?? "–"}: ${sentenceOf(issue)}`),
    ),
    ...findings.map(
      ({ code, table, id }) =>
        `${named("findingCodes", code)}${table ? ` (${named("recordTables", table)}, nr ${id})` : ""}`,
    ),
  ];
  return (
    lines.length > 0 &&
    html`<h2>Do wyjaśnienia przed złożeniem sprawozdania</h2>
      ${list(lines)}`
  );
}
