import {
  actors,
  type DiscontinuationGround,
  type ProgrammeContent,
  type Texts,
  type WorkTaken,
} from "../law/index.js";
import { numberOf, type Sentences } from "../reasoning/index.js";
import type { EndOperations, LastBenefitDay, NotAGroundReason, ProgrammeOperations } from "./vocabulary.js";
import { byFact, capital, withHeads } from "./words.js";

/** What a programme says: as an object, and with what "brakuje" takes. */
const contents: Record<ProgrammeContent, { pl: string; lackingInPolish: string; en: string }> = {
  "scope-and-forms": {
    pl: "zakres i formy reintegracji",
    lackingInPolish: "zakresu i form reintegracji",
    en: "the scope and forms of reintegration",
  },
  "fitness-and-training": {
    pl: "sprawności psychofizyczne niezbędne do podjęcia pracy i metody ich ćwiczenia",
    lackingInPolish: "sprawności psychofizycznych niezbędnych do podjęcia pracy albo metod ich ćwiczenia",
    en: "the kinds of psychophysical fitness needed to take up work and how they are trained",
  },
  "responsible-persons": {
    pl: "osoby odpowiedzialne za jego realizację",
    lackingInPolish: "osób odpowiedzialnych za jego realizację",
    en: "the persons responsible for carrying it out",
  },
};

export const programmeSentences: Sentences<ProgrammeOperations> = {
  "programme-prepared": {
    pl: ({ done }) =>
      byFact(done, [
        "Program opracował uprawniony do tego pracownik socjalny",
        "Programu nie opracował uprawniony do tego pracownik socjalny",
        "Program opracowuje pracownik socjalny centrum",
      ]),
    en: ({ done }) =>
      byFact(done, [
        "The programme was prepared by a social worker entitled to do so",
        "The programme was not prepared by a social worker entitled to do so",
        "The programme is prepared by the social worker of the centre",
      ]),
  },
  "programme-content": {
    pl: ({ content, done }) =>
      byFact(done, [
        `Program określa ${contents[content].pl}`,
        `W programie brakuje ${contents[content].lackingInPolish}`,
        `Program powinien określać ${contents[content].pl}`,
      ]),
    en: ({ content, done }) =>
      byFact(done, [
        `The programme names ${contents[content].en}`,
        `The programme does not name ${contents[content].en}`,
        `The programme should name ${contents[content].en}`,
      ]),
  },
  "programme-may-say-more": {
    pl: () => "W programie mogą być też inne ustalenia",
    en: () => "The programme may contain other arrangements too",
  },
  "programme-change": {
    pl: () => "O zmianę programu może wystąpić uczestnik albo kierownik centrum",
    en: () => "The participant or the manager of the centre may ask for a change of the programme",
  },
  "programme-signature": {
    pl: ({ by, done }) =>
      byFact(done, [
        `${capital(actors[by].pl)} podpisał program`,
        `${capital(actors[by].pl)} nie podpisał programu`,
        `Program musi podpisać ${actors[by].pl}`,
      ]),
    en: ({ by, done }) =>
      byFact(done, [
        `${capital(actors[by].en)} signed the programme`,
        `${capital(actors[by].en)} did not sign the programme`,
        `${capital(actors[by].en)} must sign the programme`,
      ]),
  },
  "programme-agreement": {
    pl: ({ bodies, done }) =>
      byFact(done, ["Program uzgodniono z", "Programu nie uzgodniono z", "Program trzeba uzgodnić z"]) +
      ` ${withHeads[bodies].pl}`,
    en: ({ bodies, done }) =>
      byFact(done, [
        "The programme was agreed with",
        "The programme was not agreed with",
        "The programme must be agreed with",
      ]) + ` ${withHeads[bodies].en}`,
  },
};

const grounds: Record<DiscontinuationGround, Texts> = {
  "persistent-breach": {
    pl: "uporczywe naruszanie programu, które uniemożliwia jego dalszą realizację",
    en: "a persistent breach that makes it impossible to carry the programme on",
  },
  "permanent-leaving": { pl: "trwałe opuszczenie zajęć", en: "leaving the classes for good" },
  withdrawal: {
    pl: "oświadczenie uczestnika, że odstępuje od programu",
    en: "the participant's statement of withdrawal",
  },
};

const threeGrounds = {
  pl: "ustawa wymienia tylko uporczywe naruszanie programu, trwałe opuszczenie zajęć i oświadczenie uczestnika o odstąpieniu od programu",
  en: "the Act names only a persistent breach, leaving the classes for good, and the participant's statement of withdrawal",
} as const satisfies Texts;

const notGrounds: Record<NotAGroundReason, Texts> = {
  "absence-share": {
    pl: `Sam odsetek nieobecności nie jest podstawą do zaprzestania realizacji programu; ${threeGrounds.pl}`,
    en: `A share of absences alone is no ground to discontinue a programme; ${threeGrounds.en}`,
  },
  "not-named": {
    pl: `To nie jest podstawa do zaprzestania realizacji programu; ${threeGrounds.pl}`,
    en: `This is no ground to discontinue a programme; ${threeGrounds.en}`,
  },
  "programme-still-possible": {
    pl: "Naruszanie programu jest podstawą do zaprzestania jego realizacji tylko wtedy, gdy uniemożliwia jego dalszą realizację",
    en: "A breach is a ground to discontinue a programme only where it makes it impossible to carry it on",
  },
};

const works: Record<WorkTaken, Texts> = {
  employment: { pl: "podjął zatrudnienie", en: "took up employment" },
  "other-paid-work": { pl: "podjął inną pracę zarobkową", en: "took up other paid work" },
  cooperative: {
    pl: "założył spółdzielnię socjalną albo do niej przystąpił",
    en: "founded or joined a social cooperative",
  },
  business: { pl: "podjął działalność gospodarczą", en: "started a business" },
};

const lastBenefitDays: Record<LastBenefitDay, Texts> = {
  "participation-end": {
    pl: "ostatniego dnia okresu uczestnictwa",
    en: "the last day of the period of participation",
  },
  "last-participation-day": {
    pl: "ostatniego dnia uczestnictwa w zajęciach",
    en: "the last day of taking part",
  },
  "day-before-work": { pl: "dnia poprzedzającego podjęcie pracy", en: "the day before work was taken up" },
  "day-of-work": {
    pl: "dnia podjęcia pracy, łącznie z tym dniem",
    en: "the day on which work was taken up, that day included",
  },
};

export const endSentences: Sentences<EndOperations> = {
  "not-a-ground": {
    pl: ({ reason }) => notGrounds[reason].pl,
    en: ({ reason }) => notGrounds[reason].en,
  },
  "discontinuation-ground": {
    pl: ({ ground, finding }) =>
      `Podstawą do zaprzestania realizacji programu jest ${grounds[ground].pl}` +
      (finding ? "; musi to stwierdzić kierownik centrum" : ""),
    en: ({ ground, finding }) =>
      `A ground to discontinue the programme is ${grounds[ground].en}` +
      (finding ? "; the manager of the centre must state that it occurred" : ""),
  },
  "discontinuation-decision": {
    pl: () => "O zaprzestaniu realizacji programu decyduje kierownik centrum",
    en: () => "The manager of the centre decides on the discontinuation",
  },
  "discontinuation-complaint": {
    pl: () => "Uczestnik może zaskarżyć tę decyzję do sądu administracyjnego",
    en: () => "The participant may challenge the decision before the administrative court",
  },
  "programme-condition": {
    pl: () =>
      "Osoba, która nie realizuje programu, nie korzysta już na jego podstawie z ubezpieczenia zdrowotnego ani z innych świadczeń przewidzianych w ustawie",
    en: () =>
      "A person who does not carry out the programme no longer has health insurance or other benefits of the Act through it",
  },
  "programme-end-participation": {
    pl: () => "Program kończy się z ostatnim dniem okresu uczestnictwa",
    en: () => "The programme ends with the last day of the period of participation",
  },
  "programme-end-work": {
    pl: ({ kind, months }) =>
      `Uczestnik ${works[kind].pl}, więc program kończy się ` +
      (months === 0
        ? "w dniu podjęcia pracy"
        : `najwcześniej w dniu podjęcia pracy, a najpóźniej po upływie ${numberOf("ofMonths", months, "pl")}`),
    en: ({ kind, months }) =>
      `The participant ${works[kind].en}, so the programme ends ` +
      (months === 0
        ? "on the day work was taken up"
        : `on the day work was taken up at the earliest and ${numberOf("months", months, "en")} later at the latest`),
  },
  "work-after-participation": {
    pl: ({ kind }) =>
      `Uczestnik ${works[kind].pl} dopiero po okresie uczestnictwa, więc nie zmienia to końca programu`,
    en: ({ kind }) =>
      `The participant ${works[kind].en} only after the period of participation, which does not change the end of the programme`,
  },
  "participation-after-work": {
    pl: () =>
      "Uczestnik brał udział w zajęciach także po podjęciu pracy; trzeba to sprawdzić, bo przepis o takim przypadku nie mówi",
    en: () =>
      "The participant took part in classes after taking up work too; this has to be checked, as the provision does not speak of such a case",
  },
  "work-not-named": {
    pl: ({ kind }) => `Uczestnik ${works[kind].pl}, ale ówczesne przepisy nie wiązały z tym końca programu`,
    en: ({ kind }) =>
      `The participant ${works[kind].en}, but the law of that time did not tie the end of the programme to it`,
  },
  "benefit-with-participation": {
    pl: ({ until }) =>
      `Świadczenie przysługuje tylko za okres uczestnictwa w zajęciach centrum: do ${lastBenefitDays[until].pl}`,
    en: ({ until }) =>
      `The benefit is due only for the time of taking part in classes of the centre: until ${lastBenefitDays[until].en}`,
  },
  "certificate-due": {
    pl: () =>
      "Po zakończeniu uczestnictwa kierownik centrum wydaje uczestnikowi zaświadczenie; terminu ustawa nie podaje",
    en: () =>
      "After the end of participation the manager of the centre gives the participant a certificate; the Act sets no time limit",
  },
  "certificate-to-labour-office": {
    pl: ({ due }) =>
      due
        ? "Uczestnik jest osobą długotrwale bezrobotną, więc kierownik przekazuje zaświadczenie także do powiatowego urzędu pracy"
        : "Uczestnik nie jest osobą długotrwale bezrobotną, więc zaświadczenia nie przekazuje się do powiatowego urzędu pracy",
    en: ({ due }) =>
      due
        ? "The participant is a long-term unemployed person, so the manager also passes the certificate to the labour office"
        : "The participant is not a long-term unemployed person, so the certificate is not passed to the labour office",
  },
  "no-certificate-rule": {
    pl: () => "Ówczesne przepisy nie przewidywały zaświadczenia",
    en: () => "The law of that time did not provide for a certificate",
  },
};
