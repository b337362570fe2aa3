import type { PlainAssumptionId } from "../assumption.js";
import { clubQuestions } from "./club-questions.js";
import { grantQuestions } from "./grant-questions.js";
import type { QuestionWithoutSetting } from "./question-without-setting.js";
import { statusQuestions } from "./status-questions.js";
import { supportedQuestions } from "./supported-questions.js";

/** By the assumption that answers them. Assumed facts, amounts of uncertain source and certain law are not here. */
export const questionsWithoutSetting = {
  "deductions-add": {
    text: {
      pl: "Czy odliczenia za nieusprawiedliwioną nieobecność i za chorobę sumuje się w jednym miesiącu?",
      en: "Do the deductions for unexcused absence and for sickness add up in one month?",
    },
    unit: "art-15-ust-7",
    settledBy: [],
    note: null,
    sources: {
      pl: "Ust. 7 i ust. 7a są od siebie niezależne i nic nie zabrania stosować ich w tym samym miesiącu. Aplikacja CIS Świebodzin (2026) odejmuje jedno i drugie, najwyżej do zera; z osobnych pozycji w cenniku CIS Ostrzyce (stan prawny sprzed 2022 r.) też to wynika.",
      en: "Paragraphs 7 and 7a stand on their own, and nothing forbids both in one month. The application of CIS Świebodzin (2026) deducts both, down to zero; the separate prices in the table of CIS Ostrzyce (law before 2022) presuppose it too.",
    },
  },
  "threshold-not-scaled": {
    text: {
      pl: "Czy limit dni nieusprawiedliwionej nieobecności jest taki sam w niepełnym miesiącu i czy dni z okresu próbnego i z okresu uczestnictwa liczy się razem?",
      en: "Is the limit of unexcused days the same in a partial month, and do days in the trial and in participation count together?",
    },
    unit: "art-15-ust-7",
    settledBy: [],
    note: {
      pl: "To, że dni w miesiącu kalendarzowym się sumuje, a nie liczy jednej nieprzerwanej nieobecności, ma pewność B.",
      en: "That the days of a calendar month are added up, and not one unbroken absence is meant, has certainty B.",
    },
    sources: {
      pl: "Przepis nie uzależnia limitu od długości miesiąca. O niepełnym miesiącu i o miesiącu z okresem próbnym i uczestnictwem źródeł nie znaleziono; za wspólnym liczeniem przemawia to, że jest jedna wypłata za miesiąc.",
      en: "The text does not tie the limit to the length of the month. No source was found on a partial month or on one with trial and participation; that there is one payment for the month speaks for counting together.",
    },
  },
  "mixed-month-by-thirtieths": {
    text: {
      pl: "Jak rozlicza się miesiąc, w którym okres próbny i okres uczestnictwa miały różne stawki?",
      en: "How is a month settled in which the trial and the participation had different rates?",
    },
    unit: "art-15-ust-6",
    settledBy: [],
    note: {
      pl: "Dotyczy prawa do końca 2021 r.; od 2022 r. stawka jest jedna.",
      en: "About the law up to the end of 2021; since 2022 there is one rate.",
    },
    sources: {
      pl: "Ust. 6 ma wzór tylko dla niepełnego miesiąca; użycie go dla każdego z dwóch okresów jest naszym wnioskiem. Źródeł nie znaleziono.",
      en: "Paragraph 6 has a formula for a partial month only; to use it for each of the two periods is our inference. No source was found.",
    },
  },
  "contribution-rounding": {
    text: {
      pl: "Jak zaokrągla się składki na ubezpieczenia społeczne od świadczenia?",
      en: "How are the social insurance contributions on the benefit rounded?",
    },
    unit: "art-15-ust-8",
    settledBy: [],
    note: {
      pl: "Ogólnego przepisu o zaokrąglaniu składek nie odczytano.",
      en: "The general provision on the rounding of contributions was not read.",
    },
    sources: {
      pl: "Art. 18c ustawy o systemie ubezpieczeń społecznych, napisany dla innej grupy ubezpieczonych, nakazuje zaokrąglać do 1 grosza, a połówki w górę.",
      en: "Art. 18c of the act on the social insurance system, written for another group of insured persons, rounds to 1 grosz, halves up.",
    },
  },
  "premium-outside-refund": {
    text: {
      pl: "Czy starosta refunduje motywacyjną premię integracyjną?",
      en: "Does the starosta (head of the county) refund the motivational integration premium?",
    },
    unit: "art-15-ust-8",
    settledBy: [],
    note: {
      pl: "To wniosek z tekstu; stanowiska ZUS nie znaleziono.",
      en: "This is inferred from the text; no ruling of the insurance institution (ZUS) was found.",
    },
    sources: {
      pl: "Ust. 8 wymienia tylko świadczenia i składki, a art. 10 ust. 6 pkt 1 zalicza premię do wydatków centrum. Niepelnosprawni.pl (2021, za ministerstwem): premię wypłaca się z własnych środków centrum.",
      en: "Paragraph 8 names benefits and contributions only, and art. 10 ust. 6 pkt 1 counts the premium among the centre's expenses. Niepelnosprawni.pl (2021, after the ministry): the premium is paid from the centre's own money.",
    },
  },
  "right-excludes-from-its-day": {
    text: {
      pl: "Od którego dnia prawo do świadczenia z art. 1 ust. 3 wyłącza osobę spod działania ustawy, zwłaszcza gdy przyznano je wstecz?",
      en: "From which day does a right of art. 1 ust. 3 exclude a person from the Act, above all where it was granted retroactively?",
    },
    unit: "art-1-ust-3",
    settledBy: [],
    note: null,
    sources: {
      pl: "Przepis mówi o osobach, które mają prawo do świadczenia, a nie o osobach, którym się je wypłaca. O prawie przyznanym wstecz nic nie znaleziono.",
      en: "The provision speaks of those who have the right, not of those who are paid. Nothing was found on a right granted retroactively.",
    },
  },
  "disabled-hours-accordingly": {
    text: {
      pl: "Co znaczy odpowiednie stosowanie norm czasu pracy osób niepełnosprawnych do czasu pobytu w centrum?",
      en: "What does it mean that the working time limits of disabled persons serve accordingly for the stay in the centre?",
    },
    unit: "art-14-ust-1",
    settledBy: [],
    note: {
      pl: "Jak liczy się tygodnie ze świętem, chorobą, początkiem lub końcem uczestnictwa, nie wiadomo (pewność D).",
      en: "How weeks with a holiday, sickness, entry or exit count is not known (certainty D).",
    },
    sources: {
      pl: "Art. 14 ust. 1 odsyła tylko do art. 15 ust. 2 ustawy o rehabilitacji (7 godzin na dobę i 35 w tygodniu), a nie do jej art. 16 o zgodzie lekarza.",
      en: "Art. 14 ust. 1 refers only to art. 15 ust. 2 of the rehabilitation act (7 hours a day, 35 a week) and not to its art. 16 on a doctor's consent.",
    },
    otherSide: {
      text: {
        pl: "za zgodą lekarza uczestnik może przebywać w centrum dłużej, niż pozwalają te normy",
        en: "with a doctor's consent the participant may stay longer than these limits allow",
      },
      sources: {
        pl: "Art. 16 ustawy o rehabilitacji pozwala na to pracownikowi; art. 14 ust. 1 do niego nie odsyła. Źródeł nie znaleziono.",
        en: "Art. 16 of the rehabilitation act allows it to an employee; art. 14 ust. 1 does not refer to it. No source was found.",
      },
    },
  },
  "trial-counts-for-graduate": {
    text: {
      pl: "Czy okres próbny wlicza się do 6 miesięcy, których wymaga się od absolwenta centrum?",
      en: "Does the trial count towards the six months required of a graduate of a centre?",
    },
    unit: "art-2-pkt-1a",
    settledBy: [],
    note: {
      pl: "Nie wiadomo też, czy te 6 miesięcy musi biec bez przerwy. Argumenty obu stron to wnioski z tekstu; źródeł nie znaleziono.",
      en: "Nor is it known whether these six months must be unbroken. What is said on both sides is inferred from the text; no source was found.",
    },
    sources: {
      pl: "Definicja wymaga tylko uczestnictwa w zajęciach, a w okresie próbnym też są zajęcia: art. 15 ust. 7 o nieobecności nie pomija tego okresu.",
      en: "The definition asks only for taking part in classes, and there are classes in the trial too: paragraph 7 of art. 15 on absence does not leave it out.",
    },
    otherSide: {
      text: {
        pl: "6 miesięcy biegnie dopiero po okresie próbnym",
        en: "the six months run only after the trial",
      },
      sources: {
        pl: "Art. 15 ust. 2 i 3 mówią o uczestnictwie w zajęciach dopiero po okresie próbnym.",
        en: "Art. 15 ust. 2 and 3 speak of taking part in classes only after the trial.",
      },
    },
  },
  "graduate-before-the-rule": {
    text: {
      pl: "Czy absolwentem jest osoba, która zakończyła zajęcia, zanim ustawa zdefiniowała absolwenta?",
      en: "Is a person a graduate whose classes ended before the Act defined graduates?",
    },
    unit: "art-2-pkt-1a",
    settledBy: [],
    note: {
      pl: "To samo dotyczy absolwenta klubu (art. 2 pkt 1b). Argumenty to wnioski z tekstu; źródeł nie znaleziono.",
      en: "The same holds for the graduate of a club (art. 2 pkt 1b). What is said is inferred from the text; no source was found.",
    },
    sources: {
      pl: "Ustawa zmieniająca z 2011 r. nie ma o tym przepisu przejściowego, a definicja nie mówi, kiedy zajęcia się odbyły.",
      en: "The amending act of 2011 has no transitional provision on it, and the definition does not say when the classes took place.",
    },
  },
  "work-decides-the-end": {
    text: {
      pl: "Czy program może trwać po podjęciu pracy, gdy okres uczestnictwa już upłynął?",
      en: "After work was taken up, may the programme go on when the period of participation has run out?",
    },
    unit: "art-13-ust-5",
    settledBy: [],
    note: {
      pl: "Świadczenia bez uczestnictwa nie ma w żadnym z tych przypadków (pewność A). Argumenty obu stron to wnioski z tekstu; źródeł nie znaleziono.",
      en: "There is no benefit without participation either way (certainty A). What is said on both sides is inferred from the text; no source was found.",
    },
    sources: {
      pl: "Zdanie drugie zakłada, że program może trwać bez uczestnictwa, a na zakończenie po podjęciu pracy ustawa daje do 6 miesięcy.",
      en: "The second sentence presupposes a programme without participation, and the Act gives up to six months for its end after work was taken up.",
    },
    otherSide: {
      text: {
        pl: "program kończy się najpóźniej w dniu, w którym upływa okres uczestnictwa",
        en: "the programme ends at the latest on the day the period of participation runs out",
      },
      sources: {
        pl: "Upływ okresu uczestnictwa wymieniono w zdaniu pierwszym jako osobną przyczynę zakończenia programu, bez wyjątku dla osób, które pracują.",
        en: "In the first sentence the running out of the period is an end of its own, without an exception for those who work.",
      },
    },
  },
  "trial-before-flood-months": {
    text: {
      pl: "Czy okres próbny wlicza się do 6 miesięcy uczestnictwa osoby skierowanej w związku z powodzią z 2024 r.?",
      en: "Is the trial part of the six months of participation of a person referred because of the flood of 2024?",
    },
    unit: "art-15-ust-1",
    settledBy: [],
    note: null,
    sources: {
      pl: "Art. 66 ust. 4 ustawy z 1 października 2024 r. mówi o okresie uczestnictwa w zajęciach, a według art. 15 ust. 2 i 3 uczestnictwo następuje po okresie próbnym. To wniosek; źródeł nie znaleziono.",
      en: "Art. 66(4) of the act of 1 October 2024 speaks of the period of participation, which by art. 15(2) and (3) follows the trial. This is inferred; no source was found.",
    },
    otherSide: {
      text: {
        pl: "okres próbny wlicza się do tych 6 miesięcy",
        en: "the trial is part of these six months",
      },
      sources: {
        pl: "Przepis mówi o zajęciach bez podziału, a w okresie próbnym też są zajęcia. To też wniosek.",
        en: "The provision speaks of classes without distinction, and there are classes in the trial too. This is inferred too.",
      },
    },
  },
  "refugee-programme-literally": {
    text: {
      pl: "Czy grupa z art. 1 ust. 2 pkt 7 obejmuje też osoby z ochroną uzupełniającą, które realizują ten sam program integracji?",
      en: "Does the group of art. 1 ust. 2 pkt 7 take in persons with subsidiary protection, who carry out the same integration programme?",
    },
    unit: "art-1-ust-2-pkt-7",
    settledBy: [],
    note: {
      pl: "Biblioteka przyjmuje fakt tak, jak go podano, i nikomu nie odmawia: lista z art. 1 ust. 2 jest otwarta.",
      en: "The library takes the fact as stated and refuses nobody: the list of art. 1 ust. 2 is open.",
    },
    sources: {
      pl: "Przepis mówi o uchodźcach. Art. 91 i 93 ustawy o pomocy społecznej dają program integracji także osobom z ochroną uzupełniającą.",
      en: "The provision speaks of refugees. Art. 91 and 93 of the act on social assistance give the integration programme to persons with subsidiary protection too.",
    },
  },
  "window-ends-on-the-day": {
    text: {
      pl: "Do którego dnia liczy się ostatnie 2 lata rejestracji?",
      en: "Until which day do the last two years of registration run?",
    },
    unit: "art-1-ust-2-pkt-5",
    settledBy: [],
    note: null,
    sources: {
      pl: "Przepisy tego nie mówią. Za dniem wniosku lub skierowania przemawia to, że wtedy ocenia się, do jakiej grupy ktoś należy. To wniosek; źródeł nie znaleziono.",
      en: "The provisions do not say. For the day of the application or referral speaks that the group is judged then. This is inferred; no source was found.",
    },
  },
  "club-certificate-by-issue-law": {
    text: {
      pl: "Czy zaświadczenie klubu wydane do 23 października 2015 r. zachowało swój termin ważności, choć ustawa już go nie przewiduje?",
      en: "Did a certificate of a club issued to 23 October 2015 keep its term of validity, though the Act no longer sets one?",
    },
    unit: "art-18-ust-5a",
    settledBy: [],
    note: {
      pl: "Przepisu przejściowego nie znaleziono.",
      en: "No transitional provision was found.",
    },
    sources: {
      pl: "Zaświadczenie wydano z terminem, który wtedy wynikał z ustawy. To wniosek; źródeł nie znaleziono.",
      en: "The certificate was issued with the term the Act then gave it. This is inferred; no source was found.",
    },
    otherSide: {
      text: {
        pl: "od 24 października 2015 r. żadne zaświadczenie nie ma terminu ważności",
        en: "since 24 October 2015 no certificate has a term of validity",
      },
      sources: {
        pl: "O tym, kto jest absolwentem w danym dniu, decydują przepisy z tego dnia, a one terminu nie przewidują. To też wniosek.",
        en: "Who is a graduate on a day is decided by the law of that day, which sets no term. This is inferred too.",
      },
    },
  },
  "club-certificate-stays-valid": {
    text: {
      pl: "Co znaczy dziś ważne zaświadczenie klubu, skoro ustawa nie podaje terminu ważności?",
      en: "What does a valid certificate of a club mean today, as the Act sets no term of validity?",
    },
    unit: "art-2-pkt-1b",
    settledBy: [],
    note: null,
    sources: {
      pl: "Termin usunięto z art. 18 ust. 5a w 2015 r., a w art. 2 pkt 1b słowo „ważne” zostało. Bez terminu nic nie kończy ważności. To wniosek; źródeł nie znaleziono.",
      en: 'The term was taken out of art. 18 ust. 5a in 2015, while "valid" stayed in art. 2 pkt 1b. Without a term nothing ends the validity. This is inferred; no source was found.',
    },
  },
  "flood-window-end": {
    text: {
      pl: "Do którego dnia przysługiwały dni wolne od zajęć z powodu powodzi z września 2024 r.?",
      en: "Until which day were there days off because of the flood of September 2024?",
    },
    unit: "art-15-ust-6a",
    settledBy: [],
    note: {
      pl: "Art. 48a ust. 1 ustawy powodziowej z 2024 r.: do dnia, w którym upływają 3 miesiące od końca stanu klęski żywiołowej. Rozporządzeń o tym stanie nie odczytano.",
      en: "Art. 48a ust. 1 of the flood act of 2024: to the day on which three months from the end of the state of natural disaster pass. The regulations on that state were not read.",
    },
    sources: {
      pl: "Prasa i premier podali, że stan klęski żywiołowej zakończył się 15 października 2024 r. (spotkano też datę 16 października).",
      en: "The press and the prime minister gave 15 October 2024 as the end of the state of disaster (16 October was met too).",
    },
  },
  "quarantine-before-rule": {
    text: {
      pl: "Czy przed 26 stycznia 2021 r. świadczenie przysługiwało za dni kwarantanny lub izolacji w warunkach domowych?",
      en: "Before 26 January 2021, was the benefit due for days of quarantine or isolation at home?",
    },
    unit: "art-15-ust-7",
    settledBy: [],
    note: null,
    sources: {
      pl: "Przepis o kwarantannie obowiązuje od 26 stycznia 2021 r. i nie działa wstecz, więc wcześniej jest to zwykła usprawiedliwiona nieobecność. To wniosek.",
      en: "The provision on quarantine is in force from 26 January 2021 and does not look back, so that before it this is an ordinary excused absence. This is inferred.",
    },
    otherSide: {
      text: {
        pl: "za dni kwarantanny przysługuje pełne świadczenie",
        en: "the full benefit is due for days of quarantine",
      },
      sources: {
        pl: "Ministerstwo w marcu 2020 r.: za marzec wypłaca się pełne świadczenie także osobom w kwarantannie.",
        en: "The ministry in March 2020: for March the full benefit is paid to persons in quarantine too.",
      },
    },
  },
  "fixed-date-or-next-working-day": {
    text: {
      pl: "Czy termin sprawozdania albo informacji, który przypada w sobotę, niedzielę lub święto, przesuwa się na następny dzień roboczy?",
      en: "Is the day of a report or an information that falls on a Saturday, Sunday or holiday moved to the next working day?",
    },
    unit: "art-5-ust-4-pkt-2",
    settledBy: [],
    note: null,
    sources: {
      pl: "Ustawa podaje dzień i miesiąc i nie odsyła do przepisów o terminach.",
      en: "The Act gives a day and a month and refers to no provisions on terms.",
    },
    otherSide: {
      text: {
        pl: "termin upływa w następnym dniu roboczym",
        en: "the term ends on the next working day",
      },
      sources: {
        pl: "Tak stanowi o terminach w postępowaniu administracyjnym art. 57 § 4 k.p.a.; ten dzień też jest w wyniku.",
        en: "So says art. 57 § 4 of the Administrative Procedure Code on terms in its proceedings; that day is in the result too.",
      },
    },
  },
  ...statusQuestions,
  ...clubQuestions,
  ...grantQuestions,
  ...supportedQuestions,
} satisfies Partial<Record<PlainAssumptionId, QuestionWithoutSetting>>;
