/**
 * From the tables of another program to records: files with `;`, Polish headers, words, days and amounts. This is all that a
 * centre writes for itself; change the left sides to what your own tables say.
 */
import { parse } from "csv-parse/sync";

const words = {
  sex: { K: "female", M: "male" },
  group: {
    "bezdomny w programie": "homeless-in-programme",
    "uzależniony od alkoholu": "alcohol-dependent",
    "uzależniony od narkotyków": "drug-dependent",
    "z zaburzeniami psychicznymi": "mentally-disordered",
    "długotrwale bezrobotny": "long-term-unemployed",
    "zwolniony z zakładu karnego": "released-prisoner-with-difficulties",
    "uchodźca w programie": "refugee-in-programme",
    niepełnosprawny: "disabled",
    inna: "other",
  },
  reason: { ukończenie: "completed", praca: "job", rezygnacja: "withdrawal" },
  service: {
    "kurs zawodowy": "vocational-training",
    "praktyki u pracodawców": "practice",
    "pośrednik pracy": "job-offers",
    wolontariat: "other-vocational",
    "drobne remonty mieszkań komunalnych": "other-vocational",
    terapia: "therapy",
    "porady prawne": "other-social",
    "trening umiejętności interpersonalnych": "education-groups",
  },
  outcome: {
    "praca (rodzaj nieznany)": "employment-unspecified",
    "wyjście z bezdomności": "left-homelessness",
    "podjęcie leczenia uzależnienia": "took-up-treatment",
  },
  purpose: { wyposażenie: "equipment", działalność: "operation", szkolenia: "training", inne: "other" },
  line: {
    "przychód: własna działalność": "revenue.own-activity",
    "przychód: inne źródła": "revenue.other",
    "materiały i wyposażenie": "running.materials",
    "szkolenia i pomoce dydaktyczne": "running.teaching",
    "usługi pozostałe": "running.services",
    "zwrot dotacji": "grant.returned",
  },
  yesOrNo: { tak: true, nie: false },
};

/** Each table: its file, and what one row of it is as a record. */
const tables = {
  participants: {
    file: "uczestnicy.csv",
    record: (row) => ({
      id: row["numer"],
      sex: words.sex[row["płeć"]] ?? "unknown",
      groups: row["przesłanka"].split(", ").map(within("group")),
    }),
  },
  programmes: {
    file: "programy.csv",
    record: (row) => ({
      id: row["numer"],
      participant: row["uczestnik"],
      periods: {
        trial: { from: day(row["próba od"]), to: day(row["próba do"]) },
        participation: { from: day(row["uczestnictwo od"]), to: day(row["uczestnictwo do"]) },
      },
      // Nothing in the table: not known, and the library counts it so.
      ...(row["koniec"] === ""
        ? {}
        : { end: { on: day(row["koniec"]), reason: within("reason")(row["powód zakończenia"]) } }),
    }),
  },
  services: {
    file: "uslugi.csv",
    record: (row) => ({
      id: row["numer"],
      participant: row["uczestnik"],
      kind: within("service")(row["usługa"]),
      from: day(row["od"]),
      to: day(row["do"]),
      completed: within("yesOrNo")(row["ukończona"]),
    }),
  },
  outcomes: {
    file: "efekty.csv",
    record: (row) => ({
      id: row["numer"],
      participant: row["uczestnik"],
      kind: within("outcome")(row["efekt"]),
      on: day(row["dzień"]),
    }),
  },
  grants: {
    file: "dotacje.csv",
    record: (row) => ({
      id: row["numer"],
      granter: row["dotujący"],
      purpose: within("purpose")(row["cel"]),
      granted: amount(row["przyznano"]),
    }),
  },
  money: {
    file: "pieniadze.csv",
    record: (row) => ({
      id: row["numer"],
      on: day(row["dzień"]),
      line: within("line")(row["pozycja"]),
      amount: amount(row["kwota"]),
      ...(row["dotacja"] === "" ? {} : { grant: row["dotacja"] }),
    }),
  },
};

/** The records of a unit; `textOf` gives the text of a file, or nothing where the unit has no such table. */
export function recordsFromCsv(unit, textOf) {
  const found = Object.entries(tables).flatMap(([table, { file, record }]) => {
    const text = textOf(file);
    return text === undefined ? [] : [[table, rowsOf(text).map(record)]];
  });
  return { unit, ...Object.fromEntries(found) };
}

function rowsOf(text) {
  return parse(text, { bom: true, columns: true, comment: "#", delimiter: ";", trim: true });
}

/** A word of the table in the library's; an unknown one goes on as it is, so that its record is left out and counted. */
function within(kind) {
  return (word) => words[kind][word] ?? word;
}

/** `07.02.2019` as `2019-02-07`. */
function day(text) {
  return text.split(".").reverse().join("-");
}

/** `98 000,00` as `98000.00`. */
function amount(text) {
  return text.replaceAll(/\s/g, "").replace(",", ".");
}
