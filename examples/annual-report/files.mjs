/** The files that are written: names and texts. */
import { readFileSync } from "node:fs";
import {
  asTables,
  timelineSvg,
  toCsv,
  toHtml,
  toICalendar,
  toJson,
  toMarkdown,
} from "zatrudnienie-socjalne/reporting";
import { decided } from "../decided.mjs";

/** Spreadsheets set to Polish want semicolons, decimal commas, and a mark that the text is UTF-8. */
const forSpreadsheets = { delimiter: ";", decimal: ",", bom: true };

const html = (of) => decided(toHtml({ of })).text;
const json = (of) => decided(toJson({ of })).text;
const longCsv = (of) => decided(toCsv({ of, layout: "long", ...forSpreadsheets })).text;

export function filesOf({ jaworzno, slupsk, legionowo, collective, centreFiles, refund }) {
  return [
    ...reportFiles("jaworzno/sprawozdanie-2018", jaworzno.report),
    ["jaworzno/sprawozdanie-2018.md", decided(toMarkdown({ of: jaworzno.report })).text],
    ["jaworzno/uczestnicy-2018.csv", tableOf(jaworzno.report, "participants")],
    ["jaworzno/wskazniki-2018.html", html(jaworzno.ratios)],
    ["jaworzno/terminarz-2019.html", html(jaworzno.calendar)],
    ["jaworzno/terminarz-2019.ics", decided(toICalendar({ events: jaworzno.calendar.events })).text],
    ["jaworzno/program.svg", programmeDrawing(jaworzno.records.programmes[18])],
    ...jaworzno.papers.map((paper) => [`jaworzno/pisma/${paper.kind}.html`, html(paper)]),
    ...reportFiles("slupsk/sprawozdanie-2016", slupsk.first),
    ...reportFiles("slupsk/sprawozdanie-2017", slupsk.second),
    ...reportFiles("legionowo/sprawozdanie-2019", legionowo),
    ["legionowo/dotacje-2019.csv", tableOf(legionowo, "grants")],
    ...centreFiles.map(([name, text]) => [`wojewodztwo/sprawozdania/${name}`, text]),
    ...reportFiles("wojewodztwo/sprawozdanie-zbiorcze-2024", collective),
    ["styczen-2022/wniosek-o-refundacje.html", html(refund)],
  ];
}

function reportFiles(name, of) {
  return [
    [`${name}.html`, html(of)],
    [`${name}.csv`, longCsv(of)],
    [`${name}.json`, json(of)],
  ];
}

function tableOf(report, id) {
  const table = decided(asTables({ of: report })).tables.find((each) => each.id === id);
  return decided(toCsv({ table, ...forSpreadsheets })).text;
}

function programmeDrawing({ periods }) {
  const title = "Program uczestnika (dane zmyślone)";
  return decided(timelineSvg({ periods, title })).text;
}

/** A file beside this one, read. */
export function readBeside(name) {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}
