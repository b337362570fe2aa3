import type * as chapter6Refund from "../rules/chapter-6-refund.js";
import type { GistsOf } from "./gist.js";

/** art. 16 ust. 2, 3, 5 and 5b: the refund to the employer. */
export const employerRefundGists: GistsOf<typeof chapter6Refund> = {
  employerRefund: {
    "2003-08-14": {
      pl: "Starosta refunduje przez 12 miesięcy część wynagrodzenia: do 80 % zasiłku dla bezrobotnych ze składką w pierwszych 3 miesiącach, do 60 % w następnych 3 i do 40 % w kolejnych 6. Pracodawca zatrudnia na co najmniej 18 miesięcy.",
      en: "For 12 months the starosta (head of the county) refunds a part of the wage: up to 80 % of the unemployment benefit with contributions in the first three months, up to 60 % in the next three and up to 40 % in the six after them. The employer employs for at least 18 months.",
    },
    "2007-07-14": {
      pl: "Starosta refunduje wynagrodzenie do 100 % zasiłku ze składką w pierwszych 3 miesiącach, do 80 % w następnych 3 i do 60 % w kolejnych 6. Pracodawca zatrudnia na co najmniej 12 miesięcy.",
      en: "Up to 100 % of the benefit with contributions in the first three months, up to 80 % in the next three and up to 60 % in the six after them. The employer employs for at least 12 months.",
    },
    "2022-02-15": {
      pl: "Starosta refunduje wynagrodzenie przez pierwsze 6 miesięcy, do 100 % zasiłku ze składką. Pracodawca zatrudnia na co najmniej 6 miesięcy. Wcześniejsze umowy wykonuje się na dotychczasowych zasadach.",
      en: "For the first six months up to 100 % of the benefit with contributions. The employer employs for at least six months. Earlier agreements are carried out as before.",
    },
  },
  employerRefundPersons: {
    "2003-08-14": {
      pl: "Umowa dotyczy skierowanego uczestnika centrum.",
      en: "The agreement is about a participant of a centre who was referred.",
    },
    "2011-10-30": {
      pl: "Umowa dotyczy uczestnika centrum albo osoby uczestniczącej w klubie.",
      en: "The agreement is about a participant of a centre or a person who takes part in a club.",
    },
    "2022-02-15": {
      pl: "Umowa dotyczy absolwenta albo uczestnika centrum lub osoby uczestniczącej w klubie.",
      en: "The agreement is about a graduate or participant of a centre or a person who takes part in a club.",
    },
  },
  centreWorkRefund: {
    "2003-08-14": {
      pl: "Przepis o refundacji stosuje się odpowiednio do pracy w centrum.",
      en: "The provision on the refund applies accordingly to work in the centre.",
    },
    "2022-02-15": {
      pl: "Pracy w centrum refundacja już nie obejmuje.",
      en: "Work in the centre is no longer refunded.",
    },
  },
  employerRefundPayment: {
    "2003-08-14": {
      pl: "Refundacji dokonuje się na zasadach prac interwencyjnych.",
      en: "The refund follows the rules of intervention works.",
    },
    "2005-11-01": {
      pl: "Refundacji dokonuje się na zasadach robót publicznych.",
      en: "The refund follows the rules of public works.",
    },
    "2007-07-14": {
      pl: "Starosta refunduje co miesiąc, na wniosek pracodawcy, w ciągu 30 dni od jego złożenia.",
      en: "The starosta (head of the county) refunds monthly, on the employer's application, within 30 days of its filing.",
    },
  },
  employerRefundAid: {
    "2003-08-14": {
      pl: "Ustawa nie zawierała przepisu o pomocy de minimis.",
      en: "The Act did not speak of de minimis aid.",
    },
    "2007-07-14": {
      pl: "Refundacja jest pomocą de minimis według rozporządzenia nr 1998/2006; zaświadczenie wydaje starosta.",
      en: "The refund is de minimis aid under Regulation 1998/2006; the starosta (head of the county) certifies it.",
    },
    "2015-10-24": {
      pl: "Refundacja jest pomocą de minimis według rozporządzenia nr 1407/2013.",
      en: "The refund is de minimis aid under Regulation 1407/2013.",
    },
    "2024-11-09": {
      pl: "Refundacja jest pomocą de minimis według obowiązujących bezpośrednio aktów prawa Unii Europejskiej, także w sprawach wszczętych przed 1 lipca 2024 r. i niezakończonych.",
      en: "The refund is de minimis aid under the acts of European Union law directly in force, also in cases begun before 1 July 2024 and not finished.",
    },
  },
};
