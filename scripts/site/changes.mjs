// The page of changes: what CHANGELOG.md says and, before the first release, the changesets that wait for it.
import { readdirSync, readFileSync } from "node:fs";
import { root } from "../entries.mjs";
import { list } from "../guides/markdown.mjs";
import { pageFrom } from "./page.mjs";

const words = {
  pl: {
    file: "zmiany.md",
    twin: "/en/changes",
    title: "Zmiany",
    description: "Co zmieniło się w bibliotece: prawo, poprawki, kwoty i API.",
    lead: "Każdy wpis mówi, czy to zmiana prawa, poprawka, kwota czy API, których okresów i przepisów dotyczy, kogo i co trzeba zrobić. Wpisy są po angielsku, tak jak stoją w pliku CHANGELOG.md.",
    waiting: "Jeszcze nie wydane",
  },
  en: {
    file: "en/changes.md",
    twin: "/zmiany",
    title: "Changes",
    description: "What changed in the library: law, corrections, amounts and API.",
    lead: "Every entry says whether it is a change of law, a correction, an amount or the API, which periods and provisions it concerns, whom it affects, and what is to be done. It is what CHANGELOG.md says.",
    waiting: "Not released yet",
  },
};

const waiting = () =>
  readdirSync(`${root}.changeset`)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => pageFrom(file, readFileSync(`${root}.changeset/${file}`, "utf8")).text.trim())
    .map((text) => text.replaceAll("\n", "\n  "));

/** What stands below the head of the file: the versions. */
const released = () => {
  const [, ...versions] = readFileSync(`${root}CHANGELOG.md`, "utf8").split(/^(?=## )/m);
  return versions.map((text) => text.trim());
};

export const changesPages = () =>
  Object.values(words).map(({ file, lead, waiting: heading, ...data }) => ({
    file,
    data: { ...data, made: true },
    text: [
      `# ${data.title}`,
      lead,
      ...(waiting().length === 0 ? [] : [`## ${heading}`, `<div lang="en">\n\n${list(waiting())}\n\n</div>`]),
      ...(released().length === 0 ? [] : [`<div lang="en">\n\n${released().join("\n\n")}\n\n</div>`]),
    ].join("\n\n"),
  }));
