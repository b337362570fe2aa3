import type * as chapter7 from "../rules/chapter-7.js";
import type { GistsOf } from "./gist.js";

/** art. 18 ust. 5a: the certificate of a club. */
export const chapter7Gists: GistsOf<typeof chapter7> = {
  clubCertificate: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała zaświadczenia klubu integracji społecznej.",
      en: "The Act did not provide for the certificate of a club.",
    },
    "2011-10-30": {
      pl: "Klub wydaje zaświadczenie na wniosek, najpóźniej 2 miesiące po zakończeniu zajęć. Jest ono ważne przez 4 miesiące od wydania.",
      en: "The club issues the certificate on request, two months after the end of classes at the latest. It is valid for four months from its issue.",
    },
    "2015-10-24": {
      pl: "Klub wydaje zaświadczenie niezwłocznie, bez wniosku. Terminu ważności ustawa nie podaje.",
      en: "The club issues the certificate without delay and without a request. The Act sets no term of validity.",
    },
  },
};
