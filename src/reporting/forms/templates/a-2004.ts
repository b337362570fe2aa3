import { section } from "../build.js";
import { centreForm } from "../duties.js";
import type { FormTemplate } from "../template.js";

/** Read from a poor image; only table 2.2 is legible enough to be filled. */
export const a2004 = (): FormTemplate => ({
  ...centreForm("A-2004"),
  title: "SPRAWOZDANIE CENTRUM INTEGRACJI SPOŁECZNEJ",
  moneyUnit: "thousand-PLN",
  sections: [
    section({
      id: "2.2",
      title: "Uczestnicy Centrum Integracji Społecznej",
      unit: "persons",
      evidence: "primary",
      columns: [
        { id: "total", label: "Osoby uczestniczące w zajęciach Centrum – ogółem", gloss: "total" },
        { id: "women", label: "kobiety", gloss: "women" },
        { id: "unemployed", label: "bezrobotni", gloss: "unemployed", evidence: "inferred" },
        { id: "homeless", label: "bezdomni", gloss: "homeless", evidence: "inferred" },
        { id: "released", label: "zwalniani z zakładów karnych", gloss: "released from prison" },
      ],
      rows: [
        { id: "began", label: "Osoby, które: rozpoczęły zajęcia", gloss: "began" },
        { id: "took-part", label: "Osoby, które: uczestniczyły w zajęciach", gloss: "took part" },
        { id: "completed", label: "Osoby, które: ukończyły zajęcia", gloss: "completed" },
        { id: "trained", label: "Uczestnicy przyuczeni do zawodu", gloss: "trained for an occupation" },
        {
          id: "requalified",
          label: "Uczestnicy, którzy zmienili lub podwyższyli kwalifikacje",
          gloss: "changed or raised their qualifications",
        },
        {
          id: "supported-employment",
          label:
            "Uczestnicy usamodzielnieni ekonomicznie: skierowani do wspierania zatrudnienia socjalnego u pracodawców",
          gloss: "referred to supported employment with employers",
        },
        {
          id: "employment",
          label: "zatrudnieni przez pracodawców bez wspieranego zatrudnienia socjalnego",
          gloss: "employed without support",
        },
        { id: "employment-in-centre", label: "zatrudnieni w Centrum", gloss: "employed by the centre" },
        {
          id: "cooperative",
          label: "podejmujący działalność gospodarczą w formie spółdzielni",
          gloss: "business as a cooperative",
        },
        {
          id: "business",
          label: "podejmujący działalność gospodarczą w innej formie",
          gloss: "business in another form",
        },
        {
          id: "pension",
          label: "nabywający prawo do świadczeń emerytalnych lub rentowych",
          gloss: "acquired a right to a pension",
        },
      ].map((row) => ({ ...row, cells: cellsOf(row.id) })),
    }),
  ],
  notTranscribed: [
    { what: "nagłówek i dział 1", reason: "strona jest obrazem bez tekstu" },
    { what: "2.1. Zatrudnienie w Centrum Integracji Społecznej", reason: "nieczytelny nagłówek kolumny" },
    { what: "2.2. ostatni wiersz", reason: "czytelny tylko koniec etykiety" },
    { what: "3.1. Przychody Centrum Integracji Społecznej", reason: "część wierszy nieczytelna" },
    { what: "3.2. Wydatki Centrum Integracji Społecznej", reason: "część wierszy nieczytelna" },
  ],
});

/** The groups of the content behind the columns that the form selects. */
const groupOf = { unemployed: "group-5", homeless: "group-1", released: "group-6" };

const ofCourse = ["began", "took-part", "completed"];
const notCounted = ["trained", "requalified"];

/** Those who took part by sex and group, the independent by sex; what was not counted stays empty. */
function cellsOf(row: string): Record<string, string | null> {
  const none = { total: null, women: null, unemployed: null, homeless: null, released: null };
  if (notCounted.includes(row)) return none;
  if (!ofCourse.includes(row))
    return { ...none, total: `independence/${row}/total`, women: `independence/${row}/women` };
  const rows = { total: "total", women: "women", ...groupOf };
  return Object.fromEntries(
    Object.entries(rows).map(([column, group]) => [column, `participants/${group}/${row}`]),
  );
}
