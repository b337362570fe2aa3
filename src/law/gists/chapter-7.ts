import type * as chapter7 from "../rules/chapter-7.js";
import type { GistsOf } from "./gist.js";

/** art. 18 ust. 1–5a: who runs a club, taking part in it, its certificate. */
export const chapter7Gists: GistsOf<typeof chapter7> = {
  clubOperators: {
    "2003-08-14": {
      pl: "Klub prowadzi gmina albo na jej zlecenie ośrodek pomocy społecznej lub organizacja pożytku publicznego.",
      en: "A commune runs a club or, on its commission, a social welfare centre or a public benefit organisation.",
    },
    "2004-06-01": {
      pl: "Klub mogą prowadzić, każdy samodzielnie, gmina, ośrodek pomocy społecznej i organizacja pozarządowa.",
      en: "A commune, a social welfare centre and a non-governmental organisation may run a club, each in its own right.",
    },
    "2007-07-14": {
      pl: "Klub może prowadzić gmina lub organizacja pozarządowa.",
      en: "A commune or a non-governmental organisation may run a club.",
    },
    "2011-10-30": {
      pl: "Klub mogą prowadzić także kościelne osoby prawne oraz spółdzielnie socjalne założone przez organizacje pozarządowe, samorząd lub kościelne osoby prawne, a każdy klub dopiero po wpisie do rejestru.",
      en: "Church entities too may run a club, and social cooperatives founded by organisations, local government or church entities; every club only after its entry in the register.",
    },
    "2022-02-15": {
      pl: "Klub może prowadzić każda spółdzielnia socjalna, bez względu na to, kto ją założył.",
      en: "Any social cooperative may run a club, whoever founded it.",
    },
  },
  clubParticipation: {
    "2003-08-14": {
      pl: "Uczestnictwo w klubie jest dobrowolne; innych warunków nie ma.",
      en: "Taking part in a club is voluntary; there are no other conditions.",
    },
    "2007-07-14": {
      pl: "Uczestnictwo w klubie jest dobrowolne, jego warunkiem jest realizacja kontraktu socjalnego, a okres ustala się indywidualnie.",
      en: "Taking part in a club is voluntary, on the condition of carrying out a social contract; its length is set for each person.",
    },
  },
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
