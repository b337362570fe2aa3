import type { Enacted } from "../acts.js";
import { theActId } from "../cite.js";
import type { Texts } from "../record.js";
import type { RuleId } from "../rules/values.js";
import type { AmendingAct } from "../touched.js";
import type { UnitId } from "../units.js";

/**
 * What an act did to the words of a provision: brought them, changed them or took them away. The days and how they are known
 * come from the list of acts. The gist is a text, or the name of the rule whose wording of that day says it already; none
 * where the words were not read.
 */
export interface Change {
  readonly act: Enacted["act"];
  /** The provision of that act; none for the Act as it was enacted. */
  readonly unit?: string;
  readonly gist?: Texts | RuleId;
  /** The words were taken away. */
  readonly ends?: true;
  /** The last day that the words set themselves. */
  readonly until?: string;
}

/** The changes of a provision, oldest first. */
export type Changes = readonly Change[];

/** The history of an article and of each provision in it: one left out does not compile. */
export type History<Article extends string> = Readonly<
  Record<Extract<UnitId, Article | `${Article}-${string}`>, Changes>
>;

/** Words of the Act as it was enacted. */
export const enacted = (pl: string, en: string): Change => ({ act: theActId, gist: { pl, en } });

/** Words of the Act as it was enacted, which a rule says. */
export const enactedAs = (rule: RuleId): Change => ({ act: theActId, gist: rule });

/** What an amending act may do to a provision. */
export interface Amending {
  /** It brought or changed the words. */
  readonly words: (unit: string, pl: string, en: string) => Change;
  /** The same, where a rule says them. */
  readonly as: (unit: string, rule: RuleId) => Change;
  /** It took the words away. */
  readonly ends: (unit: string) => Change;
}

export function amending(act: AmendingAct): Amending {
  return {
    words: (unit, pl, en) => ({ act, unit, gist: { pl, en } }),
    as: (unit, rule) => ({ act, unit, gist: rule }),
    ends: (unit) => ({ act, unit, ends: true }),
  };
}
