import { act2007, act2015, cooperatives2009, labour2004, labour2025, tasks2005 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 13: the individual programme. */
export const article13 = (): History<"art-13"> => ({
  "art-13": [
    enacted(
      "Indywidualny program zatrudnienia socjalnego.",
      "The individual programme of social employment.",
    ),
  ],
  "art-13-ust-1": [enactedAs("programmePreparation")],
  "art-13-ust-2": [enacted("Co w szczególności określa program.", "What the programme in particular sets.")],
  "art-13-ust-2-pkt-1": [
    enacted(
      "Program określa zakres i formy reintegracji.",
      "The programme sets the scope and forms of reintegration.",
    ),
  ],
  "art-13-ust-2-pkt-2": [
    enacted(
      "Program określa, jakich sprawności potrzeba do pracy i jak je ćwiczyć.",
      "The programme says which fitness is needed for work and how to train it.",
    ),
    act2015.ends("art-1-pkt-10-lit-a"),
  ],
  "art-13-ust-2-pkt-3": [
    enacted(
      "Program określa, kto odpowiada za jego realizację.",
      "The programme names those responsible for carrying it out.",
    ),
  ],
  "art-13-ust-3": [enactedAs("programmeChange")],
  "art-13-ust-4": [
    enacted("Kiedy zaprzestaje się realizacji programu.", "When the programme is discontinued."),
  ],
  "art-13-ust-4-pkt-1": [
    enacted(
      "Realizacji programu zaprzestaje się, gdy kierownik stwierdził uporczywe naruszanie programu, które uniemożliwia jego dalszą realizację.",
      "The programme is discontinued where the manager found a persistent breach that makes it impossible.",
    ),
    act2007.words(
      "art-1-pkt-11-lit-a",
      "Realizacji programu zaprzestaje się przy uporczywym naruszaniu programu; stwierdzenie kierownika nie jest już częścią tej przesłanki.",
      "The programme is discontinued on a persistent breach; the manager's finding is no longer part of the ground.",
    ),
  ],
  "art-13-ust-4-pkt-2": [
    enacted(
      "Realizacji programu zaprzestaje się, gdy uczestnik trwale opuścił zajęcia.",
      "The programme is discontinued where the participant left the classes for good.",
    ),
  ],
  "art-13-ust-4-pkt-3": [
    enacted(
      "Realizacji programu zaprzestaje się, gdy uczestnik oświadczył, że odstępuje.",
      "The programme is discontinued where the participant declared withdrawal.",
    ),
  ],
  "art-13-ust-4a": [act2007.as("art-1-pkt-11-lit-b", "discontinuationDecision")],
  "art-13-ust-4b": [act2007.as("art-1-pkt-11-lit-b", "discontinuationComplaint")],
  "art-13-ust-5": [enactedAs("programmeEnd"), cooperatives2009.as("art-3-pkt-3", "programmeEnd")],
  "art-13-ust-5-zd-1": [
    enacted(
      "Program kończy się w dniu podjęcia zatrudnienia lub działalności gospodarczej albo z upływem uczestnictwa.",
      "The programme ends on the day of taking employment or a business, or when the participation has run out.",
    ),
    cooperatives2009.words(
      "art-3-pkt-3",
      "Program kończy się w ciągu 6 miesięcy od podjęcia pracy zarobkowej, założenia spółdzielni socjalnej lub przystąpienia do niej albo podjęcia działalności, albo z upływem uczestnictwa.",
      "The programme ends within six months of taking paid work, founding or joining a social cooperative, or a business, or when the participation has run out.",
    ),
    labour2025.words(
      "art-390-pkt-4-lit-a",
      "Pracę zarobkową rozumie się odtąd tak jak w przepisach o rynku pracy i służbach zatrudnienia.",
      "Paid work is from then on what the provisions on the labour market and employment services understand by it.",
    ),
  ],
  "art-13-ust-5-zd-2": [
    cooperatives2009.words(
      "art-3-pkt-3",
      "Za czas programu bez uczestnictwa w centrum świadczenie integracyjne nie przysługuje.",
      "For the time of the programme without participation in the centre no integration benefit is due.",
    ),
  ],
  "art-13-ust-5a": [
    act2007.as("art-1-pkt-11-lit-c", "certificate"),
    labour2025.as("art-390-pkt-4-lit-b", "certificate"),
  ],
  "art-13-ust-6": [
    enactedAs("programmeCondition"),
    act2007.words(
      "art-1-pkt-11-lit-d",
      "Warunek pozostał; ubezpieczenie zdrowotne wskazano przez przepisy o świadczeniach opieki zdrowotnej.",
      "The condition stays; health insurance is named by the provisions on health care benefits.",
    ),
  ],
  "art-13-ust-7": [
    enactedAs("ngoSocialWorker"),
    labour2004.as("art-137-pkt-8", "ngoSocialWorker"),
    tasks2005.as("art-26-pkt-2", "ngoSocialWorker"),
    act2007.as("art-1-pkt-11-lit-d", "ngoSocialWorker"),
    act2015.ends("art-1-pkt-10-lit-b"),
  ],
});
