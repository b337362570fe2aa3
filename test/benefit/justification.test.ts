import { describe, expect, it } from "vitest";
import { explain, justification, monthlyBenefit, type MonthlyBenefitInput } from "zatrudnienie-socjalne";

const periods = {
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2027-03-01" },
};

function letter(input: MonthlyBenefitInput): string {
  return justification(monthlyBenefit(input), "pl");
}

/** Read aloud by a person before they were put here. */
describe("letters in Polish", () => {
  it("art-15-ust-7: two unexcused days", () => {
    const absences = [
      { kind: "unexcused", date: "2026-06-08" },
      { kind: "unexcused", date: "2026-06-09" },
    ] as const;
    expect(letter({ month: "2026-06", periods, absences, applied: true })).toMatchInlineSnapshot(
      `"Świadczenie integracyjne za czerwiec 2026 r. wynosi 1926,70 zł brutto (ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym, w brzmieniu od 1 czerwca 2025 r.). Podstawą jest zasiłek dla bezrobotnych: 1783,90 zł miesięcznie (art. 2 pkt 9; M.P. 2026 poz. 268). Pełna stawka w okresie uczestnictwa to 120 % tego zasiłku, czyli 2140,68 zł (art. 15 ust. 4). Miesiąc jest pełny, więc należy się cała stawka: 2140,68 zł (art. 15 ust. 4). Za 2 dni nieusprawiedliwionej nieobecności odejmuje się 2/20 pełnej stawki (2140,68 zł), czyli 214,068 zł (art. 15 ust. 7). Kwotę 1926,612 zł zaokrągla się w górę do pełnych 10 groszy (+0,088 zł): 1926,70 zł (art. 254 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620). Przyjęto, że: 1/20 i 1/40 liczy się od pełnej stawki miesięcznej; kwotę zaokrągla się w górę do pełnych 10 groszy; zaokrągla się raz, na końcu; zajęcia odbywały się od poniedziałku do piątku, z wyjątkiem dni ustawowo wolnych od pracy."`,
    );
  });

  it("art-15-ust-7a: sickness within and above the limit", () => {
    const absences = [{ kind: "sickness", from: "2026-06-01", to: "2026-06-30" }] as const;
    const interpretation = { sicknessDays: "calendar" } as const;
    expect(
      letter({ month: "2026-06", periods, absences, history: "complete", applied: true, interpretation }),
    ).toMatchInlineSnapshot(
      `"Świadczenie integracyjne za czerwiec 2026 r. wynosi 374,70 zł brutto (ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym, w brzmieniu od 1 czerwca 2025 r.). Podstawą jest zasiłek dla bezrobotnych: 1783,90 zł miesięcznie (art. 2 pkt 9; M.P. 2026 poz. 268). Pełna stawka w okresie uczestnictwa to 120 % tego zasiłku, czyli 2140,68 zł (art. 15 ust. 4). Miesiąc jest pełny, więc należy się cała stawka: 2140,68 zł (art. 15 ust. 4). Przed tym miesiącem z limitu 21 dni choroby wykorzystano 0 dni (art. 15 ust. 7a). Za 21 dni choroby odejmuje się 21/40 pełnej stawki (2140,68 zł), czyli 1123,857 zł (art. 15 ust. 7a). Za 9 dni choroby ponad limit świadczenie nie przysługuje: odejmuje się 9/30 stawki 2140,68 zł, czyli 642,204 zł (art. 15 ust. 7a). Kwotę 374,619 zł zaokrągla się w górę do pełnych 10 groszy (+0,081 zł): 374,70 zł (art. 254 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620). Zgodnie z wyborem: jako dni choroby liczy się dni kalendarzowe. Przyjęto, że: limit dni choroby jest jeden na całe uczestnictwo; za dzień, za który świadczenie nie przysługuje, odejmuje się 1/30 stawki; 1/20 i 1/40 liczy się od pełnej stawki miesięcznej; kwotę zaokrągla się w górę do pełnych 10 groszy; zaokrągla się raz, na końcu."`,
    );
  });

  it("art-15-ust-7-zd-2: a month lost by unexcused absence", () => {
    const absences = [8, 9, 10, 11].map(
      (day) => ({ kind: "unexcused", date: `2026-06-${String(day).padStart(2, "0")}` }) as const,
    );
    expect(letter({ month: "2026-06", periods, absences, applied: true })).toMatchInlineSnapshot(
      `"Świadczenie integracyjne za czerwiec 2026 r. nie przysługuje (ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym, w brzmieniu od 1 czerwca 2025 r.). Podstawą jest zasiłek dla bezrobotnych: 1783,90 zł miesięcznie (art. 2 pkt 9; M.P. 2026 poz. 268). Pełna stawka w okresie uczestnictwa to 120 % tego zasiłku, czyli 2140,68 zł (art. 15 ust. 4). Miesiąc jest pełny, więc należy się cała stawka: 2140,68 zł (art. 15 ust. 4). Nieusprawiedliwiona nieobecność trwała w tym miesiącu 4 dni, czyli dłużej niż 3 dni, więc świadczenie za ten miesiąc nie przysługuje i odejmuje się całą kwotę 2140,68 zł (art. 15 ust. 7 zd. 2). Przyjęto, że zajęcia odbywały się od poniedziałku do piątku, z wyjątkiem dni ustawowo wolnych od pracy."`,
    );
  });

  it("art-15-ust-1-zd-2 and ust-6: two rates in one month, with a repeating decimal", () => {
    const mixed = {
      trial: { from: "2017-12-16", to: "2018-01-15" },
      participation: { from: "2018-01-16", to: "2018-12-15" },
    };
    expect(letter({ month: "2018-01", periods: mixed, applied: true })).toMatchInlineSnapshot(
      `"Świadczenie integracyjne za styczeń 2018 r. wynosi 651,10 zł brutto (ustawa z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym, w brzmieniu od 22 lutego 2016 r.). Podstawą jest zasiłek dla bezrobotnych: 831,10 zł miesięcznie (art. 2 pkt 9; M.P. 2014 poz. 367). Pełna stawka w okresie próbnym to 50 % tego zasiłku, czyli 415,55 zł (art. 15 ust. 1 zd. 2). Pełna stawka w okresie uczestnictwa to 100 % tego zasiłku, czyli 831,10 zł (art. 15 ust. 4). Za 15 dni kalendarzowych w okresie próbnym należy się 15/30 stawki 415,55 zł, czyli 207,775 zł (art. 15 ust. 6). Za 16 dni kalendarzowych w okresie uczestnictwa należy się 16/30 stawki 831,10 zł, czyli 443,25(3) zł (art. 15 ust. 6). Kwotę 651,028(3) zł zaokrągla się w górę do pełnych 10 groszy (+0,071(6) zł): 651,10 zł (art. 81 ustawy o promocji zatrudnienia i instytucjach rynku pracy, Dz.U. 2004 nr 99 poz. 1001). Przyjęto, że: kwotę zaokrągla się w górę do pełnych 10 groszy; zaokrągla się raz, na końcu; w miesiącu z dwiema stawkami za każdy dzień liczy się 1/30 stawki, która tego dnia obowiązywała."`,
    );
  });

  it("one day, two days, five days", () => {
    const partial = (to: string) =>
      explain(
        monthlyBenefit({ month: "2026-06", periods: { trial: { from: "2026-06-01", to } }, applied: true }),
        "pl",
      )[2];
    expect([partial("2026-06-01"), partial("2026-06-02"), partial("2026-06-05"), partial("2026-06-22")])
      .toMatchInlineSnapshot(`
      [
        "Za 1 dzień kalendarzowy w okresie próbnym należy się 1/30 stawki 2140,68 zł, czyli 71,356 zł (art. 15 ust. 6).",
        "Za 2 dni kalendarzowe w okresie próbnym należy się 2/30 stawki 2140,68 zł, czyli 142,712 zł (art. 15 ust. 6).",
        "Za 5 dni kalendarzowych w okresie próbnym należy się 5/30 stawki 2140,68 zł, czyli 356,78 zł (art. 15 ust. 6).",
        "Za 22 dni kalendarzowe w okresie próbnym należy się 22/30 stawki 2140,68 zł, czyli 1569,832 zł (art. 15 ust. 6).",
      ]
    `);
  });

  it("what is missing, what is wrong, what is not covered", () => {
    const excused = [{ kind: "excused", date: "2026-06-09" }] as const;
    expect([
      letter({ month: "2026-06", periods, absences: excused, applied: "unknown" }),
      letter({ month: "2026-06", periods: { trial: { from: "2026-06-30", to: "2026-06-01" } } }),
      letter({ month: "2031-01", periods }),
    ]).toMatchInlineSnapshot(`
      [
        "Czy uczestnik złożył wniosek o przyznanie świadczenia integracyjnego (art. 15 ust. 4)? Czy świadczenie przysługuje za dzień usprawiedliwionej nieobecności innej niż choroba i dzień wolny? Do wyboru: dzień usprawiedliwionej nieobecności nie zmniejsza świadczenia; za dzień usprawiedliwionej nieobecności świadczenie nie przysługuje.",
        "periods.trial: koniec okresu wypada przed jego początkiem.",
        "Kwota zasiłku dla bezrobotnych jest ogłoszona na okres do 31 maja 2027 r.; na ten dzień lub miesiąc jeszcze jej nie ogłoszono. Po ogłoszeniu można ją podać w polu parameters.unemploymentBenefit.",
      ]
    `);
  });
});
