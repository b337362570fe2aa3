import { describe, expect, it } from "vitest";
import facts from "../../examples/incapacity-pension/facts.json" with { type: "json" };
import { report } from "../../examples/incapacity-pension/report.mjs";
import { expectHeld } from "./held.js";

const lines = report(facts);

/** What is said of a day, as one text. */
function onDay(day: string): string {
  const start = lines.indexOf(`Dzień ${day}`);
  expect(start).toBeGreaterThanOrEqual(0);
  return lines.slice(start, lines.indexOf("", start)).join(" ").replace(/\s+/g, " ");
}

describe("examples/incapacity-pension", () => {
  it("is marked synthetic and prints what was read and found right", async () => {
    expect(facts.about.synthetic).toBe(true);
    await expectHeld(lines, "incapacity-pension");
  });

  it("art-1-ust-3a: neither on the day before the change, the club from the day of the change", () => {
    expect(onDay("14.02.2022")).toContain("Dzień 14.02.2022 centrum: nie, klub: nie");
    expect(onDay("15.02.2022")).toContain("Dzień 15.02.2022 centrum: nie, klub: tak");
    expect(onDay("22.11.2026")).toContain("Dzień 22.11.2026 centrum: nie, klub: tak");
    expect(onDay("14.02.2022")).not.toContain("art. 1 ust. 3a");
    expect(onDay("15.02.2022")).toContain("nie wyłącza jednak z uczestnictwa w zajęciach klubu");
  });

  it("art-1-ust-3-pkt-6: every refusal names the provision, the fact and what would change it", () => {
    for (const day of ["14.02.2022", "15.02.2022", "22.11.2026"]) {
      const text = onDay(day);
      expect(text).toContain("prawo do renty z tytułu niezdolności do pracy (art. 1 ust. 3 pkt 6)");
      expect(text).toContain("mogłoby to zmienić dopiero ustanie tego prawa");
      expect(text).toContain("Gdyby to prawo ustało: centrum: tak, klub: tak");
    }
  });

  it("while the right is not known, it is the only question, and the reason says that it is for the centre", () => {
    const rest = lines.slice(lines.findIndex((line) => line.startsWith("Gdyby nie było wiadomo")));
    const text = rest.join(" ");
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).toContain("Może uczestniczyć w zajęciach klubu");
  });
});
