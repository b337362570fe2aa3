import type { Granted } from "./granted.js";

/** What is taken for granted of the status of a centre and of what goes back when it is lost. */
export const grantedOfStatus = {
  questions: {
    oldStatus: {
      pl: "Czy status nadany na trzy lata przed zmianą z lipca 2007 r., który wtedy jeszcze trwał, kończy się po trzech czy po pięciu latach?",
      en: "Does a status given for three years before July 2007, and still running then, end after three years or after five?",
    },
  },
  readings: {
    oldStatus: {
      "three-years": {
        pl: "status nadany na trzy lata przed zmianą z lipca 2007 r. kończy się po trzech latach",
        en: "a status given for three years before July 2007 ends after three years",
      },
      "five-years": {
        pl: "status nadany na trzy lata przed zmianą z lipca 2007 r. trwa pięć lat od dnia nadania",
        en: "a status given for three years before July 2007 lasts five years from the day it was given",
      },
    },
  },
  assumptions: {
    "auxiliary-unit-only-existing": {
      pl: "do końca 2010 r. w formie gospodarstwa pomocniczego działały tylko centra już istniejące",
      en: "to the end of 2010 only existing centres went on as auxiliary units",
    },
    "form-not-named": {
      pl: "kościelne osoby prawne i spółdzielnie socjalne tworzyły centra w formie jednostki wyodrębnionej, choć przepis o formie ich jeszcze nie wymieniał",
      en: "church entities and social cooperatives founded centres as separated units, though the provision on the form did not name them yet",
    },
    "deadline-read-as-until": {
      pl: "wniosek składa się najpóźniej w dniu podanym w ustawie",
      en: "the application is filed on the day the Act gives at the latest",
    },
    "status-term-by-code": {
      pl: "okres liczony w latach kończy się w dniu, który datą odpowiada dniowi początkowemu",
      en: "a time given in years ends on the day with the number of its first day",
    },
    "three-last-reports": {
      pl: "trzy ostatnie lata to lata kalendarzowe przed rokiem, w którym decyduje się o przedłużeniu",
      en: "the three last years are the calendar years before the one of the decision on the extension",
    },
    "unused-as-one-pool": {
      pl: "niewykorzystane środki ze wszystkich dotacji dzieli się między podmioty, które udzieliły dotacji, w stosunku do wysokości dotacji",
      en: "what is unused of all grants is shared among those who gave them in proportion to the grants",
    },
    "largest-remainder": {
      pl: "brakujące grosze dolicza się kolejno tam, gdzie zaokrąglenie w dół odjęło najwięcej",
      en: "the missing grosze go one each to where rounding down took most",
    },
  },
} as const satisfies Granted;
