import type { QuestionWithoutSetting } from "./question-without-setting.js";

/** Chapter 2: form, application and length of the status, and what goes back when it is lost. */
export const statusQuestions = {
  "auxiliary-unit-only-existing": {
    text: {
      pl: "Czy w ostatnich miesiącach 2010 r. można było jeszcze utworzyć centrum jako gospodarstwo pomocnicze?",
      en: "Could a centre still be founded as an auxiliary unit in the last months of 2010?",
    },
    unit: "art-3-ust-3",
    settledBy: [],
    note: null,
    sources: {
      pl: "Nowy art. 3 ust. 2 wymienia dwie inne formy, a art. 4 ustawy zmieniającej z 2010 r. pozwalał do końca roku przekształcić istniejące centra. Ust. 3 uchylono dopiero od 2011 r.",
      en: "The new art. 3 ust. 2 names two other forms, and art. 4 of the amending act of 2010 let existing centres be converted to the end of the year. Paragraph 3 was repealed from 2011 only.",
    },
  },
  "form-not-named": {
    text: {
      pl: "W jakiej formie działało w latach 2011–2022 centrum kościelnej osoby prawnej albo spółdzielni socjalnej?",
      en: "In which form did a centre of a church entity or a social cooperative work in 2011–2022?",
    },
    unit: "art-3-ust-4",
    settledBy: [],
    note: null,
    sources: {
      pl: "Ust. 2 pozwalał im tworzyć centra, a ust. 4 mówił tylko o organizacji pozarządowej. Od lutego 2022 r. wymienia także te podmioty.",
      en: "Paragraph 2 let them found centres, and paragraph 4 spoke of non-governmental organisations only. Since February 2022 it names these entities too.",
    },
  },
  "deadline-read-as-until": {
    text: {
      pl: "Czy w latach 2004–2007 wniosek o status można było złożyć tylko 30 kwietnia i 30 września, czy do tych dni?",
      en: "Could the application for a status in 2004–2007 be filed only on 30 April and 30 September, or until those days?",
    },
    unit: "art-5-ust-1",
    settledBy: [],
    note: null,
    sources: {
      pl: "Przepis podawał termin „30 kwietnia i 30 września”, bez słów „od” i „do”. Gdy od lipca 2007 r. wymagał całego okresu, podawał jego pierwszy i ostatni dzień.",
      en: "The provision gave the term “30 April and 30 September”, without “from” or “until”. When it asked for a period, since July 2007, it gave its first and its last day.",
    },
  },
  "status-term-by-code": {
    text: {
      pl: "W którym dniu kończy się status nadany na okres liczony w latach, jeżeli decyzja nie podaje ostatniego dnia?",
      en: "On which day does a status given for years end where the decision names no last day?",
    },
    unit: "art-5-ust-2",
    settledBy: [],
    note: null,
    sources: {
      pl: "Art. 57 § 3a Kodeksu postępowania administracyjnego i art. 112 Kodeksu cywilnego: w dniu, który datą odpowiada dniowi początkowemu. Art. 6b odsyła do pierwszego z tych kodeksów w sprawach nadania statusu.",
      en: "Art. 57 § 3a of the Code of Administrative Procedure and art. 112 of the Civil Code: on the day with the number of the first day. Art. 6b refers to the former for giving a status.",
    },
  },
  "three-last-reports": {
    text: {
      pl: "Których lat dotyczą sprawozdania z trzech ostatnich lat, uwzględniane przy przedłużeniu statusu?",
      en: "Which years do the reports of the last three years cover that count for an extension of the status?",
    },
    unit: "art-5a-zd-1",
    settledBy: [],
    note: null,
    sources: {
      pl: "Sprawozdanie jest roczne i składa się je do 31 marca za rok poprzedni (art. 5 ust. 4 pkt 2); ustawa nie mówi, od którego dnia liczyć lata.",
      en: "The report is yearly and filed by 31 March on the year before (art. 5 ust. 4 pkt 2); the Act does not say from which day the years run.",
    },
    otherSide: {
      text: {
        pl: "trzy ostatnie lata to trzy lata wstecz od dnia decyzji",
        en: "the three last years are the three years back from the day of the decision",
      },
      sources: {
        pl: "Słowa „z 3 ostatnich lat” nie wymieniają lat kalendarzowych.",
        en: "The words “of the 3 last years” do not name calendar years.",
      },
    },
  },
  "unused-as-one-pool": {
    text: {
      pl: "Czy niewykorzystane środki z kilku dotacji są jedną pulą, czy każdy podmiot odzyskuje resztę dotacji, której udzielił?",
      en: "Is what is unused of several grants one pool, or does each grantor get back the rest of its own grant?",
    },
    unit: "art-6-ust-3",
    settledBy: [],
    note: null,
    sources: {
      pl: "Zwrot następuje „w wysokości proporcjonalnej do wysokości udzielonej dotacji”, a to zakłada podział wspólnej kwoty.",
      en: "What is returned is “in proportion to the grant given”, which presupposes that one amount is shared.",
    },
    otherSide: {
      text: {
        pl: "każdy podmiot odzyskuje to, czego nie wykorzystano z udzielonej przez niego dotacji",
        en: "each grantor gets back what is unused of its own grant",
      },
      sources: {
        pl: "Każdą dotację rozlicza się osobno (art. 5 ust. 4 pkt 2).",
        en: "Each grant is settled by itself (art. 5 ust. 4 pkt 2).",
      },
    },
  },
  "largest-remainder": {
    text: {
      pl: "Jak zaokrągla się części zwracanej kwoty?",
      en: "How are the parts of what is returned rounded?",
    },
    unit: "art-6-ust-3",
    settledBy: [],
    note: null,
    sources: {
      pl: "Ustawa o tym nie mówi. Części zaokrąglone w dół, z groszami dodanymi według największych reszt, dają dokładnie kwotę do zwrotu.",
      en: "The Act is silent. Parts rounded down, with grosze added by the largest remainders, make exactly the amount to be returned.",
    },
  },
} as const satisfies Readonly<Record<string, QuestionWithoutSetting>>;
