import type { Texts, WorkMover } from "../law/index.js";
import { type Fact, type Language, numberOf, type Sentences } from "../reasoning/index.js";
import type { ReferralOperations, ReferralPlace } from "./vocabulary.js";

/** What is said for yes, for no, and where it is not known. */
type ByFact = Readonly<Record<`${Fact}`, Texts>>;

const said = (texts: ByFact, done: Fact, language: Language): string =>
  texts[String(done) as `${Fact}`][language];

const justified: ByFact = {
  true: { pl: "Ten przypadek jest uzasadniony", en: "This case is justified" },
  false: { pl: "Ten przypadek nie jest uzasadniony", en: "This case is not justified" },
  unknown: {
    pl: "Nie wiadomo, czy ten przypadek jest uzasadniony",
    en: "Whether this case is justified is not known",
  },
};

const passed: ByFact = {
  true: { pl: "ten okres upłynął", en: "they have passed" },
  false: { pl: "ten okres jeszcze nie upłynął", en: "they have not passed yet" },
  unknown: {
    pl: "to, czy ten okres upłynął, zależy od sposobu liczenia miesięcy",
    en: "whether they have passed depends on how months are counted",
  },
};

const ended: ByFact = {
  true: { pl: "uczestnictwo się zakończyło", en: "it has ended" },
  false: { pl: "uczestnictwo jeszcze trwa", en: "it has not ended" },
  unknown: {
    pl: "nie wiadomo, czy uczestnictwo się zakończyło",
    en: "whether it has ended is not known",
  },
};

const moved: ByFact = {
  true: { pl: "złożono go", en: "it was made" },
  false: { pl: "nie złożono go", en: "it was not made" },
  unknown: { pl: "nie wiadomo, czy go złożono", en: "whether it was made is not known" },
};

const ofMover: Readonly<Record<WorkMover, Texts>> = {
  manager: { pl: "kierownika centrum", en: "the manager of the centre" },
  socialWorker: { pl: "pracownika socjalnego", en: "the social worker" },
  participant: { pl: "uczestnika", en: "the participant" },
};

const ofAnyMover: Readonly<Record<ReferralPlace, Texts>> = {
  centre: {
    pl: "kierownika centrum, pracownika socjalnego lub uczestnika",
    en: "the manager of the centre, the social worker or the participant",
  },
  club: { pl: "pracownika socjalnego lub uczestnika", en: "the social worker or the participant" },
};

const whom: Readonly<Record<ReferralPlace, Texts>> = {
  centre: { pl: "uczestnika centrum integracji społecznej", en: "a participant of a centre" },
  club: { pl: "osobę uczestniczącą w klubie integracji społecznej", en: "a person who takes part in a club" },
};

/** What the steps of a referral to work say. */
export const sentencesOfReferral: Sentences<ReferralOperations> = {
  "work-referral-by": {
    pl: ({ from }) => `Powiatowy urząd pracy może skierować do pracy ${whom[from].pl}`,
    en: ({ from }) => `The labour office may refer ${whom[from].en} to work`,
  },
  "no-work-referral-rule": {
    pl: () => "Ówczesne przepisy nie przewidywały skierowania do pracy z klubu integracji społecznej",
    en: () => "The law of that time did not provide for a referral to work from a club",
  },
  "work-referral-after-end": {
    pl: () => "Uczestnictwo się zakończyło, więc nie ma znaczenia, jak długo trwało",
    en: () => "Participation has ended, so its length does not matter",
  },
  "work-referral-months": {
    pl: ({ months, done }) =>
      `Przed zakończeniem uczestnictwa można skierować do pracy najwcześniej po upływie ${numberOf("ofMonths", months, "pl")} uczestnictwa; ${said(passed, done, "pl")}`,
    en: ({ months, done }) =>
      `Before the end of participation, a referral may follow after ${numberOf("months", months, "en")} of it at the earliest; ${said(passed, done, "en")}`,
  },
  "work-referral-justified": {
    pl: ({ done }) =>
      `Przed zakończeniem uczestnictwa kieruje się do pracy tylko w uzasadnionych przypadkach. ${said(justified, done, "pl")}`,
    en: ({ done }) =>
      `Before the end of participation, only justified cases are referred. ${said(justified, done, "en")}`,
  },
  "work-referral-ended": {
    pl: ({ done }) =>
      `Skierowanie było możliwe po zakończeniu uczestnictwa w klubie; ${said(ended, done, "pl")}`,
    en: ({ done }) =>
      `A referral was possible after the end of participation in the club; ${said(ended, done, "en")}`,
  },
  "work-referral-any-motion": {
    pl: ({ from, done }) => `Wystarcza wniosek ${ofAnyMover[from].pl}; ${said(moved, done, "pl")}`,
    en: ({ from, done }) => `The motion of ${ofAnyMover[from].en} is enough; ${said(moved, done, "en")}`,
  },
  "work-referral-motion": {
    pl: ({ of, done }) => `Potrzebny jest wniosek ${ofMover[of].pl}; ${said(moved, done, "pl")}`,
    en: ({ of, done }) => `The motion of ${ofMover[of].en} is needed; ${said(moved, done, "en")}`,
  },
};
