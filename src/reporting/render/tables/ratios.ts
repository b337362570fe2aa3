import type { Texts } from "../../../law/index.js";
import type { Language } from "../../../reasoning/index.js";
import type { PrintableRatios } from "../printable.js";
import type { Table } from "../table.js";
import { namedTable, nameOf, yesOrNo } from "./columns.js";

const ofTookPart: Texts = { pl: "do uczestników", en: "of those who took part" };
const ofCompleted: Texts = { pl: "do osób, które ukończyły zajęcia", en: "of those who completed" };
const ofGraduates: Texts = { pl: "do absolwentów", en: "of the graduates" };
const employed: Texts = { pl: "Osoby zatrudnione", en: "Employed" };
const independent: Texts = { pl: "Osoby usamodzielnione ekonomicznie", en: "Economically independent" };

const both = (counted: Texts, whole: Texts): Texts => ({
  pl: `${counted.pl} w stosunku ${whole.pl}`,
  en: `${counted.en} ${whole.en}`,
});

/** What each ratio is called: no ratio is the effectiveness, for the Act defines none. */
const ratioNames: Record<string, Texts> = {
  "completed-of-took-part": both({ pl: "Osoby, które ukończyły zajęcia,", en: "Completed" }, ofTookPart),
  "graduates-of-took-part": both({ pl: "Absolwenci", en: "Graduates" }, ofTookPart),
  "employed-of-took-part": both(employed, ofTookPart),
  "independent-of-took-part": both(independent, ofTookPart),
  "employed-of-completed": both(employed, ofCompleted),
  "independent-of-completed": both(independent, ofCompleted),
  "employed-of-graduates": both(employed, ofGraduates),
  "independent-of-graduates": both(independent, ofGraduates),
};

export const ratiosTitle: Texts = { pl: "Wskaźniki efektów", en: "Ratios of effects" };

export function ratioTables({ ratios }: PrintableRatios, language: Language): Table[] {
  return namedTable(
    {
      id: "ratios",
      title: { pl: "Każdy wskaźnik z licznikiem i mianownikiem", en: "Each ratio with its numbers" },
      columns: [
        { id: "ratio", label: { pl: "Wskaźnik", en: "Ratio" }, kind: "text" },
        { id: "numerator", label: { pl: "Licznik", en: "Numerator" }, kind: "count" },
        { id: "denominator", label: { pl: "Mianownik", en: "Denominator" }, kind: "count" },
        { id: "percent", label: { pl: "Procent", en: "Percent" }, kind: "decimal" },
        {
          id: "above",
          label: { pl: "Licznik większy od mianownika", en: "Numerator above the denominator" },
          kind: "text",
        },
      ],
    },
    ratios.map(({ id, numerator, denominator, percent, above }) => [
      nameOf(ratioNames, id, language),
      numerator.value,
      denominator.value,
      percent,
      yesOrNo(above, language),
    ]),
    language,
  );
}
