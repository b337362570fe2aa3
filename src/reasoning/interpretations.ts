import type { Texts } from "../law/index.js";

/**
 * How well a reading stands. A: explicit text; B: text and at least one matching practice; C: one practice or a strong
 * inference; D: the Act is silent or the sources conflict.
 */
export type Certainty = "A" | "B" | "C" | "D";

/** A question the Act leaves open, with the answers the library can compute. */
export interface OpenQuestion<Reading extends string | boolean = string | boolean> {
  /** Number of the question: `Q3a`. */
  question: string;
  /** The answers, the default first. */
  readings: readonly Reading[];
  /** What is used when the caller chooses nothing; null: the caller must choose. */
  default: Reading | null;
  certainty: Certainty;
  /** The question in words. What speaks for which answer stands in `open-questions`. */
  text: Texts;
}

/** What the Act leaves open, and the readings of each. `interpretations()` says what speaks for which. */
export interface Readings {
  /** Q3a: dni niezdolności wskutek choroby liczone jako dni kalendarzowe (`calendar`) albo jako dni zajęć (`class-days`). To be chosen. */
  sicknessDays: "calendar" | "class-days";
  /** Q9: dzień usprawiedliwionej nieobecności płatny w pełni (`full`) albo niepłatny (`unpaid`). To be chosen. */
  excusedAbsence: "full" | "unpaid";
  /** Q5: koniec okresu liczonego w miesiącach według art. 112 k.c. (`civil-code`) albo dzień wcześniej (`day-before`). To be chosen where a date is not signed. */
  monthCount: "civil-code" | "day-before";
  /** Q3b: limit dni choroby na całe uczestnictwo (`per-participation`) albo na każdą chorobę (`per-spell`). */
  sicknessLimit: "per-participation" | "per-spell";
  /** Q3c: czy przedłużenie uczestnictwa daje nowy limit dni choroby. */
  sicknessLimitRenewsOnExtension: boolean;
  /** Q3d: choroba w okresie próbnym niepłatna (`unpaid`), płatna w pełni (`full`) albo jak w okresie uczestnictwa (`as-participation`). */
  trialSickness: "unpaid" | "full" | "as-participation";
  /** Q4: za dzień niepłatny odejmuje się 1/30 stawki (`minus-thirtieth`), liczy się tylko dni płatne (`payable-days`) albo odejmuje się 1/20 (`minus-twentieth`). */
  unpaidDay: "minus-thirtieth" | "payable-days" | "minus-twentieth";
  /** Q1: 1/20 i 1/40 od pełnej stawki miesięcznej (`full-month`) albo od kwoty należnej (`amount-due`). */
  deductionBase: "full-month" | "amount-due";
  /** Q6: zaokrąglenie w górę do 10 groszy, do najbliższego grosza albo w górę do grosza. */
  rounding: "up-to-10-groszy" | "nearest-grosz" | "up-to-grosz";
  /** Q6: zaokrągla się kwotę końcową (`final`), stawkę (`rate`) albo obie (`rate-and-final`). */
  roundingStage: "final" | "rate" | "rate-and-final";
  /** Q13: dodatkowe dni wolne zaokrągla się w górę, do połowy dnia w górę, w dół albo do najbliższego dnia. */
  extraDaysOff: "up" | "half-days" | "down" | "nearest";
  /** Q14: górna granica premii od pełnej stawki (`full-rate`) albo od części za niepełny miesiąc (`prorated`). */
  premiumCap: "full-rate" | "prorated";
  /** history 15.1: „przedłużyć do 6 miesięcy” (2009–2021) jako najwyżej o 6 (`by-up-to-6`) albo łącznie do 6 miesięcy (`to-6`). */
  extensionSixMonths: "by-up-to-6" | "to-6";
  /** history 15.9: dotacja od sumy (`sum`) albo od iloczynu (`product`) liczby uczestników i pracowników. */
  grantHeadcount: "sum" | "product";
  /** Q10: dzień podjęcia pracy bez świadczenia (`not-payable`) albo ze świadczeniem (`payable`). */
  jobStartDay: "not-payable" | "payable";
  /** Okresy rejestracji dodaje się po 30 dni na miesiąc (`thirty-days`) albo miesiącami kalendarzowymi (`calendar-months`). */
  registrationMonths: "thirty-days" | "calendar-months";
}

/** Keys of the settings object `interpretation`. */
export type InterpretationKey = keyof Readings;

/** The answers to one open question. */
export type ReadingOf<Key extends InterpretationKey> = Readings[Key];

/** The caller's choices; what is left out takes the default (the first reading) or must be chosen. */
export type Interpretation = { [Key in InterpretationKey]?: Readings[Key] | undefined };

function open<const Reading extends string | boolean>(
  question: OpenQuestion<Reading>,
): OpenQuestion<Reading> {
  return question;
}

/** The same, with the readings as they are listed: a type test compares them with {@link Readings}. */
export const listedQuestions = {
  sicknessDays: open({
    question: "Q3a",
    readings: ["calendar", "class-days"],
    default: null,
    certainty: "D",
    text: {
      pl: "Czy jako dni niezdolności wskutek choroby liczy się dni kalendarzowe, czy tylko dni zajęć?",
      en: "Are days of sickness counted as calendar days or only as class days?",
    },
  }),
  excusedAbsence: open({
    question: "Q9",
    readings: ["full", "unpaid"],
    default: null,
    certainty: "D",
    text: {
      pl: "Czy świadczenie przysługuje za dzień usprawiedliwionej nieobecności innej niż choroba i dzień wolny?",
      en: "Is the benefit due for a day of excused absence other than sickness and days off?",
    },
  }),
  monthCount: open({
    question: "Q5",
    readings: ["civil-code", "day-before"],
    default: null,
    certainty: "D",
    text: {
      pl: "Którego dnia kończy się okres liczony w miesiącach, jeżeli w programie nie podano daty jego końca?",
      en: "On which day does a period counted in months end where no date was signed?",
    },
  }),
  sicknessLimit: open({
    question: "Q3b",
    readings: ["per-participation", "per-spell"],
    default: "per-participation",
    certainty: "C",
    text: {
      pl: "Czy limit dni choroby jest jeden na całe uczestnictwo, czy osobny dla każdej choroby?",
      en: "Is the limit of sick days one for the whole participation or one for each spell?",
    },
  }),
  sicknessLimitRenewsOnExtension: open({
    question: "Q3c",
    readings: [false, true],
    default: false,
    certainty: "C",
    text: {
      pl: "Czy przedłużenie uczestnictwa daje nowy limit dni choroby?",
      en: "Does an extension of participation bring a new limit of sick days?",
    },
  }),
  trialSickness: open({
    question: "Q3d",
    readings: ["unpaid", "full", "as-participation"],
    default: "unpaid",
    certainty: "C",
    text: {
      pl: "Czy świadczenie przysługuje za dni choroby w okresie próbnym, a przed 14 lipca 2007 r. także w okresie uczestnictwa?",
      en: "Is the benefit due for sick days in the trial, and before 14 July 2007 in participation too?",
    },
  }),
  unpaidDay: open({
    question: "Q4",
    readings: ["minus-thirtieth", "payable-days", "minus-twentieth"],
    default: "minus-thirtieth",
    certainty: "C",
    text: {
      pl: "O ile zmniejsza się świadczenie za dzień, za który nie przysługuje?",
      en: "How much of the benefit is lost for a day for which none is due?",
    },
  }),
  deductionBase: open({
    question: "Q1",
    readings: ["full-month", "amount-due"],
    default: "full-month",
    certainty: "B",
    text: {
      pl: "Od jakiej kwoty liczy się 1/20 za nieobecność i 1/40 za chorobę?",
      en: "From which amount are 1/20 for absence and 1/40 for sickness taken?",
    },
  }),
  rounding: open({
    question: "Q6",
    readings: ["up-to-10-groszy", "nearest-grosz", "up-to-grosz"],
    default: "up-to-10-groszy",
    certainty: "C",
    text: {
      pl: "Jak zaokrągla się kwotę świadczenia?",
      en: "How is the amount of the benefit rounded?",
    },
  }),
  roundingStage: open({
    question: "Q6",
    readings: ["final", "rate", "rate-and-final"],
    default: "final",
    certainty: "C",
    text: {
      pl: "Czy zaokrągla się kwotę końcową, czy już stawkę miesięczną?",
      en: "Is the final amount rounded or already the monthly rate?",
    },
  }),
  extraDaysOff: open({
    question: "Q13",
    readings: ["up", "half-days", "down", "nearest"],
    default: "up",
    certainty: "D",
    text: {
      pl: "Jak zaokrągla się dodatkowe dni wolne, gdy przedłużenie trwa krócej niż 12 miesięcy?",
      en: "How are the extra days off rounded where the extension is shorter than 12 months?",
    },
  }),
  premiumCap: open({
    question: "Q14",
    readings: ["full-rate", "prorated"],
    default: "full-rate",
    certainty: "C",
    text: {
      pl: "Czy górną granicę premii liczy się od pełnej stawki, czy od jej części za niepełny miesiąc?",
      en: "Is the ceiling of the premium taken from the full rate or from the part for a partial month?",
    },
  }),
  extensionSixMonths: open({
    question: "history 15.1",
    readings: ["by-up-to-6", "to-6"],
    default: "by-up-to-6",
    certainty: "C",
    text: {
      pl: "Czy „przedłużyć do 6 miesięcy” (2009–2021) znaczy: najwyżej o 6 miesięcy, czy łącznie do 6 miesięcy?",
      en: 'Does "do 6 miesięcy" (2009–2021) mean an extension by up to six months, or participation of up to six months in all?',
    },
  }),
  grantHeadcount: open({
    question: "history 15.9",
    readings: ["sum", "product"],
    default: "sum",
    certainty: "C",
    text: {
      pl: "Czy kwotę dotacji mnoży się przez sumę liczby uczestników i liczby pracowników, czy kolejno przez każdą z nich?",
      en: "Is the grant multiplied by the sum of participants and employees or by both numbers?",
    },
  }),
  jobStartDay: open({
    question: "Q10",
    readings: ["not-payable", "payable"],
    default: "not-payable",
    certainty: "D",
    text: {
      pl: "Czy za dzień, w którym uczestnik podjął pracę, świadczenie jeszcze przysługuje?",
      en: "Is the benefit still due for the day on which the participant took up work?",
    },
  }),
  registrationMonths: open({
    question: "related-acts 11.4",
    readings: ["thirty-days", "calendar-months"],
    default: "thirty-days",
    certainty: "C",
    text: {
      pl: "Czy przy dodawaniu okresów rejestracji miesiąc to 30 dni, czy miesiąc kalendarzowy?",
      en: "Where periods of registration are added up, is a month 30 days or a calendar month?",
    },
  }),
};

/** Every open question the library knows, by its key in the settings object. */
export const openQuestions: { readonly [Key in InterpretationKey]: OpenQuestion<ReadingOf<Key>> } =
  listedQuestions;

export const interpretationKeys = Object.keys(openQuestions) as InterpretationKey[];
