import { act2007, act2011, labour2004, labour2025, labourCode2015 } from "./amending.js";
import { enacted, type History } from "./wording.js";

/** art. 18 ust. 1 and 2: who runs a club, and what it does. */
export const clubs = (): History<"art-18-ust-1"> & History<"art-18-ust-2"> => ({
  "art-18-ust-1": [
    enacted(
      "Roboty publiczne i kluby może prowadzić gmina, a na jej zlecenie ośrodek pomocy społecznej lub organizacja pożytku publicznego.",
      "A commune, or at its commission a social welfare centre or a public benefit organisation, may run public works and clubs.",
    ),
    labour2004.words(
      "art-137-pkt-10",
      "Roboty publiczne i kluby mogą prowadzić samodzielnie gmina, ośrodek pomocy społecznej i organizacja pozarządowa.",
      "A commune, a social welfare centre and a non-governmental organisation may each run public works and clubs of their own.",
    ),
    act2007.words(
      "art-1-pkt-16-lit-a",
      "Klub może prowadzić gmina lub organizacja pozarządowa.",
      "A commune or a non-governmental organisation may run a club.",
    ),
    act2011.words(
      "art-1-pkt-4-lit-a",
      "Klub mogą prowadzić także podmioty kościelne i spółdzielnie socjalne; potrzebny jest wpis do rejestru.",
      "Church entities and social cooperatives may run a club too; an entry in the register is needed.",
    ),
  ],
  "art-18-ust-1-pkt-1": [
    enacted("Można organizować roboty publiczne.", "Public works may be organised."),
    act2007.ends("art-1-pkt-16-lit-a"),
  ],
  "art-18-ust-1-pkt-2": [
    enacted(
      "Można prowadzić kluby o charakterze terapeutycznym, zatrudnieniowym i samopomocowym.",
      "Clubs of a therapeutic, employment and self-help kind may be run.",
    ),
    act2007.ends("art-1-pkt-16-lit-a"),
  ],
  "art-18-ust-1-zd-1": [
    enacted(
      "Kto może prowadzić roboty publiczne i kluby: gmina, a na jej zlecenie ośrodek pomocy społecznej lub organizacja pożytku publicznego.",
      "Who may run public works and clubs: a commune, or at its commission a social welfare centre or a public benefit organisation.",
    ),
    labour2004.words(
      "art-137-pkt-10",
      "Kto może prowadzić roboty publiczne i kluby: gmina, ośrodek pomocy społecznej lub organizacja pozarządowa.",
      "Who may run public works and clubs: a commune, a social welfare centre or a non-governmental organisation.",
    ),
    act2007.words(
      "art-1-pkt-16-lit-a",
      "Kto może prowadzić klub: gmina lub organizacja pozarządowa.",
      "Who may run a club: a commune or a non-governmental organisation.",
    ),
    act2011.words(
      "art-1-pkt-4-lit-a",
      "Kto może prowadzić klub: gmina, organizacja pozarządowa, podmiot kościelny lub spółdzielnia socjalna.",
      "Who may run a club: a commune, a non-governmental organisation, a church entity or a social cooperative.",
    ),
  ],
  "art-18-ust-1-zd-2": [
    act2011.words(
      "art-1-pkt-4-lit-a",
      "Klub prowadzi się dopiero po wpisie do rejestru.",
      "A club is run only after its entry in the register.",
    ),
  ],
  "art-18-ust-2": [
    enacted(
      "Co w szczególności można organizować i prowadzić w klubie, w trzech punktach.",
      "What may in particular be organised and run in a club, in three points.",
    ),
    act2007.words(
      "art-1-pkt-16-lit-a",
      "Co w szczególności można organizować w klubie.",
      "What may in particular be organised in a club.",
    ),
  ],
  "art-18-ust-2-pkt-1": [
    enacted(
      "Klub może prowadzić programy zatrudnienia tymczasowego i pomagać w znalezieniu pracy.",
      "A club may run programmes of temporary employment and help in finding work.",
    ),
    act2007.words(
      "art-1-pkt-16-lit-a",
      "Klub może pomagać w znalezieniu pracy, także na czas wykonania określonej pracy, i przygotowywać do zatrudnienia.",
      "A club may help in finding work, also for the time of a given task, and prepare for employment.",
    ),
    act2011.words(
      "art-1-pkt-4-lit-b-tir-1",
      "Klub może też przygotowywać do działalności w spółdzielni socjalnej.",
      "A club may also prepare for business in a social cooperative.",
    ),
    labourCode2015.words(
      "art-7",
      "Nie wymienia się już pracy na czas wykonania określonej pracy.",
      "Work for the time of a given task is no longer named.",
    ),
  ],
  "art-18-ust-2-pkt-2": [
    enacted("Klub może prowadzić poradnictwo prawne.", "A club may give legal advice."),
    act2007.words(
      "art-1-pkt-16-lit-a",
      "Klub może organizować prace społecznie użyteczne.",
      "A club may organise socially useful work.",
    ),
  ],
  "art-18-ust-2-pkt-3": [
    enacted("Klub może prowadzić działalność samopomocową.", "A club may organise self-help."),
    act2007.words(
      "art-1-pkt-16-lit-a",
      "Klub może organizować roboty publiczne.",
      "A club may organise public works.",
    ),
  ],
  "art-18-ust-2-pkt-4": [
    act2007.words(
      "art-1-pkt-16-lit-a",
      "Klub może prowadzić poradnictwo prawne.",
      "A club may give legal advice.",
    ),
  ],
  "art-18-ust-2-pkt-5": [
    act2007.words(
      "art-1-pkt-16-lit-a",
      "Klub może prowadzić samopomoc w sprawach pracy, mieszkania i bytu.",
      "A club may organise self-help in matters of work, housing and living.",
    ),
  ],
  "art-18-ust-2-pkt-6": [
    act2011.words(
      "art-1-pkt-4-lit-b-tir-2",
      "Klub może organizować staże z przepisów o promocji zatrudnienia.",
      "A club may organise traineeships of the provisions on employment promotion.",
    ),
    labour2025.words(
      "art-390-pkt-7-lit-a",
      "Klub może organizować staże z art. 114 i 119 ustawy z 20 marca 2025 r.",
      "A club may organise traineeships of art. 114 and 119 of the act of 20 March 2025.",
    ),
  ],
});
