import { act2007, act2010, act2015, act2022, labour2004 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 10 ust. 4 and 5: the grant for running a centre. */
export const grantForRunning = (): History<"art-10-ust-4"> & History<"art-10-ust-5"> => ({
  "art-10-ust-4": [
    enacted("Dotacja dla centrum spoza samorządu.", "The grant of a centre outside local government."),
  ],
  "art-10-ust-4-zd-1": [
    enacted(
      "Dotacja dla organizacji pożytku publicznego to kwota z uchwały rady gminy razy liczba uczestników i pracowników na koniec miesiąca, płatna do 10. dnia następnego miesiąca.",
      "The grant of a public benefit organisation is an amount set by the commune's council times the participants and employees at the end of the month, paid by the 10th day of the next.",
    ),
    labour2004.words(
      "art-137-pkt-7-lit-c",
      "Tak samo oblicza się dotację dla organizacji pozarządowej.",
      "The grant of a non-governmental organisation is counted in the same way.",
    ),
    act2015.words(
      "art-1-pkt-7-lit-b",
      "Kwotę z uchwały mnoży się wprost przez sumę uczestników i pracowników.",
      "The amount is expressly multiplied by the sum of participants and employees.",
    ),
    act2022.words(
      "art-1-pkt-10-lit-d",
      "Tę samą dotację otrzymują też podmioty kościelne i spółdzielnie socjalne.",
      "Church entities and social cooperatives have the same grant.",
    ),
  ],
  "art-10-ust-4-zd-2": [
    act2007.words(
      "art-1-pkt-10-lit-a",
      "Dotacja nie może przekroczyć kosztów działalności centrum pomniejszonych o przychód z własnej działalności.",
      "The grant may not exceed the costs of the centre less the income of its own activity.",
    ),
  ],
  "art-10-ust-5": [
    enactedAs("localGovernmentGrant"),
    act2007.as("art-1-pkt-10-lit-a", "localGovernmentGrant"),
    act2010.as("art-1-pkt-5-lit-c", "localGovernmentGrant"),
    act2015.as("art-1-pkt-7-lit-b", "localGovernmentGrant"),
  ],
});
