import { type CalendarDate, calendarDate, dayBefore } from "../calendar/index.js";
import { copyOf } from "./copy.js";
import { specialActsGists } from "./gists/special-acts.js";
import { Law } from "./law.js";
import type { Citation, Confidence, Texts, Wording } from "./record.js";
import * as rules from "./rules/index.js";
import type { NamedRule } from "./rules/rule.js";
import type { SpecialRuleId } from "./rules/special-values.js";
import { floodAct, specialActs } from "./special-acts.js";
import type { UnitId } from "./units.js";
import { wordingsOf } from "./wordings-of.js";

/** A rule outside the Act that changes how the Act works for a time, without amending it. */
export interface OtherLaw {
  /** Stable name of the rule: `covid-suspension` … */
  id: string;
  /** ELI id of the special act in which the rule stands. */
  act: string;
  /** Its provisions, in the order of their wordings. */
  provisions: Citation[];
  /** First day to which the rule applies. */
  effectiveFrom: string;
  /** Day on which it entered into force; later where it looks back. */
  inForceFrom: string;
  /** Last day; null where none is known. */
  until: string | null;
  /** Whether the end was read: with `until` null, the text names no end. */
  untilKnown: boolean;
  /** Last day up to which changes of the act were read; left out where nothing shows that any is missing. */
  readUntil?: string;
  /** The provisions of the Act that work differently. */
  touches: UnitId[];
  confidence: Confidence;
  gist: Texts;
}

/** The rules of special acts, in the order in which they are listed: their names, and what they touch. */
const listed: readonly {
  readonly id: string;
  readonly rule: NamedRule<SpecialRuleId>;
  readonly touches: UnitId[];
}[] = [
  {
    id: "covid-suspension",
    rule: rules.covidSuspension,
    touches: ["art-15-ust-1", "art-15-ust-4", "art-15-ust-6a", "art-15-ust-7", "art-15-ust-7a"],
  },
  {
    id: "covid-quarantine",
    rule: rules.covidQuarantine,
    touches: ["art-15-ust-1", "art-15-ust-4", "art-15-ust-7"],
  },
  { id: "covid-extension", rule: rules.covidExtension, touches: ["art-15-ust-3"] },
  { id: "covid-funding", rule: rules.covidFunding, touches: ["art-8-ust-3", "art-10"] },
  { id: "covid-stay", rule: rules.covidStay, touches: ["art-14-ust-1"] },
  { id: "ukraine-tasks", rule: rules.ukraineTasks, touches: ["art-1-ust-2"] },
  {
    id: "ukraine-referral",
    rule: rules.ukraineReferral,
    touches: ["art-1-ust-2", "art-12-ust-1", "art-12-ust-2"],
  },
  { id: "ukraine-club", rule: rules.ukraineClub, touches: ["art-2-pkt-1b", "art-18-ust-4"] },
  {
    id: "flood-suspension",
    rule: rules.floodSuspension,
    touches: ["art-15-ust-4", "art-15-ust-6a", "art-15-ust-7", "art-15-ust-7a"],
  },
  { id: "flood-extension", rule: rules.floodExtension, touches: ["art-15-ust-3"] },
  { id: "flood-funding", rule: rules.floodFunding, touches: ["art-8-ust-1", "art-10"] },
  {
    id: "flood-days-off",
    rule: rules.floodDaysOff,
    touches: ["art-15-ust-6a", "art-15-ust-7", "art-15-ust-8"],
  },
  { id: "flood-stay", rule: rules.floodStay, touches: ["art-14-ust-1"] },
  {
    id: "flood-referral",
    rule: rules.floodReferral,
    touches: ["art-12-ust-1", "art-12-ust-2", "art-15-ust-3"],
  },
];

const gists: Readonly<Record<SpecialRuleId, Readonly<Record<string, Texts>>>> = specialActsGists;

/** Acts whose provisions name an end or none, so that nothing about it is left unread. */
const withReadEnd: readonly string[] = [floodAct];

function recordOf({ id, rule, touches }: (typeof listed)[number]): OtherLaw {
  const wordings: readonly Wording<unknown>[] = wordingsOf(rule);
  const told = wordings.filter(({ value }) => value !== null);
  const [first] = told;
  const last = told.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("no wording");
  const end = wordings[wordings.indexOf(last) + 1];
  const { act } = last.citation;
  const readUntil = specialActs.find((special) => special.act === act)?.readUntil;
  return {
    id,
    act,
    provisions: told.map(({ citation }) => citation),
    effectiveFrom: first.effectiveFrom,
    inForceFrom: first.inForceFrom,
    until: end === undefined ? null : dayBefore(calendarDate(end.effectiveFrom)),
    untilKnown: end !== undefined || withReadEnd.includes(act),
    ...(readUntil === undefined ? {} : { readUntil }),
    touches,
    confidence: end?.confidence ?? last.confidence,
    gist: gists[rule.id][last.effectiveFrom] ?? { pl: "", en: "" },
  };
}

/**
 * Law outside the Act that changed how it works without amending it: the special acts on COVID-19 (from 2020-03-08), on
 * citizens of Ukraine (from 2022-02-24) and on the flood of September 2024, one record a rule.
 *
 * `until` is null where no last day is known; with `untilKnown` true the text names none, with false nobody has read
 * what became of the rule after `readUntil`. Acts with a small or indirect effect are not listed.
 *
 * @example
 * ```ts
 * import { otherLaws } from "zatrudnienie-socjalne/law";
 *
 * otherLaws().find(({ id }) => id === "flood-referral")?.until; // => "2025-03-31"
 * otherLaws().find(({ id }) => id === "covid-stay")?.untilKnown; // => false
 * ```
 *
 * Source: Dz.U. 2020 poz. 568 and 1086, 2021 poz. 159, 2022 poz. 583 and 830, 2024 poz. 1473 and 1717.
 */
export function otherLaws(): OtherLaw[] {
  return copyOf(listed.map(recordOf));
}

/** The records of a day: of the rules that had a wording then, as known on `asOf`. */
export function otherLawsOn(date: CalendarDate, asOf: CalendarDate | undefined): OtherLaw[] {
  const law = new Law(date, asOf);
  return listed.filter(({ rule }) => (law.of(rule, date)?.value ?? null) !== null).map(recordOf);
}

/** Which of them touch a provision of the Act, or a part of it. */
export function otherLawsTouching(unit: UnitId): string[] {
  return listed
    .filter(({ touches }) => touches.some((one) => one === unit || unit.startsWith(`${one}-`)))
    .map(({ id }) => id);
}
