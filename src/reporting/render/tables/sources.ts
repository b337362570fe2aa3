import type { Language } from "../../../reasoning/index.js";
import type { PrintableCollective } from "../printable.js";
import type { Table } from "../table.js";
import { idColumn, namedTable } from "./columns.js";

const correction = {
  id: "correction",
  label: { pl: "Korekta nr", en: "Correction" },
  kind: "count",
} as const;

/** Whose reports were put together, which of them a correction replaced, and who has not reported. */
export function sourceTables(
  { sources, superseded, notReported }: PrintableCollective,
  language: Language,
): Table[] {
  return [
    ...namedTable(
      {
        id: "sources",
        title: { pl: "Uwzględnione sprawozdania", en: "Reports taken into account" },
        columns: [idColumn, correction],
      },
      sources.map((source) => [source.id, source.correction]),
      language,
    ),
    ...namedTable(
      {
        id: "superseded",
        title: { pl: "Sprawozdania zastąpione korektą", en: "Reports replaced by a correction" },
        columns: [idColumn, correction],
      },
      superseded.map((source) => [source.id, source.correction]),
      language,
    ),
    ...namedTable(
      {
        id: "not-reported",
        title: { pl: "Brak sprawozdania", en: "Not reported" },
        columns: [idColumn],
      },
      notReported.map((id) => [id]),
      language,
    ),
  ];
}

/** More are named in their table only. */
const namedAtTheHead = 10;

/** Who has not reported, so that nobody takes the sums for whole. */
export function missingNotes({ notReported }: PrintableCollective, language: Language): string[] {
  const number = notReported.length;
  if (number === 0) return [];
  const label = { pl: "Brak sprawozdań", en: "Reports missing" }[language];
  return [`${label}: ${number}${number > namedAtTheHead ? "" : ` (${notReported.join(", ")})`}`];
}
