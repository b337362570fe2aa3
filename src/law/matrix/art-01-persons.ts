import { act2007, act2015, act2022, labour2004, labour2005, labour2025 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 1 ust. 2: the groups of persons and what they have in common. */
export const coveredPersons = (): History<"art-1-ust-2"> => ({
  "art-1-ust-2": [enactedAs("commonCondition"), act2022.as("art-1-pkt-1-lit-a", "commonCondition")],
  "art-1-ust-2-pkt-1": [
    enacted(
      "Ustawa obejmuje bezdomnych, którzy realizują indywidualny program wychodzenia z bezdomności.",
      "The Act covers homeless persons who carry out an individual programme for leaving homelessness.",
    ),
  ],
  "art-1-ust-2-pkt-2": [
    enacted(
      "Ustawa obejmuje uzależnionych od alkoholu, którzy zakończyli psychoterapię w zakładzie lecznictwa odwykowego.",
      "The Act covers persons dependent on alcohol who have finished psychotherapy in a treatment facility.",
    ),
    act2015.words(
      "art-1-pkt-1",
      "Ustawa obejmuje uzależnionych od alkoholu; zakończenie terapii nie jest warunkiem.",
      "The Act covers persons dependent on alcohol; finished therapy is no condition.",
    ),
  ],
  "art-1-ust-2-pkt-3": [
    enacted(
      "Ustawa obejmuje uzależnionych od narkotyków lub innych środków odurzających, którzy zakończyli program terapeutyczny w zakładzie opieki zdrowotnej.",
      "The Act covers persons dependent on drugs or other intoxicants who have finished a therapeutic programme in a health care facility.",
    ),
    act2015.words(
      "art-1-pkt-1",
      "Ustawa obejmuje uzależnionych od narkotyków lub innych środków odurzających; zakończenie terapii nie jest warunkiem.",
      "The Act covers persons dependent on drugs or other intoxicants; finished therapy is no condition.",
    ),
  ],
  "art-1-ust-2-pkt-4": [
    enacted(
      "Ustawa obejmuje chorych psychicznie w rozumieniu przepisów o ochronie zdrowia psychicznego.",
      "The Act covers mentally ill persons as the provisions on mental health understand them.",
    ),
    act2022.words(
      "art-1-pkt-1-lit-a",
      "Ustawa obejmuje osoby z zaburzeniami psychicznymi, a więc krąg szerszy niż chorzy psychicznie.",
      "The Act covers persons with mental disorders, a wider circle than the mentally ill.",
    ),
  ],
  "art-1-ust-2-pkt-5": [
    enactedAs("longTermUnemployment"),
    labour2004.as("art-137-pkt-1", "longTermUnemployment"),
    labour2005.as("art-8", "longTermUnemployment"),
    labour2025.as("art-390-pkt-1", "longTermUnemployment"),
  ],
  "art-1-ust-2-pkt-6": [
    enacted(
      "Ustawa obejmuje zwalnianych z zakładów karnych, którym trudno wrócić do życia w swoim środowisku.",
      "The Act covers persons released from prison who have difficulties in returning to their surroundings.",
    ),
  ],
  "art-1-ust-2-pkt-7": [
    enacted(
      "Ustawa obejmuje uchodźców, którzy realizują indywidualny program integracji.",
      "The Act covers refugees who carry out an individual programme of integration.",
    ),
  ],
  "art-1-ust-2-pkt-8": [
    act2007.words(
      "art-1-pkt-1-lit-a",
      "Ustawa obejmuje osoby niepełnosprawne w rozumieniu przepisów o rehabilitacji.",
      "The Act covers disabled persons as the provisions on rehabilitation understand them.",
    ),
  ],
});
