import type { Texts } from "./record.js";
import { type UnitId, unitIds } from "./units.js";

/** Something the library does not compute. */
export interface NotEncoded {
  id: string;
  /** Provisions of the Act concerned; none where another act rules. */
  units: UnitId[];
  /** `not-yet`: to come in a later version; `other-act`: ruled elsewhere; `unknown`: sources not read; `procedure`: nothing to compute. */
  reason: "not-yet" | "other-act" | "unknown" | "procedure";
  text: Texts;
}

/** An entry before its provisions are worked out. */
export type Entry = Omit<NotEncoded, "units"> & {
  readonly articles: readonly string[];
  /** Its provisions are encoded as data, but nothing is computed from them yet. */
  readonly dataOnly?: true;
};

/** Whole articles, or provisions within them, that no rule encodes; a test holds that every provision is one or the other. */
const entries: readonly Entry[] = [
  {
    id: "subject-and-tasks",
    articles: ["art-1"],
    reason: "procedure",
    text: {
      pl: "Zakres ustawy, forma wykonywania jej zadań i dawne zadania marszałka województwa (art. 1 ust. 1, 4 i 5). Kogo obejmuje (ust. 2–3a), biblioteka oblicza.",
      en: "What the Act is about, in which form its tasks are done, and the former tasks of the marshal (art. 1 ust. 1, 4 and 5). Who is covered (paragraphs 2 to 3a) the library decides.",
    },
  },
  {
    id: "definitions",
    articles: ["art-2"],
    reason: "procedure",
    text: {
      pl: "Definicje; obliczenia korzystają tylko z pkt 1a i 1b (absolwent centrum i klubu) i 9 (zasiłek dla bezrobotnych).",
      en: "Definitions; calculations use only points 1a and 1b (graduates of a centre and a club) and 9 (the unemployment benefit).",
    },
  },
  {
    id: "centre",
    articles: [
      ...["art-3", "art-4", "art-5", "art-5a", "art-5b", "art-6", "art-6a", "art-6b"],
      ...["art-7", "art-8", "art-8a", "art-8b", "art-9", "art-9a", "art-10", "art-11"],
    ],
    reason: "not-yet",
    text: {
      pl: "Status centrum, dotacje, działalność, pracownicy, dane, rejestr. Sprawozdania biblioteka sporządza.",
      en: "Status of a centre, grants, own activity, staff, data, the register. Reports the library makes.",
    },
  },
  {
    id: "changed-data-notice",
    articles: ["art-5-ust-4-pkt-1"],
    dataOnly: true,
    reason: "not-yet",
    text: {
      pl: "Dawne zawiadomienie o zmianie danych z wniosku o status: jest jako dane.",
      en: "The former notice of changed data of the application: there as data.",
    },
  },
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
    reason: "not-yet",
    text: {
      pl: "Wniosek o skierowanie z opinią (art. 12 ust. 1 i 2), wniosek uczestnika o świadczenie (art. 15 ust. 4), informacja o zakwalifikowaniu (art. 15 ust. 2), zgłoszenie zaprzestania prowadzenia klubu (art. 18a ust. 4), rejestr klubów (art. 18a ust. 1), umowa o skierowanie do pracy (art. 16 ust. 2): pism tych biblioteka nie sporządza. Ustawa nie określa ich wzorów.",
      en: "The application for a referral with its opinion (art. 12 ust. 1 and 2), the participant's application for the benefit (art. 15 ust. 4), the information on qualifying (art. 15 ust. 2), the notice that a club stops (art. 18a ust. 4), the register of clubs (art. 18a ust. 1), the contract on referral to work (art. 16 ust. 2): the library does not write them. The Act sets no form of theirs.",
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
    id: "stay-and-safety",
    articles: ["art-14"],
    reason: "not-yet",
    text: {
      pl: "Bezpieczeństwo, posiłki i wypadki.",
      en: "Safety, meals and accidents.",
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
    id: "refund-advances",
    articles: [],
    reason: "procedure",
    text: {
      pl: "Zaliczka starosty na wypłatę świadczeń (art. 15 ust. 8 zd. 2): ustawa nie podaje jej wysokości ani rozliczenia.",
      en: "The advance of the starosta (head of the county) on benefits (art. 15 ust. 8, second sentence): the Act sets neither its amount nor its settlement.",
    },
  },
  {
    id: "supported-employment",
    articles: ["art-15b", "art-16", "art-17"],
    reason: "procedure",
    text: {
      pl: "Formy zatrudnienia wspieranego (art. 15b), treść wniosku pracodawcy (art. 16 ust. 5a), zaświadczenie o pomocy de minimis (ust. 5c), uprawnienia podejmujących działalność (ust. 6) i dawny art. 17. Skierowanie, refundację i dofinansowanie doradztwa (ust. 1–5b) biblioteka oblicza.",
      en: "The forms of supported employment (art. 15b), what the employer's application contains (art. 16 ust. 5a), the certificate of de minimis aid (ust. 5c), the rights of those who take up a business (ust. 6) and the former art. 17. Referral, refund and the subsidy for advice (ust. 1–5b) the library computes.",
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
    id: "clubs",
    articles: ["art-18", "art-18a", "art-18b", "art-18c", "art-18ca", "art-18f"],
    reason: "not-yet",
    text: {
      pl: "Kluby integracji społecznej, poza absolwentem, zaświadczeniem, terminami rejestru i sprawozdaniami.",
      en: "Social integration clubs, but for the graduate, the certificate, the terms of the register, and reports.",
    },
  },
  {
    id: "council",
    articles: ["art-18d", "art-18e"],
    reason: "procedure",
    text: { pl: "Rada Zatrudnienia Socjalnego.", en: "The Council for Social Employment." },
  },
  {
    id: "final-provisions",
    articles: [
      "art-19",
      "art-20",
      "art-21",
      "art-22",
      "art-23",
      "art-24",
      "art-25",
      "art-26",
      "art-27",
      "art-28",
      "art-29",
    ],
    reason: "procedure",
    text: {
      pl: "Zmiany innych ustaw, przepisy przejściowe i wejście w życie.",
      en: "Changes of other acts, transitional provisions, entry into force.",
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

/**
 * Why a provision is not encoded, or not wholly; undefined for one that is. It belongs to the longest of the names that is it
 * or contains it; an encoded provision of which a part is data only is so itself.
 */
export function entryOf(unit: UnitId, isEncoded: boolean): Entry | undefined {
  const containing = entries
    .filter(({ dataOnly = false }) => dataOnly === isEncoded)
    .flatMap((entry) =>
      entry.articles
        .filter(
          (name) =>
            unit === name || unit.startsWith(`${name}-`) || (isEncoded && name.startsWith(`${unit}-`)),
        )
        .map((name) => ({ entry, name })),
    );
  return containing.sort((a, b) => b.name.length - a.name.length)[0]?.entry;
}

/** Every entry with the provisions it speaks for: those no rule encodes, or those encoded as data only. */
export function notEncodedBut(isEncoded: (unit: UnitId) => boolean): NotEncoded[] {
  return entries.map((entry) => ({
    id: entry.id,
    reason: entry.reason,
    text: entry.text,
    units: unitIds.filter((unit) => entryOf(unit, isEncoded(unit)) === entry),
  }));
}
