import { existsSync, readFileSync } from "node:fs";

/** The Act as in force, kept beside the checkout while the project is worked on; not part of the repository. */
const file = new URL("../../../shared/law/act-current.md", import.meta.url);

export const hasStatute = existsSync(file);

/** The lines of the statute itself: without the notes of the file, its headings and its marks of units. */
export function statuteLines(): string[] {
  const text = readFileSync(file, "utf8");
  return text
    .slice(text.search(/^USTAWA$/m))
    .split("\n")
    .filter((line) => !/^(?:>|#|\s*$)/.test(line));
}

/** The unit ids of articles, paragraphs and points in force, as the file's headings and numbers give them. */
export function statuteUnits(): string[] {
  const text = readFileSync(file, "utf8");
  const units: string[] = [];
  let [article, paragraph, point] = ["", "", ""];
  for (const line of text.slice(text.search(/^USTAWA$/m)).split("\n")) {
    const heading = /^### Art\. (\d+[a-z]*)/.exec(line)?.[1];
    const numbered = /^(\d+[a-z]*)\. /.exec(line)?.[1];
    const pointed = /^(\d+[a-z]*)\) /.exec(line)?.[1];
    const lettered = /^([a-z])\) /.exec(line)?.[1];
    if (heading !== undefined) [article, paragraph, point] = [`art-${heading}`, "", ""];
    if (numbered !== undefined) [paragraph, point] = [`-ust-${numbered}`, ""];
    if (pointed !== undefined) point = `-pkt-${pointed}`;
    if (article === "" || (heading ?? numbered ?? pointed ?? lettered) === undefined) continue;
    units.push(`${article}${paragraph}${point}${lettered === undefined ? "" : `-lit-${lettered}`}`);
  }
  return units;
}

/** Words in lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Runs of `length` words of the statute. */
export function runsOf(lines: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  for (const line of lines) {
    const words = wordsOf(line);
    for (let start = 0; start + length <= words.length; start += 1) {
      runs.add(words.slice(start, start + length).join(" "));
    }
  }
  return runs;
}
