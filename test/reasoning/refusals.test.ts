import { describe, expect, it } from "vitest";
import { dayStatus, explain, hours, monthlyBenefit, payroll } from "zatrudnienie-socjalne";

const participation = { from: "2026-02-01", to: "2031-12-31" };
const month = (text: string, more = {}) =>
  monthlyBenefit({ month: text, periods: { participation }, applied: true, ...more });

describe("what is not covered, and the way out", () => {
  it.each([
    [
      "before-the-act",
      month("2003-07"),
      "Biblioteka obejmuje okres od 14 sierpnia 2003 r. do 31 maja 2027 r.; tego dnia lub miesiąca nie obejmuje.",
      "The library covers the time from 14 August 2003 to 31 May 2027; it does not cover this day or month.",
    ],
    [
      "before-the-act",
      dayStatus({ on: "2003-08-13", periods: {} }),
      "Biblioteka obejmuje okres od 14 sierpnia 2003 r.; tego dnia lub miesiąca nie obejmuje.",
      "The library covers the time from 14 August 2003; it does not cover this day or month.",
    ],
    [
      "law-not-known-then",
      month("2026-06", { asOf: "2003-08-13" }),
      "Ustawa weszła w życie 14 sierpnia 2003 r., więc stan wiedzy (asOf) nie może być wcześniejszy.",
      "The Act entered into force on 14 August 2003, so the state of knowledge (asOf) cannot be earlier.",
    ],
    [
      "after-last-check",
      month("2026-11", { strict: true }),
      "Stan prawny sprawdzono do 8 października 2026 r., a w trybie ścisłym (strict) biblioteka nie wykracza poza ten dzień. Bez tego trybu przyjmuje, że prawo się potem nie zmieniło.",
      "The law was checked up to 8 October 2026, and strict answers do not go beyond that day. Without strict, the library assumes that the law has not changed since.",
    ],
    [
      "amount-not-announced",
      month("2027-06"),
      "Kwota zasiłku dla bezrobotnych jest ogłoszona na okres do 31 maja 2027 r.; na ten dzień lub miesiąc jeszcze jej nie ogłoszono. Po ogłoszeniu można ją podać w polu parameters.unemploymentBenefit.",
      "The unemployment benefit is announced up to 31 May 2027, not yet for this day or month. Once it is announced, it can be given in parameters.unemploymentBenefit.",
    ],
  ])("%s", (because, refused, pl, en) => {
    expect(refused).toMatchObject({ outcome: "unsupported-date", because });
    expect(explain(refused, "pl")).toEqual([pl]);
    expect(explain(refused, "en")).toEqual([en]);
  });

  it("a strict month is refused for its missing amount only where the law was checked so far", () => {
    expect(month("2027-06", { strict: true })).toMatchObject({ because: "after-last-check" });
    expect(month("2027-05")).not.toHaveProperty("because");
  });

  it("a strict day the day before and the day after the last check", () => {
    const on = (day: string) =>
      hours({ on: day, daily: 6, weekly: 30, disabilityDegree: "none", strict: true });
    expect(on("2026-10-08").outcome).toBe("checked");
    expect(on("2026-10-09")).toMatchObject({ because: "after-last-check" });
  });

  it("a payroll hands it on", () => {
    const cases = [{ id: "A", periods: { participation } }];
    expect(payroll({ month: "2027-06", cases })).toMatchObject({
      unsupported: [{ id: "A", because: "amount-not-announced" }],
    });
  });
});

describe("a reading that has to be chosen", () => {
  it("is asked for with the readings in words", () => {
    const open = month("2026-06", {
      history: "complete",
      absences: [{ kind: "excused", date: "2026-06-08" }],
    });
    expect(explain(open, "pl")).toEqual([
      "Czy świadczenie przysługuje za dzień usprawiedliwionej nieobecności innej niż choroba i dzień wolny? Do wyboru: dzień usprawiedliwionej nieobecności nie zmniejsza świadczenia; za dzień usprawiedliwionej nieobecności świadczenie nie przysługuje.",
    ]);
    expect(explain(open, "en")[0]).toMatch(
      / To be chosen: a day of excused absence does not reduce the benefit; /,
    );
  });
});
