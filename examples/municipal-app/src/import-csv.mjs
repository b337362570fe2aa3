/** Attendance from a spreadsheet: `numer;dzień;znak`. Good rows are kept, each bad row is named with what is wrong. */
import { TextDecoder } from "node:util";
import { parse } from "csv-parse/sync";
import { keepMarks } from "./attendance.mjs";
import { isPlanned, programmesOf } from "./people.mjs";
import { sentenceOf } from "./questions.mjs";
import { monthOf } from "./words.mjs";

/** The text of a file in UTF-8 or, where it cannot be that, in windows-1250, as older spreadsheets save it. */
export function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1250").decode(bytes);
  }
}

/** How many rows were kept, and what is wrong with the others: `{ row, text }` with the row's number in the file. */
export function importMarks(store, text) {
  const found = rowsOf(text);
  if (found.wrong !== undefined) return { kept: 0, wrong: [found.wrong] };
  const programmes = programmesOf(store);
  const wrong = [];
  const groups = new Map();
  for (const { record, info } of found.rows) {
    const date = record["dzień"]?.split(".").reverse().join("-") ?? "";
    const entry = { row: info.lines, date, mark: record["znak"]?.toUpperCase() };
    const programme = covering(programmes, record["numer"], date);
    if (programme === undefined) {
      wrong.push({
        row: entry.row,
        text: "Nie ma uczestnika o tym numerze, który do tego dnia rozpoczął program.",
      });
      continue;
    }
    const key = `${String(programme.id)} ${monthOf(date)}`;
    const group = groups.get(key) ?? { programme, month: monthOf(date), entries: [] };
    groups.set(key, { ...group, entries: [...group.entries, entry] });
  }
  store.transaction(() => {
    for (const { programme, month, entries } of groups.values()) {
      const marks = entries.map(({ date, mark }) => ({ date, mark }));
      for (const { mark, issue } of keepMarks(store, programme, month, marks))
        wrong.push({ row: entries[marks.indexOf(mark)].row, text: sentenceOf(issue) });
    }
  });
  wrong.sort((one, other) => one.row - other.row);
  return { kept: found.rows.length - wrong.length, wrong };
}

/** The last programme of the person that had begun by the day: whether the day lies in it the library says. */
function covering(programmes, person, date) {
  return programmes
    .filter((programme) => String(programme.person) === person && isPlanned(programme))
    .filter((programme) => programme.trial_from <= date)
    .sort((one, other) => one.trial_from.localeCompare(other.trial_from))
    .at(-1);
}

function rowsOf(text) {
  try {
    const rows = parse(text, {
      ...{ bom: true, columns: true, delimiter: ";", info: true, trim: true },
      ...{ relax_column_count: true, skip_empty_lines: true },
    });
    const missing = ["numer", "dzień", "znak"].filter(
      (column) => rows.length > 0 && !(column in rows[0].record),
    );
    if (missing.length > 0)
      return {
        wrong: { row: 1, text: `Nagłówki, których brakuje w pierwszym wierszu: ${missing.join(", ")}.` },
      };
    return { rows };
  } catch (error) {
    return {
      wrong: { row: error.lines ?? 1, text: "Wiersza nie można odczytać jako CSV rozdzielanego średnikami." },
    };
  }
}
