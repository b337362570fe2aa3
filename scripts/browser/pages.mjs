// Pages of every kind that the renderers can write: those of the yearly example, and of the inputs of the digest the first of
// every calculation, in both languages.
import * as reporting from "zatrudnienie-socjalne/reporting";
import { timelineSvg, toHtml } from "zatrudnienie-socjalne/reporting";
import { annualReport } from "../../examples/annual-report/report.mjs";
import { argumentsOf } from "../../test/runtimes/digest.mjs";

const calculations = [
  ...["centreReport", "clubReport", "collectiveReport", "clubsInformation", "effectiveness", "checkReport"],
  ...["paymentList", "attendanceCard", "dutyCalendar"],
];

const unit = { name: "Centrum Integracji Społecznej", place: "Jaworzno" };
const monthlyProgramme = {
  kind: "monthly-programme",
  fields: {
    unit,
    month: "2026-06",
    days: [{ date: "2026-06-01", topics: ["szkolenie zawodowe", "grupa wsparcia"], hours: 6.5 }],
  },
};

/** A drawing has no page of its own: here it has one, as a site would give it. */
const pageAround = (svg) => `<!doctype html>
<html lang="pl"><head><meta charset="utf-8"/><title>Rysunek</title></head>
<body><main><h1>Rysunek</h1>${svg}</main></body></html>`;

/** Names and HTML. */
export function pages() {
  const ofExample = annualReport().files.flatMap(([name, text]) => {
    if (name.endsWith(".html")) return [[name, text]];
    return name.endsWith(".svg") ? [[name, pageAround(text)]] : [];
  });
  const results = calculations.map((name) => [name, reporting[name](...argumentsOf[name][0])]);
  const card = results.find(([, { outcome }]) => outcome === "card")[1];
  const papers = [
    ...argumentsOf.paper.map(([input]) => input),
    monthlyProgramme,
    { kind: "attendance-card", fields: { unit, person: { name: "Anna Żak" }, card } },
  ].map((input) => [`paper ${input.kind}`, reporting.paper(input)]);
  const ofResults = [...results, ...papers].flatMap(([name, of]) =>
    ["pl", "en"].flatMap((lang) => {
      const page = toHtml({ of, lang });
      return page.outcome === "rendered" ? [[`${name}, ${lang}`, page.text]] : [];
    }),
  );
  const drawings = argumentsOf.timelineSvg.flatMap((input, index) => {
    const drawing = timelineSvg(...input);
    return drawing.outcome === "rendered" ? [[`timeline ${index + 1}`, pageAround(drawing.text)]] : [];
  });
  return [...ofExample, ...ofResults, ...drawings];
}
