import { actNames, journalNumbers } from "./journal.js";
import type { Citation } from "./record.js";

const words: Readonly<Record<string, string>> = {
  art: "art.",
  ust: "ust.",
  pkt: "pkt",
  lit: "lit.",
  tir: "tiret",
  zd: "zd.",
  par: "§",
};

const journals: Readonly<Record<string, string>> = { DU: "Dz.U.", MP: "M.P." };

/** What a table has for a name that may come from a stored result; nothing for those that every object inherits. */
function namedIn<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Until 2011 the journals had numbers as well as positions. */
function formatAct(act: string): string {
  const [journal = "", year = "", position = ""] = act.split("/");
  const number = namedIn(journalNumbers, act);
  return `${namedIn(journals, journal) ?? journal} ${year}${number === undefined ? "" : ` nr ${number}`} poz. ${position}`;
}

function formatUnit(unit: string): string {
  const parts = unit.split("-");
  const spoken: string[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [kind = "", number = ""] = parts.slice(index, index + 2);
    spoken.push(`${namedIn(words, kind) ?? kind} ${number}`);
  }
  return spoken.join(" ");
}

/**
 * Writes a citation as Polish lawyers do: `art. 15 ust. 7a` for the Act, and for other acts with their name, where
 * the library knows it, and the journal, to 2011 with its number.
 *
 * Takes a `Citation`; gives a string. Not checked: whether the provision exists.
 *
 * @example
 * ```ts
 * import { formatCitation } from "zatrudnienie-socjalne/law";
 *
 * formatCitation({ act: "DU/2003/1143", unit: "art-15-ust-7-zd-2" }); // => "art. 15 ust. 7 zd. 2"
 * formatCitation({ act: "DU/2025/620", unit: "art-254" }); // => "art. 254 ustawy o rynku pracy i służbach zatrudnienia (Dz.U. 2025 poz. 620)"
 * formatCitation({ act: "MP/2026/268" }); // => "M.P. 2026 poz. 268"
 * ```
 */
export function formatCitation({ act, unit }: Citation): string {
  if (unit === undefined) return formatAct(act);
  if (act === "DU/2003/1143") return formatUnit(unit);
  const name = namedIn(actNames, act);
  return `${formatUnit(unit)}${name === undefined ? "" : ` ${name}`} (${formatAct(act)})`;
}

/**
 * The address of the cited act in ELI, the public register of Polish law. ELI addresses whole acts: the unit is not in
 * the address.
 *
 * @example
 * ```ts
 * import { citationUrl } from "zatrudnienie-socjalne/law";
 *
 * citationUrl({ act: "DU/2003/1143", unit: "art-15" }); // => "https://eli.gov.pl/eli/DU/2003/1143/ogl"
 * ```
 */
export function citationUrl({ act }: Citation): string {
  return `https://eli.gov.pl/eli/${act}/ogl`;
}
