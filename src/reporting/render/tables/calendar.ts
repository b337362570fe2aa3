import { formatCitation, type Texts } from "../../../law/index.js";
import { certaintyLabels, type Language } from "../../../reasoning/index.js";
import type { PrintableCalendar } from "../printable.js";
import type { Table } from "../table.js";
import { namedTable, nameOf } from "./columns.js";

export const dutiesTitle: Texts = { pl: "Kalendarz obowiązków", en: "Calendar of duties" };

/** The duties by day. */
export function dutyTables({ duties }: PrintableCalendar, language: Language): Table[] {
  return namedTable(
    {
      id: "duties",
      title: { pl: "Terminy według dni", en: "Days in order" },
      columns: [
        { id: "date", label: { pl: "Dzień według ustawy", en: "Day by the Act" }, kind: "date" },
        { id: "movedTo", label: { pl: "Następny dzień roboczy", en: "Next working day" }, kind: "date" },
        { id: "title", label: { pl: "Obowiązek", en: "Duty" }, kind: "text" },
        { id: "citation", label: { pl: "Przepis", en: "Provision" }, kind: "text" },
        { id: "certainty", label: { pl: "Skąd to wiadomo", en: "How this is known" }, kind: "text" },
      ],
    },
    duties.map(({ date, movedTo, title, citation, certainty }) => [
      date,
      movedTo,
      title[language],
      formatCitation(citation),
      nameOf(certaintyLabels, certainty, language),
    ]),
    language,
  );
}
