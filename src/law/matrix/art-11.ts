import { act2015 } from "./amending.js";
import { enacted, type History } from "./wording.js";

/** art. 11: staff of a centre. */
export const article11 = (): History<"art-11"> => ({
  "art-11": [enacted("Pracownicy centrum.", "The employees of a centre.")],
  "art-11-ust-1": [enacted("Kto jest pracownikiem centrum.", "Who the employees of a centre are.")],
  "art-11-ust-1-pkt-1": [
    enacted(
      "Pracownikami są odpowiedzialni za rodzaj działalności i za finanse.",
      "Those in charge of a kind of activity and of finances are employees.",
    ),
  ],
  "art-11-ust-1-pkt-2": [
    enacted(
      "Pracownikami są prowadzący zajęcia reintegracji.",
      "Those who lead the classes of reintegration are employees.",
    ),
    act2015.ends("art-1-pkt-8-lit-a"),
  ],
  "art-11-ust-1-pkt-3": [
    enacted("Pracownikiem jest pracownik socjalny.", "The social worker is an employee."),
  ],
  "art-11-ust-1-pkt-4": [
    enacted("Pracownikami są instruktorzy zawodu.", "Vocational instructors are employees."),
  ],
  "art-11-ust-1-pkt-5": [
    enacted(
      "Pracownikami są osoby skierowane do pracy w centrum.",
      "Persons sent to work in the centre are employees.",
    ),
  ],
  "art-11-ust-1a": [
    act2015.words(
      "art-1-pkt-8-lit-b",
      "Prowadzący reintegrację należą do kadry centrum.",
      "Those who lead reintegration belong to the centre's personnel.",
    ),
  ],
  "art-11-ust-2": [
    enacted(
      "Kierownika centrum zatrudnia instytucja tworząca.",
      "The founding institution employs the manager.",
    ),
  ],
  "art-11-ust-3": [
    enacted(
      "Kto zatrudnia pracowników i ilu uczestników przypada na jednego prowadzącego zajęcia.",
      "Who employs the staff, and how many participants there are for each person who leads classes.",
    ),
  ],
  "art-11-ust-3-zd-1": [
    enacted(
      "Pracowników zatrudnia kierownik; na jednego prowadzącego bezpośrednio zajęcia nie powinno przypadać więcej niż 5 uczestników.",
      "The manager employs the staff; for each person who leads classes there should be five participants at most.",
    ),
    act2015.words(
      "art-1-pkt-8-lit-c",
      "Na jednego prowadzącego bezpośrednio zajęcia nie powinno przypadać więcej niż 10 uczestników.",
      "For each person who leads classes there should be ten participants at most.",
    ),
  ],
  "art-11-ust-3-zd-2": [
    enacted(
      "Limit nie dotyczy osób skierowanych do pracy w centrum.",
      "The limit does not concern persons sent to work in the centre.",
    ),
  ],
});
