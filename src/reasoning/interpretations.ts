/**
 * How well a reading stands. A: explicit text; B: text and at least one matching practice; C: one practice or a strong
 * inference; D: the Act is silent or the sources conflict.
 */
export type Certainty = "A" | "B" | "C" | "D";

/** A question the Act leaves open, with the answers the library can compute. Its words stand in `question-texts.ts`. */
export interface OpenQuestion<Reading extends string | boolean = string | boolean> {
  /** Number of the question: `Q3a`. */
  question: string;
  /** The answers, the default first. */
  readings: readonly Reading[];
  /** What is used when the caller chooses nothing; null: the caller must choose. */
  default: Reading | null;
  certainty: Certainty;
}

/** What the Act leaves open, and the readings of each. `interpretations()` says what speaks for which. */
export interface Readings {
  /** Q3a: dni niezdolności wskutek choroby liczone jako dni kalendarzowe (`calendar`) albo jako dni zajęć (`class-days`). To be chosen. */
  sicknessDays: "calendar" | "class-days";
  /** Q3a, tylko przy `class-days`: po wyczerpaniu limitu niepłatny jest każdy dzień choroby (`calendar`) albo tylko dzień zajęć (`class-days`). */
  sicknessBeyond: "calendar" | "class-days";
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
  /** Dzień choroby w czasie zawieszenia zajęć płatny w pełni (`full`) albo jak każdy dzień choroby (`as-sickness`). */
  sicknessWhileSuspended: "full" | "as-sickness";
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
  /** Q18: okres próbny od 1 stycznia do 14 lutego 2022 r. bez wniosku: dotychczasowa stawka (`old-rate`) albo nic (`nothing`). */
  trialApplication2022: "old-rate" | "nothing";
  /** W sprawozdaniu okres próbny jest uczestnictwem (`counts`) albo nie jest (`not-counted`). */
  reportTrial: "counts" | "not-counted";
  /** W sprawozdaniu zajęcia ukończył, kto przeszedł cały program (`whole-course`), albo także ten, kto podjął pracę (`with-work`). */
  reportCompletion: "whole-course" | "with-work";
  /** history 15.12: status nadany do 13 lipca 2007 r. na trzy lata, które kończą się 14 lipca 2007 r. albo później: trzy lata (`three-years`) albo pięć od pierwotnego dnia (`five-years`). */
  oldStatus: "three-years" | "five-years";
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

const listedQuestions = {
  sicknessDays: open({
    question: "Q3a",
    readings: ["calendar", "class-days"],
    default: null,
    certainty: "D",
  }),
  sicknessBeyond: open({
    question: "Q3a",
    readings: ["calendar", "class-days"],
    default: "calendar",
    certainty: "D",
  }),
  excusedAbsence: open({
    question: "Q9",
    readings: ["full", "unpaid"],
    default: null,
    certainty: "D",
  }),
  monthCount: open({
    question: "Q5",
    readings: ["civil-code", "day-before"],
    default: null,
    certainty: "D",
  }),
  sicknessLimit: open({
    question: "Q3b",
    readings: ["per-participation", "per-spell"],
    default: "per-participation",
    certainty: "C",
  }),
  sicknessLimitRenewsOnExtension: open({
    question: "Q3c",
    readings: [false, true],
    default: false,
    certainty: "C",
  }),
  trialSickness: open({
    question: "Q3d",
    readings: ["unpaid", "full", "as-participation"],
    default: "unpaid",
    certainty: "C",
  }),
  sicknessWhileSuspended: open({
    question: "special-acts SA-1",
    readings: ["full", "as-sickness"],
    default: "full",
    certainty: "C",
  }),
  unpaidDay: open({
    question: "Q4",
    readings: ["minus-thirtieth", "payable-days", "minus-twentieth"],
    default: "minus-thirtieth",
    certainty: "C",
  }),
  deductionBase: open({
    question: "Q1",
    readings: ["full-month", "amount-due"],
    default: "full-month",
    certainty: "B",
  }),
  rounding: open({
    question: "Q6",
    readings: ["up-to-10-groszy", "nearest-grosz", "up-to-grosz"],
    default: "up-to-10-groszy",
    certainty: "C",
  }),
  roundingStage: open({
    question: "Q6",
    readings: ["final", "rate", "rate-and-final"],
    default: "final",
    certainty: "C",
  }),
  extraDaysOff: open({
    question: "Q13",
    readings: ["up", "half-days", "down", "nearest"],
    default: "up",
    certainty: "D",
  }),
  premiumCap: open({
    question: "Q14",
    readings: ["full-rate", "prorated"],
    default: "full-rate",
    certainty: "C",
  }),
  extensionSixMonths: open({
    question: "history 15.1",
    readings: ["by-up-to-6", "to-6"],
    default: "by-up-to-6",
    certainty: "C",
  }),
  grantHeadcount: open({
    question: "history 15.9",
    readings: ["sum", "product"],
    default: "sum",
    certainty: "C",
  }),
  jobStartDay: open({
    question: "Q10",
    readings: ["not-payable", "payable"],
    default: "not-payable",
    certainty: "D",
  }),
  registrationMonths: open({
    question: "related-acts 11.4",
    readings: ["thirty-days", "calendar-months"],
    default: "thirty-days",
    certainty: "C",
  }),
  trialApplication2022: open({
    question: "Q18",
    readings: ["old-rate", "nothing"],
    default: "old-rate",
    certainty: "D",
  }),
  reportTrial: open({
    question: "art. 5 ust. 6",
    readings: ["counts", "not-counted"],
    default: "counts",
    certainty: "C",
  }),
  reportCompletion: open({
    question: "art. 5 ust. 6",
    readings: ["whole-course", "with-work"],
    default: "whole-course",
    certainty: "C",
  }),
  oldStatus: open({
    question: "history 15.12",
    readings: ["three-years", "five-years"],
    default: "three-years",
    certainty: "C",
  }),
};

/** The readings as they are listed: a type test holds them to be those of {@link Interpretation}. */
export type ListedReadings = {
  [Key in InterpretationKey]: (typeof listedQuestions)[Key]["readings"][number];
};

/** Every open question the library knows, by its key in the settings object. */
export const openQuestions: { readonly [Key in InterpretationKey]: OpenQuestion<ReadingOf<Key>> } =
  listedQuestions;

export const interpretationKeys = Object.keys(openQuestions) as InterpretationKey[];
