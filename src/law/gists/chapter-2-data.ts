import type * as data from "../rules/chapter-2-data.js";
import type { GistsOf } from "./gist.js";

/** art. 8b ust. 1 and art. 18f ust. 1: which personal data are processed. */
export const personalDataGists: GistsOf<typeof data> = {
  centrePersonalData: {
    "2003-08-14": {
      pl: "Ustawa nie wyliczała danych osobowych, które przetwarza centrum.",
      en: "The Act did not list the personal data that a centre processes.",
    },
    "2019-05-04": {
      pl: "Centrum przetwarza trzynaście rodzajów danych uczestnika i cztery rodzaje danych rodziny albo przedstawiciela ustawowego; listy są zamknięte.",
      en: "A centre processes thirteen kinds of data of a participant and four of the family or the legal representative; the lists are closed.",
    },
  },
  clubPersonalData: {
    "2003-08-14": {
      pl: "Ustawa nie wyliczała danych osobowych, które przetwarza klub.",
      en: "The Act did not list the personal data that a club processes.",
    },
    "2019-05-04": {
      pl: "Klub przetwarza między innymi te same dane co centrum; lista nie jest zamknięta.",
      en: "A club processes the same data as a centre, among others; the list is not closed.",
    },
  },
};
