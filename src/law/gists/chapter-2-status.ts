import type * as status from "../rules/chapter-2-status.js";
import type { GistsOf } from "./gist.js";

/** art. 5–5b: the status of a centre and its supervision. */
export const statusGists: GistsOf<typeof status> = {
  statusOpinions: {
    "2003-08-14": {
      pl: "O wniosku o status opinię wydaje marszałek województwa, a do końca 2004 r. pozytywna musi być też opinia ministra.",
      en: "The marshal of the voivodeship gives an opinion on the application, and to the end of 2004 the minister's must be positive.",
    },
    "2006-01-01": {
      pl: "Przepis nie wymaga już opinii o wniosku o status.",
      en: "The provision asks for no opinion on the application any more.",
    },
  },
  statusFiling: {
    "2003-08-14": {
      pl: "Wniosek o status można złożyć w każdym czasie.",
      en: "The application for a status can be filed at any time.",
    },
    "2004-06-01": {
      pl: "Wniosek o status składa się w terminie 30 kwietnia i 30 września.",
      en: "The application for a status is filed in the terms of 30 April and 30 September.",
    },
    "2007-07-14": {
      pl: "Wniosek o status składa się w kwietniu albo we wrześniu.",
      en: "The application for a status is filed in April or in September.",
    },
    "2015-10-24": {
      pl: "Przepis nie określa już terminów składania wniosku o status.",
      en: "The provision no longer sets terms for the application for a status.",
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
      pl: "Ustawa nie regulowała nadzoru wojewody nad centrum.",
      en: "The Act did not regulate the voivode's supervision of a centre.",
    },
    "2022-02-15": {
      pl: "Wojewoda wyznacza co najmniej 14 dni na wyjaśnienia i co najmniej 30 dni na usunięcie nieprawidłowości.",
      en: "The voivode sets at least 14 days for explanations and at least 30 days for putting irregularities right.",
    },
  },
  statusAppeal: {
    "2003-08-14": {
      pl: "Organem wyższego stopnia w sprawach nadania i utraty statusu jest minister.",
      en: "The minister is the higher authority in cases of giving and losing a status.",
    },
    "2007-07-14": {
      pl: "Minister jest organem wyższego stopnia także w sprawach przedłużenia statusu.",
      en: "The minister is the higher authority in cases of extending a status too.",
    },
  },
  extensionData: {
    "2003-08-14": {
      pl: "Ustawa nie określała treści wniosku o przedłużenie statusu.",
      en: "The Act did not say what an application for an extension contains.",
    },
    "2015-10-24": {
      pl: "Wniosek o przedłużenie statusu zawiera te same dane co wniosek o status.",
      en: "The application for an extension contains the same data as the application for a status.",
    },
  },
};
