// The reasons of a yearly report, as a clerk reads them.
import { expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { centreReport } from "zatrudnienie-socjalne/reporting";

const report = centreReport({
  year: 2018,
  records: {
    unit: { id: "cis-1" },
    participants: [{ id: "a", sex: "female" }],
    money: [{ id: "m", on: "2018-05-07", line: "revenue.municipality", amount: "1200.50" }],
    outcomes: [{ id: "o", participant: "a", kind: "employment", on: "2018-06-01" }],
  },
});

it.each([
  [
    "pl",
    [
      "Sprawozdanie centrum integracji społecznej za 2018 r. składa się do 31 marca 2019 r. (art. 5 ust. 4 pkt 2).",
      "Sprawozdanie obejmuje okres od 1 stycznia 2018 r. do 31 grudnia 2018 r. (art. 5 ust. 4 pkt 2).",
    ],
  ],
  [
    "en",
    [
      "The report of the social integration centre on 2018 is filed by 31 March 2019 (art. 5 ust. 4 pkt 2).",
      "The report covers the time from 1 January 2018 to 31 December 2018 (art. 5 ust. 4 pkt 2).",
    ],
  ],
] as const)("in %s", (language, first) => {
  const said = explain(report, language);
  expect(said.slice(0, 2)).toEqual(first);
  expect(said.filter((sentence) => /undefined|null|NaN/.test(sentence))).toEqual([]);
  const whole = justification(report, language);
  expect(whole).toContain(
    language === "pl"
      ? "Liczba uczestników usamodzielnionych ekonomicznie, osoby ogółem: 1 (art. 5 ust. 6 pkt 3)."
      : "Participants made economically independent, persons, total: 1 (art. 5 ust. 6 pkt 3).",
  );
  expect(whole).toContain(
    language === "pl"
      ? "Przychody ogółem, wykonanie w roku sprawozdawczym: 1200,50 zł (art. 5 ust. 6 pkt 6)."
      : "Revenue, total, executed in the year: PLN 1200.50 (art. 5 ust. 6 pkt 6).",
  );
});
