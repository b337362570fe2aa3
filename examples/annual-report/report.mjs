/** The yearly reports in Polish, line by line, and the files to be written. */
import { justification } from "zatrudnienie-socjalne";
import { day, decimal, heading, row, wrapped, zloty } from "../text.mjs";
import { filesOf, readBeside } from "./files.mjs";
import { recordsFromCsv } from "./from-csv.mjs";
import { filesOfCentres, merged } from "./voivodeship.mjs";
import { jaworzno, legionowo, refundOfJanuary2022, slupsk } from "./year.mjs";

export function annualReport() {
  const json = (name) => JSON.parse(readBeside(name));
  const centreFiles = filesOfCentres();
  const found = {
    jaworzno: jaworzno(json("jaworzno-2018.json"), json("papers.json")),
    slupsk: slupsk(recordsIn("slupsk", "cis-slupsk", "Centrum Integracji Społecznej w Słupsku")),
    legionowo: legionowo(recordsIn("legionowo", "cis-legionowo", "Centrum Integracji Społecznej, Legionowo")),
    centreFiles,
    collective: merged(centreFiles),
    refund: refundOfJanuary2022(json("../january-2022/facts.json")),
  };
  return {
    files: filesOf(found),
    lines: [
      ...jaworznoLines(found.jaworzno),
      ...slupskLines(found.slupsk),
      ...legionowoLines(found.legionowo),
      ...collectiveLines(found),
      ...refundLines(found.refund),
    ],
  };
}

/** The tables of a place; a file that it does not have is a table left out. */
function recordsIn(folder, id, name) {
  return recordsFromCsv({ id, name: `${name} (dane zmyślone)` }, (file) => {
    try {
      return readBeside(`${folder}/${file}`);
    } catch (error) {
      if (error.code === "ENOENT") return undefined;
      throw error;
    }
  });
}

function jaworznoLines({ report, benefits, ratios, calendar, papers }) {
  const { participants, staff, expenditure } = report.cells;
  return [
    ...heading("Jaworzno, 2018 (z prasy są tylko liczby: 54, 18, 2 i 7; reszta zmyślona)"),
    `  uczestniczyło ${String(participants.total["took-part"])}, ukończyło ${String(participants.total.completed)}, pracę podjęło ${String(report.cells.independence["employment-unspecified"].total)}, pracownicy: ${String(staff.employment.total)}`,
    ...ratios.ratios.map(ratioLine),
    `  świadczenia integracyjne wypłacone w roku: ${zloty(expenditure["pay.benefit"].executed)}, liczba wypłat: ${String(benefits.addends.length)}`,
    `  brak danych: ${String(report.unknowns.length)}; pominięte zapisy: ${String(report.leftOut.length)}; formularz ${report.form.id}: nieodczytany, więc niewypełniony`,
    ...wrapped(justification(report, "pl")),
    `  kalendarz obowiązków na 2019 r.: ${String(calendar.duties.length)} terminów, sprawozdanie do ${day(calendar.duties.find(({ kind }) => kind === "centre-report").date)}`,
    "  pisma:",
    ...papers.map(({ title }) => `    - ${title}`),
  ];
}

function slupskLines({ first, second, counts, social, ratios }) {
  const widths = [8, -10, -14, -10, -11];
  const line = ({ year, cells: { participants, independence } }) =>
    row(widths, [
      String(year),
      ...["began", "took-part", "completed"].map((column) => String(participants.total[column])),
      String(independence.total.total),
    ]);
  return [
    ...heading("Słupsk, pierwszy rok od lipca 2016 r. do czerwca 2017 r. (z prasy są tylko sumy)"),
    row(widths, ["rok", "rozpoczęło", "uczestniczyło", "ukończyło", "usamodziel."]),
    ...[first, second].map(line),
    `  w pierwszym roku: uczestniczyło ${String(counts.tookPart)}, ukończyło ${String(counts.completed)}, pracę podjęło ${String(counts.employed)}, z bezdomności wyszło ${String(social.homelessness)}, leczenie podjęło ${String(social.treatment)}`,
    "  liczb uczestników z dwóch lat się nie dodaje: kto uczestniczył w obu, byłby policzony dwa razy",
    ...ratios.ratios.map(ratioLine),
  ];
}

function legionowoLines({ grants, cells }) {
  const { services } = cells;
  return [
    ...heading(
      "Legionowo, 2019: dotacja w części finansowej sprawozdania (z prasy: ponad 98 tys. zł; reszta zmyślona)",
    ),
    ...grants.map(
      ({ granter, received, used, returned, left }) =>
        `  ${granter}: otrzymano ${zloty(received)}, wykorzystano ${zloty(used)}, zwrócono ${zloty(returned)}, pozostało ${zloty(left)}`,
    ),
    `  usługi: praktyki: ${String(services.practice["took-part"])}, oferty pracy: ${String(services["job-offers"]["took-part"])}, terapia: ${String(services.therapy["took-part"])}, inne społeczne: ${String(services["other-social"]["took-part"])}`,
  ];
}

function collectiveLines({ collective, centreFiles }) {
  const { cells, counts, notReported, superseded } = collective;
  return [
    ...heading("Województwo, 2024: 15 centrów (wszystkie zmyślone)"),
    `  pliki: ${String(centreFiles.length)}; sprawozdania policzone: ${String(counts.reports)}; zastąpione korektą: ${superseded.map(({ id }) => id).join(", ")}; brak: ${notReported.join(", ")}`,
    `  uczestniczyło ${String(cells.participants.total["took-part"])}, ukończyło ${String(cells.participants.total.completed)}, usamodzielniło się ${String(cells.independence.total.total)}; przychody ${zloty(cells.revenue.total.executed)}`,
    ...wrapped(justification(collective, "pl")),
  ];
}

function refundLines({ title, face, paragraphs }) {
  return [
    ...heading("Styczeń 2022: wniosek o refundację wyrównania (dane zmyślone)"),
    `  ${title}`,
    ...[face, ...paragraphs.map(({ text }) => text)].flatMap((text) => wrapped(text)),
  ];
}

const countNames = {
  tookPart: "uczestniczyli",
  completed: "ukończyli",
  employed: "podjęli pracę",
};

function ratioLine({ numerator, denominator, percent }) {
  const names = `${countNames[numerator.of]} / ${countNames[denominator.of]}`;
  return `  ${names}: ${String(numerator.value)} / ${String(denominator.value)}, czyli ${decimal(percent)} %`;
}
