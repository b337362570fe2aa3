import { describe, expect, it } from "vitest";
import { explain, justification } from "zatrudnienie-socjalne";
import { contributions, premiumCeiling, refundClaim } from "zatrudnienie-socjalne/benefit";

/** Read aloud by a person before they were put here. */
describe("art-15a: the premium ceiling in words", () => {
  const prorated = premiumCeiling({
    month: "2026-06",
    periods: { participation: { from: "2026-06-23", to: "2027-03-01" } },
    interpretation: { premiumCap: "prorated" },
  });

  it("in Polish", () => {
    expect(explain(prorated, "pl")).toEqual([
      "Podstawą jest zasiłek dla bezrobotnych: 1783,90 zł miesięcznie (art. 2 pkt 9; M.P. 2026 poz. 268).",
      "Pełna stawka w okresie uczestnictwa to 120 % tego zasiłku, czyli 2140,68 zł (art. 15 ust. 4).",
      "Na uczestnictwo przypada 8 dni kalendarzowych miesiąca, więc górną granicę liczy się od 8/30 stawki 2140,68 zł, czyli od 570,848 zł (art. 15 ust. 6).",
      "Premia za miesiąc nie może przekroczyć 100 % tej kwoty (570,848 zł), czyli 570,848 zł (art. 15a ust. 2).",
      "Kwotę 570,848 zł zaokrągla się w dół do pełnego grosza (−0,008 zł): 570,84 zł (art. 15a ust. 2).",
    ]);
  });

  it("in English", () => {
    expect(explain(prorated, "en")).toEqual([
      "The base is the unemployment benefit: PLN 1783.90 a month (art. 2 pkt 9; M.P. 2026 poz. 268).",
      "The full rate in participation is 120 % of it, that is PLN 2140.68 (art. 15 ust. 4).",
      "Participation takes 8 calendar days of the month, so the ceiling is taken from 8/30 of the rate of PLN 2140.68, that is PLN 570.848 (art. 15 ust. 6).",
      "The premium for a month may not exceed 100 % of this (PLN 570.848), that is PLN 570.848 (art. 15a ust. 2).",
      "PLN 570.848 is rounded down to a full grosz (−PLN 0.008): PLN 570.84 (art. 15a ust. 2).",
    ]);
  });

  it.each([
    [1, "2026-06-30", "1 dzień kalendarzowy miesiąca"],
    [2, "2026-06-29", "2 dni kalendarzowe miesiąca"],
    [22, "2026-06-09", "22 dni kalendarzowe miesiąca"],
    [25, "2026-06-06", "25 dni kalendarzowych miesiąca"],
  ])("%i days from %s: %s", (_, from, said) => {
    const found = premiumCeiling({
      month: "2026-06",
      periods: { participation: { from, to: "2027-03-01" } },
      interpretation: { premiumCap: "prorated" },
    });
    expect(explain(found, "pl")[2]).toContain(`Na uczestnictwo przypada ${said}`);
  });

  it("art-15a-ust-1: none in the trial", () => {
    const trial = { from: "2026-06-01", to: "2026-06-30" };
    const found = premiumCeiling({ month: "2026-06", periods: { trial } });
    expect(explain(found, "pl")).toEqual([
      "Żaden dzień tego miesiąca nie przypada na okres uczestnictwa, a w okresie próbnym premii się nie przyznaje (art. 15a ust. 1).",
    ]);
    expect(explain(found, "en")).toEqual([
      "No day of the month lies in participation, and no premium is granted in the trial (art. 15a ust. 1).",
    ]);
    expect(justification(found, "pl")).toMatch(
      /^Za czerwiec 2026 r\. nie można przyznać motywacyjnej premii integracyjnej/,
    );
  });

  it("the letter is about the premium, not about the benefit", () => {
    expect(justification(prorated, "pl")).toMatch(
      /^Motywacyjna premia integracyjna za czerwiec 2026 r\. może wynieść najwyżej 570,84 zł brutto/,
    );
  });
});

describe("art-15-ust-8: the contributions in words", () => {
  const june = contributions({ amount: "2140.70", month: "2026-06" });

  it("in Polish", () => {
    expect(explain(june, "pl")).toEqual([
      "Podstawą składek jest kwota świadczenia: 2140,70 zł (art. 18 ust. 4 pkt 3 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2026 poz. 199).",
      "Składka emerytalna to 19,52 % podstawy, czyli 417,86464 zł (art. 22 ust. 1 pkt 1 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2025 poz. 350).",
      "Kwotę 417,86464 zł zaokrągla się do najbliższego grosza (−0,00464 zł): 417,86 zł (art. 22 ust. 1 pkt 1 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2025 poz. 350).",
      "Składka rentowa to 8 % podstawy, czyli 171,256 zł (art. 22 ust. 1 pkt 2 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2025 poz. 350).",
      "Kwotę 171,256 zł zaokrągla się do najbliższego grosza (+0,004 zł): 171,26 zł (art. 22 ust. 1 pkt 2 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2025 poz. 350).",
      "Płatnikiem składek jest centrum; uczestnikowi niczego się z tego tytułu nie potrąca (art. 4 pkt 2 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2026 poz. 199).",
    ]);
  });

  it("in English", () => {
    expect(explain(june, "en")).toEqual([
      "The base of the contributions is the amount of the benefit: PLN 2140.70 (art. 18 ust. 4 pkt 3 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2026 poz. 199).",
      "The pension contribution is 19.52 % of the base, that is PLN 417.86464 (art. 22 ust. 1 pkt 1 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2025 poz. 350).",
      "PLN 417.86464 is rounded to the nearest grosz (−PLN 0.00464): PLN 417.86 (art. 22 ust. 1 pkt 1 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2025 poz. 350).",
      "The disability contribution is 8 % of the base, that is PLN 171.256 (art. 22 ust. 1 pkt 2 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2025 poz. 350).",
      "PLN 171.256 is rounded to the nearest grosz (+PLN 0.004): PLN 171.26 (art. 22 ust. 1 pkt 2 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2025 poz. 350).",
      "The contributions are paid by the centre; nothing is deducted from the participant's benefit for them (art. 4 pkt 2 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2026 poz. 199).",
    ]);
  });

  it.each([
    [
      "2006-06",
      "1.00",
      "Ówczesne przepisy nie obejmowały uczestników ubezpieczeniami społecznymi (art. 15 ust. 8).",
    ],
    [
      "2026-06",
      "0.00",
      "Świadczenie za ten miesiąc nie przysługiwało, więc nie ma podstawy składek (art. 18 ust. 4 pkt 3 ustawy o systemie ubezpieczeń społecznych, Dz.U. 2026 poz. 199).",
    ],
    [
      "2026-06",
      "1.00",
      "Uczestnik ma inny tytuł do ubezpieczeń, a świadczenie jest tytułem tylko dla osób, które innego nie mają (art. 9 ust. 6a ustawy o systemie ubezpieczeń społecznych, Dz.U. 2026 poz. 199).",
    ],
  ])("none for %s, %s: %s", (month, amount, said) => {
    expect(explain(contributions({ amount, month, otherInsuranceTitle: true }), "pl")).toEqual([said]);
  });

  it("what is missing is asked", () => {
    const found = contributions({ amount: "1.00", month: "2026-06", otherInsuranceTitle: "unknown" });
    expect(explain(found, "pl")).toEqual([
      "Czy uczestnik ma inny tytuł do ubezpieczeń emerytalnego i rentowych (art. 9 ust. 6a ustawy o systemie ubezpieczeń społecznych)?",
    ]);
  });
});

describe("art-15-ust-8: the refund claim in words", () => {
  const claim = refundClaim({
    paidInMonth: "2026-07",
    payments: [
      { id: "1", forMonth: "2026-06", amount: "2140.70", otherInsuranceTitle: false, premium: "300.00" },
      { id: "2", forMonth: "2026-05", amount: "2066.30", otherInsuranceTitle: true },
    ],
  });

  it("in Polish", () => {
    expect(explain(claim, "pl")).toEqual([
      "Refundacji podlegają świadczenia wypłacone w tym miesiącu (2 wypłaty): 4207,00 zł (art. 15 ust. 8).",
      "Refundacji podlegają także składki na ubezpieczenia społeczne od tych świadczeń: 589,12 zł (art. 15 ust. 8).",
      "Refundacja nie obejmuje premii (300,00 zł); centrum wypłaca premie z własnych środków (art. 15 ust. 8).",
    ]);
  });

  it("in English", () => {
    expect(explain(claim, "en")).toEqual([
      "The benefits paid in the month are refunded (2 payments): PLN 4207.00 (art. 15 ust. 8).",
      "So are the social insurance contributions on these benefits: PLN 589.12 (art. 15 ust. 8).",
      "Premiums (PLN 300.00) are not refunded; the centre pays them from its own funds (art. 15 ust. 8).",
    ]);
  });

  it("before 2009-02-01, and one payment only", () => {
    const payments = [{ id: "1", forMonth: "2008-12", amount: "551.80" }];
    expect(explain(refundClaim({ paidInMonth: "2009-01", payments }), "pl")).toEqual([
      "Refundacji podlegają świadczenia wypłacone w tym miesiącu (1 wypłata): 551,80 zł (art. 15 ust. 8).",
      "Refundacja nie obejmowała jeszcze składek na ubezpieczenia społeczne (art. 15 ust. 8).",
    ]);
  });

  it("what is wrong is said with its place and without an amount", () => {
    const wrong = refundClaim({
      paidInMonth: "2026-07",
      payments: [
        { id: "1", forMonth: "2026-06", amount: "2140.70", total: "2.00", paidOn: "2026-06-01" },
        { id: "2", forMonth: "2003-06", amount: "2140.70", taxAdvance: "9999.00" },
      ],
    });
    expect(explain(wrong, "pl")).toEqual([
      "payments[0].paidOn: dzień wypłaty nie przypada w miesiącu, w którym wypłacano świadczenia.",
      "payments[1].forMonth: w tym miesiącu ustawa jeszcze nie obowiązywała.",
      "payments[1].taxAdvance: zaliczka na podatek jest wyższa niż świadczenie.",
      "payments[0].total: suma jest inna niż wynik dodania jej składników.",
    ]);
  });
});
