import { type CalendarDate, calendarDate, intersection, type Period } from "../calendar/index.js";
import { newestOn, type RuleRecord, withLastDays, type WordingsById } from "./rule-on.js";
import type { NamedRule } from "./rules/rule.js";
import type { RuleId, RuleValues } from "./rules/values.js";
import { wordingsOf } from "./wordings-of.js";

type Ordered = readonly RuleRecord[];

/** Days of one wording. */
export interface WordedDays<Value> extends Period {
  readonly record: RuleRecord<Value>;
}

/** The Act's own wordings with their last days, worked out once for everybody. */
const ofTheAct = /* @__PURE__ */ new Map<string, Ordered>();

/**
 * The law of a case: the wordings of every rule, seen from one day. It is made once for each case and handed to everything
 * that decides it. Another day's law, or a hypothetical one, is another object.
 *
 * `day` is the day the case is about. `asOf` hides wordings that were not yet in force then. `wordings` takes the place of
 * the Act's own, rule by rule.
 */
export class Law {
  readonly day: CalendarDate;
  readonly asOf: CalendarDate | undefined;
  readonly #wordings: Partial<WordingsById> | undefined;
  #ordered: Map<string, Ordered>;

  constructor(day: CalendarDate, asOf?: CalendarDate, wordings?: Partial<WordingsById>) {
    this.day = day;
    this.asOf = asOf;
    this.#wordings = wordings;
    this.#ordered = wordings === undefined && asOf === undefined ? ofTheAct : new Map<string, Ordered>();
  }

  /** The wording of the case's own day, which was found to be covered. */
  of<Id extends RuleId>(rule: NamedRule<Id>): RuleRecord<RuleValues[Id]>;
  /** The wording of another day; undefined where none was known. */
  of<Id extends RuleId>(rule: NamedRule<Id>, day: CalendarDate): RuleRecord<RuleValues[Id]> | undefined;
  of<Id extends RuleId>(rule: NamedRule<Id>, day?: CalendarDate): RuleRecord<RuleValues[Id]> | undefined {
    const found = newestOn(this.#of(rule), day ?? this.day) as RuleRecord<RuleValues[Id]> | undefined;
    if (found === undefined && day === undefined) throw new RangeError("no law on that day");
    return found;
  }

  /** First day on which the law had such a rule at all or, of one that says much, a rule that suits. */
  firstDayOf<Id extends RuleId>(
    rule: NamedRule<Id>,
    suits: (value: RuleValues[Id]) => boolean = (value) => value !== null,
  ): CalendarDate | undefined {
    const ordered = this.#of(rule) as readonly RuleRecord<RuleValues[Id]>[];
    const first = ordered.find(({ value }) => suits(value));
    return first === undefined ? undefined : calendarDate(first.effectiveFrom);
  }

  /** The days of a period by the wording that each of them had, in order; days before the first are left out. */
  within<Id extends RuleId>(rule: NamedRule<Id>, period: Period): WordedDays<RuleValues[Id]>[] {
    const ordered = this.#of(rule) as readonly RuleRecord<RuleValues[Id]>[];
    return ordered.flatMap((record) => {
      const { effectiveFrom, until = period.to } = record;
      const days = intersection(period, { from: calendarDate(effectiveFrom), to: calendarDate(until) });
      return days === undefined ? [] : [{ ...days, record }];
    });
  }

  /** The same law with everything that came later too. */
  get inHindsight(): Law {
    return this.asOf === undefined ? this : new Law(this.day, undefined, this.#wordings);
  }

  /** The same law, for a case about another day: a part of this one. */
  on(day: CalendarDate, asOf = this.asOf): Law {
    const law = new Law(day, asOf, this.#wordings);
    // Lists of many cases ask for the same wordings: they are put in order once.
    if (asOf === this.asOf) law.#ordered = this.#ordered;
    return law;
  }

  #of(rule: NamedRule): Ordered {
    const { id } = rule;
    const known = this.#ordered.get(id);
    if (known !== undefined) return known;
    const ordered = withLastDays<unknown>(this.#wordings?.[id] ?? wordingsOf(rule), this.asOf);
    this.#ordered.set(id, ordered);
    return ordered;
  }
}
