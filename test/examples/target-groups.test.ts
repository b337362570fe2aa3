import { describe, expect, it } from "vitest";
import facts from "../../examples/target-groups/facts.json" with { type: "json" };
import { report } from "../../examples/target-groups/report.mjs";
import { expectHeld } from "./held.js";

const lines = report(facts);

/** The cells of the one line that ends with this text or, for the town's groups, starts with it. */
function cellsOf(text: string): string[] {
  const found = lines.filter((line) => line.endsWith(`  ${text}`) || line.startsWith(`  ${text}  `));
  expect(found).toHaveLength(1);
  return found[0]?.trim().split(/ {2,}/) ?? [];
}
const answers = (who: string) => cellsOf(who).slice(0, 2);

describe("examples/target-groups", () => {
  it("is marked synthetic and prints what was read and found right", async () => {
    expect(facts.about.synthetic).toBe(true);
    await expectHeld(lines, "target-groups");
  });

  it("the five groups of the town, and no others, stand beside the points of art. 1 ust. 2", () => {
    // The list of the press reports: unemployed, long on social assistance, disabled, after treatment of either addiction.
    expect(facts.announced).toHaveLength(5);
    expect(cellsOf("bezrobotni").slice(1, 3)).toEqual(["ust. 2 pkt 5", "ust. 2 pkt 5"]);
    expect(cellsOf("niepełnosprawni").slice(1, 3)).toEqual(["ust. 2 pkt 8", "ust. 2 pkt 8"]);
    expect(cellsOf("po leczeniu uzależnienia od alkoholu").slice(1, 3)).toEqual([
      "ust. 2 pkt 2",
      "ust. 2 pkt 2",
    ]);
    expect(cellsOf("po leczeniu uzależnienia od narkotyków").slice(1, 3)).toEqual([
      "ust. 2 pkt 3",
      "ust. 2 pkt 3",
    ]);
  });

  it("art-1-ust-2: long on social assistance is no group, only the open list may cover it", () => {
    expect(cellsOf("długo korzystający z pomocy społecznej")).toEqual([
      "długo korzystający z pomocy społecznej",
      "ust. 2",
      "ust. 2",
      "brak takiej grupy; tylko otwarta lista",
    ]);
    expect(answers("długo na pomocy społecznej, w podobnej sytuacji")).toEqual([
      "centrum, klub",
      "centrum, klub",
    ]);
  });

  it("art-1-ust-2-pkt-5: eight months of registration are not enough by either law", () => {
    expect(answers("bezrobotna, zarejestrowana od ponad półtora roku")).toEqual([
      "centrum, klub",
      "centrum, klub",
    ]);
    expect(answers("bezrobotna, zarejestrowana od ośmiu miesięcy")).toEqual(["nie", "nie"]);
    // 20 December to 23 August: 12 + 31 + 28 + 31 + 30 + 31 + 30 + 31 + 23; 20 March to 22 November: 12 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 22.
    const text = lines.join(" ").replace(/\s+/g, " ");
    expect(text).toContain(
      "23.08.2019: W ciągu ostatnich 2 lat osoba była zarejestrowana jako bezrobotna łącznie przez 247 dni",
    );
    expect(text).toContain(
      "22.11.2026: W ciągu ostatnich 2 lat osoba była zarejestrowana jako bezrobotna łącznie przez 248 dni",
    );
  });

  it("art-1-ust-2: the poverty test was law in 2019 and is not today", () => {
    expect(answers("niepełnosprawna")).toEqual(["centrum, klub", "centrum, klub"]);
    expect(answers("niepełnosprawna, której nie dotyka ubóstwo")).toEqual(["nie", "centrum, klub"]);
    expect(answers("Czy sytuacja osoby powoduje ubóstwo?")).toEqual(["tak", "–"]);
  });

  it("art-1-ust-2-pkt-2, pkt-3: the Act of neither day asks for the treatment the town spoke of", () => {
    for (const who of [
      "uzależniona od alkoholu, po leczeniu",
      "uzależniona od alkoholu, leczenia nie ukończyła",
      "uzależniona od narkotyków, po leczeniu",
    ]) {
      expect(answers(who)).toEqual(["centrum, klub", "centrum, klub"]);
    }
  });

  it("art-1-ust-2-pkt-4: a mental disorder counts today, in 2019 only an illness did", () => {
    expect(answers("chora psychicznie")).toEqual(["centrum, klub", "centrum, klub"]);
    expect(answers("z zaburzeniami psychicznymi, ale nie chora psychicznie")).toEqual([
      "nie",
      "centrum, klub",
    ]);
  });

  it("art-1-ust-3-pkt-6, art-1-ust-3a: the incapacity pension excludes from both in 2019, from a centre today", () => {
    expect(answers("prawo do renty z tytułu niezdolności do pracy (art. 1 ust. 3 pkt 6)")).toEqual([
      "centrum i klub",
      "centrum",
    ]);
    expect(answers("prawo do emerytury (art. 1 ust. 3 pkt 7)")).toEqual(["centrum i klub", "centrum i klub"]);
    expect(answers("niepełnosprawna, z prawem do renty z niezdolności do pracy")).toEqual([
      "nie",
      "tylko klub",
    ]);
  });

  it("of fourteen people ten are in by both laws, two by today's only, two by neither", () => {
    expect(facts.people).toHaveLength(14);
    expect(lines).toContain(
      "  Centrum: w oba dni: 10; tylko 23.08.2019: nikt; tylko 22.11.2026: 2; w żaden dzień: 2",
    );
  });

  it("says that today is after the last look at the journal", () => {
    expect(lines.at(-1)).toBe(
      "  Prawo sprawdzono do 8.10.2026; przyjęto, że do 22.11.2026 się nie zmieniło.",
    );
  });
});
