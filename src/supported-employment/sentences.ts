import type { AidBasis, BusinessFounders, Texts, WorkMover } from "../law/index.js";
import {
  dayName,
  type Fact,
  isNegative,
  type Language,
  money,
  monthName,
  moneyWithoutSign,
  numberOf,
  percentage,
  type Sentences,
  sentencesOfTerms,
  type TermOperations,
} from "../reasoning/index.js";
import { aidBases } from "./labels.js";
import type { ReferralPlace, RefundedPart, SupportedEmploymentOperations } from "./vocabulary.js";

/** One of three sentences: for yes, for no, and for what is not known. */
type ByFact = Record<`${Fact}`, Texts>;
const byFact = (texts: ByFact, done: Fact, language: Language): string => texts[`${done}`][language];

const justified: ByFact = {
  true: { pl: "Przypadek jest uzasadniony", en: "It is a justified case" },
  false: { pl: "Przypadek nie jest uzasadniony", en: "It is not a justified case" },
  unknown: {
    pl: "Nie wiadomo, czy przypadek jest uzasadniony",
    en: "Whether it is a justified case is not known",
  },
};

const ended: ByFact = {
  true: { pl: "Uczestnictwo w klubie się zakończyło", en: "Taking part in the club has ended" },
  false: {
    pl: "Skierować można było dopiero po uczestnictwie w klubie, a ono jeszcze trwa",
    en: "A referral could only follow the taking part in the club, which has not ended",
  },
  unknown: {
    pl: "Nie wiadomo, czy uczestnictwo w klubie się zakończyło",
    en: "Whether taking part in the club has ended is not known",
  },
};

const months: Record<`${Fact}`, Record<Language, string>> = {
  true: { pl: "upłynęły", en: "have passed" },
  false: { pl: "jeszcze nie upłynęły", en: "have not passed yet" },
  unknown: { pl: "upłynęły albo nie, zależnie od sposobu liczenia", en: "have passed or not, as they are counted" },
};

const movers: Record<WorkMover, Texts> = {
  manager: { pl: "kierownik centrum", en: "the manager of the centre" },
  socialWorker: { pl: "pracownik socjalny", en: "the social worker" },
  participant: { pl: "uczestnik", en: "the participant" },
};

const everyMover: Record<ReferralPlace, Texts> = {
  centre: {
    pl: "kierownika centrum, pracownika socjalnego lub uczestnika",
    en: "the manager of the centre, the social worker or the participant",
  },
  club: { pl: "pracownika socjalnego lub uczestnika", en: "the social worker or the participant" },
};

const motion: Record<`${Fact}`, Record<Language, string>> = {
  true: { pl: "złożył wniosek", en: "moved for it" },
  false: { pl: "nie złożył wniosku", en: "did not move for it" },
  unknown: { pl: "– nie wiadomo, czy złożył wniosek", en: "may have moved for it; this is not known" },
};

const anyMotion: Record<`${Fact}`, Record<Language, string>> = {
  true: { pl: "wniosek złożono", en: "one of them moved" },
  false: { pl: "nie złożono żadnego", en: "none of them moved" },
  unknown: { pl: "nie wiadomo, czy go złożono", en: "whether one of them moved is not known" },
};

const places: Record<ReferralPlace, Texts> = {
  centre: { pl: "uczestnika centrum integracji społecznej", en: "a participant of a social integration centre" },
  club: {
    pl: "osobę uczestniczącą w klubie integracji społecznej",
    en: "a person who takes part in a social integration club",
  },
};

const parts: Record<RefundedPart, Texts> = {
  ceiling: { pl: "do tej granicy", en: "up to this ceiling" },
  "wage-paid": { pl: "w wypłaconej wysokości", en: "as paid" },
  "refunded-wage": { pl: "w kwocie, o którą wnosi pracodawca", en: "as the employer asks for it" },
};

const founders: Record<BusinessFounders, Texts> = {
  participants: {
    pl: "uczestnicy centrum",
    en: "participants of a centre",
  },
  graduates: {
    pl: "absolwenci centrum lub klubu, w formie spółdzielni socjalnej",
    en: "graduates of a centre or a club, as a social cooperative",
  },
};

const basis = (of: AidBasis, language: Language): string => aidBases[of][language];

const roundedTo: Record<SupportedEmploymentOperations["employer-refund-rounded"]["to"], Texts> = {
  "grosz-down": { pl: "w dół do pełnego grosza", en: "down to the full grosz" },
  "nearest-grosz": { pl: "do najbliższego grosza", en: "to the nearest grosz" },
};

const change = (value: SupportedEmploymentOperations["advice-rounded"]["value"], language: Language): string =>
  `${isNegative(value) ? "−" : "+"}${moneyWithoutSign(value, language)}`;

const ofReferral = {
  "work-referral-by": {
    pl: ({ from }) => `Do pracy kieruje ${places[from].pl} powiatowy urząd pracy`,
    en: ({ from }) => `The labour office refers ${places[from].en} to work`,
  },
  "no-work-referral-rule": {
    pl: () => "Ówczesne przepisy nie przewidywały skierowania do pracy z klubu integracji społecznej",
    en: () => "The law of that time did not provide for a referral to work from a club",
  },
  "work-referral-after-end": {
    pl: () => "Uczestnictwo się zakończyło, więc ani czas jego trwania, ani uzasadnienie przypadku nie ma znaczenia",
    en: () => "Taking part has ended, so neither its length nor whether the case is justified matters",
  },
  "work-referral-months": {
    pl: ({ months: count, done }) =>
      `Przed zakończeniem uczestnictwa można skierować najwcześniej po upływie ${numberOf("ofMonths", count, "pl")} uczestnictwa; ${months[`${done}`].pl}`,
    en: ({ months: count, done }) =>
      `Before taking part has ended, a referral is possible after ${numberOf("months", count, "en")} of it at the earliest; they ${months[`${done}`].en}`,
  },
  "work-referral-justified": {
    pl: ({ done }) => `Przed zakończeniem uczestnictwa kieruje się tylko w uzasadnionych przypadkach. ${byFact(justified, done, "pl")}`,
    en: ({ done }) => `Before taking part has ended, only justified cases are referred. ${byFact(justified, done, "en")}`,
  },
  "work-referral-ended": {
    pl: ({ done }) => byFact(ended, done, "pl"),
    en: ({ done }) => byFact(ended, done, "en"),
  },
  "work-referral-any-motion": {
    pl: ({ from, done }) => `Wystarcza wniosek ${everyMover[from].pl}; ${anyMotion[`${done}`].pl}`,
    en: ({ from, done }) => `The motion of ${everyMover[from].en} is enough; ${anyMotion[`${done}`].en}`,
  },
  "work-referral-motion": {
    pl: ({ of, done }) => `Wniosek musi złożyć ${movers[of].pl}: ${motion[`${done}`].pl}`,
    en: ({ of, done }) => `The motion of ${movers[of].en} is needed: ${motion[`${done}`].en}`,
  },
} satisfies Partial<Sentences<SupportedEmploymentOperations>>;
