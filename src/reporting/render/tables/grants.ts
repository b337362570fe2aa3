import type { Language } from "../../../reasoning/index.js";
import { reportingLabels } from "../../labels.js";
import type { PrintableReport } from "../printable.js";
import type { Cell, Table } from "../table.js";
import { idColumn, type NamedColumn, namedTable, nameOf } from "./columns.js";

const sums = ["carried", "received", "used", "returned", "left"] as const;

const sumColumns: readonly NamedColumn[] = sums.map((id) => ({
  id,
  label: reportingLabels.reportColumns[id]!,
  kind: "money",
}));

const granter: NamedColumn = { id: "granter", label: { pl: "Udzielający", en: "Granter" }, kind: "text" };

/** A row must begin with a word, for those who hear the table. */
function granterOf({ granter: name }: { readonly granter: string | null }, language: Language): string {
  return name ?? { pl: "nie podano", en: "not given" }[language];
}

/** The grants one by one and by granter, each of whom gets the report, and the changed data. */
export function grantTables({ grants, granters, changes }: PrintableReport, language: Language): Table[] {
  return [
    ...namedTable(
      {
        id: "grants-one-by-one",
        title: { pl: "Rozliczenie poszczególnych dotacji, w złotych", en: "Each grant, PLN" },
        columns: [
          idColumn,
          granter,
          { id: "purpose", label: { pl: "Przeznaczenie", en: "Purpose" }, kind: "text" },
          { id: "granted", label: { pl: "przyznano", en: "granted" }, kind: "money" },
          ...sumColumns,
        ],
      },
      grants.map((grant): Cell[] => [
        grant.id,
        granterOf(grant, language),
        nameOf(reportingLabels.grantPurposes, grant.purpose, language),
        grant.granted,
        ...sums.map((sum) => grant[sum]),
      ]),
      language,
    ),
    ...namedTable(
      {
        id: "granters",
        title: { pl: "Dotacje według udzielających, w złotych", en: "Grants by granter, PLN" },
        columns: [granter, ...sumColumns],
      },
      granters.map((each): Cell[] => [granterOf(each, language), ...sums.map((sum) => each[sum])]),
      language,
    ),
    ...namedTable(
      {
        id: "changes",
        title: {
          pl: "Zmiany danych zawartych we wniosku o przyznanie statusu",
          en: "Changed data of the application for the status",
        },
        columns: [
          { id: "on", label: { pl: "Dzień", en: "Day" }, kind: "date" },
          { id: "point", label: { pl: "Punkt art. 4 ust. 2", en: "Point of art. 4 ust. 2" }, kind: "text" },
          { id: "text", label: { pl: "Zmiana", en: "Change" }, kind: "text" },
        ],
      },
      changes.map(({ on, point, text }) => [on, point, text]),
      language,
    ),
  ];
}
