import { act2007, act2015, act2022, tasks2005 } from "./amending.js";
import { enacted, type History } from "./wording.js";

/** art. 4: the application for the status of a centre. */
export const article4 = (): History<"art-4"> => ({
  "art-4": [enacted("Wniosek o przyznanie statusu centrum.", "The application for the status of a centre.")],
  "art-4-ust-1": [
    enacted(
      "Wniosek o status centrum instytucja tworząca składa wojewodzie właściwemu dla siedziby centrum.",
      "The founding institution applies for the status to the voivode of the centre's seat.",
    ),
    tasks2005.words(
      "art-26-pkt-2",
      "Wniosek składa się marszałkowi województwa zamiast wojewodzie.",
      "The application goes to the marshal of the voivodeship instead of the voivode.",
    ),
    act2007.words(
      "art-1-pkt-3-lit-a",
      "Wniosek ponownie składa się wojewodzie właściwemu dla siedziby centrum.",
      "The application again goes to the voivode of the centre's seat.",
    ),
  ],
  "art-4-ust-2": [
    enacted("Co zawiera wniosek o status centrum.", "What the application for the status contains."),
  ],
  "art-4-ust-2-pkt-1": [
    enacted(
      "Wniosek podaje nazwę instytucji tworzącej centrum.",
      "The application names the founding institution.",
    ),
    act2022.words(
      "art-1-pkt-3-lit-a",
      "Wniosek podaje nazwę instytucji tworzącej i adres jej siedziby.",
      "The application gives the name and the seat of the founding institution.",
    ),
  ],
  "art-4-ust-2-pkt-2": [
    enacted(
      "Wniosek podaje, gdzie i od kiedy centrum ma działać.",
      "The application says where and from when the centre is to work.",
    ),
    act2022.words(
      "art-1-pkt-3-lit-b",
      "Wniosek podaje, gdzie centrum ma funkcjonować, gdzie będzie świadczyć usługi i od kiedy.",
      "The application says where the centre is to be, where it will offer its services, and from when.",
    ),
  ],
  "art-4-ust-2-pkt-2a": [
    act2022.words(
      "art-1-pkt-3-lit-c",
      "Wniosek podaje dane kontaktowe centrum.",
      "The application gives the contact data of the centre.",
    ),
  ],
  "art-4-ust-2-pkt-3": [
    enacted(
      "Wniosek podaje przewidywaną liczbę uczestników i grupę, dla której centrum ma działać.",
      "The application gives the expected number of participants and the group that the centre is for.",
    ),
  ],
  "art-4-ust-2-pkt-4": [
    enacted(
      "Wniosek podaje planowany rodzaj produkcji, handlu lub usług.",
      "The application gives the kind of production, trade or services that is planned.",
    ),
  ],
  "art-4-ust-2-pkt-5": [
    enacted(
      "Wniosek zawiera program pracy z uczestnikami w ramach reintegracji.",
      "The application contains the programme of work with participants.",
    ),
  ],
  "art-4-ust-2-pkt-6": [
    enacted(
      "Wniosek podaje przewidywaną liczbę pracowników i ich kwalifikacje.",
      "The application gives the expected number of employees and their qualifications.",
    ),
  ],
  "art-4-ust-2-pkt-6a": [
    act2007.words(
      "art-1-pkt-3-lit-b",
      "Wniosek podaje planowane rodzaje umów o pracę i wymiar czasu pracy.",
      "The application gives the planned kinds of employment contracts and the working time.",
    ),
  ],
  "art-4-ust-2-pkt-7": [
    enacted(
      "Wniosek opisuje organizację i system zajęć.",
      "The application describes how the classes are organised.",
    ),
  ],
  "art-4-ust-2-pkt-8": [
    enacted(
      "Wniosek podaje zakładane efekty: ile osób zdobędzie lub podniesie kwalifikacje, ile podejmie pracę lub działalność, ile się usamodzielni.",
      "The application gives the expected results: how many will gain or raise qualifications, take up work or a business, become independent.",
    ),
  ],
  "art-4-ust-2-pkt-9": [
    enacted(
      "Wniosek podaje szacunkowy roczny plan kosztów centrum, w tym kosztów reintegracji.",
      "The application gives an estimate of the yearly costs of the centre, those of reintegration among them.",
    ),
  ],
  "art-4-ust-2-pkt-10": [
    enacted(
      "Wniosek podaje własne zasoby wniesione przez instytucję tworzącą i jej przewidywany udział w finansowaniu.",
      "The application gives what the founding institution put in of its own and its expected share in the financing.",
    ),
  ],
  "art-4-ust-2-pkt-11": [
    enacted(
      "Wniosek podaje inne źródła finansowania, także z gminnego programu przeciwdziałania uzależnieniom i wykluczeniu.",
      "The application gives other sources of money, also from the commune's programme against dependency and exclusion.",
    ),
  ],
  "art-4-ust-2-pkt-12": [
    enacted(
      "Do wniosku należy projekt regulaminu centrum.",
      "The draft rules of the centre belong to the application.",
    ),
  ],
  "art-4-ust-2-pkt-13": [
    act2015.words(
      "art-1-pkt-2",
      "Do wniosku należy kopia tytułu prawnego do nieruchomości, w której ma działać centrum.",
      "A copy of the legal title to the property of the centre belongs to the application.",
    ),
    act2022.words(
      "art-1-pkt-3-lit-d",
      "Do wniosku należy kopia tytułu prawnego do nieruchomości, w której ma działać centrum albo w której będą świadczone usługi.",
      "A copy of the legal title to the property where the centre is to be, or where services will be offered, belongs to the application.",
    ),
  ],
  "art-4-ust-2-pkt-14": [
    act2015.words(
      "art-1-pkt-2",
      "Do wniosku należy opinia starosty o potrzebie powołania centrum; nie dotyczy to wniosku powiatu.",
      "The opinion of the starosta (head of the county) on the need for the centre belongs to the application, but for that of a powiat.",
    ),
  ],
  "art-4-ust-2-pkt-15": [
    act2015.words(
      "art-1-pkt-2",
      "Do wniosku samorządu należy akt powołania centrum.",
      "The act founding the centre belongs to the application of a unit of local government.",
    ),
  ],
});
