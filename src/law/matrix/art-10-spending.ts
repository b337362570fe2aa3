import { act2007, cooperatives2009 } from "./amending.js";
import { enacted, type History } from "./wording.js";

/** art. 10 ust. 6 and 7: what the money of a centre goes into. */
export const spendingOfCentre = (): History<"art-10-ust-6"> & History<"art-10-ust-7"> => ({
  "art-10-ust-6": [
    enacted(
      "Na co idą pieniądze centrum; lista kończy się innymi wydatkami.",
      "What a centre's money goes into; the list ends with other expenses.",
    ),
  ],
  "art-10-ust-6-pkt-1": [
    enacted(
      "Pieniądze centrum idą na świadczenia integracyjne.",
      "A centre's money goes into integration benefits.",
    ),
    act2007.words(
      "art-1-pkt-10-lit-b",
      "Pieniądze centrum idą na świadczenia integracyjne i motywacyjną premię integracyjną.",
      "A centre's money goes into integration benefits and the motivational premium.",
    ),
  ],
  "art-10-ust-6-pkt-2": [
    enacted(
      "Pieniądze centrum idą na materiały, energię i usługi.",
      "A centre's money goes into materials, energy and services.",
    ),
  ],
  "art-10-ust-6-pkt-3": [
    enacted("Pieniądze centrum idą na najem i remonty.", "A centre's money goes into rent and repairs."),
  ],
  "art-10-ust-6-pkt-4": [enacted("Pieniądze centrum idą na podatki.", "A centre's money goes into taxes.")],
  "art-10-ust-6-pkt-5": [
    enacted(
      "Pieniądze centrum idą na wynagrodzenia pracowników i ich pochodne.",
      "A centre's money goes into employees' pay and what is due on it.",
    ),
  ],
  "art-10-ust-6-pkt-6": [
    enacted(
      "Pieniądze centrum idą na reintegrację i jej niezbędną obsługę.",
      "A centre's money goes into reintegration and what serves it.",
    ),
  ],
  "art-10-ust-6-pkt-7": [
    enacted(
      "Pieniądze centrum idą na szkolenia pracowników.",
      "A centre's money goes into training of employees.",
    ),
  ],
  "art-10-ust-6-pkt-8": [
    enacted(
      "Pieniądze centrum idą na posiłki dla uczestników.",
      "A centre's money goes into participants' meals.",
    ),
  ],
  "art-10-ust-6-pkt-9": [
    enacted(
      "Pieniądze centrum idą na ubezpieczenie mienia.",
      "A centre's money goes into insurance of its property.",
    ),
  ],
  "art-10-ust-6-pkt-10": [
    enacted(
      "Pieniądze centrum idą na inne wydatki związane z jego działalnością.",
      "A centre's money goes into other expenses of its activity.",
    ),
  ],
  "art-10-ust-7": [
    enacted(
      "Programy specjalne centrum może dofinansować Fundusz Pracy i Państwowy Fundusz Rehabilitacji Osób Niepełnosprawnych, według odrębnych przepisów.",
      "The Labour Fund and the State Fund for the Rehabilitation of Disabled Persons may help to pay special programmes, by other provisions.",
    ),
    cooperatives2009.ends("art-3-pkt-2-lit-c"),
  ],
});
