import { act2007, act2022, tasks2005, teachers2009 } from "./amending.js";
import { coveredPersons } from "./art-01-persons.js";
import { enacted, type History } from "./wording.js";

/** art. 1: what the Act is about and whom it covers. */
export const article1 = (): History<"art-1"> => ({
  "art-1": [
    enacted(
      "Czego dotyczy ustawa, kogo obejmuje i kogo spod niej wyłącza.",
      "What the Act is about, whom it covers and whom it leaves out.",
    ),
  ],
  "art-1-ust-1": [
    enacted(
      "Przedmiotem ustawy są zasady zatrudnienia socjalnego.",
      "The Act is about the rules of social employment.",
    ),
  ],
  ...coveredPersons(),
  "art-1-ust-3": [
    enacted(
      "Ustawy nie stosuje się do osób, które mają prawo do jednego z wymienionych świadczeń.",
      "The Act does not apply to persons who have the right to one of the listed benefits.",
    ),
  ],
  "art-1-ust-3-pkt-1": [
    enacted(
      "Prawo do zasiłku dla bezrobotnych wyklucza stosowanie ustawy.",
      "The right to the unemployment benefit excludes the Act.",
    ),
  ],
  "art-1-ust-3-pkt-2": [
    enacted(
      "Prawo do zasiłku przedemerytalnego wyklucza stosowanie ustawy.",
      "The right to the pre-retirement allowance excludes the Act.",
    ),
  ],
  "art-1-ust-3-pkt-3": [
    enacted(
      "Prawo do świadczenia przedemerytalnego wyklucza stosowanie ustawy.",
      "The right to the pre-retirement benefit excludes the Act.",
    ),
  ],
  "art-1-ust-3-pkt-4": [
    enacted(
      "Prawo do renty socjalnej wyklucza stosowanie ustawy.",
      "The right to the social pension excludes the Act.",
    ),
    act2007.ends("art-1-pkt-1-lit-b"),
  ],
  "art-1-ust-3-pkt-5": [
    enacted(
      "Prawo do renty strukturalnej wyklucza stosowanie ustawy.",
      "The right to the structural pension excludes the Act.",
    ),
  ],
  "art-1-ust-3-pkt-6": [
    enacted(
      "Prawo do renty z tytułu niezdolności do pracy wyklucza stosowanie ustawy.",
      "The right to the pension for incapacity for work excludes the Act.",
    ),
  ],
  "art-1-ust-3-pkt-7": [
    enacted(
      "Prawo do emerytury wyklucza stosowanie ustawy.",
      "The right to the retirement pension excludes the Act.",
    ),
  ],
  "art-1-ust-3-pkt-8": [
    teachers2009.words(
      "art-24",
      "Prawo do nauczycielskiego świadczenia kompensacyjnego wyklucza stosowanie ustawy.",
      "The right to the teachers' compensation benefit excludes the Act.",
    ),
  ],
  "art-1-ust-3a": [act2022.as("art-1-pkt-1-lit-b", "clubException")],
  "art-1-ust-4": [
    enacted(
      "Zatrudnienie socjalne to zapewnienie udziału w zajęciach centrów i klubów integracji społecznej oraz zatrudnienie wspierane.",
      "Social employment means a place in the classes of social integration centres and clubs, and supported employment.",
    ),
  ],
  "art-1-ust-5": [
    tasks2005.words(
      "art-26-pkt-1",
      "Zadania, które ustawa powierza marszałkowi województwa, są zadaniami z zakresu administracji rządowej.",
      "The tasks that the Act gives to the marshal of the voivodeship are tasks of government administration.",
    ),
    act2007.ends("art-1-pkt-1-lit-c"),
  ],
});
