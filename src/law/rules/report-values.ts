/** What the rules on reports, registers and kept data say, as data. */
export interface ReportValues {
  /** art. 5 ust. 4 pkt 1: within how many days a change of the application's data is told. */
  dataChangeNotice: { days: number } | null;
  /** art. 5 ust. 4 pkt 2: the yearly report of a centre: its day, to whom it goes beside the founder, and what it holds. */
  centreReport: YearlyDay & {
    to:
      | "voivode-and-commune"
      | "marshal-and-commune"
      | "voivode-and-granting-authorities"
      | "voivode-and-granters";
    /** The estimate of the coming year: of all activity, or of the services of art. 3 ust. 1. */
    estimate: "all-activity" | "services";
    /** Does it tell of changed data of the application? */
    changes: boolean;
  };
  /** art. 5 ust. 6: the list of what its form holds. */
  centreReportItems: { list: "of-2003" | "of-2007" };
  /** art. 5 ust. 7: the voivode's report on the centres. */
  collectiveReport: YearlyDay | null;
  /** art. 8b ust. 5: how long personal data of participants are kept, from the end of the year. */
  retention: { years: number } | null;
  /** art. 18a: the days for the entry of a club and for the notice of its end. */
  clubRegister: { entryDays: number; cessationDays: number } | null;
  /** art. 18a ust. 6: the yearly report of a club. */
  clubReport: (YearlyDay & { list: "of-2015" | "of-2022" }) | null;
  /** art. 18b: the voivode's information on the number of clubs. */
  clubsInformation: YearlyDay | null;
  /** art. 18c: the information of the Council of Ministers, every so many years from a first one. */
  councilInformation: (YearlyDay & { everyYears: number; firstYear: number }) | null;
}

/** A day of each year. */
export interface YearlyDay {
  month: number;
  day: number;
}
