import type { Word, Words } from "./word.js";

// Yearly reports, and their parts.

const place = (pl: string, en: string): Word => [
  pl,
  en,
  `${pl} formularza albo treści.`,
  `${en} of the form or the content.`,
];

const money = (pl: string, en: string, polish: string, english: string): Word => [
  pl,
  en,
  `${polish}, w złotych.`,
  `${english}, in PLN.`,
];

export const yearlyReportsWords = (): Words => ({
  "centreReport.input.form": [
    "Formularz",
    "Form",
    "Urzędowy formularz, który wypełnia się obok treści.",
    "A prescribed form to fill beside the content.",
    "art. 5 ust. 6",
  ],
  "centreReport.result.form": [
    "Formularz",
    "Form",
    "Wypełniony formularz; null, gdy go nie wybrano.",
    "The form filled in; null where none was chosen.",
    "art. 5 ust. 6",
  ],
  "clubReport.result.form": [
    "Formularz",
    "Form",
    "Zawsze null: dla klubów nie odczytano formularza.",
    "Always null: no form of clubs was read.",
  ],
  ...Object.fromEntries(
    [
      "centreReport.result",
      "clubReport.result",
      "collectiveReport.result",
      "ofReport",
      "contentReport",
      "ofCollective",
      "contentCollective",
    ].map((report) => [
      `${report}.project`,
      [
        "Projekt",
        "Project",
        "Projekt, którego dotyczy sprawozdanie; null, gdy wszystkich.",
        "The project the report is about; null for all.",
      ],
    ]),
  ),
  ...Object.fromEntries(
    ["of", "content"].flatMap((place) =>
      ["Checked", "Collective", "Report"].map((report) => [
        `${place}${report}.form`,
        [
          "Formularz",
          "Form",
          "Urzędowy formularz; null, gdy go nie wypełniono.",
          "The prescribed form; null where none was filled in.",
        ],
      ]),
    ),
  ),
  "paperInputDiscontinuationDecisionFields.ground": [
    "Podstawa",
    "Ground",
    "Podstawa zaprzestania realizacji programu.",
    "The ground to discontinue the programme.",
    "art. 13 ust. 4 pkt 1 i 2",
  ],
  "paperInputExtensionNoticeFields.extension": [
    "Przedłużenie",
    "Extension",
    "Pierwszy i ostatni dzień przedłużenia.",
    "First and last day of the extension.",
    "art. 15 ust. 3",
  ],
  "ratio.exact": [
    "Wskaźnik dokładny",
    "Exact ratio",
    "Wskaźnik jako ułamek skrócony; null, gdy mianownik jest zerem.",
    "The ratio as a reduced fraction; null where the denominator is zero.",
  ],
  "form.id": ["Formularz", "Form", "Oznaczenie formularza.", "Id of the form."],
  "centreReport.result.readings": [
    "Odczytania",
    "Readings",
    "Odczytania, według których policzono.",
    "The readings it was counted by.",
  ],
  "clubReport.result.readings": [
    "Odczytania",
    "Readings",
    "Odczytania, według których policzono.",
    "The readings it was counted by.",
  ],
  "collectiveReport.result.readings": [
    "Odczytania",
    "Readings",
    "Odczytania, według których policzono połączone sprawozdania.",
    "The readings the reports were counted by.",
  ],
  period: [
    "Okres",
    "Period",
    "Część roku, w której jednostka działała.",
    "The part of the year in which the unit was active.",
  ],
  content: [
    "Treść",
    "Content",
    "Które wiersze i kolumny ma sprawozdanie w tym roku.",
    "Which rows and columns the report of the year has.",
  ],
  cells: [
    "Komórki",
    "Cells",
    "Wartości według części, wiersza i kolumny.",
    "Values by section, row and column.",
  ],
  granters: [
    "Udzielający dotacji",
    "Granters",
    "Rozliczenie dotacji według tych, którzy ich udzielili.",
    "The account of the grants by who gave them.",
  ],
  unknowns: [
    "Nieznane fakty",
    "Unknowns",
    "Zapisy, w których brakuje faktu.",
    "Records in which a fact is unknown.",
  ],
  leftOut: [
    "Pominięte",
    "Left out",
    "Zapisy pominięte, bo są błędne.",
    "Records left out because something is wrong with them.",
  ],
  findings: [
    "Spostrzeżenia",
    "Findings",
    "Co w zapisach do siebie nie pasuje.",
    "What in the records does not fit together.",
  ],
  table: ["Tabela", "Table", "Tabela.", "The table."],
  fact: ["Fakt", "Fact", "Którego faktu brakuje.", "Which fact is unknown."],
  carried: money(
    "Z poprzedniego roku",
    "Carried",
    "Niewykorzystane z poprzedniego roku",
    "What was left of the year before",
  ),
  received: money("Otrzymano", "Received", "Otrzymano w roku", "What was received in the year"),
  used: money("Wykorzystano", "Used", "Wykorzystano w roku", "What was used in the year"),
  returned: money("Zwrócono", "Returned", "Zwrócono w roku", "What was returned in the year"),
  left: money("Pozostało", "Left", "Pozostało na koniec roku", "What is left at the end of the year"),
  section: place("Część", "Section"),
  row: place("Wiersz", "Row"),
  column: place("Kolumna", "Column"),
  cell: ["Komórka", "Cell", "Która komórka.", "Which cell."],
  "notFilled.cell": [
    "Komórka",
    "Cell",
    "Komórka w postaci część/wiersz/kolumna.",
    "The cell as section/row/column.",
  ],
  notFilled: [
    "Niewypełnione",
    "Not filled",
    "Komórki formularza, których nie wypełniono, i dlaczego.",
    "Cells of the form that are not filled, and why.",
  ],
  roundings: [
    "Zaokrąglenia",
    "Roundings",
    "Sumy, które po zaokrągleniu różnią się od sumy składników.",
    "Totals that differ from the sum of their parts by rounding.",
  ],
  "rounding.parts": [
    "Suma składników",
    "Sum of the parts",
    "Suma zaokrąglonych składników.",
    "Sum of the rounded parts.",
  ],
});
