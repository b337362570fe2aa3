import type { Texts } from "../../../law/index.js";
import type { Language } from "../../../reasoning/index.js";
import type { PrintableInformation } from "../printable.js";
import type { Table } from "../table.js";
import { namedTable } from "./columns.js";

export const informationTitle: Texts = {
  pl: "Liczba zarejestrowanych klubów integracji społecznej",
  en: "Number of registered social integration clubs",
};

export function informationTables({ on, count }: PrintableInformation, language: Language): Table[] {
  return namedTable(
    {
      id: "information",
      title: { pl: "Stan na koniec roku", en: "At the end of the year" },
      columns: [
        { id: "on", label: { pl: "Stan na dzień", en: "As of" }, kind: "date" },
        { id: "count", label: { pl: "Liczba klubów", en: "Clubs" }, kind: "count" },
      ],
    },
    [[on, count]],
    language,
  );
}
