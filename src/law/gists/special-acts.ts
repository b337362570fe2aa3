import type * as specialActsRules from "../rules/special-acts.js";
import type { GistsOf } from "./gist.js";

/** Before a special act there is no rule of its own: the Act alone applies. */
const none = (about: { pl: string; en: string }) => ({
  pl: `Nie ma jeszcze osobnych przepisów o ${about.pl}.`,
  en: `There are no separate provisions on ${about.en} yet.`,
});

const suspension = {
  pl: "zajęciach zawieszonych na polecenie wojewody",
  en: "classes suspended by order of the voivode",
};

export const specialActsGists: GistsOf<typeof specialActsRules> = {
  covidSuspension: {
    "2003-08-14": none({ pl: `${suspension.pl} z powodu epidemii`, en: `${suspension.en} in an epidemic` }),
    "2020-03-08": {
      pl: "Gdy wojewoda zawiesił zajęcia, aby przeciwdziałać COVID-19, za czas zawieszenia przysługuje pełne świadczenie, także w okresie próbnym.",
      en: "Where the voivode suspended classes to counteract COVID-19, the full benefit is due for that time, in the trial too.",
    },
    "2021-01-26": {
      pl: "Pełne świadczenie za czas zawieszenia zajęć z powodu COVID-19 przysługuje nadal; polecenie wojewody wydaje się teraz na innych zasadach i tylko w stanie zagrożenia epidemicznego lub epidemii oraz przez 3 miesiące po nim.",
      en: "The full benefit for classes suspended because of COVID-19 remains due; orders now follow other rules, and only during a state of epidemic threat or epidemic and three months after it.",
    },
  },
  covidQuarantine: {
    "2003-08-14": none({ pl: "nieobecności z powodu kwarantanny", en: "absence because of quarantine" }),
    "2021-01-26": {
      pl: "Nieobecność z powodu obowiązkowej kwarantanny lub izolacji w warunkach domowych nie zmniejsza świadczenia.",
      en: "Absence because of obligatory quarantine or isolation at home does not reduce the benefit.",
    },
  },
  covidExtension: {
    "2003-08-14": none({
      pl: "przedłużeniu uczestnictwa o czas zawieszenia zajęć z powodu epidemii",
      en: "extending participation by the time classes were suspended in an epidemic",
    }),
    "2021-01-26": {
      pl: "Gdy zawieszenie zajęć z powodu COVID-19 trwało łącznie dłużej niż 3 miesiące, kierownik centrum może przedłużyć uczestnictwo o ten czas.",
      en: "Where classes were suspended because of COVID-19 for more than three months in all, the manager of the centre may extend participation by that time.",
    },
  },
  covidFunding: {
    "2003-08-14": none({
      pl: "dofinansowaniu w czasie zawieszenia zajęć z powodu epidemii",
      en: "funding while classes are suspended in an epidemic",
    }),
    "2020-03-08": {
      pl: "Zawieszenie zajęć z powodu COVID-19 nie obniża dofinansowania centrum ani klubu.",
      en: "Suspending classes because of COVID-19 does not lower the funding of a centre or a club.",
    },
  },
  covidStay: {
    "2003-08-14": none({
      pl: "czasie pobytu w centrum w epidemii",
      en: "the stay in a centre in an epidemic",
    }),
    "2020-06-24": {
      pl: "Aby przeciwdziałać COVID-19, dzienny pobyt w centrum można skrócić lub wydłużyć; tygodniowy nie może być krótszy niż 30 godzin.",
      en: "To counteract COVID-19 the daily stay in a centre may be shortened or lengthened; the weekly one may not be shorter than 30 hours.",
    },
  },
  ukraineTasks: {
    "2003-08-14": none({
      pl: "pomocy udzielanej przez centra obywatelom Ukrainy",
      en: "help of centres to citizens of Ukraine",
    }),
    "2022-02-24": {
      pl: "Podmioty prowadzące centra mogą wykonywać zadania na rzecz obywateli Ukrainy, którzy przebywają w Polsce legalnie w związku z wojną.",
      en: "Those who run centres may work for citizens of Ukraine who stay in Poland legally because of the war.",
    },
  },
  ukraineReferral: {
    "2003-08-14": none({
      pl: "kierowaniu obywateli Ukrainy do centrum",
      en: "referring citizens of Ukraine to a centre",
    }),
    "2022-02-24": {
      pl: "Obywatela Ukrainy przebywającego legalnie w związku z wojną kieruje się na podstawie oświadczenia o sytuacji życiowej; wywiad przeprowadza się tylko w razie wątpliwości.",
      en: "A citizen of Ukraine staying legally because of the war is referred on a statement on the life situation; the interview is held only in case of doubts.",
    },
  },
  ukraineClub: {
    "2003-08-14": none({
      pl: "udziale obywateli Ukrainy w klubie",
      en: "participation of citizens of Ukraine in a club",
    }),
    "2022-02-24": {
      pl: "Obywatel Ukrainy przebywający legalnie w związku z wojną może uczestniczyć w klubie bez kontraktu socjalnego.",
      en: "A citizen of Ukraine staying legally because of the war may take part in a club without a social contract.",
    },
  },
  floodSuspension: {
    "2003-08-14": none({ pl: `${suspension.pl} po powodzi`, en: `${suspension.en} after a flood` }),
    "2024-10-05": {
      pl: "Gdy wojewoda zawiesił zajęcia na wniosek centrum z gminy poszkodowanej w powodzi z września 2024 r., za czas zawieszenia przysługuje pełne świadczenie.",
      en: "Where the voivode suspended classes at the request of a centre in a commune hit by the flood of September 2024, the full benefit is due for that time.",
    },
  },
  floodExtension: {
    "2003-08-14": none({
      pl: "przedłużeniu uczestnictwa o czas zawieszenia zajęć po powodzi",
      en: "extending participation by the time classes were suspended after a flood",
    }),
    "2024-10-05": {
      pl: "Gdy zawieszenie zajęć po powodzi trwało łącznie dłużej niż 3 miesiące, kierownik centrum może przedłużyć uczestnictwo o ten czas.",
      en: "Where classes were suspended after the flood for more than three months in all, the manager of the centre may extend participation by that time.",
    },
  },
  floodFunding: {
    "2003-08-14": none({
      pl: "dofinansowaniu w czasie zawieszenia zajęć po powodzi",
      en: "funding while classes are suspended after a flood",
    }),
    "2024-10-05": {
      pl: "Zawieszenie zajęć po powodzi nie obniża dofinansowania centrum ani klubu.",
      en: "Suspending classes after the flood does not lower the funding of a centre or a club.",
    },
  },
  floodDaysOff: {
    "2003-08-14": none({ pl: "dniach wolnych z powodu powodzi", en: "days off because of a flood" }),
    "2024-09-16": {
      pl: "Nieobecności z powodu powodzi, które przypadły przed wejściem przepisów w życie, kierownik centrum może na wniosek uznać za dni wolne z pełnym świadczeniem; nie wlicza się ich do limitów.",
      en: "Absences because of the flood from before the provisions were in force may on request be recognised as days off with the full benefit; they do not count towards the limits.",
    },
    "2024-11-26": {
      pl: "Uczestnikowi z gminy poszkodowanej w powodzi przysługuje do 30 dni wolnych na usuwanie jej skutków i do 15 dni, gdy powódź uniemożliwiła udział w zajęciach; świadczenie jest pełne.",
      en: "A participant living in a commune hit by the flood has up to 30 days off to remove its effects and up to 15 days where it made taking part impossible; the benefit is full.",
    },
    "2025-01-16": {
      pl: "Minęły 3 miesiące od końca stanu klęski żywiołowej: dni wolne z powodu powodzi już nie przysługują.",
      en: "Three months have passed since the end of the state of natural disaster: there are no more days off because of the flood.",
    },
  },
  floodStay: {
    "2003-08-14": none({
      pl: "czasie pobytu w centrum po powodzi",
      en: "the stay in a centre after a flood",
    }),
    "2024-10-05": {
      pl: "W centrach z gmin poszkodowanych w powodzi dzienny pobyt można skrócić; tygodniowy nie może być krótszy niż 20 godzin.",
      en: "In centres in communes hit by the flood the daily stay may be shortened; the weekly one may not be shorter than 20 hours.",
    },
  },
  floodReferral: {
    "2003-08-14": none({ pl: "kierowaniu do centrum po powodzi", en: "referral to a centre after a flood" }),
    "2024-10-05": {
      pl: "Do centrum na terenie dotkniętym powodzią ośrodek pomocy społecznej może skierować osobę bez wywiadu, na podstawie oświadczenia; uczestnictwo trwa wtedy do 6 miesięcy, a przedłużenie do 12.",
      en: "To a centre in the flooded area the welfare centre may refer without an interview, on a statement; participation then lasts up to 6 months, and the extension up to 12.",
    },
    "2025-04-01": {
      pl: "Skierowania w trybie powodziowym można było wydawać do 31 marca 2025 r.; teraz kieruje się na zasadach ogólnych.",
      en: "Referrals under the flood rules could be issued up to 31 March 2025; now the ordinary rules apply.",
    },
  },
};
