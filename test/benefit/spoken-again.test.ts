import { describe, expect, it } from "vitest";
import {
  checkRefundClaim,
  explain,
  explainChanges,
  justification,
  priceOf,
  recalculate,
  recalculateMonths,
} from "zatrudnienie-socjalne";
import { excused, sick, unexcused } from "./boundaries/cases.js";
import { june, person } from "./recalculate/support.js";
import { claim, payment, theCase } from "./refund-check/support.js";

const lateNote = recalculate({
  paid: { amount: "2000.00" },
  input: june({ absences: [sick("2026-06-08")] }),
  formerInput: june({ absences: unexcused("2026-06-08") }),
});

const laterRight = recalculate({ paid: { amount: "2140.70" }, input: june(), excludedFrom: "2026-06-16" });

const twoMonths = recalculateMonths({
  paid: [
    { month: "2026-05", amount: "2066.30" },
    { month: "2026-06", amount: "2000.00" },
  ],
  input: person(),
});

const price = priceOf({ key: "excusedAbsence", input: june({ absences: excused("2026-06-09") }) });

const wrongClaim = checkRefundClaim(
  claim(
    [
      payment({ total: "2140.70" }),
      payment({ id: "2", contributions: { pension: "417.87", disability: "171.25" } }),
      payment({ id: "3" }),
    ],
    [
      theCase({ absences: unexcused("2026-06-08") }),
      theCase({ id: "2" }),
      theCase({ id: "3", applied: "unknown" }),
    ],
    { totals: { count: 4 } },
  ),
);

/** Read aloud by a person before they were put here. */
describe("what was paid already, in words", () => {
  it("recalculate: a late sick note, and a payment the former facts do not explain", () => {
    expect(justification(lateNote, "pl")).toMatchInlineSnapshot(
      `"Świadczenie integracyjne za czerwiec 2026 r. obliczono ponownie: wypłacono 2000,00 zł, a należy się 2087,20 zł brutto. Podstawą jest zasiłek dla bezrobotnych: 1783,90 zł miesięcznie (art. 2 pkt 9; M.P. 2026 poz. 268). Pełna stawka w okresie uczestnictwa to 120 % tego zasiłku, czyli 2140,68 zł (art. 15 ust. 4). Miesiąc jest pełny, więc należy się cała stawka: 2140,68 zł (art. 15 ust. 4). Przed tym miesiącem z limitu 21 dni choroby wykorzystano 0 dni (art. 15 ust. 7a). Za 1 dzień choroby odejmuje się 1/40 pełnej stawki (2140,68 zł), czyli 53,517 zł (art. 15 ust. 7a). Kwotę 2087,163 zł zaokrągla się w górę do pełnych 10 groszy (+0,037 zł): 2087,20 zł (art. 254 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620). Za ten miesiąc wypłacono już 2000,00 zł (art. 15 ust. 5). Do dopłaty pozostaje 87,20 zł (art. 15 ust. 5). Poprzednio: za 1 dzień nieusprawiedliwionej nieobecności odejmuje się 1/20 pełnej stawki (2140,68 zł), czyli 107,034 zł (art. 15 ust. 7). Poprzednio: kwotę 2033,646 zł zaokrągla się w górę do pełnych 10 groszy (+0,054 zł): 2033,70 zł (art. 254 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620). Zgodnie z wyborem: jako dni choroby liczy się dni kalendarzowe. Przyjęto, że: limit dni choroby jest jeden na całe uczestnictwo; 1/20 i 1/40 liczy się od pełnej stawki miesięcznej; kwotę zaokrągla się w górę do pełnych 10 groszy; zaokrągla się raz, na końcu."`,
    );
    expect(explain(lateNote, "pl")).toMatchInlineSnapshot(`
      [
        "Podstawą jest zasiłek dla bezrobotnych: 1783,90 zł miesięcznie (art. 2 pkt 9; M.P. 2026 poz. 268).",
        "Pełna stawka w okresie uczestnictwa to 120 % tego zasiłku, czyli 2140,68 zł (art. 15 ust. 4).",
        "Miesiąc jest pełny, więc należy się cała stawka: 2140,68 zł (art. 15 ust. 4).",
        "Przed tym miesiącem z limitu 21 dni choroby wykorzystano 0 dni (art. 15 ust. 7a).",
        "Za 1 dzień choroby odejmuje się 1/40 pełnej stawki (2140,68 zł), czyli 53,517 zł (art. 15 ust. 7a).",
        "Kwotę 2087,163 zł zaokrągla się w górę do pełnych 10 groszy (+0,037 zł): 2087,20 zł (art. 254 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
        "Za ten miesiąc wypłacono już 2000,00 zł (art. 15 ust. 5).",
        "Do dopłaty pozostaje 87,20 zł (art. 15 ust. 5).",
      ]
    `);
    expect(explain(lateNote, "en")).toMatchInlineSnapshot(`
      [
        "The base is the unemployment benefit: PLN 1783.90 a month (art. 2 pkt 9; M.P. 2026 poz. 268).",
        "The full rate in participation is 120 % of it, that is PLN 2140.68 (art. 15 ust. 4).",
        "The month is full, so the whole rate is due: PLN 2140.68 (art. 15 ust. 4).",
        "Of the limit of 21 days of sickness 0 days had been used before (art. 15 ust. 7a).",
        "For 1 day of sickness 1/40 of the full rate (PLN 2140.68) is deducted, that is PLN 53.517 (art. 15 ust. 7a).",
        "PLN 2087.163 is rounded up to full 10 groszy (+PLN 0.037): PLN 2087.20 (art. 254 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
        "PLN 2000.00 was already paid for the month (art. 15 ust. 5).",
        "PLN 87.20 remains to be paid (art. 15 ust. 5).",
      ]
    `);
  });

  it("recalculate: only what changed", () => {
    const changes = "changes" in lateNote ? lateNote.changes : null;
    expect(explainChanges(changes ?? [], "pl")).toMatchInlineSnapshot(`
      [
        "Odpadło: za 1 dzień nieusprawiedliwionej nieobecności odejmuje się 1/20 pełnej stawki (2140,68 zł), czyli 107,034 zł (art. 15 ust. 7).",
        "Doszło: przed tym miesiącem z limitu 21 dni choroby wykorzystano 0 dni (art. 15 ust. 7a).",
        "Doszło: za 1 dzień choroby odejmuje się 1/40 pełnej stawki (2140,68 zł), czyli 53,517 zł (art. 15 ust. 7a).",
        "Poprzednio: kwotę 2033,646 zł zaokrągla się w górę do pełnych 10 groszy (+0,054 zł): 2033,70 zł (art. 254 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
        "Teraz: kwotę 2087,163 zł zaokrągla się w górę do pełnych 10 groszy (+0,037 zł): 2087,20 zł (art. 254 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620).",
        "Doszło: wypłacono 2000,00 zł, choć z poprzednich danych wynika 2033,70 zł (art. 15 ust. 5).",
      ]
    `);
  });

  it("recalculate: a right acquired backwards", () => {
    expect(justification(laterRight, "pl")).toMatchInlineSnapshot(
      `"Świadczenie integracyjne za czerwiec 2026 r. obliczono ponownie: wypłacono 2140,70 zł, a należy się 1070,40 zł brutto. Uczestnik ma prawo do świadczenia, które wyłącza go spod działania ustawy, więc za dni od powstania tego prawa świadczenie nie przysługuje (art. 1 ust. 3). Podstawą jest zasiłek dla bezrobotnych: 1783,90 zł miesięcznie (art. 2 pkt 9; M.P. 2026 poz. 268). Pełna stawka w okresie uczestnictwa to 120 % tego zasiłku, czyli 2140,68 zł (art. 15 ust. 4). Za 15 dni kalendarzowych w okresie uczestnictwa należy się 15/30 stawki 2140,68 zł, czyli 1070,34 zł (art. 15 ust. 6). Kwotę 1070,34 zł zaokrągla się w górę do pełnych 10 groszy (+0,06 zł): 1070,40 zł (art. 254 ustawy o rynku pracy i służbach zatrudnienia, Dz.U. 2025 poz. 620). Za ten miesiąc wypłacono już 2140,70 zł (art. 15 ust. 5). Nadpłacono 1070,30 zł; ustawa o zatrudnieniu socjalnym nie reguluje zwrotu nadpłaty (art. 15 ust. 5). Przyjęto, że: kwotę zaokrągla się w górę do pełnych 10 groszy; zaokrągla się raz, na końcu; prawo do świadczenia z art. 1 ust. 3 wyłącza spod działania ustawy od dnia, od którego przysługuje, także gdy przyznano je wstecz."`,
    );
  });

  it("recalculateMonths", () => {
    expect(justification(twoMonths, "pl")).toMatchInlineSnapshot(
      `"Ponownie obliczono świadczenie za 2 miesiące: łącznie do dopłaty pozostaje 140,70 zł, a nadpłacono 0,00 zł. Za maj 2026 r. wypłacono właściwą kwotę: 2066,30 zł (art. 15 ust. 5). Za czerwiec 2026 r. wypłacono 2000,00 zł, a należy się 2140,70 zł (art. 15 ust. 5). Przyjęto, że: kwotę zaokrągla się w górę do pełnych 10 groszy; zaokrągla się raz, na końcu."`,
    );
    expect(explain(twoMonths, "en")).toMatchInlineSnapshot(`
      [
        "For May 2026 the right amount was paid: PLN 2066.30 (art. 15 ust. 5).",
        "For June 2026 PLN 2000.00 was paid, PLN 2140.70 is due (art. 15 ust. 5).",
      ]
    `);
  });

  it("priceOf", () => {
    expect(justification(price, "pl")).toMatchInlineSnapshot(
      `"Czy świadczenie przysługuje za dzień usprawiedliwionej nieobecności innej niż choroba i dzień wolny? Przy założeniu, że dzień usprawiedliwionej nieobecności nie zmniejsza świadczenia, kwota wynosi 2140,70 zł (art. 15 ust. 7). Przy założeniu, że za dzień usprawiedliwionej nieobecności świadczenie nie przysługuje, kwota wynosi 2069,40 zł (art. 15 ust. 7). Różnica w tym miesiącu, zależnie od odpowiedzi na to pytanie, wynosi 71,30 zł (art. 15 ust. 7). Przyjęto, że: kwotę zaokrągla się w górę do pełnych 10 groszy; zaokrągla się raz, na końcu; zajęcia odbywały się od poniedziałku do piątku, z wyjątkiem dni ustawowo wolnych od pracy."`,
    );
    expect(explain(price, "en")).toMatchInlineSnapshot(`
      [
        "If a day of excused absence does not reduce the benefit, the amount is PLN 2140.70 (art. 15 ust. 7).",
        "If no benefit is due for a day of excused absence, the amount is PLN 2069.40 (art. 15 ust. 7).",
        "In this month the answer to this question makes a difference of PLN 71.30 (art. 15 ust. 7).",
      ]
    `);
  });

  it("checkRefundClaim", () => {
    expect(justification(wrongClaim, "pl")).toMatchInlineSnapshot(
      `"We wniosku o refundację świadczeń wypłaconych w lipcu 2026 r. są błędy: podano 8189,46 zł, a wyliczono 8053,02 zł. Wiersz 1: świadczenie 2140,70 zł, a wyliczono 2033,70 zł; składki 589,12 zł, a wyliczono 559,68 zł (art. 15 ust. 8). Wiersz 2: składka emerytalna 417,87 zł, a wyliczono 417,86 zł; składka rentowa 171,25 zł, a wyliczono 171,26 zł (art. 15 ust. 8). Wiersz 3: podano za mało danych, aby wyliczyć świadczenie albo składki (art. 15 ust. 8). Wiersz 1: podano sumę 2140,70 zł, a po dodaniu składników otrzymuje się 2729,82 zł (art. 15 ust. 8). Podana liczba wypłat to 4, a na liście jest ich 3 (art. 15 ust. 8). Refundacji podlegają świadczenia wypłacone w tym miesiącu (3 wypłaty): 6315,10 zł (art. 15 ust. 8). Refundacji podlegają także składki na ubezpieczenia społeczne od tych świadczeń: 1737,92 zł (art. 15 ust. 8). Podane składki są inne niż obliczone (art. 15 ust. 8). Przyjęto, że: 1/20 i 1/40 liczy się od pełnej stawki miesięcznej; kwotę zaokrągla się w górę do pełnych 10 groszy; zaokrągla się raz, na końcu; zajęcia odbywały się od poniedziałku do piątku, z wyjątkiem dni ustawowo wolnych od pracy; składki zaokrągla się do najbliższego grosza."`,
    );
    expect(explain(wrongClaim, "en")).toMatchInlineSnapshot(`
      [
        "Line 1: benefit PLN 2140.70, computed PLN 2033.70; contributions PLN 589.12, computed PLN 559.68 (art. 15 ust. 8).",
        "Line 2: pension contribution PLN 417.87, computed PLN 417.86; disability contribution PLN 171.25, computed PLN 171.26 (art. 15 ust. 8).",
        "Line 3: too little is known to compute the benefit or the contributions (art. 15 ust. 8).",
        "Line 1: the sum stated is PLN 2140.70, but the parts add up to PLN 2729.82 (art. 15 ust. 8).",
        "The number of payments stated is 4, but the list has 3 (art. 15 ust. 8).",
        "The benefits paid in the month are refunded (3 payments): PLN 6315.10 (art. 15 ust. 8).",
        "So are the social insurance contributions on these benefits: PLN 1737.92 (art. 15 ust. 8).",
      ]
    `);
  });

  it("checkRefundClaim: what was not computed again is not called right", () => {
    const payments = [{ id: "1", forMonth: "2026-06", amount: "2140.70", otherInsuranceTitle: true }];
    const periods = { participation: { from: "2026-04-02", to: "2027-03-01" } };
    const opened = (facts?: { applied: boolean | "unknown" }): string => {
      const cases = facts && [{ id: "1", forMonth: "2026-06", periods, ...facts }];
      const result = checkRefundClaim({ paidInMonth: "2026-07", payments, ...(cases && { cases }) });
      const firstOf = (language: "pl" | "en"): string =>
        justification(result, language).replace(/ (?:Refundacji|The benefits paid) .*/su, "");
      return `${firstOf("pl")} / ${firstOf("en")}`;
    };
    expect([opened({ applied: true }), opened(), opened({ applied: "unknown" })]).toMatchInlineSnapshot(`
      [
        "Wniosek o refundację świadczeń wypłaconych w lipcu 2026 r. jest prawidłowy: obejmuje 2140,70 zł. / The claim for benefits paid in July 2026 is correct: it covers PLN 2140.70.",
        "We wniosku o refundację świadczeń wypłaconych w lipcu 2026 r. nie stwierdzono błędów; wniosek obejmuje 2140,70 zł. Świadczenie obliczono ponownie tylko w 0 z 1 pozycji. / No errors were found in the claim for benefits paid in July 2026; it covers PLN 2140.70. The benefit was computed again in 0 of 1 lines only.",
        "We wniosku o refundację świadczeń wypłaconych w lipcu 2026 r. nie stwierdzono błędów; wniosek obejmuje 2140,70 zł. Świadczenie obliczono ponownie tylko w 0 z 1 pozycji. Wiersz 1: podano za mało danych, aby wyliczyć świadczenie albo składki (art. 15 ust. 8). / No errors were found in the claim for benefits paid in July 2026; it covers PLN 2140.70. The benefit was computed again in 0 of 1 lines only. Line 1: too little is known to compute the benefit or the contributions (art. 15 ust. 8).",
      ]
    `);
  });
});
