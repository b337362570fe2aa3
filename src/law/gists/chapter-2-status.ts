import type * as chapter2 from "../rules/chapter-2-status.js";
import type { GistsOf } from "./gist.js";

/** art. 5–5b: the status of a centre and its supervision. */
export const statusGists: GistsOf<typeof chapter2> = {
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
