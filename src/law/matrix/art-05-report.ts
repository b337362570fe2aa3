import { act2007 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 5 ust. 6 and 7: what the form of the report asks for, and the collective report. */
export const reportOfCentre = (): History<"art-5-ust-6"> & History<"art-5-ust-7"> => ({
  "art-5-ust-6": [enactedAs("centreReportItems"), act2007.as("art-1-pkt-4-lit-c", "centreReportItems")],
  "art-5-ust-6-pkt-1": [
    enacted(
      "Wzór sprawozdania obejmuje liczbę uczestników i pracowników.",
      "The form of the report asks for the numbers of participants and employees.",
    ),
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Wzór sprawozdania obejmuje liczbę zatrudnionych pracowników.",
      "The form of the report asks for the number of employees.",
    ),
  ],
  "art-5-ust-6-pkt-2": [
    enacted(
      "Wzór sprawozdania obejmuje liczbę osób usamodzielnionych ekonomicznie.",
      "The form of the report asks for the number of persons who became independent.",
    ),
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Wzór sprawozdania obejmuje liczbę uczestników według grup z art. 1 ust. 2.",
      "The form of the report asks for the number of participants by the groups of art. 1 ust. 2.",
    ),
  ],
  "art-5-ust-6-pkt-3": [
    enacted(
      "Wzór sprawozdania obejmuje liczbę przyuczonych do zawodu oraz tych, którzy zmienili lub podnieśli kwalifikacje.",
      "The form of the report asks for the number of those trained for an occupation or with other or higher qualifications.",
    ),
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Wzór sprawozdania obejmuje liczbę uczestników usamodzielnionych ekonomicznie.",
      "The form of the report asks for the number of participants who became independent.",
    ),
  ],
  "art-5-ust-6-pkt-4": [
    enacted(
      "Wzór sprawozdania obejmuje wykonanie planu finansowego za rok poprzedni wraz z dotacjami.",
      "The form of the report asks for last year's financial plan as carried out, with grants.",
    ),
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Wzór sprawozdania obejmuje liczbę uczestników objętych reintegracją.",
      "The form of the report asks for the number of participants in reintegration.",
    ),
  ],
  "art-5-ust-6-pkt-5": [
    enacted(
      "Wzór sprawozdania obejmuje projekt planu finansowego na dany rok.",
      "The form of the report asks for the draft financial plan of the year.",
    ),
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Wzór sprawozdania obejmuje usługi dla uczestników w ramach reintegracji.",
      "The form of the report asks for the services of reintegration offered to participants.",
    ),
  ],
  "art-5-ust-6-pkt-6": [
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Wzór sprawozdania obejmuje wykonanie planu finansowego: dotacje, świadczenia i premie.",
      "The form of the report asks for the financial plan as carried out: grants, benefits and premiums.",
    ),
  ],
  "art-5-ust-6-pkt-7": [
    act2007.words(
      "art-1-pkt-4-lit-c",
      "Wzór sprawozdania obejmuje plan wydatków i przychodów na rok bieżący.",
      "The form of the report asks for the estimate of expenditure and income of the current year.",
    ),
  ],
  "art-5-ust-7": [act2007.as("art-1-pkt-4-lit-d", "collectiveReport")],
});
