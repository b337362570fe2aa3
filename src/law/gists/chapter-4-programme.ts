import type { programme } from "../rules/chapter-4-programme.js";
import type { GistsOf } from "./gist.js";

/** art. 13 ust. 1–4b, 6 and 7: the programme, its change and its discontinuation. */
export const programmeGists: GistsOf<typeof programme> = {
  programmePreparation: {
    "2003-08-14": {
      pl: "Program opracowuje pracownik socjalny zatrudniony w centrum.",
      en: "The programme is prepared by the social worker of the centre.",
    },
  },
  programmeContents: {
    "2003-08-14": {
      pl: "Program mówi co najmniej, jaki jest zakres i jakie są formy reintegracji, jakich sprawności psychofizycznych wymaga podjęcie pracy i jak je ćwiczyć oraz kto za program odpowiada. Może mówić więcej.",
      en: "The programme says at least what the scope and forms of reintegration are, which kinds of psychophysical fitness taking up work requires and how they are trained, and who answers for it. It may say more.",
    },
    "2015-10-24": {
      pl: "Program mówi co najmniej, jaki jest zakres i jakie są formy reintegracji oraz kto za program odpowiada; o sprawnościach psychofizycznych i ich ćwiczeniu już nie musi. Może mówić więcej.",
      en: "The programme says at least what the scope and forms of reintegration are and who answers for it; psychophysical fitness and its training need no longer be named. It may say more.",
    },
  },
  programmeChange: {
    "2003-08-14": {
      pl: "Program można zmienić, gdy chce tego jedna z jego stron.",
      en: "The programme may be changed when one of its parties asks for it.",
    },
  },
  discontinuation: {
    "2003-08-14": {
      pl: "Realizacji programu zaprzestaje się w trzech przypadkach: gdy kierownik centrum stwierdzi uporczywe naruszanie programu, które uniemożliwia jego dalszą realizację, gdy uczestnik trwale opuścił zajęcia albo gdy oświadczył, że odstępuje od programu.",
      en: "The programme is discontinued in three cases: when the manager states that the participant persistently breaches it so that it cannot be carried on, when the participant left the classes for good, or on a statement of withdrawal.",
    },
    "2007-07-14": {
      pl: "Przypadki są te same: uporczywe naruszanie programu, które uniemożliwia jego dalszą realizację, trwałe opuszczenie zajęć i oświadczenie o odstąpieniu od programu. Przepis nie wymaga już osobnego stwierdzenia kierownika centrum.",
      en: "The same three cases: persistent breach that makes it impossible to go on, leaving the classes for good, a statement of withdrawal. A separate statement of the manager is no longer required.",
    },
  },
  discontinuationDecision: {
    "2003-08-14": {
      pl: "Przepisy nie określały, w jakiej formie zaprzestaje się realizacji programu.",
      en: "The law did not say in what form a programme is discontinued.",
    },
    "2007-07-14": {
      pl: "Gdy przyczyną jest naruszanie programu albo opuszczenie zajęć, o zaprzestaniu realizacji programu decyduje kierownik centrum.",
      en: "On breach or on leaving the classes the manager of the centre decides on the discontinuation.",
    },
  },
  discontinuationComplaint: {
    "2003-08-14": {
      pl: "Przepisy nie określały, gdzie można zaskarżyć zaprzestanie realizacji programu.",
      en: "The law did not say where the discontinuation could be challenged.",
    },
    "2007-07-14": {
      pl: "Uczestnik może zaskarżyć decyzję kierownika do sądu administracyjnego.",
      en: "The participant may challenge the manager's decision before the administrative court.",
    },
  },
  programmeCondition: {
    "2003-08-14": {
      pl: "Uczestnik korzysta z ubezpieczenia zdrowotnego i z innych świadczeń przewidzianych w ustawie tylko tak długo, jak długo realizuje program.",
      en: "Health insurance and the other benefits of the Act last only as long as the programme is carried out.",
    },
  },
  ngoSocialWorker: {
    "2003-08-14": {
      pl: "Program, opinię o wniosku o skierowanie oraz wniosek lub opinię w sprawie przedłużenia uczestnictwa mógł przygotować także pracownik socjalny zatrudniony na umowę o pracę w organizacji pożytku publicznego, na co potrzebna była zgoda wojewody.",
      en: "The programme, the opinion on the application for referral and the motion or opinion on an extension could also be prepared by a social worker employed by a public benefit organisation that had the voivode's consent.",
    },
    "2004-06-01": {
      pl: "Te same zadania mógł wykonywać pracownik socjalny zatrudniony w organizacji pozarządowej, za zgodą wojewody.",
      en: "The same tasks could be done by a social worker employed by a non-governmental organisation, with the voivode's consent.",
    },
    "2006-01-01": {
      pl: "Zgody udziela marszałek województwa zamiast wojewody.",
      en: "The consent is given by the marshal of the voivodeship instead of the voivode.",
    },
    "2007-07-14": {
      pl: "Zgody na te zadania znów udziela wojewoda.",
      en: "The consent is given by the voivode again.",
    },
    "2015-10-24": {
      pl: "Zadania te wykonują już tylko pracownicy socjalni wskazani w przepisach o każdym z nich.",
      en: "These tasks are done only by the social workers named in the provision on each of them.",
    },
  },
};
