import type * as chapter1 from "../rules/chapter-1.js";
import type { GistsOf } from "./gist.js";

/** art. 2: graduates, and the unemployment benefit that the benefit is counted from. */
export const chapter1Gists: GistsOf<typeof chapter1> = {
  centreGraduate: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała absolwenta centrum integracji społecznej.",
      en: "The Act did not provide for graduates of a centre.",
    },
    "2011-10-30": {
      pl: "Absolwentem centrum jest osoba, która uczestniczyła w jego zajęciach przez co najmniej 6 miesięcy i otrzymała zaświadczenie. Pozostaje nim przez 6 miesięcy od dnia zakończenia zajęć.",
      en: "A graduate of a centre is a person who took part in its classes for at least six months and received the certificate; the person remains a graduate for six months from the day the classes ended.",
    },
  },
  clubGraduate: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała absolwenta klubu integracji społecznej.",
      en: "The Act did not provide for graduates of a club.",
    },
    "2011-10-30": {
      pl: "Absolwentem klubu jest osoba, która uczestniczyła w jego zajęciach przez co najmniej 6 miesięcy, ma ważne zaświadczenie klubu i zrealizowała kontrakt socjalny.",
      en: "A graduate of a club is a person who took part in its classes for at least six months, holds a valid certificate of the club and carried out the social contract.",
    },
  },
  unemploymentBenefitReference: {
    "2003-08-14": {
      pl: "Podstawą świadczenia jest zasiłek dla bezrobotnych z art. 24 ust. 1 ustawy z 14 grudnia 1994 r. o zatrudnieniu i przeciwdziałaniu bezrobociu. Miał on wtedy jedną kwotę.",
      en: "The benefit is based on the unemployment benefit of art. 24 ust. 1 of the act of 14 December 1994 on employment and counteracting unemployment. It was then a single amount.",
    },
    "2004-06-01": {
      pl: "Ustawa z 1994 r. utraciła moc. Odesłanie do niej odczytuje się odtąd jako odesłanie do zasiłku z ustawy z 20 kwietnia 2004 r. o promocji zatrudnienia i instytucjach rynku pracy.",
      en: "The act of 1994 was repealed. From then on the reference is read as one to the benefit of the act of 20 April 2004 on employment promotion and labour market institutions.",
    },
    "2007-07-14": {
      pl: "Przepis wprost wskazuje zasiłek z art. 72 ust. 1 ustawy z 20 kwietnia 2004 r., wtedy jedną kwotę.",
      en: "The provision names the benefit of art. 72 ust. 1 of the act of 20 April 2004, then a single amount.",
    },
    "2009-02-01": {
      pl: "Podstawą jest pierwsza z dwóch kwot zasiłku, art. 72 ust. 1 pkt 1 ustawy z 20 kwietnia 2004 r. Do końca 2009 r. obowiązywała jedna kwota i ją się przyjmuje.",
      en: "The base is the first of the two amounts of the benefit, art. 72 ust. 1 pkt 1 of the act of 20 April 2004. To the end of 2009 there was one amount, and it is the one used.",
    },
    "2025-06-01": {
      pl: "Podstawą jest wyższa z dwóch kwot zasiłku z ustawy z 20 marca 2025 r. o rynku pracy i służbach zatrudnienia: kwota za pierwsze 90 dni.",
      en: "The base is the higher of the two amounts of the benefit in the act of 20 March 2025 on the labour market and employment services: the one for the first 90 days.",
    },
  },
};
