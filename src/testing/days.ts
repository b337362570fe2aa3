/** One day under each of several wordings; the first is the one that a test shrinks to. */
export const days = [
  "2026-06-15",
  "2023-03-01",
  "2018-01-15",
  "2012-05-10",
  "2008-09-01",
  "2005-02-01",
] as const;

/** As months and days are written. */
export const twoDigits = (number: number): string => String(number).padStart(2, "0");
