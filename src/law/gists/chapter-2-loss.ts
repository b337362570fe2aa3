import type * as loss from "../rules/chapter-2-loss.js";
import type { GistsOf } from "./gist.js";

/** art. 6: how the status of a centre is lost, and what follows for grants and rights. */
export const lossGists: GistsOf<typeof loss> = {
  statusLoss: {
    "2003-08-14": {
      pl: "Centrum traci status, gdy nie realizuje założeń, gdy nieprawidłowe rozliczenia wpływają na wynik finansowy albo gdy likwiduje się instytucję tworzącą; mogą o to wnosić instytucja tworząca i gmina, która udzieliła dotacji.",
      en: "A centre loses its status if it does not carry out its plan, if irregular settlements affect the result, or if the founder is liquidated; the founder and a commune that gave a grant can ask for it.",
    },
    "2007-07-14": {
      pl: "O utratę statusu może wnosić także marszałek województwa, który przyznał dotację.",
      en: "The marshal of the voivodeship that gave a grant can ask for the loss of the status too.",
    },
    "2022-02-15": {
      pl: "Status traci się także po bezskutecznym upływie terminu wyznaczonego w nadzorze i na wniosek instytucji tworzącej.",
      en: "The status is also lost when a term set in supervision has passed without effect, and at the founder's request.",
    },
  },
  statusTakeover: {
    "2003-08-14": {
      pl: "Prawa i obowiązki likwidowanej organizacji pożytku publicznego może przejąć gmina.",
      en: "The commune may take over the rights and duties of a public benefit organisation that is liquidated.",
    },
    "2004-06-01": {
      pl: "Gmina może przejąć prawa i obowiązki każdej likwidowanej organizacji pozarządowej, która utworzyła centrum.",
      en: "The commune may take over those of any non-governmental organisation that founded a centre and is liquidated.",
    },
    "2022-02-15": {
      pl: "Gmina może przejąć także prawa i obowiązki likwidowanej kościelnej osoby prawnej albo spółdzielni socjalnej.",
      en: "The commune may also take over those of a church entity or a social cooperative that is liquidated.",
    },
  },
  unusedGrants: {
    "2003-08-14": {
      pl: "Po utracie statusu niewykorzystane dotacje wracają do tych, którzy ich udzielili, proporcjonalnie do ich wysokości.",
      en: "When the status is lost, unused grants go back to those who gave them in proportion to the grants.",
    },
  },
};
