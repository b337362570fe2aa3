import type * as chapter2 from "../rules/chapter-2-status.js";
import type { GistsOf } from "./gist.js";

/** art. 3, 5–5b: who founds a centre, the status of a centre and its supervision. */
export const statusGists: GistsOf<typeof chapter2> = {
  foundingForms: {
    "2003-08-14": {
      pl: "Centrum może utworzyć gmina, jako gospodarstwo pomocnicze, albo organizacja pożytku publicznego, jako wyodrębnioną jednostkę.",
      en: "A centre can be founded by a commune, as an auxiliary unit, or by a public benefit organisation, as a separated unit.",
    },
    "2004-06-01": {
      pl: "Obok gminy centrum może utworzyć każda organizacja pozarządowa działająca na rzecz osób objętych ustawą.",
      en: "Beside a commune any non-governmental organisation that acts for the persons covered can found a centre.",
    },
    "2010-09-04": {
      pl: "Centrum może utworzyć każda jednostka samorządu terytorialnego, jako jednostkę budżetową albo samorządowy zakład budżetowy; istniejące gospodarstwa pomocnicze działają do końca roku.",
      en: "Any unit of local government can found a centre, as a budgetary unit or a budgetary establishment; existing auxiliary units go on to the end of the year.",
    },
    "2011-01-01": {
      pl: "Uchylono przepis o gospodarstwie pomocniczym jako formie centrum.",
      en: "The provision on the auxiliary unit as a form of a centre was repealed.",
    },
    "2011-10-30": {
      pl: "Centrum mogą tworzyć także kościelne osoby prawne oraz spółdzielnie socjalne założone przez organizacje pozarządowe, samorząd albo kościelne osoby prawne.",
      en: "A centre can be founded by church entities too, and by social cooperatives that organisations, local government or legal persons of churches founded.",
    },
    "2022-02-15": {
      pl: "Centrum może utworzyć każda spółdzielnia socjalna; przepis o formie wymienia już kościelne osoby prawne i spółdzielnie.",
      en: "Any social cooperative can found a centre; the provision on the form names church entities and cooperatives now.",
    },
  },
  statusLength: {
    "2003-08-14": {
      pl: "Status centrum nadaje się na 3 lata.",
      en: "The status of a centre is given for three years.",
    },
    "2007-07-14": {
      pl: "Status centrum nadaje się na 5 lat.",
      en: "The status of a centre is given for five years.",
    },
  },
  statusAuthority: {
    "2003-08-14": {
      pl: "Status centrum nadaje wojewoda po zasięgnięciu opinii marszałka województwa.",
      en: "The voivode gives the status of a centre after an opinion of the marshal of the voivodeship.",
    },
    "2006-01-01": {
      pl: "Status centrum nadaje marszałek województwa.",
      en: "The marshal of the voivodeship gives the status of a centre.",
    },
    "2007-07-14": {
      pl: "Status centrum ponownie nadaje wojewoda.",
      en: "The voivode gives the status of a centre again.",
    },
  },
  statusExtension: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała przedłużenia statusu centrum.",
      en: "The Act did not provide for extending the status of a centre.",
    },
    "2007-07-14": {
      pl: "Status centrum można przedłużyć na wniosek instytucji tworzącej; bierze się pod uwagę sprawozdania z 3 ostatnich lat.",
      en: "The status of a centre can be extended on the founder's application; the reports of the last three years are considered.",
    },
  },
  supervision: {
    "2003-08-14": {
      pl: "Ustawa nie określała nadzoru wojewody nad centrum.",
      en: "The Act did not regulate the voivode's supervision of a centre.",
    },
    "2022-02-15": {
      pl: "Wojewoda wyznacza co najmniej 14 dni na wyjaśnienia i co najmniej 30 dni na usunięcie nieprawidłowości.",
      en: "The voivode sets at least 14 days for explanations and at least 30 days for putting irregularities right.",
    },
  },
};
