// The guides to who is covered and to the life of a programme: whole, and right at the places known by hand.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  coverage,
  exclusionsOn,
  formatCitation,
  groupsOn,
  lifecycleTransitions,
  type LifeDiagram,
  type ListedGroup,
} from "zatrudnienie-socjalne";
import { root } from "../../scripts/entries.mjs";
import { guides } from "../../scripts/guides/index.mjs";

const languages = ["en", "pl"] as const;
type Language = (typeof languages)[number];

const covered = { en: "who-is-covered", pl: "kogo-obejmuje-ustawa" };
const life = { en: "life-of-a-programme", pl: "zycie-programu" };

const fileOf = (name: string): string => readFileSync(`${root}docs/guide/${name}`, "utf8");

/** The cells of the first row that has the text in its first cell. */
function rowOf(page: string, text: string): string[] {
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  return cells.find(([, first]) => first === text)?.slice(2, -1) ?? [];
}

const today = coverage().checkedUntil;
const diagram = lifecycleTransitions(today) as LifeDiagram;

describe.each(languages)("the guide to who is covered, %s", (language: Language) => {
  const page = fileOf(`${covered[language]}.md`);
  const say = {
    en: { may: "may", out: "excluded", not: "not covered", open: "open", centre: "centre:", club: "club:" },
    pl: {
      may: "może",
      out: "wyłączenie",
      not: "nie obejmuje",
      open: "do ustalenia",
      centre: "centrum:",
      club: "klub:",
    },
  }[language];

  it("art-1-ust-2: every group of today, which alone is enough", () => {
    const groups = groupsOn(today) as ListedGroup[];
    expect(groups).toHaveLength(9);
    for (const { label, citation } of groups) {
      expect(rowOf(page, label[language])).toEqual([formatCitation(citation), say.may, say.not, say.open]);
    }
  });

  it("art-1-ust-3: every right of today excludes, and the incapacity pension from a centre only (art-1-ust-3a)", () => {
    const rights = exclusionsOn(today);
    if ("unknown" in rights) throw new Error(rights.reason);
    expect(rights).toHaveLength(7);
    for (const { id, label, citation } of rights) {
      const answers =
        id === "incapacity-pension"
          ? [
              `${say.centre} ${say.out}<br>${say.club} ${say.may}`,
              say.may,
              `${say.centre} ${say.open}<br>${say.club} ${say.may}`,
            ]
          : [say.out, say.may, say.open];
      expect(rowOf(page, label[language])).toEqual([formatCitation(citation), ...answers]);
    }
  });

  it("DU/2022/218 art-6: without poverty, filed the day before, the centre is closed; filed on the day, it is not", () => {
    const days = { en: ["14 February 2022", "15 February 2022"], pl: ["14 lutego 2022", "15 lutego 2022"] };
    const [before, after] = days[language].map((day) =>
      page.split("\n").find((line) => line.startsWith("|") && line.includes(day)),
    );
    expect(before).toContain(`${say.centre} ${say.not}<br>${say.club} ${say.may}`);
    expect(after).toMatch(new RegExp(`\\| ${say.may} +\\|$`));
  });

  it.each([
    ["2004-06-01", "DU/2004/1001", "2004 nr 99 poz. 1001"],
    ["2005-11-01", "DU/2005/1366", "2005 nr 164 poz. 1366"],
    ["2007-07-14", "DU/2007/793", "2007 nr 115 poz. 793"],
    ["2009-02-01", "DU/2009/33", "2009 nr 6 poz. 33"],
    ["2009-07-01", "DU/2009/800", "2009 nr 97 poz. 800"],
    ["2015-10-24", "DU/2015/1567", "2015 poz. 1567"],
    ["2022-02-15", "DU/2022/218", "2022 poz. 218"],
    ["2025-06-01", "DU/2025/620", "2025 poz. 620"],
  ])("the change of %s (%s) has its row", (day, _act, named) => {
    const locale = language === "pl" ? "pl" : "en-GB";
    const text = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
      new Date(`${day}T00:00:00Z`),
    );
    const row = page.split("\n").find((line) => line.startsWith(`| ${text}`));
    expect(row).toContain(named);
  });
});

describe.each(languages)("the guide to the life of a programme, %s", (language: Language) => {
  const page = fileOf(`${life[language]}.md`);
  const picture = fileOf(`${life[language]}.svg`);
  const texts = [...picture.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);

  it("shows its picture", () => {
    expect(page).toContain(`](${life[language]}.svg)`);
  });

  it("every stage is in the picture", () => {
    const words = texts.join(" ");
    expect(diagram.stages.filter(({ label }) => !words.includes(label[language]))).toEqual([]);
  });

  it("every event that leads from one stage to another is in the picture, and no other", () => {
    const moves = (event: string) =>
      diagram.transitions.some((one) => one.event === event && one.from !== one.to);
    for (const { id, label } of diagram.events) {
      expect([id, texts.includes(label[language])]).toEqual([id, moves(id)]);
    }
  });

  it("every transition is in the table", () => {
    const labelOf = (list: { id: string; label: Record<Language, string> }[], id: string) =>
      list.find((one) => one.id === id)!.label[language];
    const rows = page.split("\n").filter((line) => line.startsWith("|"));
    const lacking = diagram.transitions.filter(({ from, event, citation }) => {
      const needed = [
        labelOf(diagram.stages, from),
        labelOf(diagram.events, event),
        `${formatCitation(citation)} `,
      ];
      return !rows.some((row) => needed.every((text) => row.includes(text)));
    });
    expect(lacking).toEqual([]);
  });
});

it("every link to another page has its page, and its heading", () => {
  const pages = guides
    .filter(({ file }) => /^docs\/guide\/.*\.md$/.test(file))
    .map(({ file }) => file.split("/").at(-1)!);
  const headingsOf = (file: string) =>
    [...fileOf(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading!.toLowerCase().replaceAll(/[,.]/g, "").replaceAll(" ", "-"),
    );
  const links = pages.flatMap((file) => [...fileOf(file).matchAll(/\]\(([a-z-]+\.md)(?:#([^)]*))?\)/g)]);
  expect(links.length).toBeGreaterThan(20);
  for (const [, file, place] of links) {
    expect(pages).toContain(file);
    if (place !== undefined) expect(headingsOf(file!)).toContain(place);
  }
});
