import type { Texts } from "../../law/index.js";
import type { Word, Words } from "./word.js";

/** Ids that have a name among the labels anyway. */
interface Named<Id extends string> {
  /** The object they are properties of. */
  readonly place: string;
  readonly names: Readonly<Record<Id, Texts>>;
  readonly provision: (id: Id) => string;
  /** The question a name is asked with, in Polish and English. */
  readonly asked: (name: Texts) => readonly [pl: string, en: string];
  /** The last day of what the law no longer has. */
  readonly until?: Partial<Readonly<Record<Id, Texts>>>;
}

/** Words made of names, each with a provision of its own. */
export function namedWords<Id extends string>({
  place,
  names,
  provision,
  asked,
  until = {},
}: Named<Id>): Words {
  const ids = Object.keys(names) as Id[];
  return Object.fromEntries(
    ids.map((id): [string, Word] => {
      const { pl, en } = names[id];
      const [polish, english] = asked(names[id]);
      const last = until[id];
      return [
        `${place}.${id}`,
        [
          capital(pl),
          capital(en),
          last === undefined ? polish : `Do ${last.pl}: ${lower(polish)}`,
          last === undefined ? english : `To ${last.en}: ${lower(english)}`,
          provision(id),
        ],
      ];
    }),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
