import type { CalendarDate } from "../calendar/index.js";
import { type Assumption, plainAssumption, type PlainAssumptionId } from "./assumption.js";
import {
  type Certainty,
  type Interpretation,
  type InterpretationKey,
  interpretationKeys,
  type OpenQuestion,
  openQuestions,
  type ReadingOf,
} from "./interpretations.js";
import type { Missing, Path, Reasoned } from "./outcome.js";

/** What the caller chose and how strict the answer must be. */
export interface Settings {
  readonly interpretation?: Interpretation | undefined;
  readonly strict?: boolean | undefined;
}

/**
 * Collects, while a rule looks at a case, what it takes for granted and what it misses. Made for one case and thrown
 * away with it. `Question` are the ids of what the room may ask.
 */
export class Inquiry<Question extends string = string> {
  readonly #settings: Settings;
  // Lists, not sets: a case has a handful of each, and thousands of cases are asked about.
  readonly #readings: Assumption[] = [];
  readonly #others: Assumption[] = [];
  readonly #missingFacts: Missing[] = [];
  /** Question and place of each, so that two thousand are asked for as quickly as two. */
  #askedFor: Set<string> | undefined;
  readonly #missingReadings: InterpretationKey[] = [];
  /** The last day whose law was asked for, where it is not the day of the case. */
  lawUntil: CalendarDate | undefined;
  /** The result that the answer is made from, where it stands on the same law. */
  madeFrom: Reasoned | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get strict(): boolean {
    return this.#settings.strict === true;
  }

  /** What the caller chose, without listing it: for cases that do not contain the question. */
  given<Key extends InterpretationKey>(key: Key): ReadingOf<Key> | undefined {
    return this.#settings.interpretation?.[key];
  }

  /**
   * The reading the case needs. It is listed as an assumption. Undefined, and listed as missing, where the caller must
   * choose and did not: always without a default, and in strict cases where the certainty is C or D.
   */
  reading<Key extends InterpretationKey>(
    key: Key,
    certainty: Certainty = openQuestions[key].certainty,
  ): ReadingOf<Key> | undefined {
    const question: OpenQuestion<ReadingOf<Key>> = openQuestions[key];
    const given = this.given(key);
    const shaky = certainty === "C" || certainty === "D";
    const reading = given ?? (this.strict && shaky ? null : question.default);
    if (reading === null) {
      if (!this.#missingReadings.includes(key)) this.#missingReadings.push(key);
      return undefined;
    }
    if (!this.#readings.some(({ id }) => id === key)) {
      const chosen = given !== undefined;
      this.#readings.push({ id: key, reading, chosen, certainty, question: question.question });
    }
    return reading;
  }

  /** Of one assumption the least certain place is listed. */
  assume(id: PlainAssumptionId, certainty?: Certainty): void {
    this.takeOver({ assumptions: [plainAssumption(id, certainty)] });
  }

  /**
   * Lists what a part of the case, decided on its own, took for granted: of one reading the least certain place, and as
   * chosen only where every part chose it.
   */
  takeOver({ assumptions }: { readonly assumptions: readonly Assumption[] }): void {
    for (const assumption of assumptions) {
      const list = isInterpretationKey(assumption.id) ? this.#readings : this.#others;
      const place = list.findIndex(
        ({ id, reading }) => id === assumption.id && reading === assumption.reading,
      );
      const listed = list[place];
      if (listed === undefined) list.push(assumption);
      else list[place] = weaker(listed, assumption);
    }
  }

  /** A fact that is assumed and listed, or asked for where the answer must be strict. True: it may be assumed. */
  assumeFact(id: PlainAssumptionId, path: Path, question: Question, certainty?: Certainty): boolean {
    if (this.strict) {
      this.missingFact(path, question);
      return false;
    }
    this.assume(id, certainty);
    return true;
  }

  /** A fact of one place is asked for once; the same question can be asked at several places. */
  missingFact(path: Path, question: Question): void {
    const asked = `${question} ${path.join()}`;
    this.#askedFor ??= new Set();
    if (this.#askedFor.has(asked)) return;
    this.#askedFor.add(asked);
    this.#missingFacts.push({ kind: "fact", path, question });
  }

  get complete(): boolean {
    return this.#missingFacts.length === 0 && this.#missingReadings.length === 0;
  }

  /** Facts in the order they were asked for, then readings in the order of the questions. */
  get missing(): Missing[] {
    const readings = interpretationKeys
      .filter((key) => this.#missingReadings.includes(key))
      .map((id): Missing => ({ kind: "interpretation", id, readings: [...openQuestions[id].readings] }));
    return [...this.#missingFacts, ...readings];
  }

  /** Readings in the order of the questions, then the other assumptions in the order they were made. */
  get assumptions(): Assumption[] {
    const readings = this.#readings.sort((a, b) => placeOf(a) - placeOf(b));
    return [...readings, ...this.#others];
  }
}

const places = /* @__PURE__ */ new Map<string, number>(
  /* @__PURE__ */ interpretationKeys.map((key, place) => [key, place]),
);

function placeOf({ id }: Assumption): number {
  return places.get(id) ?? 0;
}

/** One assumption of two parts: as certain as the less certain one. */
function weaker(one: Assumption, other: Assumption): Assumption {
  const certainty = one.certainty < other.certainty ? other.certainty : one.certainty;
  if (one.chosen === undefined) return { ...one, certainty };
  return { ...one, chosen: one.chosen && other.chosen === true, certainty };
}

function isInterpretationKey(id: string): boolean {
  return Object.hasOwn(openQuestions, id);
}
