/** How large an input may be. Past a limit there is an issue, and nothing is computed. */
export const limits = {
  /** First and last day any date of an input may have. */
  firstDate: "1900-01-01",
  lastDate: "2199-12-31",
  /** Absences of one person. */
  absences: 2_000,
  /** Extensions of one participation. */
  extensions: 24,
  /** Suspensions of classes. */
  suspensions: 100,
  /** Periods of registration of one person, and as many that do not count. */
  registrations: 500,
  /** Events in the life of one person's programmes. */
  events: 500,
  /** Marks on one attendance card. */
  marks: 62,
  /** Skills, actions or topics on one paper. */
  lines: 200,
  /** Payrolls of one list of payments. */
  payrolls: 600,
  /** Class days of one person. */
  classDays: 2_000,
  /** Class days given by month: months, and days of each. */
  classMonths: 600,
  daysOfMonth: 31,
  /** Changes of a hypothetical law. */
  lawChanges: 200,
  /** Amounts given by hand. */
  givenAmounts: 200,
  /** Cases of one payroll; the lazy form has no limit. */
  cases: 200_000,
  /** Months of one person calculated again at once. */
  paidMonths: 600,
  /** Records of one table of a year. */
  records: 50_000,
  /** Reports of one merging. */
  reports: 2_000,
  /** Corrections of one report. */
  corrections: 1_000,
  /** What is rendered: tables, their columns and rows, events of a calendar, and characters of a text or a file. */
  tables: 200,
  columns: 256,
  rows: 20_000,
  calendarEvents: 5_000,
  renderedText: 100_000,
  fileText: 100_000_000,
  /** Width of a drawing. */
  leastWidth: 1,
  mostWidth: 10_000,
  /** First and last year of a report or an estimate. */
  firstYear: 1_900,
  lastYear: 2_199,
  /** Length of a name or a text that is shown. */
  longText: 2_000,
  /** Length of an id or a source. */
  textLength: 200,
  /** Months of an extension. */
  months: 120,
  /** Days given as a number. */
  days: 10_000,
  /** People of a centre, given as a number. */
  people: 10_000,
  /** Entries of a list where nothing else is said. */
  entries: 2_000,
  /** Hours of a day and of a week. */
  hoursOfDay: 24,
  hoursOfWeek: 168,
  /** Unknown keys of one object that get a hint. */
  hints: 20,
  /** How deep and how far an input that was refused is looked into for objects that are no data. */
  depth: 8,
  values: 100_000,
} as const;
