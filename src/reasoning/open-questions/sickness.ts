import type { Backgrounds } from "./background.js";

/** art. 15 ust. 7a: how days of sickness are counted and what they cost. */
export const sicknessBackgrounds = {
  sicknessDays: {
    unit: "art-15-ust-7a",
    settledBy: ["labour-office", "ministry"],
    note: {
      pl: "Różnica jest duża. Za cały 30-dniowy miesiąc choroby, bez dni wykorzystanych wcześniej, zostaje 17,5 % świadczenia przy liczeniu kalendarzowym, a 47,5 %, gdy liczy się 21 dni zajęć.",
      en: "The difference is large. A whole 30-day month of sickness, with no day used before, leaves 17.5 % of the benefit by calendar days and 47.5 % by 21 class days.",
    },
    sources: {
      calendar: {
        pl: "Ust. 7a mówi o dniu niezdolności, a ust. 7 o nieobecności na zajęciach. Zaświadczenie lekarskie obejmuje dni kalendarzowe i takie dni liczy ust. 6.",
        en: "Paragraph 7a speaks of a day of incapacity, paragraph 7 of absence from classes. A doctor's certificate runs in calendar days, and paragraph 6 counts calendar days.",
      },
      "class-days": {
        pl: "1/40 to dokładnie połowa 1/20, a 20 to mniej więcej liczba dni zajęć w miesiącu. W aplikacji CIS Świebodzin (2026) nie da się zaznaczyć choroby w weekend.",
        en: "1/40 is exactly half of 1/20, and 20 is about the number of class days in a month. In the application of CIS Świebodzin (2026) sickness cannot be marked at a weekend.",
      },
    },
  },
  sicknessBeyond: {
    unit: "art-15-ust-7a-zd-2",
    settledBy: ["labour-office", "ministry"],
    note: {
      pl: "Pytanie powstaje tylko wtedy, gdy limit liczy się w dniach zajęć.",
      en: "The question arises only where the limit is counted in class days.",
    },
    sources: {
      calendar: {
        pl: "Zdanie drugie mówi o każdym kolejnym dniu niezdolności, a nie o dniu zajęć. Sobota nic wtedy nie kosztuje w granicach limitu, a po jego wyczerpaniu 1/30.",
        en: "The second sentence speaks of every further day of incapacity, not of a day of classes. A Saturday then costs nothing within the limit and 1/30 above it.",
      },
      "class-days": {
        pl: "Ust. 7a mówi o dniu niezdolności po obu stronach limitu, więc dni w limicie i ponad limit należy liczyć tak samo. To wniosek; źródeł nie znaleziono.",
        en: "Paragraph 7a speaks of a day of incapacity on both sides of the limit, so that days within and above it should be counted alike. This is an inference; no source was found.",
      },
    },
  },
  sicknessLimit: {
    unit: "art-15-ust-7a",
    settledBy: ["labour-office", "ministry"],
    note: null,
    sources: {
      "per-participation": {
        pl: "Art. 10 ustawy zmieniającej z 13 stycznia 2022 r. mówi o „wymiarze”, czyli o jednej puli. Aplikacja CIS Świebodzin (2026) sumuje dni z całego uczestnictwa. Portal niepelnosprawni.pl (2021, za ministerstwem) wymienia limit obok puli dni wolnych.",
        en: "Art. 10 of the amending act of 13 January 2022 speaks of a quota, that is of one pool. The application of CIS Świebodzin (2026) adds the days of the whole participation up. The portal niepelnosprawni.pl (2021, after the ministry) names the limit beside the pool of days off.",
      },
      "per-spell": {
        pl: "Słowa ust. 7a pozwalają też odnieść limit do każdej choroby z osobna. Źródła, które by tak liczyło, nie znaleziono.",
        en: "The words of paragraph 7a also allow a limit for each spell of sickness. No source was found that counts so.",
      },
    },
  },
  sicknessLimitRenewsOnExtension: {
    unit: "art-15-ust-7a",
    settledBy: ["labour-office", "ministry"],
    note: null,
    sources: {
      false: {
        pl: "Ust. 6a daje przy przedłużeniu dodatkowe dni wolne, a ust. 7a nie daje dodatkowych dni choroby. Przedłużenie należy do tego samego okresu z ust. 3.",
        en: "Paragraph 6a gives extra days off on extension, paragraph 7a gives no extra sick days. The extension belongs to the same period of paragraph 3.",
      },
      true: null,
    },
  },
  trialSickness: {
    unit: "art-15-ust-7a",
    settledBy: ["labour-office", "ministry"],
    note: {
      pl: "Że ust. 7a nie obejmuje okresu próbnego i że choroba w tym okresie nie zużywa limitu, wynika z tekstu (pewność B). Co dzieje się wtedy z kwotą, jest mniej pewne (C lub D).",
      en: "That paragraph 7a leaves out the trial, and that sickness in the trial does not use up the limit, follows from the text (certainty B). What then becomes of the amount is less certain (C or D).",
    },
    sources: {
      unpaid: {
        pl: "Cennik CIS Ostrzyce (stan prawny sprzed 2022 r.) potrąca w okresie próbnym 1/30 za każdy dzień choroby. To jedyna znaleziona praktyka.",
        en: "The price table of CIS Ostrzyce (law before 2022) takes 1/30 for each sick day in the trial. It is the only practice found.",
      },
      full: {
        pl: "Choroba jest nieobecnością usprawiedliwioną, a żaden przepis nie zmniejsza za nią świadczenia w okresie próbnym. Pogląd możliwy, źródła nie znaleziono.",
        en: "Sickness is an excused absence, and no provision reduces the benefit for it in the trial. Arguable; no source was found.",
      },
      "as-participation": null,
    },
  },
  sicknessWhileSuspended: {
    unit: "art-15-ust-7a",
    settledBy: [],
    note: {
      pl: "Dotyczy zajęć zawieszonych na polecenie wojewody: z powodu COVID-19 (od 8 marca 2020 r.) i po powodzi z września 2024 r. (od 5 października 2024 r.).",
      en: "About classes suspended by order of the voivode: because of COVID-19 (from 8 March 2020) and after the flood of September 2024 (from 5 October 2024).",
    },
    sources: {
      full: {
        pl: "Art. 15c ust. 3 ustawy o COVID-19 i art. 48 ust. 3 ustawy powodziowej z 2024 r. dają za czas zawieszenia pełne świadczenie i nie robią wyjątku dla chorych.",
        en: "Art. 15c ust. 3 of the COVID-19 act and art. 48 ust. 3 of the flood act of 2024 give the full benefit for the time of the suspension and make no exception for the sick.",
      },
      "as-sickness": {
        pl: "Ministerstwo w marcu 2020 r. (według stron centrów w Pucku i Poznaniu oraz lubuskiego ośrodka wsparcia): do zwolnienia lekarskiego stosuje się art. 15 ust. 7a. Przepisu o zawieszeniu wtedy jeszcze nie ogłoszono.",
        en: "The ministry in March 2020 (as quoted by centres in Puck and Poznań and a support centre in Lubuskie): art. 15 ust. 7a applies to sick leave. The provision on suspension had not been promulgated then.",
      },
    },
  },
} satisfies Partial<Backgrounds>;
