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
  /** The question in words. */
  text: Texts;
  /** What speaks for which answer, and where it was found. */
  sources: Texts;
}

function open<const Reading extends string | boolean>(
  question: OpenQuestion<Reading>,
): OpenQuestion<Reading> {
  return question;
}

/** Every open question the library knows, by its key in the settings object. */
export const openQuestions = {
  sicknessDays: open({
    question: "Q3a",
    readings: ["calendar", "class-days"],
    default: null,
    certainty: "D",
    text: {
      pl: "Czy dni niezdolności wskutek choroby liczy się kalendarzowo, czy tylko w dniach zajęć?",
      en: "Are days of sickness counted as calendar days or only as class days?",
    },
    sources: {
      pl: "Za dniami kalendarzowymi: ustawa mówi o dniu niezdolności, nie o nieobecności na zajęciach, a zaświadczenie obejmuje dni kalendarzowe. Za dniami zajęć: 1/40 to połowa 1/20, a jedna z aplikacji CIS (2026) liczy tylko dni zajęć.",
      en: "For calendar days: the Act speaks of a day of incapacity, not of absence from classes, and certificates run in calendar days. For class days: 1/40 is half of 1/20, and one centre's application (2026) counts class days only.",
    },
  }),
  excusedAbsence: open({
    question: "Q9",
    readings: ["full", "unpaid"],
    default: null,
    certainty: "D",
    text: {
      pl: "Czy za dzień usprawiedliwionej nieobecności (innej niż choroba i dzień wolny) świadczenie przysługuje?",
      en: "Is the benefit due for a day of excused absence other than sickness and days off?",
    },
    sources: {
      pl: "Ustawa nie ma przepisu. Cennik jednego CIS potrąca 1/30 za opiekę i wezwanie do sądu; karta obecności innego CIS (2026) nie potrąca nic. Rozstrzyga regulamin centrum.",
      en: "The Act has no rule. One centre's price table takes 1/30 for care and court summons; another centre's card (2026) takes nothing. The centre's regulations decide.",
    },
  }),
  monthCount: open({
    question: "Q5",
    readings: ["civil-code", "day-before"],
    default: null,
    certainty: "D",
    text: {
      pl: "Którego dnia kończy się okres liczony w miesiącach, gdy nie wpisano daty?",
      en: "On which day does a period counted in months end where no date was signed?",
    },
    sources: {
      pl: "Art. 112 k.c.: w dniu o tej samej liczbie (1 stycznia – 1 lutego), tak omówienie w serwisie Legalis (2022). Przeciwnie SN I CZ 54/97: miesiąc obejmuje tyle dni co kalendarzowy (1–30 czerwca). Daty podpisane w programie mają pierwszeństwo.",
      en: "Art. 112 of the Civil Code: on the day with the same number (1 January – 1 February), as a Legalis report of 2022 says. Against it SN I CZ 54/97: a month has as many days as a calendar month (1–30 June). Dates signed in the programme come first.",
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
    sources: {
      pl: "Art. 10 ustawy z 13.01.2022 mówi o „wymiarze”, a aplikacja jednego CIS sumuje dni w całym uczestnictwie; językowo możliwe jest też liczenie od każdej choroby.",
      en: "Art. 10 of the Act of 13 January 2022 speaks of a quota, and one centre's application adds days up over the participation; the words also allow a limit for each spell.",
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
    sources: {
      pl: "Ust. 6a daje na przedłużenie dodatkowe dni wolne, ust. 7a nie daje nic; przedłużenie należy do tego samego okresu z ust. 3.",
      en: "Paragraph 6a gives extra days off on extension, paragraph 7a gives nothing; the extension belongs to the same period of paragraph 3.",
    },
  }),
  trialSickness: open({
    question: "Q3d",
    readings: ["unpaid", "full", "as-participation"],
    default: "unpaid",
    certainty: "C",
    text: {
      pl: "Co ze świadczeniem za dni choroby w okresie próbnym (a przed 14.07.2007 także w uczestnictwie)?",
      en: "What of the benefit for sick days in the trial (before 2007-07-14 in participation too)?",
    },
    sources: {
      pl: "Ust. 7a dotyczy tylko okresu z ust. 3. Cennik jednego CIS potrąca w okresie próbnym 1/30 za dzień choroby; możliwy jest pogląd o pełnym świadczeniu, bo żaden przepis nie każe go zmniejszać.",
      en: "Paragraph 7a covers only the period of paragraph 3. One centre's price table takes 1/30 for a sick day in the trial; full pay is arguable too, since no provision reduces it.",
    },
  }),
  unpaidDay: open({
    question: "Q4",
    readings: ["minus-thirtieth", "payable-days", "minus-twentieth"],
    default: "minus-thirtieth",
    certainty: "C",
    text: {
      pl: "Ile świadczenia traci się za dzień, za który nie przysługuje?",
      en: "How much of the benefit is lost for a day for which none is due?",
    },
    sources: {
      pl: "Ustawa nie podaje ułamka. Praktyka dwóch CIS: 1/30, jak w ust. 6; dosłowny wzór ust. 6 liczy natomiast dni, za które świadczenie przysługuje.",
      en: "The Act names no fraction. Two centres take 1/30, as in paragraph 6; the literal formula of paragraph 6 counts the days for which the benefit is due.",
    },
  }),
  deductionBase: open({
    question: "Q1",
    readings: ["full-month", "amount-due"],
    default: "full-month",
    certainty: "B",
    text: {
      pl: "Od jakiej kwoty liczy się 1/20 i 1/40?",
      en: "From which amount are 1/20 and 1/40 taken?",
    },
    sources: {
      pl: "Przepis nie wskazuje podstawy. Dwa CIS liczą od pełnej kwoty miesięcznej; dla niepełnego miesiąca brak źródeł.",
      en: "The provision names no base. Two centres take the full monthly amount; for a partial month there is no source.",
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
    sources: {
      pl: "Ustawa milczy. Świadczenia z tytułu bezrobocia z Funduszu Pracy zaokrągla się w górę do 10 groszy (art. 81 ustawy z 2004 r., art. 254 ustawy z 2025 r.); że dotyczy to tego świadczenia, jest praktyką.",
      en: "The Act is silent. Unemployment benefits of the Labour Fund are rounded up to 10 groszy (art. 81 of the 2004 act, art. 254 of the 2025 act); that this covers the integration benefit is practice.",
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
    sources: {
      pl: "Słowa „za należny okres” w art. 254 wskazują na jedno zaokrąglenie na końcu; niektóre CIS podają stawkę już zaokrągloną.",
      en: "The words of art. 254 about the period due speak for rounding once at the end; some centres state a rate already rounded.",
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
    sources: {
      pl: "Ustawa każe ustalić wymiar proporcjonalnie i nie mówi o zaokrągleniu; brak źródeł. W górę – z korzyścią dla uczestnika.",
      en: "The Act asks for proportion and says nothing of rounding; no source. Up favours the participant.",
    },
  }),
  premiumCap: open({
    question: "Q14",
    readings: ["full-rate", "prorated"],
    default: "full-rate",
    certainty: "C",
    text: {
      pl: "Czy górną granicę premii liczy się od pełnej stawki, czy od części za niepełny miesiąc?",
      en: "Is the ceiling of the premium taken from the full rate or from the part for a partial month?",
    },
    sources: {
      pl: "Przepis odsyła do świadczenia z art. 15 ust. 4, czyli do pełnej stawki; dla niepełnego miesiąca brak źródeł.",
      en: "The provision refers to the benefit of art. 15(4), that is the full rate; for a partial month there is no source.",
    },
  }),
  extensionSixMonths: open({
    question: "history 15.1",
    readings: ["by-up-to-6", "to-6"],
    default: "by-up-to-6",
    certainty: "C",
    text: {
      pl: "Czy „przedłużyć do 6 miesięcy” (2009–2021) znaczy: o najwyżej 6 miesięcy, czy do łącznie 6 miesięcy?",
      en: 'Does "do 6 miesięcy" (2009–2021) mean an extension by up to six months, or participation of up to six months in all?',
    },
    sources: {
      pl: "Prasa z 2022 r. mówi o 18 miesiącach przed zmianą, czyli o przedłużeniu o 6 miesięcy.",
      en: "The press of 2022 speaks of 18 months before the change, that is of an extension by six.",
    },
  }),
  grantHeadcount: open({
    question: "history 15.9",
    readings: ["sum", "product"],
    default: "sum",
    certainty: "C",
    text: {
      pl: "Czy kwotę dotacji mnoży się przez sumę uczestników i pracowników, czy przez obie liczby?",
      en: "Is the grant multiplied by the sum of participants and employees or by both numbers?",
    },
    sources: {
      pl: "Art. 8 ust. 3 nie ma słowa „sumy”, które od 24.10.2015 ma art. 10 ust. 4–5; rozsądne i zwykłe jest liczenie sumy.",
      en: 'Art. 8(3) lacks the word "sum" that art. 10(4)–(5) have since 2015-10-24; the sum is the sensible and usual reading.',
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
    sources: {
      pl: "Ustawa wiąże świadczenie z uczestnictwem w centrum i milczy o dniu podjęcia pracy; brak źródeł.",
      en: "The Act ties the benefit to participation and says nothing of the day work begins; no source.",
    },
  }),
};

/** Keys of the settings object `interpretation`. */
export type InterpretationKey = keyof typeof openQuestions;

/** The answers to one open question. */
export type ReadingOf<Key extends InterpretationKey> = (typeof openQuestions)[Key]["readings"][number];

/** The caller's choices; what is left out takes the default or must be chosen. */
export type Interpretation = { [Key in InterpretationKey]?: ReadingOf<Key> | undefined };

export const interpretationKeys = Object.keys(openQuestions) as InterpretationKey[];
