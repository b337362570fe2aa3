import type { CalendarDate, Period } from "../calendar/index.js";
import {
  coveredFrom,
  isOfSpecialAct,
  Law,
  type NamedRule,
  type RuleId,
  type RuleRecord,
  type RuleValues,
  type WordedDays,
} from "../law/index.js";

type Found<Id extends RuleId> = RuleRecord<RuleValues[Id]>;

/**
 * The law of a case as one day had it, whatever days the case is about: of every rule the one wording of that day. Nothing
 * changes within it, so that nothing has to be carried over. Special acts, which hold for a time, go by the days of the case.
 */
export class LawOfAnotherDay extends Law {
  readonly #seen: Law;

  constructor(day: CalendarDate, seenFrom: CalendarDate) {
    super(day);
    this.#seen = new Law(seenFrom);
  }

  override of<Id extends RuleId>(rule: NamedRule<Id>): Found<Id>;
  override of<Id extends RuleId>(rule: NamedRule<Id>, day: CalendarDate): Found<Id> | undefined;
  override of<Id extends RuleId>(rule: NamedRule<Id>, day: CalendarDate = this.day): Found<Id> | undefined {
    const record = this.#seen.of(rule);
    if (isOfSpecialAct(record.citation)) return super.of(rule, day);
    if (day < coveredFrom) return undefined;
    const { transition, ...single } = record;
    return transition === undefined ? record : single;
  }

  override firstDayOf<Id extends RuleId>(
    rule: NamedRule<Id>,
    suits: (value: RuleValues[Id]) => boolean = (value) => value !== null,
  ): CalendarDate | undefined {
    const record = this.#seen.of(rule);
    if (isOfSpecialAct(record.citation)) return super.firstDayOf(rule, suits);
    return suits(record.value) ? coveredFrom : undefined;
  }

  override within<Id extends RuleId>(rule: NamedRule<Id>, period: Period): WordedDays<RuleValues[Id]>[] {
    if (isOfSpecialAct(this.#seen.of(rule).citation)) return super.within(rule, period);
    const from = period.from < coveredFrom ? coveredFrom : period.from;
    const record = this.of(rule, from);
    return record === undefined || from > period.to ? [] : [{ from, to: period.to, record }];
  }

  override get inHindsight(): Law {
    return this;
  }

  override on(day: CalendarDate): Law {
    return new LawOfAnotherDay(day, this.#seen.day);
  }
}
