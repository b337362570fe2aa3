import type * as reports from "../rules/reports.js";
import type { GistsOf } from "./gist.js";

/** art. 5, 8b, 18a–18c: reports, registers, kept data. */
export const reportsGists: GistsOf<typeof reports> = {
  dataChangeNotice: {
    "2003-08-14": {
      pl: "O zmianie danych zawartych we wniosku o przyznanie statusu centrum informuje się w ciągu 30 dni.",
      en: "A change of the data of the application for the status is told within 30 days.",
    },
    "2015-10-24": {
      pl: "Osobnego zawiadomienia o zmianie danych nie ma; informacja o zmianach jest częścią rocznego sprawozdania.",
      en: "There is no separate notice of changed data; changes are told in the yearly report.",
    },
  },
  centreReport: {
    "2003-08-14": {
      pl: "Do 31 marca centrum składa wojewodzie, gminie udzielającej dotacji i instytucji tworzącej sprawozdanie za poprzedni rok.",
      en: "By 31 March the centre files the report for the previous year with the voivode, the granting commune and the founder.",
    },
    "2006-01-01": {
      pl: "Sprawozdanie centrum składa się do 31 marca marszałkowi województwa zamiast wojewodzie.",
      en: "The report of a centre is filed by 31 March with the marshal of the voivodeship instead of the voivode.",
    },
    "2007-07-14": {
      pl: "Sprawozdanie centrum składa się do 31 marca wojewodzie, marszałkowi lub gminie udzielającym dotacji i instytucji tworzącej.",
      en: "The report of a centre is filed by 31 March with the voivode, the granting marshal or commune, and the founder.",
    },
    "2010-09-04": {
      pl: "Sprawozdanie centrum składa się do 31 marca wojewodzie, podmiotom przyznającym dotacje i instytucji tworzącej; preliminarz obejmuje tylko usługi z art. 3 ust. 1.",
      en: "The report of a centre is filed by 31 March with the voivode, whoever grants money, and the founder; the estimate covers the services of art. 3 ust. 1 only.",
    },
    "2015-10-24": {
      pl: "Roczne sprawozdanie centrum zawiera też informację o zmianie danych z wniosku o przyznanie statusu; termin i adresaci się nie zmienili.",
      en: "The yearly report of a centre also tells of changed data of the application; its day and addressees are the same.",
    },
  },
  centreReportItems: {
    "2003-08-14": {
      pl: "Wzór sprawozdania obejmuje pięć pozycji, w tym liczbę uczestników przyuczonych do zawodu oraz tych, którzy zmienili lub podwyższyli kwalifikacje.",
      en: "The form of the report has five items, among them those trained for a trade and those who changed or raised their qualifications.",
    },
    "2007-07-14": {
      pl: "Wzór sprawozdania obejmuje siedem pozycji: liczby pracowników, uczestników, osób usamodzielnionych ekonomicznie i objętych reintegracją, a także usługi, wykonanie planu finansowego i preliminarz.",
      en: "The form of the report has seven items: staff, participants, the independent, those in reintegration, services, the plan carried out, and the estimate.",
    },
  },
  collectiveReport: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała sprawozdania zbiorczego wojewody o centrach.",
      en: "The Act did not provide for the voivode's collective report on centres.",
    },
    "2007-07-14": {
      pl: "Do 30 kwietnia wojewoda przedstawia ministrowi sprawozdanie zbiorcze o centrach.",
      en: "By 30 April the voivode presents the collective report on centres to the minister.",
    },
  },
  retention: {
    "2003-08-14": {
      pl: "Ustawa nie określała, jak długo centrum przechowuje dane osobowe.",
      en: "The Act did not say how long a centre keeps personal data.",
    },
    "2019-05-04": {
      pl: "Centrum przechowuje dane osobowe przez 10 lat od końca roku, w którym zakończyło świadczenie usług danej osobie.",
      en: "A centre keeps personal data for ten years from the end of the year in which its services for the person ended.",
    },
  },
  clubRegister: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała rejestru klubów integracji społecznej.",
      en: "The Act did not provide for a register of clubs.",
    },
    "2011-10-30": {
      pl: "Wojewoda wpisuje klub do rejestru w ciągu 30 dni od zgłoszenia; zaprzestanie prowadzenia klubu zgłasza się w ciągu 30 dni.",
      en: "The voivode enters a club in the register within 30 days of the notification; the end of running it is told within 30 days.",
    },
  },
  clubReport: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała sprawozdania klubu integracji społecznej.",
      en: "The Act did not provide for the report of a club.",
    },
    "2015-10-24": {
      pl: "Do 31 marca klub składa wojewodzie sprawozdanie, które zawiera rozliczenie dotacji oraz efekty reintegracji zawodowej i społecznej.",
      en: "By 31 March a club reports to the voivode on grants and on the effects of vocational and social reintegration.",
    },
    "2022-02-15": {
      pl: "Sprawozdanie klubu, składane do 31 marca, obejmuje pracowników, uczestników z podziałem na grupy, efekty, działania i rozliczenie dotacji.",
      en: "By 31 March the report of a club tells of staff, participants by group, effects, activities and grants.",
    },
  },
  clubsInformation: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała informacji o liczbie klubów integracji społecznej.",
      en: "The Act did not provide for information on the number of clubs.",
    },
    "2011-10-30": {
      pl: "Do 30 kwietnia wojewoda przedstawia ministrowi informację o liczbie klubów zarejestrowanych na dzień 31 grudnia poprzedniego roku.",
      en: "By 30 April the voivode tells the minister how many clubs were registered on 31 December of the year before.",
    },
  },
  councilInformation: {
    "2003-08-14": {
      pl: "Ustawa nie przewidywała informacji Rady Ministrów o centrach i klubach.",
      en: "The Act did not provide for the information of the Council of Ministers on centres and clubs.",
    },
    "2011-10-30": {
      pl: "Rada Ministrów przedstawia informację o centrach i klubach co 2 lata do 30 czerwca, pierwszy raz w 2012 r.",
      en: "The Council of Ministers presents information on centres and clubs every two years by 30 June, first in 2012.",
    },
    "2015-10-24": {
      pl: "Rada Ministrów przedstawia informację o centrach i klubach co 2 lata do 30 września.",
      en: "The Council of Ministers presents information on centres and clubs every two years by 30 September.",
    },
    "2022-02-15": {
      pl: "Rada Ministrów przedstawia informację o centrach i klubach co 3 lata do 30 września; ustawa nie określa, od którego roku.",
      en: "The Council of Ministers presents information on centres and clubs every three years by 30 September; the Act does not say from which year.",
    },
  },
};
