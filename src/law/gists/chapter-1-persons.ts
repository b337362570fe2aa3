import type { chapter1Persons } from "../rules/chapter-1-persons.js";
import type { GistsOf } from "./gist.js";

/** art. 1: who is covered, and whom a right excludes. */
export const chapter1PersonsGists: GistsOf<typeof chapter1Persons> = {
  coveredGroups: {
    "2003-08-14": {
      pl: "Przepisy ustawy stosuje się w szczególności do siedmiu grup osób; do osób uzależnionych dopiero po ukończeniu terapii, a do bezrobotnych po co najmniej 36 miesiącach pozostawania bez pracy. Lista jest otwarta.",
      en: "The Act applies in particular to seven groups of persons; to dependent persons only after completed therapy, and to the unemployed after at least 36 months without work. The list is open.",
    },
    "2004-06-01": {
      pl: "Do bezrobotnych ustawę stosuje się odtąd już po co najmniej 24 miesiącach pozostawania bez pracy; pozostałe grupy się nie zmieniły.",
      en: "The unemployed are now covered after at least 24 months without work; the other groups did not change.",
    },
    "2005-11-01": {
      pl: "Zamiast liczby miesięcy bez pracy rozstrzyga odtąd definicja osoby długotrwale bezrobotnej z ustawy o promocji zatrudnienia.",
      en: "Instead of months without work the definition of the long-term unemployed in the act on employment promotion decides from now on.",
    },
    "2007-07-14": {
      pl: "Dochodzi ósma grupa: osoby niepełnosprawne w rozumieniu ustawy o rehabilitacji.",
      en: "An eighth group is added: disabled persons as the act on rehabilitation defines them.",
    },
    "2015-10-24": {
      pl: "Osoby uzależnione należą do swoich grup także bez ukończonej terapii.",
      en: "Dependent persons belong to their groups without completed therapy too.",
    },
    "2022-02-15": {
      pl: "Zamiast osób chorych psychicznie przepis wymienia odtąd osoby z zaburzeniami psychicznymi.",
      en: "Instead of mentally ill persons the provision now names persons with mental disorders.",
    },
    "2025-06-01": {
      pl: "Definicję osoby długotrwale bezrobotnej zawiera odtąd ustawa z 20 marca 2025 r. o rynku pracy i służbach zatrudnienia; grupy są te same.",
      en: "The long-term unemployed are now defined by the act of 20 March 2025 on the labour market and employment services; the groups are the same.",
    },
  },
  commonCondition: {
    "2003-08-14": {
      pl: "Sama przynależność do grupy nie wystarcza. Osoba musi też podlegać wykluczeniu społecznemu, nie być w stanie własnym staraniem zaspokoić podstawowych potrzeb życiowych i znajdować się w sytuacji, która powoduje ubóstwo oraz uniemożliwia lub ogranicza uczestnictwo w życiu zawodowym, społecznym i rodzinnym.",
      en: "Belonging to a group is not enough. The person must also be socially excluded, unable to meet basic needs alone, and in a situation that causes poverty and prevents or limits taking part in working, social and family life.",
    },
    "2022-02-15": {
      pl: "Ubóstwo przestało być warunkiem; pozostałe trzy części warunku nie zmieniły się.",
      en: "Poverty is no longer a condition; the other three parts did not change.",
    },
  },
  longTermUnemployment: {
    "2003-08-14": {
      pl: "Do grupy należy bezrobotny, który pozostaje bez pracy przez co najmniej 36 miesięcy.",
      en: "An unemployed person without work for at least 36 months belongs to the group.",
    },
    "2004-06-01": {
      pl: "Wystarczają co najmniej 24 miesiące pozostawania bez pracy.",
      en: "At least 24 months without work are enough.",
    },
    "2005-11-01": {
      pl: "Rozstrzyga rejestracja w powiatowym urzędzie pracy: łącznie ponad 12 miesięcy w okresie ostatnich 2 lat. Nie wlicza się staży ani przygotowania zawodowego w miejscu pracy.",
      en: "Registration with the labour office counts: more than 12 months in all of the last two years. Traineeships and vocational preparation at the workplace are left out.",
    },
    "2009-02-01": {
      pl: "Wymagany okres jest ten sam, ale zamiast przygotowania zawodowego w miejscu pracy nie wlicza się przygotowania zawodowego dorosłych.",
      en: "The required time is the same, but vocational preparation of adults is left out instead of that at the workplace.",
    },
    "2025-06-01": {
      pl: "Nadal wymaga się łącznie ponad 12 miesięcy rejestracji w okresie ostatnich 2 lat. Nie wlicza się już tylko staży.",
      en: "Still more than 12 months of registration in all of the last two years are needed. Only traineeships are left out now.",
    },
  },
  exclusions: {
    "2003-08-14": {
      pl: "Spod działania ustawy wyłącza prawo do jednego z siedmiu świadczeń, w tym do renty socjalnej.",
      en: "A right to one of seven benefits excludes from the Act, the social pension among them.",
    },
    "2007-07-14": {
      pl: "Prawo do renty socjalnej już nie wyłącza spod działania ustawy; pozostałe sześć praw wyłącza nadal.",
      en: "A right to the social pension no longer excludes; the other six rights still do.",
    },
    "2009-07-01": {
      pl: "Spod działania ustawy wyłącza także prawo do nauczycielskiego świadczenia kompensacyjnego.",
      en: "A right to the teachers' compensation benefit excludes too.",
    },
  },
  clubException: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała wyjątku dla klubów: osoba z prawem do jednego z tych świadczeń nie mogła uczestniczyć ani w zajęciach centrum, ani w zajęciach klubu.",
      en: "The Act made no exception for clubs: a person with one of these rights could take part neither in a centre nor in a club.",
    },
    "2022-02-15": {
      pl: "Osoba z prawem do renty z tytułu niezdolności do pracy może uczestniczyć w zajęciach klubu.",
      en: "A person with a right to an incapacity pension may take part in the classes of a club.",
    },
  },
  applicationTransition: {
    "2003-08-14": {
      pl: "Nie było jeszcze przepisu przejściowego o wnioskach o skierowanie.",
      en: "There was no transitional provision on applications for referral yet.",
    },
    "2022-02-15": {
      pl: "Do wniosku o skierowanie złożonego przed 15 lutego 2022 r. i jeszcze nierozpatrzonego stosuje się przepisy w dawnym brzmieniu.",
      en: "An application for referral filed before 15 February 2022 and still pending is decided by the former wording.",
    },
  },
};
