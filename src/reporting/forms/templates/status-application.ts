import { answer, section } from "../build.js";
import { occasionalForm } from "../duties.js";
import type { FormTemplate } from "../template.js";

/** What the application for the status holds, by its points. */
export const applicationPoints = [
  {
    id: "1",
    label: "nazwę instytucji tworzącej Centrum i adres jej siedziby",
    gloss: "name and seat of the founder",
  },
  {
    id: "2",
    label:
      "informację o miejscu funkcjonowania Centrum oraz miejscu realizacji usług, o którym mowa w art. 3 ust. 1a, i przewidywanym terminie rozpoczęcia działalności",
    gloss: "place of the centre and of its services, and when it is to begin",
  },
  { id: "2a", label: "dane kontaktowe Centrum", gloss: "contact data of the centre" },
  {
    id: "3",
    label:
      "przewidywaną liczbę uczestników oraz wskazanie, dla jakiej grupy uczestników Centrum będzie świadczyć usługi",
    gloss: "expected number of participants, and for which group",
  },
  {
    id: "4",
    label: "planowany rodzaj działalności wytwórczej, handlowej lub usługowej",
    gloss: "planned production, trade or services",
  },
  {
    id: "5",
    label: "program prac prowadzonych z uczestnikami w ramach reintegracji zawodowej i społecznej",
    gloss: "programme of work with participants",
  },
  {
    id: "6",
    label: "przewidywaną liczbę pracowników Centrum oraz ich kwalifikacje",
    gloss: "expected staff and its qualifications",
  },
  {
    id: "6a",
    label: "planowane rodzaje umów o pracę pracowników Centrum i ich wymiar czasu pracy",
    gloss: "planned kinds of contracts and working time",
  },
  { id: "7", label: "dane o organizacji i systemie zajęć w Centrum", gloss: "how the classes are organised" },
  {
    id: "8",
    label:
      "dane o zakładanych efektach działania Centrum, w tym planowaną liczbę osób do przyuczenia do zawodu, przekwalifikowania lub podwyższenia kwalifikacji, planowaną liczbę osób, którym uczestniczenie w zajęciach w Centrum i wspierane zatrudnienie socjalne pomogą w uzyskaniu zatrudnienia na zasadach przewidzianych w przepisach prawa pracy lub w podjęciu działalności gospodarczej, planowaną liczbę osób usamodzielnionych ekonomicznie",
    gloss: "expected effects",
  },
  {
    id: "9",
    label:
      "dane o szacunkowym rocznym preliminarzu ogólnych kosztów działalności Centrum, w tym kosztów realizacji reintegracji zawodowej i społecznej",
    gloss: "estimate of the yearly costs",
  },
  {
    id: "10",
    label:
      "dane o wysokości zasobów własnych instytucji tworzącej poniesionych na utworzenie Centrum oraz o formach tych zasobów, a także o przewidywanym udziale własnym w finansowaniu działalności Centrum",
    gloss: "the founder's own means",
  },
  {
    id: "11",
    label:
      "dane o innych źródłach finansowania działalności Centrum, w tym ze środków określonych w gminnym programie profilaktyki i rozwiązywania problemów uzależnień oraz przeciwdziałania wykluczeniu społecznemu",
    gloss: "other sources of money",
  },
  { id: "12", label: "projekt regulaminu Centrum", gloss: "draft of the rules of the centre" },
  {
    id: "13",
    label:
      "kopię dokumentu potwierdzającego tytuł prawny do nieruchomości, w której ma funkcjonować Centrum lub w której będą realizowane usługi wymienione w art. 3 ust. 1",
    gloss: "title to the property",
  },
  {
    id: "14",
    label:
      "opinię starosty o potrzebie powołania Centrum na terenie podległego mu powiatu, z wyłączeniem wniosku składanego przez powiat",
    gloss: "opinion of the starosta, but for an application of the powiat itself",
  },
  {
    id: "15",
    label: "akt powołania Centrum, w przypadku powołania Centrum przez jednostkę samorządu terytorialnego",
    gloss: "act of founding, of local government only",
  },
];

/** The content the law lists; there is no official form. */
export const statusApplication = (): FormTemplate => ({
  ...occasionalForm("status-application", "wojewodzie właściwemu ze względu na siedzibę Centrum"),
  document: "status-application",
  title: "Wniosek o przyznanie statusu centrum integracji społecznej",
  filer: "instytucja tworząca",
  sections: [
    section({
      id: "application",
      title: "Treść wniosku",
      unit: "text",
      evidence: "primary",
      columns: answer,
      rows: applicationPoints,
    }),
  ],
});
