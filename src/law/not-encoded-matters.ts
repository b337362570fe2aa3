import type { Entry } from "./not-encoded-entry.js";

/** Matters that no provision of their own stands for, or that belong to provisions that are encoded. */
export const matters: readonly Entry[] = [
  {
    id: "council-information",
    articles: [],
    reason: "procedure",
    text: {
      pl: "Informacja Rady Ministrów o funkcjonowaniu centrów i klubów (art. 18c): sporządza ją ministerstwo; biblioteka podaje tylko jej termin.",
      en: "The information of the Council of Ministers on centres and clubs (art. 18c): the ministry writes it; the library tells only its day.",
    },
  },
  {
    id: "centre-report-2017-after-part-i",
    articles: [],
    reason: "unknown",
    text: {
      pl: "Wzór sprawozdania centrum z 30 grudnia 2016 r. po części I: jego pól nie odczytano.",
      en: "The form of the report of a centre of 30 December 2016 after part I: its fields were not read.",
    },
  },
  {
    id: "electronic-files",
    articles: [],
    reason: "unknown",
    text: {
      pl: "Pliki do Centralnej Aplikacji Statystycznej i formularze ePUAP: nie znaleziono opisu ich budowy.",
      en: "Files for the ministry's statistical application (CAS) and forms of ePUAP: no description of their format was found.",
    },
  },
  {
    id: "papers-without-a-form-not-written",
    articles: [],
    reason: "procedure",
    text: {
      pl: "Wniosek o skierowanie z opinią (art. 12 ust. 1 i 2), wniosek uczestnika o świadczenie (art. 15 ust. 4), informacja o zakwalifikowaniu (art. 15 ust. 2), zaświadczenie o uczestnictwie w klubie (art. 18 ust. 5a), zgłoszenie zaprzestania prowadzenia klubu (art. 18a ust. 4), rejestr klubów (art. 18a ust. 1), umowa o skierowanie do pracy (art. 16 ust. 2): pism tych biblioteka nie sporządza. Ustawa nie określa ich wzorów.",
      en: "The application for a referral with its opinion (art. 12 ust. 1 and 2), the participant's application for the benefit (art. 15 ust. 4), the information on qualifying (art. 15 ust. 2), the certificate of taking part in a club (art. 18 ust. 5a), the notice that a club stops (art. 18a ust. 4), the register of clubs (art. 18a ust. 1), the contract on referral to work (art. 16 ust. 2): the library does not write them. The Act sets no form of theirs.",
    },
  },
  {
    id: "council-candidates",
    articles: [],
    reason: "other-act",
    text: {
      pl: "Zgłoszenie kandydata do Rady Zatrudnienia Socjalnego: jego treść określa rozporządzenie.",
      en: "Proposing a candidate for the Council for Social Employment: a regulation says what it contains.",
    },
  },
  {
    id: "advance-settlement",
    articles: [],
    reason: "procedure",
    text: {
      pl: "Osobne rozliczenie zaliczki i miesięczny program zajęć jako odrębne funkcje: wniosek o refundację i program zajęć sporządza `paper`.",
      en: "A settlement of the advance and the monthly programme as functions of their own: `paper` writes the refund application and the programme.",
    },
  },
  {
    id: "overpayments",
    articles: [],
    reason: "unknown",
    text: {
      pl: "Zwrot nadpłaconego świadczenia: ustawa go nie reguluje, a innych przepisów nie odczytano. Biblioteka podaje tylko, ile nadpłacono.",
      en: "Paying back an overpaid benefit: the Act is silent, and no other provisions were read. The library only says how much was overpaid.",
    },
  },
  {
    id: "enforcement",
    articles: [],
    reason: "unknown",
    text: {
      pl: "Potrącenia i egzekucja ze świadczenia (zajęcie przez komornika lub organ egzekucyjny): przepisów nie odczytano. Kwoty są bez takich potrąceń.",
      en: "Deductions from the benefit by enforcement (seizure by a bailiff or an enforcement authority): provisions not read. Amounts are without such deductions.",
    },
  },
  {
    id: "refund-advances",
    articles: [],
    reason: "procedure",
    text: {
      pl: "Zaliczka starosty na wypłatę świadczeń (art. 15 ust. 8 zd. 2): ustawa nie podaje jej wysokości ani rozliczenia.",
      en: "The advance of the starosta (head of the county) on benefits (art. 15 ust. 8, second sentence): the Act sets neither its amount nor its settlement.",
    },
  },
  {
    id: "employment-ended-early",
    articles: [],
    reason: "unknown",
    text: {
      pl: "Skutki zakończenia zatrudnienia przed upływem okresu z art. 16 ust. 2: ustawa ich nie określa, a innych przepisów i wzorów umów nie odczytano.",
      en: "What follows if the employment ends before the time of art. 16 ust. 2: the Act does not say, and no other provisions or model agreements were read.",
    },
  },
  {
    id: "income-tax",
    articles: [],
    reason: "other-act",
    text: {
      pl: "Podatek dochodowy od świadczenia (art. 35 ustawy o podatku dochodowym od osób fizycznych): kwoty są brutto, zaliczek biblioteka nie oblicza.",
      en: "Income tax on the benefit (art. 35 of the income tax act): amounts are gross, advances are not computed.",
    },
  },
  {
    id: "health-insurance",
    articles: [],
    reason: "other-act",
    text: {
      pl: "Składka zdrowotna: opłaca ją ośrodek pomocy społecznej od innej podstawy niż świadczenie.",
      en: "The health contribution: paid by the social welfare centre on another base than the benefit.",
    },
  },
  {
    id: "labour-fund-contributions",
    articles: [],
    reason: "unknown",
    text: {
      pl: "Składki na Fundusz Pracy i FGŚP od świadczenia: przepisów nie odczytano.",
      en: "Labour Fund and guaranteed-benefits-fund contributions on the benefit: provisions not read.",
    },
  },
  {
    id: "special-acts-not-read",
    articles: [],
    reason: "unknown",
    text: {
      pl: "Ustawy szczególne czytano do: COVID-19 – 22 lutego 2024 r., Ukraina – 15 stycznia 2024 r., powódź – 8 maja 2025 r. Nie odczytano Dz.U. 2024 poz. 854, Dz.U. 2025 poz. 680 i 1301, Dz.U. 2026 poz. 203 (w tym dalszego losu pomocy obywatelom Ukrainy po 4 marca 2026 r.), zmian ustawy o COVID-19 z lat 2020–2023 innych niż wymienione w `otherLaws()`, rozporządzeń Rady Ministrów z lat 2020–2021 ani poleceń wojewodów.",
      en: "Special acts were read up to: COVID-19 – 2024-02-22, Ukraine – 2024-01-15, flood – 2025-05-08. Not read: Dz.U. 2024 poz. 854, Dz.U. 2025 poz. 680 and 1301, Dz.U. 2026 poz. 203 (so what became of the help for citizens of Ukraine after 2026-03-04), changes of the COVID-19 act of 2020–2023 other than those in `otherLaws()`, regulations of the Council of Ministers of 2020–2021, and the orders of voivodes.",
    },
  },
  {
    id: "terms-in-the-epidemic",
    articles: [],
    reason: "unknown",
    text: {
      pl: "Bieg terminów w 2020 r. (art. 15zzr ustawy o COVID-19): nie rozstrzygnięto, czy obejmował terminy sprawozdań i informacji z tej ustawy.",
      en: "The running of terms in 2020 (art. 15zzr of the COVID-19 act): whether it covered the terms of reports and information under this Act is not settled.",
    },
  },
  {
    id: "base-from-secondary-sources",
    articles: [],
    reason: "unknown",
    text: {
      pl: "Sierpień 2003: kwota zasiłku tylko ze źródeł wtórnych; wynik podaje to jako założenie.",
      en: "August 2003: the base is known from secondary sources only; results say so as an assumption.",
    },
  },
];
