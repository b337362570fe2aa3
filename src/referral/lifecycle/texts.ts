import {
  actors,
  type LifeEventKind,
  lifeEvents as eventNames,
  type LifeStage,
  lifeStages as stageNames,
  type Texts,
} from "../../law/index.js";
import { type EndReason, participationLabels } from "../../participation/index.js";
import { dayName, type Language, numberOf, type Said, type Sentences } from "../../reasoning/index.js";
import { routeViolationCodes } from "../referral-route/texts.js";
import type {
  EventViolationCode,
  LifecycleOperations,
  LifeDeadlineId,
  LifeEndReason,
  LifeNoticeCode,
  LifeViolationCode,
  ManagersGround,
  OnDay,
} from "./vocabulary.js";

const discontinuedBecause: Record<ManagersGround, Texts> = {
  "persistent-breach": { pl: "uporczywie go naruszał", en: "persistently breached it" },
  "permanent-leaving": { pl: "trwale opuścił zajęcia", en: "left the classes for good" },
};

/** Who qualified; in some years somebody else where the welfare centre was turned into a services centre. */
function qualifier({ by, converted }: LifecycleOperations["life-qualified"], language: Language): string {
  const named = actors[by][language];
  if (!converted) return named;
  const other = actors["services-centre-director"][language];
  return language === "pl" ? `${named} albo ${other}` : `${named} or ${other}`;
}

/** Without the days, which are told first: see {@link lifeSentences}. */
const undated: Sentences<LifecycleOperations> = {
  "life-before": {
    pl: () => "Do tego dnia nie złożono wniosku o skierowanie do centrum",
    en: () => "Up to this day no application for referral to the centre was made",
  },
  "life-further-programme": {
    pl: () =>
      "To kolejny program tej osoby: długość uczestnictwa, dni wolne i dni choroby liczy się od nowa; ustawa tego nie rozstrzyga",
    en: () =>
      "This is a further programme of the person: the length of participation, days off and days of sickness are counted anew; the Act is silent on it",
  },
  "life-applied": {
    pl: () => "Złożono wniosek o skierowanie do centrum",
    en: () => "An application for referral to the centre was made",
  },
  "life-opinion": {
    pl: () => "Wniosek zaopiniował pracownik socjalny",
    en: () => "A social worker gave an opinion on the application",
  },
  "life-referred": {
    pl: () => "Osobę skierowano do centrum",
    en: () => "The person was referred to the centre",
  },
  "life-programme-signed": {
    pl: () => "Podpisano indywidualny program zatrudnienia socjalnego",
    en: () => "The individual programme of social employment was signed",
  },
  "life-trial": {
    pl: () => "Rozpoczął się okres próbny",
    en: () => "The trial began",
  },
  "life-awaiting": {
    pl: () => "Okres próbny upłynął, a o kwalifikacji do zajęć jeszcze nie zdecydowano",
    en: () => "The trial ended, and the qualification has not been decided yet",
  },
  "life-qualified": {
    pl: (operands) => `Uczestnika zakwalifikował do zajęć ${qualifier(operands, "pl")}`,
    en: (operands) => `The participant was qualified by ${qualifier(operands, "en")}`,
  },
  "life-not-qualified": {
    pl: (operands) =>
      `Po okresie próbnym ${qualifier(operands, "pl")} nie zakwalifikował uczestnika do zajęć`,
    en: (operands) => `After the trial the participant was not qualified by ${qualifier(operands, "en")}`,
  },
  "life-participation": {
    pl: () => "Rozpoczął się okres uczestnictwa w zajęciach",
    en: () => "The period of participation in classes began",
  },
  "life-extended": {
    pl: ({ to }) => `Kierownik centrum przedłużył okres uczestnictwa do ${dayName(to, "pl")}`,
    en: ({ to }) => `The manager of the centre extended the period of participation to ${dayName(to, "en")}`,
  },
  "life-days-off": {
    pl: ({ days }) => `Kierownik centrum zgodził się na ${numberOf("daysOff", days, "pl")}`,
    en: ({ days }) => `The manager of the centre consented to ${numberOf("daysOff", days, "en")}`,
  },
  "life-excluded": {
    pl: ({ inClasses }) =>
      "Osoba nabyła prawo, które wyłącza ją spod działania ustawy" +
      (inClasses ? "; program trwał nie dłużej niż do dnia poprzedzającego nabycie tego prawa" : ""),
    en: ({ inClasses }) =>
      "The person acquired a right that excludes from the Act" +
      (inClasses ? "; the programme lasted no longer than until the day before that" : ""),
  },
  "life-ended": {
    pl: () => "Program się zakończył",
    en: () => "The programme ended",
  },
  "life-discontinued": {
    pl: ({ ground }) => `Zaprzestano realizacji programu, bo uczestnik ${discontinuedBecause[ground].pl}`,
    en: ({ ground }) =>
      `The programme was discontinued because the participant ${discontinuedBecause[ground].en}`,
  },
  "life-application-withdrawn": {
    pl: () => "Wniosek o skierowanie wycofano",
    en: () => "The application for referral was withdrawn",
  },
  "life-withdrawn": {
    pl: () => "Uczestnik odstąpił od programu",
    en: () => "The participant withdrew from the programme",
  },
  "life-certificate": {
    pl: () => "Kierownik centrum wydał zaświadczenie",
    en: () => "The manager of the centre issued the certificate",
  },
  "life-ran-out": {
    pl: () => "Upłynął okres uczestnictwa w zajęciach",
    en: () => "The period of participation in classes ran out",
  },
  "life-work-taken": {
    pl: ({ on, lastDay, latest }) =>
      `Uczestnik podjął pracę; uczestniczył w zajęciach do ${dayName(lastDay, "pl")}, a program ` +
      (latest === on ? "zakończył się w dniu podjęcia pracy" : `może trwać do ${dayName(latest, "pl")}`),
    en: ({ on, lastDay, latest }) =>
      `The participant took up work; participation lasted until ${dayName(lastDay, "en")}, and the programme ` +
      (latest === on ? "ended on the day work was taken up" : `may go on until ${dayName(latest, "en")}`),
  },
};

/** What happens on a day is told with its day first. */
function onItsDay({ pl, en }: Said<Partial<OnDay>>): Said<Partial<OnDay>> {
  return {
    pl: (operands) =>
      operands.on === undefined
        ? pl(operands)
        : `Dnia ${dayName(operands.on, "pl")} ${continued(pl(operands))}`,
    en: (operands) =>
      operands.on === undefined
        ? en(operands)
        : `On ${dayName(operands.on, "en")} ${continued(en(operands))}`,
  };
}

function continued(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

export const lifeSentences = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(undated).map(([operation, said]) => [
    operation,
    onItsDay(said as Said<Partial<OnDay>>),
  ]),
) as unknown as Sentences<LifecycleOperations>;

export const eventViolationCodes: Record<EventViolationCode, Texts> = {
  "day-off-in-trial": {
    pl: "Dzień wolny od zajęć przypada w okresie próbnym, w którym dni wolne nie przysługują; traktuje się go jak nieobecność usprawiedliwioną",
    en: "A day off lies in the trial, in which none are granted; it is treated as an excused absence",
  },
  "event-out-of-order": {
    pl: "To zdarzenie nie pasuje do etapu, w którym program się wtedy znajdował; pominięto je",
    en: "The event does not fit the stage the programme was in; it is left out",
  },
  "event-without-rule": {
    pl: "Ówczesne przepisy nie przewidywały takiego zdarzenia; pominięto je",
    en: "The law of that time did not provide for such an event; it is left out",
  },
  "qualified-before-trial-end": {
    pl: "Uczestnika zakwalifikowano przed końcem okresu próbnego",
    en: "The participant was qualified before the trial was over",
  },
  "motion-not-by-social-worker": {
    pl: "O przedłużenie wystąpił albo opinię o nim wydał podmiot nieuprawniony",
    en: "The motion for the extension, or the opinion on it, was by somebody not entitled to it",
  },
  "route-without-rule": routeViolationCodes["route-without-rule"],
  "day-off-outside-participation": {
    pl: "Dzień wolny od zajęć przypada poza okresem uczestnictwa",
    en: "A day off lies outside participation",
  },
};

export const lifeNoticeCodes: Record<LifeNoticeCode, Texts> = {
  "further-programme": {
    pl: "To kolejny program tej osoby; ustawa nie rozstrzyga, czy uwzględnia się poprzedni, więc wszystkie limity liczy się od nowa",
    en: "This is a further programme of the person; the Act does not say whether anything carries over, so all limits are counted anew",
  },
  "steps-not-given": {
    pl: "Na liście brakuje wcześniejszych kroków",
    en: "Earlier steps are not in the list",
  },
  "qualified-late": {
    pl: "Uczestnika zakwalifikowano później niż pierwszego dnia po okresie próbnym; okres uczestnictwa liczy się mimo to od pierwszego dnia po okresie próbnym",
    en: "The participant was qualified later than on the first day after the trial; participation is counted from the first day after the trial all the same",
  },
  "work-without-effect": {
    pl: "Podjęcie pracy nie zmienia tu końca programu",
    en: "Taking up work does not change the end of the programme here",
  },
  "motion-consent-unknown": {
    pl: "O przedłużenie wystąpił albo opinię o nim wydał pracownik socjalny organizacji; trzeba sprawdzić, czy organizacja miała na to wymaganą zgodę",
    en: "The motion for the extension, or the opinion on it, was by an organisation's social worker; whether the organisation had the required consent has to be checked",
  },
  "ended-early": {
    pl: "Program zakończono przed planowanym końcem, choć nie podano podjęcia pracy, zaprzestania realizacji programu ani odstąpienia od niego",
    en: "The programme ended before its planned end, though no work, discontinuation or withdrawal was given",
  },
  "excluded-backwards": {
    pl: "Prawo, które wyłącza spod działania ustawy, przyznano z mocą wsteczną; okres od jego nabycia trzeba rozliczyć ponownie",
    en: "The right that excludes was granted retroactively; the time since it was acquired has to be settled again",
  },
  "event-in-excluded-time": {
    pl: "To zdarzenie przypada na czas, w którym osoba była już wyłączona spod działania ustawy, choć nie było to jeszcze wiadome; pominięto je",
    en: "The event lies in a time when the person was already excluded, though nobody knew it yet; it is left out",
  },
  "right-before-programme": {
    pl: "Osoba nabyła wcześniej prawo, które wyłącza spod działania ustawy; trzeba sprawdzić, czy już ustało",
    en: "The person acquired earlier a right that excludes; whether it is over has to be checked",
  },
};

export const lifeViolationCodes: Record<LifeViolationCode, Texts> = {
  ...participationLabels.planViolationCodes,
  ...eventViolationCodes,
};

export const lifeStages: Record<LifeStage, Texts> = stageNames;

export const lifeEvents: Record<LifeEventKind, Texts> = eventNames;

const furtherEndReasons: Record<Exclude<LifeEndReason, EndReason>, Texts> = {
  "not-qualified": { pl: "odmowa kwalifikacji do zajęć", en: "not qualified" },
  "excluding-right": {
    pl: "nabycie prawa, które wyłącza spod działania ustawy",
    en: "acquired a right that excludes",
  },
};

export const lifeEndReasons: Record<LifeEndReason, Texts> = {
  ...participationLabels.endReasons,
  ...furtherEndReasons,
};

export const lifeDeadlines: Record<LifeDeadlineId, Texts> = {
  "trial-end": { pl: "koniec okresu próbnego", en: "end of the trial" },
  qualification: { pl: "kwalifikacja do zajęć", en: "qualification" },
  "extension-decision": {
    pl: "ostatni dzień na decyzję o przedłużeniu",
    en: "last day to decide on an extension",
  },
  "participation-end": { pl: "koniec okresu uczestnictwa", en: "end of participation" },
  "latest-end": {
    pl: "najpóźniejszy koniec uczestnictwa, na jaki pozwala ustawa",
    en: "latest end of participation the Act allows",
  },
  "programme-end": {
    pl: "najpóźniejszy koniec programu po podjęciu pracy",
    en: "latest end of the programme after work was taken up",
  },
  certificate: { pl: "wydanie zaświadczenia", en: "issue of the certificate" },
  "graduate-until": { pl: "ostatni dzień, w którym osoba jest absolwentem", en: "last day as a graduate" },
};
