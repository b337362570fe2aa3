import { act2007, act2022 } from "./amending.js";
import { enacted, enactedAs, type History } from "./wording.js";

/** art. 14: hours, safety, accidents and meals. */
export const article14 = (): History<"art-14"> => ({
  "art-14": [
    enacted(
      "Pobyt w centrum: godziny, bezpieczeństwo, wypadki i posiłki.",
      "The stay in a centre: hours, safety, accidents and meals.",
    ),
  ],
  "art-14-ust-1": [enactedAs("stay"), act2022.as("art-1-pkt-11", "stay")],
  "art-14-ust-1a": [act2007.as("art-1-pkt-12-lit-a", "monthlyProgramme")],
  "art-14-ust-2": [
    enacted(
      "Kierownik zapewnia bezpieczne warunki, środki ochrony, szkolenie w zakresie bezpieczeństwa pracy i badania lekarskie.",
      "The manager provides safe conditions, protective means, training in safety at work and medical checks.",
    ),
    act2007.words(
      "art-1-pkt-12-lit-b",
      "Co kierownik zapewnia uczestnikom, w czterech punktach.",
      "What the manager provides for participants, in four points.",
    ),
  ],
  "art-14-ust-2-pkt-1": [
    act2007.words(
      "art-1-pkt-12-lit-b",
      "Kierownik zapewnia szkolenie w zakresie bezpieczeństwa i higieny pracy.",
      "The manager provides training in safety and hygiene at work.",
    ),
  ],
  "art-14-ust-2-pkt-2": [
    act2007.words(
      "art-1-pkt-12-lit-b",
      "Kierownik zapewnia badania lekarskie.",
      "The manager provides medical checks.",
    ),
  ],
  "art-14-ust-2-pkt-3": [
    act2007.words(
      "art-1-pkt-12-lit-b",
      "Kierownik zapewnia odzież i obuwie robocze.",
      "The manager provides working clothes and shoes.",
    ),
  ],
  "art-14-ust-2-pkt-4": [
    act2007.words(
      "art-1-pkt-12-lit-b",
      "Kierownik zapewnia bezpieczne i higieniczne warunki oraz środki ochrony.",
      "The manager provides safe and hygienic conditions and protective means.",
    ),
  ],
  "art-14-ust-3": [
    enacted(
      "Za wypadek w czasie pobytu przysługuje zaopatrzenie według przepisów o wypadkach w szczególnych okolicznościach.",
      "For an accident during the stay there is provision under the rules on accidents in special circumstances.",
    ),
  ],
  "art-14-ust-4": [
    enacted(
      "Uczestnik dostaje bezpłatnie jeden posiłek dziennie w czasie pobytu.",
      "A participant has one free meal a day during the stay.",
    ),
  ],
});
