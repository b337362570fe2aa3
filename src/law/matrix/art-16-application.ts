import { act2007, act2011, act2015, aid2024, labour2005 } from "./amending.js";
import { enacted, type History } from "./wording.js";

type Applied = History<"art-16-ust-5"> &
  History<"art-16-ust-5a"> &
  History<"art-16-ust-5b"> &
  History<"art-16-ust-5c">;

/** art. 16 ust. 5 to 5c: how the refund is applied for and paid. */
export const refundApplication = (): Applied => ({
  "art-16-ust-5": [
    enacted(
      "Refundacji z Funduszu Pracy dokonuje się na zasadach prac interwencyjnych.",
      "The Labour Fund refunds by the rules of intervention works.",
    ),
    labour2005.words(
      "art-8",
      "Refundacji dokonuje się na zasadach robót publicznych.",
      "The refund goes by the rules of public works.",
    ),
    act2007.as("art-1-pkt-15-lit-c", "employerRefundPayment"),
  ],
  "art-16-ust-5a": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Co zawiera wniosek o refundację.",
      "What the application for the refund contains.",
    ),
  ],
  "art-16-ust-5a-pkt-1": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Wniosek podaje dane pracodawcy.",
      "The application gives the data of the employer.",
    ),
  ],
  "art-16-ust-5a-pkt-2": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Wniosek podaje dane skierowanego uczestnika.",
      "The application gives the data of the participant.",
    ),
    act2011.words(
      "art-1-pkt-3-lit-e",
      "Wniosek podaje dane skierowanego uczestnika centrum lub osoby z klubu.",
      "The application gives the data of the participant or the person from a club.",
    ),
  ],
  "art-16-ust-5a-pkt-3": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Wniosek podaje wysokość i składniki wynagrodzenia.",
      "The application gives the amount and components of the pay.",
    ),
  ],
  "art-16-ust-5a-pkt-4": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Wniosek podaje wysokość refundacji.",
      "The application gives the amount of the refund.",
    ),
  ],
  "art-16-ust-5b": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Refundacja jest pomocą de minimis według rozporządzenia (WE) nr 1998/2006.",
      "The refund is de minimis aid by Regulation (EC) No 1998/2006.",
    ),
    act2015.as("art-1-pkt-13", "employerRefundAid"),
    aid2024.words(
      "art-9",
      "Refundacja jest pomocą de minimis według obowiązujących bezpośrednio aktów prawa Unii Europejskiej, bez wskazania numeru.",
      "The refund is de minimis aid by the directly applicable acts of the European Union, without a number.",
    ),
  ],
  "art-16-ust-5c": [
    act2007.words(
      "art-1-pkt-15-lit-d",
      "Zaświadczenie o pomocy de minimis wydaje starosta.",
      "The starosta issues the certificate of de minimis aid.",
    ),
  ],
});
