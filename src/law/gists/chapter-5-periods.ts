import type * as periods from "../rules/chapter-5-periods.js";
import type { GistsOf } from "./gist.js";

/** art. 14 ust. 1–1a and art. 15 ust. 1–3: hours, monthly programme, trial, participation, extension. */
export const periodsGists: GistsOf<typeof periods> = {
  stay: {
    "2003-08-14": {
      pl: "Uczestnik przebywa w centrum co najmniej 6 godzin dziennie.",
      en: "The participant stays in the centre for at least six hours a day.",
    },
    "2022-02-15": {
      pl: "Uczestnik przebywa w centrum od 30 do 40 godzin tygodniowo. Przy znacznym lub umiarkowanym stopniu niepełnosprawności stosuje się odpowiednio normy czasu pracy: 7 godzin na dobę i 35 godzin tygodniowo.",
      en: "The participant stays in the centre for 30 to 40 hours a week. With a severe or moderate degree of disability the limits of working time apply accordingly: 7 hours a day and 35 hours a week.",
    },
  },
  monthlyProgramme: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała miesięcznego programu zajęć.",
      en: "The Act did not provide for a monthly programme of classes.",
    },
    "2007-07-14": {
      pl: "Kierownik centrum opracowuje program zajęć na każdy miesiąc.",
      en: "The manager of the centre draws up a programme of classes for each month.",
    },
  },
  trialLength: {
    "2003-08-14": {
      pl: "Uczestnictwo w zajęciach centrum zaczyna się od miesięcznego okresu próbnego.",
      en: "Taking part in a centre begins with a month of trial.",
    },
  },
  qualification: {
    "2003-08-14": {
      pl: "Po pomyślnym zakończeniu okresu próbnego do dalszych zajęć kwalifikuje kierownik ośrodka pomocy społecznej, na wniosek kierownika centrum.",
      en: "After a successful trial the head of the social welfare centre qualifies the participant, at the request of the manager of the centre.",
    },
    "2020-01-01": {
      pl: "Kwalifikuje kierownik ośrodka pomocy społecznej, a gdy ośrodek przekształcono w centrum usług społecznych – jego dyrektor. Nadal potrzebny jest wniosek kierownika centrum.",
      en: "The head of the social welfare centre qualifies or, where it was turned into a social services centre, the director of the latter. The request of the manager of the centre is still needed.",
    },
    "2022-02-15": {
      pl: "Po pomyślnym zakończeniu okresu próbnego do dalszych zajęć kwalifikuje sam kierownik centrum i powiadamia o tym ośrodek pomocy społecznej albo centrum usług społecznych.",
      en: "After a successful trial the manager of the centre qualifies the participant and informs the social welfare centre or the social services centre.",
    },
  },
  participationLength: {
    "2003-08-14": {
      pl: "Po okresie próbnym zajęcia mogą trwać najwyżej 11 miesięcy, o ile ich nie przedłużono.",
      en: "After the trial the classes may last eleven months at most, unless they are extended.",
    },
  },
  extension: {
    "2003-08-14": {
      pl: "Uczestnictwo można było przedłużyć o kolejnych 6 miesięcy: nie krócej i nie dłużej.",
      en: "Participation could be extended by another six months: no less and no more.",
    },
    "2009-07-16": {
      pl: "Uczestnictwo można było przedłużyć „do 6 miesięcy”, także z powodu tworzenia spółdzielni socjalnej lub podjęcia działalności gospodarczej. Przepis nie rozstrzyga, czy chodzi o długość samego przedłużenia, czy całego uczestnictwa.",
      en: "Participation could be extended “do 6 miesięcy” (“to” or “up to 6 months”), also for founding a social cooperative or starting a business. The text does not say whether this is the length of the extension or of the whole.",
    },
    "2022-01-01": {
      pl: "Uczestnictwo można przedłużyć najwyżej o 12 miesięcy. Zmiana weszła w życie 15 lutego 2022 r. z mocą od 1 stycznia 2022 r.",
      en: "Participation may be extended by at most twelve months. The change entered into force on 15 February 2022 with effect from 1 January 2022.",
    },
  },
};
