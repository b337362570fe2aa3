import type * as grants from "../rules/chapter-2-grants.js";
import type { GistsOf } from "./gist.js";

/** art. 7–8: how the creation of a centre is paid, and the grants of the marshal. */
export const creationGrantsGists: GistsOf<typeof grants> = {
  activityGrant: {
    "2003-08-14": {
      pl: "Marszałek może przyznać centrum na pierwsze 3 miesiące dotację: 50 % zasiłku dla bezrobotnych na uczestnika i pracownika zatrudnionego co najmniej na rok, w ratach do 10. dnia następnego miesiąca.",
      en: "For the first three months the marshal may grant a centre 50 % of the unemployment benefit for each participant and each employee engaged for at least a year, paid by the 10th of the next month.",
    },
  },
  equipmentGrant: {
    "2003-08-14": {
      pl: "Marszałek może przyznać centrum dotację na pierwsze wyposażenie: pomieszczenia, stanowiska pracy i materiały na rozpoczęcie działalności.",
      en: "The marshal may grant a centre money for its first equipment: premises, workplaces and materials for the start.",
    },
    "2022-02-15": {
      pl: "Dotację na wyposażenie, nie tylko pierwsze, marszałek może przyznać centrum albo klubowi integracji społecznej.",
      en: "The marshal may grant money for equipment, not only the first, to a centre or a club.",
    },
  },
  equipmentGrantPayment: {
    "2003-08-14": {
      pl: "Dotację na wyposażenie przekazuje się centrum w ciągu 30 dni od zawarcia porozumienia.",
      en: "The grant for equipment is paid to the centre within 30 days of the agreement.",
    },
  },
  equipmentGrantTransition: {
    "2003-08-14": {
      pl: "Wnioski o dotację na wyposażenie rozpatruje się według bieżących przepisów.",
      en: "Applications for the grant for equipment are decided by the law of the day.",
    },
    "2022-02-15": {
      pl: "Wnioski o dotację na pierwsze wyposażenie złożone przed 15 lutego 2022 r. rozpatruje się według przepisów dotychczasowych.",
      en: "Applications for the grant for the first equipment filed before 15 February 2022 are decided by the earlier law.",
    },
  },
  creationFinancing: {
    "2003-08-14": {
      pl: "Utworzenie centrum finansuje gmina według przepisów o finansach publicznych, a organizacja – z zasobów, dotacji województwa i gminy oraz innych dochodów gminy; centra rolnicze także z Agencji Własności Rolnej.",
      en: "A commune pays for a new centre by the rules of public finance; an organisation from its resources, grants of voivodeship and commune and other income of the commune; farming also from the agricultural property agency.",
    },
    "2004-05-05": {
      pl: "Utworzenia centrum prowadzącego działalność rolniczą nie finansuje już Agencja Własności Rolnej Skarbu Państwa.",
      en: "The agricultural property agency no longer pays for the creation of a centre that farms.",
    },
    "2004-06-01": {
      pl: "Dotacja na pierwsze wyposażenie z dochodów województwa jest dostępna dla każdego centrum, a nie tylko dla tworzonego przez organizację.",
      en: "The voivodeship's grant for the first equipment is open to every centre, not only to one founded by an organisation.",
    },
    "2022-02-15": {
      pl: "Z tych samych źródeł co organizacja pozarządowa centrum mogą tworzyć podmioty kościelne i spółdzielnie socjalne; wyposażenie nie musi być pierwsze.",
      en: "Church entities and social cooperatives have the same sources as a non-governmental organisation; the equipment need not be the first.",
    },
  },
};
