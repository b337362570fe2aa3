import type { chapter1Persons } from "../rules/chapter-1-persons.js";
import type { GistsOf } from "./gist.js";

/** art. 1: who is covered, and whom a right excludes. */
export const chapter1PersonsGists: GistsOf<typeof chapter1Persons> = {
  coveredGroups: {
    "2003-08-14": {
      pl: "Ustawa obejmuje zwłaszcza siedem grup. Osoby uzależnione dopiero po ukończonej terapii, bezrobotnych po co najmniej 36 miesiącach bez pracy. Lista jest otwarta.",
      en: "The Act covers seven groups above all. Dependent persons only after completed therapy, the unemployed after at least 36 months without work. The list is open.",
    },
    "2004-06-01": {
      pl: "Bezrobotnych ustawa obejmuje odtąd już po co najmniej 24 miesiącach bez pracy; pozostałe grupy się nie zmieniły.",
      en: "The unemployed are now covered after at least 24 months without work; the other groups did not change.",
    },
    "2005-11-01": {
      pl: "Zamiast miesięcy bez pracy liczy się odtąd definicja osoby długotrwale bezrobotnej z ustawy o promocji zatrudnienia.",
      en: "Instead of months without work the definition of the long-term unemployed in the act on employment promotion counts from now on.",
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
      pl: "Długotrwałe bezrobocie określa odtąd ustawa z 20 marca 2025 r. o rynku pracy; grupy są te same.",
      en: "Long-term unemployment is now defined by the labour market act of 20 March 2025; the groups are the same.",
    },
  },
  commonCondition: {
    "2003-08-14": {
      pl: "Sama grupa nie wystarcza. Osoba musi podlegać wykluczeniu społecznemu, nie móc sama zaspokoić podstawowych potrzeb i być w położeniu, które powoduje ubóstwo i utrudnia życie zawodowe, społeczne i rodzinne.",
      en: "The group alone is not enough. The person must be socially excluded, unable to meet basic needs alone, and in a situation that causes poverty and hinders working, social and family life.",
    },
    "2022-02-15": {
      pl: "Ubóstwo przestało być warunkiem; pozostałe trzy części warunku się nie zmieniły.",
      en: "Poverty is no longer a condition; the other three parts did not change.",
    },
  },
  longTermUnemployment: {
    "2003-08-14": {
      pl: "Do grupy należy bezrobotny, który był bez pracy przez co najmniej 36 miesięcy.",
      en: "An unemployed person without work for at least 36 months belongs to the group.",
    },
    "2004-06-01": {
      pl: "Wystarczają co najmniej 24 miesiące bez pracy.",
      en: "At least 24 months without work are enough.",
    },
    "2005-11-01": {
      pl: "Liczy się rejestracja w urzędzie pracy: w sumie ponad 12 miesięcy z ostatnich 2 lat. Staży i przygotowania zawodowego w miejscu pracy się nie wlicza.",
      en: "Registration with the labour office counts: more than 12 months in all of the last two years. Traineeships and vocational preparation at the workplace are left out.",
    },
    "2009-02-01": {
      pl: "Miara jest ta sama, ale zamiast przygotowania w miejscu pracy nie wlicza się przygotowania zawodowego dorosłych.",
      en: "The measure is the same, but vocational preparation of adults is left out instead of that at the workplace.",
    },
    "2025-06-01": {
      pl: "Nadal trzeba w sumie ponad 12 miesięcy rejestracji z ostatnich 2 lat. Nie wlicza się już tylko staży.",
      en: "Still more than 12 months of registration in all of the last two years are needed. Only traineeships are left out now.",
    },
  },
  exclusions: {
    "2003-08-14": {
      pl: "Spod ustawy wyłącza prawo do jednego z siedmiu świadczeń, także do renty socjalnej.",
      en: "A right to one of seven benefits excludes from the Act, the social pension among them.",
    },
    "2007-07-14": {
      pl: "Prawo do renty socjalnej już nie wyłącza; pozostałe sześć praw wyłącza nadal.",
      en: "A right to the social pension no longer excludes; the other six rights still do.",
    },
    "2009-07-01": {
      pl: "Wyłącza też prawo do nauczycielskiego świadczenia kompensacyjnego.",
      en: "A right to the teachers' compensation benefit excludes too.",
    },
  },
  clubException: {
    "2003-08-14": {
      pl: "Ustawa nie robiła wyjątku dla klubów: prawo, które wyłączało spod niej, wyłączało też z klubu.",
      en: "The Act made no exception for clubs: a right that excluded from it excluded from a club as well.",
    },
    "2022-02-15": {
      pl: "Osoba z prawem do renty z tytułu niezdolności do pracy może brać udział w zajęciach klubu.",
      en: "A person with a right to an incapacity pension may take part in the classes of a club.",
    },
  },
  applicationTransition: {
    "2003-08-14": {
      pl: "Żaden przepis przejściowy nie dotyczył jeszcze wniosków o skierowanie.",
      en: "No transitional provision was about applications for referral yet.",
    },
    "2022-02-15": {
      pl: "O wniosku o skierowanie, który złożono przed 15 lutego 2022 r. i nie rozpatrzono, rozstrzyga dawne brzmienie.",
      en: "An application for referral filed before 15 February 2022 and still pending is decided by the old wording.",
    },
  },
};
