import { act2011, act2015, act2022 } from "./amending.js";
import type { History } from "./wording.js";

/** art. 18a: the register of clubs and their report. */
export const article18a = (): History<"art-18a"> => ({
  "art-18a": [act2011.as("art-1-pkt-5", "clubRegister")],
  "art-18a-ust-1": [
    act2011.words(
      "art-1-pkt-5",
      "Rejestr klubów prowadzi wojewoda.",
      "The voivode keeps the register of clubs.",
    ),
  ],
  "art-18a-ust-2": [
    act2011.words(
      "art-1-pkt-5",
      "Wojewoda wpisuje klub w ciągu 30 dni od zgłoszenia.",
      "The voivode enters a club within 30 days of its notification.",
    ),
    act2015.words(
      "art-1-pkt-15-lit-a",
      "Wpisu w tym samym terminie dokonuje wojewoda właściwy dla miejsca klubu.",
      "The voivode of the place of the club makes the entry, in the same term.",
    ),
  ],
  "art-18a-ust-3": [
    act2011.words(
      "art-1-pkt-5",
      "Zgłoszenie składa się na formularzu określonym rozporządzeniem ministra.",
      "The notification is made on a form set by a regulation of the minister.",
    ),
  ],
  "art-18a-ust-4": [
    act2011.words(
      "art-1-pkt-5",
      "Zaprzestanie prowadzenia klubu zgłasza się pisemnie w ciągu 30 dni.",
      "That a club stops is told in writing within 30 days.",
    ),
  ],
  "art-18a-ust-5": [
    act2011.words(
      "art-1-pkt-5",
      "Wojewoda wykreśla klub po zgłoszeniu lub gdy sam stwierdzi zaprzestanie.",
      "The voivode strikes a club off when told that it stopped, or on finding so.",
    ),
  ],
  "art-18a-ust-6": [
    act2015.as("art-1-pkt-15-lit-b", "clubReport"),
    act2022.as("art-1-pkt-16-lit-a", "clubReport"),
  ],
  "art-18a-ust-6-pkt-1": [
    act2022.words(
      "art-1-pkt-16-lit-a",
      "Sprawozdanie zawiera dane o zatrudnionych pracownikach.",
      "The report has data on the employees.",
    ),
  ],
  "art-18a-ust-6-pkt-1-lit-a": [
    act2022.words(
      "art-1-pkt-16-lit-a",
      "Sprawozdanie podaje liczbę pracowników.",
      "The report gives the number of employees.",
    ),
  ],
  "art-18a-ust-6-pkt-1-lit-b": [
    act2022.words(
      "art-1-pkt-16-lit-a",
      "Sprawozdanie podaje wymiar czasu pracy i podstawę zatrudnienia.",
      "The report gives the working time and the basis of employment.",
    ),
  ],
  "art-18a-ust-6-pkt-2": [
    act2022.words(
      "art-1-pkt-16-lit-a",
      "Sprawozdanie zawiera dane o uczestnikach według grup z art. 1 ust. 2.",
      "The report gives the participants by the groups of art. 1 ust. 2.",
    ),
  ],
  "art-18a-ust-6-pkt-2-lit-a": [
    act2022.words(
      "art-1-pkt-16-lit-a",
      "Sprawozdanie podaje liczbę uczestników.",
      "The report gives the number of participants.",
    ),
  ],
  "art-18a-ust-6-pkt-2-lit-b": [
    act2022.words(
      "art-1-pkt-16-lit-a",
      "Sprawozdanie podaje, ile osób osiągnęło efekty reintegracji, w tym ile po klubie podjęło pracę.",
      "The report gives how many reached results of reintegration, and how many of them took work after the club.",
    ),
  ],
  "art-18a-ust-6-pkt-3": [
    act2022.words(
      "art-1-pkt-16-lit-a",
      "Sprawozdanie zawiera opis działań i ich efektów.",
      "The report gives what was done and its results.",
    ),
  ],
  "art-18a-ust-6-pkt-4": [
    act2022.words(
      "art-1-pkt-16-lit-a",
      "Sprawozdanie zawiera rozliczenie dotacji za poprzedni rok.",
      "The report contains the settlement of last year's grants.",
    ),
  ],
  "art-18a-ust-7": [
    act2022.words(
      "art-1-pkt-16-lit-b",
      "Minister może określić rozporządzeniem wzór sprawozdania klubu.",
      "The minister may set the form of the club's report by a regulation.",
    ),
  ],
});
