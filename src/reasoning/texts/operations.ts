import { counted, countedInEnglish, type PolishForms } from "../plural.js";
import { eligibilityOperations } from "./eligibility-operations.js";
import { referralOperations } from "./referral.js";
import { type Language, type Operands } from "./speak.js";

const daysInPolish: PolishForms = ["dzień", "dni", "dni"];
const monthsInPolish: PolishForms = ["miesiąc", "miesiące", "miesięcy"];
const monthsInGenitive: PolishForms = ["miesiąca", "miesięcy", "miesięcy"];
const hoursInPolish: PolishForms = ["godzinę", "godziny", "godzin"];

const dni = (operands: Operands, name = "days"): string => counted(operands.number(name), daysInPolish);
const days = (operands: Operands, name = "days"): string => countedInEnglish(operands.number(name), "day");

type Sentence = Record<Language, (operands: Operands) => string>;

const godzin = (operands: Operands): string =>
  `${counted(operands.number("hours"), hoursInPolish)} ${operands.text("per") === "day" ? "dziennie" : "tygodniowo"}`;
const hours = (operands: Operands): string =>
  `${countedInEnglish(operands.number("hours"), "hour")} a ${operands.text("per")}`;

const isTrue = (operands: Operands, name: string): boolean => operands.text(name) === "true";

/** Whose stay a limit is about. */
const stay = (operands: Operands, language: Language): string => {
  if (language === "pl") {
    return isTrue(operands, "disabled")
      ? "Przy znacznym lub umiarkowanym stopniu niepełnosprawności pobyt w Centrum trwa"
      : "Pobyt w Centrum trwa";
  }
  return isTrue(operands, "disabled")
    ? "With a severe or moderate degree of disability the stay in the centre lasts"
    : "The stay in the centre lasts";
};

const works: Record<string, Record<Language, string>> = {
  employment: { pl: "podjął zatrudnienie", en: "took up employment" },
  "other-paid-work": { pl: "podjął inną pracę zarobkową", en: "took up other paid work" },
  cooperative: {
    pl: "założył spółdzielnię socjalną albo do niej przystąpił",
    en: "founded or joined a social cooperative",
  },
  business: { pl: "podjął działalność gospodarczą", en: "started a business" },
};

const work = (operands: Operands, language: Language): string =>
  works[operands.text("kind")]?.[language] ?? "";

const lastBenefitDays: Record<string, Record<Language, string>> = {
  "participation-end": {
    pl: "ostatniego dnia okresu uczestnictwa",
    en: "the last day of the period of participation",
  },
  "last-participation-day": { pl: "ostatniego dnia udziału w zajęciach", en: "the last day of taking part" },
  "day-before-work": { pl: "dnia przed podjęciem pracy", en: "the day before work was taken up" },
  "day-of-work": {
    pl: "dnia podjęcia pracy, łącznie z tym dniem",
    en: "the day on which work was taken up, that day included",
  },
};

const daysOffInPolish: PolishForms = ["dzień wolny", "dni wolne", "dni wolnych"];

const qualifiers: Record<string, Record<Language, string>> = {
  "centre-manager": { pl: "kierownik Centrum", en: "the manager of the centre" },
  "welfare-centre-head": {
    pl: "kierownik ośrodka pomocy społecznej",
    en: "the head of the social welfare centre",
  },
};

/** Who qualified; in some years somebody else where the welfare centre was turned into a services centre. */
const qualifier = (operands: Operands, language: Language): string => {
  const named = qualifiers[operands.text("by")]?.[language] ?? "";
  if (!isTrue(operands, "converted")) return named;
  return language === "pl"
    ? `${named} albo dyrektor centrum usług społecznych`
    : `${named} or the director of the social services centre`;
};

const discontinuationGrounds: Record<string, Record<Language, string>> = {
  "persistent-breach": { pl: "uporczywie go naruszał", en: "persistently breached it" },
  "permanent-leaving": { pl: "na stałe przestał przychodzić na zajęcia", en: "left the classes for good" },
};

const discontinuedFor = (operands: Operands, language: Language): string =>
  discontinuationGrounds[operands.text("ground")]?.[language] ?? "";

/** A sentence for every operation, without its provision and its full stop. */
export const operations = {
  "plan-trial": {
    pl: (o) => `Okres próbny trwa ${counted(o.number("months"), monthsInPolish)}`,
    en: (o) => `The trial lasts ${countedInEnglish(o.number("months"), "month")}`,
  },
  "plan-participation": {
    pl: (o) => `Okres uczestnictwa trwa do ${o.text("months")} miesięcy`,
    en: (o) => `Participation lasts up to ${countedInEnglish(o.number("months"), "month")}`,
  },
  "plan-extension": {
    pl: (o) =>
      o.text("kind") === "exactly"
        ? `Uczestnictwo można przedłużyć o ${counted(o.number("months"), monthsInPolish)}`
        : `Uczestnictwo można przedłużyć najwyżej o ${counted(o.number("months"), monthsInPolish)}`,
    en: (o) =>
      o.text("kind") === "exactly"
        ? `Participation may be extended by ${countedInEnglish(o.number("months"), "month")}`
        : `Participation may be extended by at most ${countedInEnglish(o.number("months"), "month")}`,
  },
  "plan-days-off": {
    pl: (o) =>
      `W okresie uczestnictwa wymiar dni wolnych od zajęć to ${dni(o, "basic")}` +
      (o.number("extra") === 0
        ? ""
        : `, a przy przedłużeniu dodatkowo do ${o.text("extra")}, proporcjonalnie do jego długości`),
    en: (o) =>
      `Participation has ${days(o, "basic")} off` +
      (o.number("extra") === 0
        ? ""
        : `, and an extension up to ${o.text("extra")} more, in proportion to its length`),
  },
  "plan-no-days-off": {
    pl: () => "Ówczesne przepisy nie przewidywały dni wolnych od zajęć",
    en: () => "The law of that time knew no days off",
  },
  "plan-sickness-limit": {
    pl: (o) => `Zmniejszone świadczenie za dni choroby przysługuje najdłużej przez ${dni(o)}`,
    en: (o) => `A reduced benefit is due for at most ${days(o)} of sickness`,
  },
  "plan-no-sickness-rule": {
    pl: () => "Ówczesne przepisy nie regulowały dni choroby",
    en: () => "The law of that time had no provision on days of sickness",
  },
  "plan-ended": {
    pl: () => "Uczestnictwo zakończyło się w planowanym dniu albo wcześniej",
    en: () => "Participation ended on the planned day or before it",
  },
  "day-status": {
    pl: (o) => `Dzień przypada ${statuses[o.text("status")]?.pl ?? ""}`,
    en: (o) => `The day lies ${statuses[o.text("status")]?.en ?? ""}`,
  },
  "stay-least": {
    pl: (o) => `${stay(o, "pl")} co najmniej ${godzin(o)}`,
    en: (o) => `${stay(o, "en")} at least ${hours(o)}`,
  },
  "stay-most": {
    pl: (o) => `${stay(o, "pl")} najwyżej ${godzin(o)}`,
    en: (o) => `${stay(o, "en")} at most ${hours(o)}`,
  },
  "programme-end-participation": {
    pl: () => "Program kończy się z ostatnim dniem okresu uczestnictwa",
    en: () => "The programme ends with the last day of the period of participation",
  },
  "programme-end-work": {
    pl: (o) =>
      `Uczestnik ${work(o, "pl")}, więc program kończy się ` +
      (o.number("months") === 0
        ? "w dniu podjęcia pracy"
        : `najwcześniej w dniu podjęcia pracy, a najpóźniej po upływie ${counted(o.number("months"), monthsInGenitive)}`),
    en: (o) =>
      `The participant ${work(o, "en")}, so the programme ends ` +
      (o.number("months") === 0
        ? "on the day work was taken up"
        : `on the day work was taken up at the earliest and ${countedInEnglish(o.number("months"), "month")} later at the latest`),
  },
  "work-after-participation": {
    pl: (o) =>
      `Uczestnik ${work(o, "pl")} dopiero po okresie uczestnictwa, więc nie zmienia to końca programu`,
    en: (o) =>
      `The participant ${work(o, "en")} only after the period of participation, which does not change the end of the programme`,
  },
  "work-not-named": {
    pl: (o) => `Uczestnik ${work(o, "pl")}, ale prawo tego czasu nie wiązało z tym końca programu`,
    en: (o) =>
      `The participant ${work(o, "en")}, but the law of that time did not tie the end of the programme to it`,
  },
  "benefit-with-participation": {
    pl: (o) =>
      `Świadczenie należy się tylko za czas zajęć w Centrum: do ${lastBenefitDays[o.text("until")]?.pl ?? ""}`,
    en: (o) =>
      `The benefit is due only for the time of classes in the centre: until ${lastBenefitDays[o.text("until")]?.en ?? ""}`,
  },
  "certificate-due": {
    pl: () =>
      "Po zakończeniu uczestnictwa kierownik Centrum wydaje uczestnikowi zaświadczenie; terminu ustawa nie podaje",
    en: () =>
      "After the end of participation the manager of the centre gives the participant a certificate; the Act names no deadline",
  },
  "certificate-to-labour-office": {
    pl: (o) =>
      isTrue(o, "due")
        ? "Uczestnik jest osobą długotrwale bezrobotną, więc kierownik przekazuje zaświadczenie także do powiatowego urzędu pracy"
        : "Uczestnik nie jest osobą długotrwale bezrobotną, więc zaświadczenia nie przekazuje się do powiatowego urzędu pracy",
    en: (o) =>
      isTrue(o, "due")
        ? "The participant is a long-term unemployed person, so the manager also passes the certificate to the labour office"
        : "The participant is not a long-term unemployed person, so the certificate is not passed to the labour office",
  },
  "no-certificate-rule": {
    pl: () => "Prawo tego czasu nie przewidywało zaświadczenia",
    en: () => "The law of that time provided for no certificate",
  },
  "no-graduate-rule": {
    pl: () => "Prawo tego czasu nie znało absolwenta centrum integracji społecznej",
    en: () => "The law of that time knew no graduate of a centre",
  },
  "graduate-not-ended": {
    pl: () => "Tego dnia zajęcia nie były jeszcze zakończone",
    en: () => "On that day the classes had not ended yet",
  },
  "graduate-expired": {
    pl: (o) => `Od dnia zakończenia zajęć minęło więcej niż ${counted(o.number("months"), monthsInPolish)}`,
    en: (o) =>
      `More than ${countedInEnglish(o.number("months"), "month")} have passed since the day the classes ended`,
  },
  "graduate-length": {
    pl: (o) =>
      `Udział w zajęciach trwał ${isTrue(o, "enough") ? "co najmniej" : "krócej niż"} ${counted(o.number("months"), monthsInPolish)}`,
    en: (o) =>
      `Taking part in classes lasted ${isTrue(o, "enough") ? "at least" : "less than"} ${countedInEnglish(o.number("months"), "month")}`,
  },
  "graduate-certificate": {
    pl: (o) =>
      isTrue(o, "received") ? "Uczestnik otrzymał zaświadczenie" : "Uczestnik nie otrzymał zaświadczenia",
    en: (o) => `The participant ${isTrue(o, "received") ? "received" : "did not receive"} the certificate`,
  },
  "graduate-term": {
    pl: (o) =>
      `Absolwentem jest się przez ${counted(o.number("months"), monthsInPolish)}, licząc od dnia zakończenia zajęć`,
    en: (o) =>
      `One is a graduate for ${countedInEnglish(o.number("months"), "month")} from the day the classes ended`,
  },
  ...eligibilityOperations,
  ...referralOperations,
  "life-before": {
    pl: () => "Do tego dnia nie złożono wniosku o skierowanie do Centrum",
    en: () => "Up to this day no application for referral to the centre was made",
  },
  "life-further-programme": {
    pl: () =>
      "To kolejny program tej osoby: długość uczestnictwa, dni wolne i dni choroby liczy się od nowa; ustawa o tym milczy",
    en: () =>
      "This is a further programme of the person: the length of participation, days off and days of sickness are counted anew; the Act is silent on it",
  },
  "life-applied": {
    pl: () => "Złożono wniosek o skierowanie do Centrum",
    en: () => "An application for referral to the centre was made",
  },
  "life-opinion": {
    pl: () => "Wniosek zaopiniował pracownik socjalny",
    en: () => "A social worker gave an opinion on the application",
  },
  "life-referred": {
    pl: () => "Osobę skierowano do Centrum",
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
    en: () => "The trial ran out, and the qualification was not yet decided",
  },
  "life-qualified": {
    pl: (o) => `Uczestnika zakwalifikował do zajęć ${qualifier(o, "pl")}`,
    en: (o) => `The participant was qualified by ${qualifier(o, "en")}`,
  },
  "life-not-qualified": {
    pl: (o) => `Po okresie próbnym do zajęć nie zakwalifikował uczestnika ${qualifier(o, "pl")}`,
    en: (o) => `After the trial the participant was not qualified by ${qualifier(o, "en")}`,
  },
  "life-participation": {
    pl: () => "Rozpoczął się okres uczestnictwa w zajęciach",
    en: () => "The period of participation in classes began",
  },
  "life-extended": {
    pl: () => "Kierownik Centrum przedłużył okres uczestnictwa",
    en: () => "The manager of the centre extended the period of participation",
  },
  "life-days-off": {
    pl: (o) => `Kierownik Centrum zgodził się na ${counted(o.number("days"), daysOffInPolish)}`,
    en: (o) =>
      `The manager of the centre consented to ${countedInEnglish(o.number("days"), "day off", "days off")}`,
  },
  "life-excluded": {
    pl: (o) =>
      "Osoba nabyła prawo, które wyłącza ją spod ustawy" +
      (isTrue(o, "inClasses") ? "; program trwał najdłużej do dnia przed nabyciem tego prawa" : ""),
    en: (o) =>
      "The person acquired a right that excludes from the Act" +
      (isTrue(o, "inClasses") ? "; the programme lasted at most until the day before it" : ""),
  },
  "life-ended": {
    pl: () => "Program się zakończył",
    en: () => "The programme ended",
  },
  "life-discontinued": {
    pl: (o) => `Zaprzestano realizacji programu, bo uczestnik ${discontinuedFor(o, "pl")}`,
    en: (o) => `The programme was discontinued because the participant ${discontinuedFor(o, "en")}`,
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
    pl: () => "Kierownik Centrum wydał zaświadczenie",
    en: () => "The manager of the centre issued the certificate",
  },
} as const satisfies Record<string, Sentence>;

const statuses: Record<string, Record<Language, string>> = {
  before: { pl: "przed rozpoczęciem programu", en: "before the programme" },
  trial: { pl: "w okresie próbnym", en: "in the trial" },
  participation: { pl: "w okresie uczestnictwa", en: "in participation" },
  extension: { pl: "w przedłużonym okresie uczestnictwa", en: "in an extension of participation" },
  after: { pl: "po zakończeniu uczestnictwa", en: "after participation" },
};

/** Id of an operation a step can have. */
export type OperationId = keyof typeof operations;
