import { act2007, act2022, finances2009 } from "./amending.js";
import { enacted, type History } from "./wording.js";

/** art. 8 and 8a: the marshal's grants. */
export const article8 = (): History<"art-8"> & History<"art-8a"> => ({
  "art-8": [
    enacted(
      "Dotacje marszałka województwa na wyposażenie i na pierwsze 3 miesiące.",
      "The marshal's grants for equipment and for the first three months.",
    ),
  ],
  "art-8-ust-1": [
    enacted(
      "Marszałek może na podstawie porozumienia z instytucją tworzącą przyznać centrum dotację na pierwsze wyposażenie i na działalność przez pierwsze 3 miesiące, ze środków wskazanych w art. 7 ust. 1 pkt 2 lit. b.",
      "By an agreement with the founding institution the marshal may give a centre a grant for its first equipment and for its activity of the first three months, from the money of art. 7 ust. 1 pkt 2 lit. b.",
    ),
    act2007.words(
      "art-1-pkt-8",
      "Dotacje są te same; źródło nazwano wprost: dochody województwa na program alkoholowy.",
      "The grants are the same; the source is named: the voivodeship's income for its alcohol programme.",
    ),
    act2022.words(
      "art-1-pkt-8-lit-a",
      "Dotację na wyposażenie, nie tylko pierwsze, może otrzymać centrum albo klub; na działalność przez pierwsze 3 miesiące tylko centrum.",
      "A centre or a club may have the grant for equipment, not only the first; only a centre that for the activity of the first three months.",
    ),
  ],
  "art-8-ust-2": [
    enacted(
      "Na co można przeznaczyć dotację na pierwsze wyposażenie.",
      "What the grant for first equipment may be spent on.",
    ),
    act2022.words(
      "art-1-pkt-8-lit-b-tir-1",
      "Na co można przeznaczyć dotację na wyposażenie.",
      "What the grant for equipment may be spent on.",
    ),
  ],
  "art-8-ust-2-pkt-1": [
    enacted(
      "Dotację można przeznaczyć na przystosowanie pomieszczeń centrum do potrzeb uczestników.",
      "The grant may be spent on fitting the rooms of the centre to participants' needs.",
    ),
    act2022.words(
      "art-1-pkt-8-lit-b-tir-2",
      "Dotację można przeznaczyć na przystosowanie pomieszczeń centrum lub klubu do potrzeb uczestników.",
      "The grant may be spent on fitting the rooms of the centre or club to participants' needs.",
    ),
  ],
  "art-8-ust-2-pkt-2": [
    enacted(
      "Dotację można przeznaczyć na wyposażenie pomieszczeń i stanowisk pracy, w tym na maszyny.",
      "The grant may be spent on furnishing rooms and workplaces, machines among it.",
    ),
  ],
  "art-8-ust-2-pkt-3": [
    enacted(
      "Dotację można przeznaczyć na surowce, materiały i narzędzia potrzebne do rozpoczęcia działalności.",
      "The grant may be spent on materials and tools that are needed to begin.",
    ),
    act2022.words(
      "art-1-pkt-8-lit-b-tir-3",
      "Dotację można przeznaczyć na surowce, materiały i narzędzia potrzebne do prowadzenia działalności.",
      "The grant may be spent on materials and tools that are needed to carry on.",
    ),
  ],
  "art-8-ust-3": [
    enacted(
      "Dotacja na działalność to połowa zasiłku dla bezrobotnych z dnia porozumienia razy liczba uczestników i pracowników zatrudnionych co najmniej na rok, na koniec każdego miesiąca. Przepis nie mówi wprost o sumie tych liczb.",
      "The grant for activity is half the unemployment benefit of the day of the agreement times the participants and the employees engaged for at least a year, at the end of each month. The text does not say that the two numbers are added.",
    ),
  ],
  "art-8-ust-4": [
    enacted(
      "Dotację na pierwsze wyposażenie przekazuje się centrum w ciągu 30 dni od porozumienia.",
      "The grant for first equipment is paid to the centre within 30 days of the agreement.",
    ),
    act2022.words(
      "art-1-pkt-8-lit-c",
      "Dotację na wyposażenie, nie tylko pierwsze, przekazuje się centrum w ciągu 30 dni od porozumienia; klubu przepis nie wymienia.",
      "The grant for equipment, not only the first, is paid to the centre within 30 days of the agreement; a club is not named.",
    ),
  ],
  "art-8-ust-5": [
    enacted(
      "Dotację na działalność przekazuje się w trzech ratach miesięcznych, do 10. dnia następnego miesiąca.",
      "The grant for activity is paid in three monthly instalments, by the 10th day of the next month.",
    ),
  ],
  "art-8a": [
    act2007.words(
      "art-1-pkt-9",
      "Do dotacji na utworzenie centrum organizacji pozarządowej nie stosuje się art. 176 ust. 2 i 3 ustawy o finansach publicznych z 2005 r.",
      "Art. 176 ust. 2 and 3 of the public finance act of 2005 do not apply to grants for founding a non-governmental organisation's centre.",
    ),
    finances2009.words(
      "art-57-pkt-3",
      "Nie stosuje się art. 221 ust. 2–4 ustawy o finansach publicznych z 2009 r.",
      "Art. 221 ust. 2 to 4 of the public finance act of 2009 do not apply.",
    ),
    act2022.words(
      "art-1-pkt-9",
      "Zwolnienie obejmuje też centra podmiotów kościelnych i spółdzielni socjalnych.",
      "Centres of church entities and social cooperatives are exempt too.",
    ),
  ],
});
