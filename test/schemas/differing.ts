/**
 * Where a function refuses what its JSON Schema takes, by the code of the issue, and why a schema cannot say it. Whatever
 * else it refuses, the schema has to refuse too.
 */
const kinds = {
  "days that do not fit together": [
    ...["reversed-period", "phases-out-of-order", "gap-between-phases", "ended-after-planned-end"],
    ...["extension-without-participation", "trial-too-long", "participation-too-long", "end-outside-periods"],
    ...["absence-outside-periods", "outside-periods", "two-absences-on-a-day", "history-after-month"],
    ...["filed-after-day", "filed-after-asked-day", "agreement-after-month", "month-before-agreement"],
    ...[
      "month-before-work",
      "paid-in-another-month",
      "class-day-of-another-month",
      "another-month",
      "another-year",
    ],
    ...["extension-decided-after-end", "decided-after-end", "reversed", "overlapping", "not-a-class-day"],
    ...["no-class-day", "participation-after-programme-end", "sickness-not-confirmed"],
    ...["certificate-before-end", "agreement-after-day", "decided-before-start"],
  ],
  "ids and days that are given twice, or point nowhere": [
    ...["repeated-id", "repeated-date", "repeated-month", "unknown-reference", "unknown-mark"],
  ],
  "amounts that do not fit together": [
    ...["sum-does-not-add", "tax-advance-over-amount", "unused-above-grants", "computed-line"],
  ],
  "what the law of the day does not know": [
    ...[
      "suspension-without-rule",
      "suspension-power-ended",
      "flood-day-off-outside-window",
      "month-before-the-act",
      "before-the-act",
      "route-without-rule",
    ],
    ...["flood-day-off-over-limit", "extension-before-rule", "contributions-not-refunded", "no-rule-yet"],
  ],
  "results of other functions, which are looked at only where they are used": [
    ...[
      "not-a-payroll",
      "not-a-report",
      "not-a-month-decided",
      "not-a-certificate",
      "not-a-card",
      "not-a-claim",
    ],
    ...["another-kind", "another-content", "another-project"],
  ],
  "fields of which one excludes or needs another": [
    "not-with-of",
    "only-with-of",
    "no-long-layout",
    "missing-cell",
  ],
  "texts that are a format of their own": [
    ...["not-json", "wrong-format", "wrong-version", "not-a-stamp", "not-a-decimal", "empty-text"],
    ...["cells-differ-from-columns", "wrong-shape", "not-a-part-of-full-time"],
  ],
} as const;

/** The kind of difference by code. */
export const onlyTheFunctionSays: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(kinds).flatMap(([kind, codes]) => codes.map((code) => [code, kind])),
);

/** What they are given has a part that its schema leaves open, and they read it by the schema of another function. */
export const readFurther: readonly string[] = [
  ...[
    "collectiveReport",
    "checkReport",
    "timelineSvg",
    "trace",
    "compareLaw",
    "withLaw",
    "asTables",
    "toCsv",
    "toHtml",
    "toMarkdown",
    "toJson",
    "fromJson",
  ],
];

/** They leave out, or answer for, each record that is wrong, and go on with the others. */
export const readPartByPart: readonly string[] = [
  ...["payroll", "checkRefundClaim", "centreReport", "clubReport", "dutyCalendar", "trace"],
];
