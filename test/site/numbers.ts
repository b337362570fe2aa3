// What the words of a page say in numbers, and what its code says: site/README.md has the rules.
import { markdownExamples } from "../docs/examples.js";

const months = [
  ...["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"],
  ...["lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
];
const englishMonths = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const named = (names: readonly string[]) => new RegExp(`(\\d{1,2}) (${names.join("|")}) (\\d{4})`, "g");

const codeOf = (file: string, text: string): string =>
  markdownExamples(file, text)
    .map(({ code }) => code)
    .join("\n");

/** Everything after the arrows of a page's examples. */
const literalsOf = (code: string): string =>
  code
    .split("\n")
    .flatMap((line) => /\/\/(.*)$/.exec(line)?.[1] ?? [])
    .join("\n");

/** The text without code, front matter and comments. */
const proseOf = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, "")
    .replaceAll(/`[^`]*`/g, "");

const amountsIn = (prose: string): string[] => [
  ...[...prose.matchAll(/(\d+),(\d\d)\s?zł/g)].map(([, zloty, grosze]) => `${zloty!}.${grosze!}`),
  ...[...prose.matchAll(/PLN (\d+\.\d\d)/g)].map(([, amount]) => amount!),
];

const isoDay = (day: string, month: number, year: string) =>
  `${year}-${String(month + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;

/** Days and numbers of a text in bold, as the library writes them; provisions are no numbers. */
function numbersIn(bold: string): string[] {
  const days: string[] = [];
  let rest = bold.replaceAll(/(?:art|ust|pkt|poz|nr|lit)\.? ?\d+\w*/g, "");
  for (const names of [months, englishMonths]) {
    rest = rest.replaceAll(named(names), (_, day: string, month: string, year: string) => {
      days.push(isoDay(day, names.indexOf(month), year));
      return "";
    });
  }
  return [...days, ...[...rest.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => number.replace(",", "."))];
}

const answers: Record<string, string> = { Tak: "true", Yes: "true", Nie: "false", No: "false" };

const boldIn = (prose: string): string[] => [...prose.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold]) => bold!);

/** What the words claim and the code does not show. */
export function unproved(file: string, text: string): string[] {
  const prose = proseOf(text);
  const code = codeOf(file, text);
  const literals = literalsOf(code);
  const stands = (value: string, where: string) =>
    new RegExp(`(?<![\\d.,-])${value.replace(".", "[.,]")}(?![\\d-]|[.,]\\d)`).test(where);
  const words = boldIn(prose).flatMap((bold) => answers[/^\p{L}+/u.exec(bold)?.[0] ?? ""] ?? []);
  return [
    // An amount may also be one that the code puts in; what is in bold is a result.
    ...amountsIn(prose).filter((amount) => !stands(amount, code)),
    ...boldIn(prose)
      .flatMap(numbersIn)
      .filter((number) => !stands(number, literals)),
    ...words.filter((word) => !new RegExp(`\\b${word}\\b`).test(literals)),
  ];
}

/** Whether the first paragraph below the heading has something in bold. */
export const answersAtOnce = (text: string): boolean => {
  const [, after = ""] = text.split(/^# .*$/m);
  return boldIn(after.trim().split("\n\n")[0]!).length > 0;
};
