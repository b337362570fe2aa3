import type { Texts } from "../../../law/index.js";
import type { Language } from "../../../reasoning/index.js";
import { meaningTexts } from "../../lists/texts.js";
import type { PrintableCard } from "../printable.js";
import type { Table } from "../table.js";
import { namedTable, nameOf, yesOrNo } from "./columns.js";

const countNames: Record<string, Texts> = {
  classDays: { pl: "dni zajęć", en: "class days" },
  ...meaningTexts,
  unmarked: { pl: "dni zajęć bez zapisu", en: "class days without a mark" },
};

/** The days of the month, and how many there are of each kind. */
export function cardTables({ days, counts }: PrintableCard, language: Language): Table[] {
  return [
    ...namedTable(
      {
        id: "days",
        title: { pl: "Dni", en: "Days" },
        columns: [
          { id: "date", label: { pl: "Dzień", en: "Day" }, kind: "date" },
          { id: "classDay", label: { pl: "Dzień zajęć", en: "Class day" }, kind: "text" },
          { id: "mark", label: { pl: "Znak", en: "Mark" }, kind: "text" },
          { id: "meaning", label: { pl: "Znaczenie", en: "Meaning" }, kind: "text" },
        ],
      },
      days.map(({ date, classDay, mark, meaning }) => [
        date,
        yesOrNo(classDay, language),
        mark,
        nameOf(meaningTexts, meaning, language),
      ]),
      language,
    ),
    ...namedTable(
      {
        id: "counts",
        title: { pl: "Liczba dni", en: "Number of days" },
        columns: [
          { id: "kind", label: { pl: "Rodzaj dnia", en: "Kind of day" }, kind: "text" },
          { id: "days", label: { pl: "Liczba dni", en: "Days" }, kind: "count" },
        ],
      },
      Object.entries(counts).map(([kind, number]) => [nameOf(countNames, kind, language), number]),
      language,
    ),
  ];
}
