import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { intake } from "../../examples/intake-form/intake.mjs";
import { expectHeld } from "./held.js";

const scripts = ["whole-way", "club-only", "not-known-yet"];
const script = (name: string) =>
  readFileSync(new URL(`../../examples/intake-form/${name}.txt`, import.meta.url), "utf8");
const inOne = (lines: readonly string[]) => lines.join(" ").replace(/\s+/g, " ");
/** Numbers of the questions asked. */
const asked = (lines: readonly string[]) => lines.flatMap((line) => /^ ?\d+(?=\. )/.exec(line) ?? []).length;
const after = (lines: readonly string[], line: string) => lines.slice(lines.indexOf(line) + 1);

/** From the first group to the last right: group 1, three conditions, no right but those said. */
const person = (right6: string) =>
  ["tak", "tak", "tak", "tak", "nie", "nie", "nie", "nie", right6, "nie", "nie"].join("\n");

describe("examples/intake-form", () => {
  it.each(scripts)("%s.txt is marked synthetic and prints what was read and found right", async (name) => {
    expect(script(name)).toContain("# synthetic");
    await expectHeld(intake(script(name)), `intake-form-${name}`);
  });

  it.each(scripts)("%s.txt is used up: no answer is missing or left over", (name) => {
    const text = inOne(intake(script(name)));
    expect(text).not.toContain("rozmowa się tu urywa");
    expect(text).not.toContain("nieużyte odpowiedzi");
  });

  it("whole-way: a wrong day and a wrong answer are told and the next line is taken", () => {
    const lines = intake(script("whole-way"));
    expect(lines.filter((line) => line.startsWith("    ! Tej odpowiedzi nie można przyjąć."))).toHaveLength(
      2,
    );
    expect(lines).toContain("    Odpowiedź: 2026-02-30");
    expect(lines).toContain("Ocena na dzień 22.11.2026");
    // The day, five groups, three conditions, seven rights, the applicant and ten facts of the referral.
    expect(asked(lines)).toBe(27);
  });

  it("art-1-ust-2: one group is enough, so the groups that were passed over are not asked for again", () => {
    const lines = intake(script("whole-way"));
    expect(lines.filter((line) => line === "    Odpowiedź: pomiń")).toHaveLength(3);
    const decision = after(lines, "Ocena na dzień 22.11.2026");
    expect(decision.slice(1, 3)).toEqual(["  centrum: tak", "  klub: tak"]);
    expect(inOne(decision)).not.toMatch(/alkohol|narkotyk|psychiczn/);
  });

  it("art-12: what is still to be collected, in the order of the work, and by whom", () => {
    const lines = intake(script("whole-way"));
    expect(after(lines, "  Kolejne dokumenty i czynności oraz kto za nie odpowiada:")).toEqual([
      "  - wywiad środowiskowy: pracownik socjalny ośrodka pomocy społecznej (art. 12 ust. 2)",
      "  - opinia o wniosku: pracownik socjalny ośrodka pomocy społecznej (art. 12 ust. 2)",
      "  - skierowanie: ośrodek pomocy społecznej lub powiatowy urząd pracy (art. 12 ust. 1)",
      "  - uzgodnienie programu: kierownik centrum i kierownik ośrodka pomocy społecznej (art. 12 ust. 4)",
      "  - podpisanie programu: osoba i kierownik centrum (art. 12 ust. 4)",
    ]);
    expect(inOne(lines)).toContain("nie ma pierwszeństwa, ale można ją skierować (art. 12 ust. 5)");
  });

  it("art-12-ust-4: with everything done, the manager of the centre admits", () => {
    const route = ["osoba", "nie", "nie", "gmina A", "gmina A", "tak", "tak", "ośrodek pomocy społecznej"];
    const lines = intake(["2026-11-22", person("nie"), ...route, "tak", "tak"].join("\n"));
    expect(after(lines, "  Kolejne dokumenty i czynności oraz kto za nie odpowiada:")).toEqual([
      "  - przyjęcie do centrum: kierownik centrum (art. 12 ust. 4)",
    ]);
  });

  it("art-12-ust-1: a referral by the labour office of somebody not long-term unemployed is told", () => {
    const route = ["osoba", "nie", "nie", "gmina A", "gmina A", "tak", "tak", "powiatowy urząd pracy"];
    const lines = intake(["2026-11-22", person("nie"), ...route].join("\n"));
    expect(lines).toContain("  Niezgodności z ustawą:");
  });

  it("art-1-ust-3a: the right of pkt 6 closes the centre and the way into it, not the club", () => {
    const lines = intake(script("club-only"));
    expect(after(lines, "Ocena na dzień 22.11.2026").slice(1, 3)).toEqual([
      "  centrum: nie, wyłącza prawo do świadczenia",
      "  klub: tak",
    ]);
    expect(inOne(after(lines, "Droga do centrum"))).toContain("Brak:");
    // The day before the change the same answers close both; poverty is asked for too, and after pkt 6 nothing more.
    const before = intake(
      script("club-only").replace("2026-11-22", "2022-02-14").replace("# Warunki.", "tak"),
    );
    expect(after(before, "Ocena na dzień 14.02.2022").slice(1, 3)).toEqual([
      "  centrum: nie, wyłącza prawo do świadczenia",
      "  klub: nie, wyłącza prawo do świadczenia",
    ]);
    expect(before.at(-1)).toBe("W pliku zostały nieużyte odpowiedzi: 2.");
  });

  it("not-known-yet: nothing is decided, and the two facts are named", () => {
    const lines = intake(script("not-known-yet"));
    expect(after(lines, "Ocena na dzień 22.11.2026").slice(1, 3)).toEqual([
      "  centrum: jeszcze nie wiadomo",
      "  klub: jeszcze nie wiadomo",
    ]);
    const open = inOne(after(lines, "  Trzeba ustalić:"));
    expect(open.match(/\?/g)).toHaveLength(2);
    expect(open).toContain("prawo do emerytury");
  });

  it("a file that ends too early is told, and what is known so far is judged", () => {
    const lines = intake("2026-11-22\ntak\n");
    expect(lines).toContain("    Brak dalszych odpowiedzi; wywiad kończy się w tym miejscu.");
    expect(lines).toContain("  centrum: jeszcze nie wiadomo");
    expect(intake("").at(-1)).toBe("    Brak dalszych odpowiedzi; wywiad kończy się w tym miejscu.");
    expect(intake("2003-08-13\n2003-08-14").filter((line) => line.startsWith("    ! "))).toHaveLength(1);
  });
});
