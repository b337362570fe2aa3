import type * as founding from "../rules/chapter-2-founding.js";
import type { GistsOf } from "./gist.js";

/** art. 3, 4: who founds a centre and in which form, and what the application for its status holds. */
export const foundingGists: GistsOf<typeof founding> = {
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
  applicationPoints: {
    "2003-08-14": {
      pl: "Wniosek o status centrum ma 12 elementów.",
      en: "The application for the status of a centre has 12 points.",
    },
    "2007-07-14": {
      pl: "Wniosek podaje też rodzaje umów o pracę pracowników centrum i wymiar czasu pracy.",
      en: "The application also tells the kinds of employment contracts of the staff and their working time.",
    },
    "2015-10-24": {
      pl: "Do wniosku dołącza się tytuł prawny do nieruchomości, opinię starosty (nie w przypadku powiatu) i akt powołania centrum samorządowego.",
      en: "The application also has the title to the property, the opinion of the starosta (not for a county) and, for local government, the act that creates the centre.",
    },
    "2022-02-15": {
      pl: "Wniosek podaje też dane kontaktowe centrum, adres instytucji tworzącej i miejsce realizacji usług.",
      en: "The application also has the contact data of the centre, the address of the founder and the place of the services.",
    },
  },
  statusTransition: {
    "2003-08-14": {
      pl: "Ustawa nie miała przepisu przejściowego o wnioskach o status.",
      en: "The Act had no transitional provision on applications for a status.",
    },
    "2022-02-15": {
      pl: "Wnioski o status złożone wcześniej i jeszcze nierozpatrzone ocenia się według dotychczasowych przepisów.",
      en: "Applications for a status filed before and still pending are decided by the earlier law.",
    },
  },
};
