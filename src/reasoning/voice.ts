import { type Citation, copyOf, formatCitation, type Texts } from "../law/index.js";
import type { Assumption } from "./assumption.js";
import type { ChangedStep } from "./changed-step.js";
import { dayName } from "./months.js";
import type {
  Issue,
  Missing,
  Path,
  Reasoned,
  Undecided,
  UnsupportedBecause,
  UnsupportedDate,
} from "./outcome.js";
import type { AnyDecided, IssueSentence, RoomTexts } from "./room-texts.js";
import { sharedLabels } from "./shared-labels.js";
import { sharedTexts } from "./shared-texts.js";
import type { Step } from "./step.js";
import type { Granted } from "./texts/granted.js";
import type { Language, Said } from "./words.js";

/** Any result of a calculation. */
export type Explainable = Undecided | AnyDecided;

/** The names of the ids of closed sets: set, id, and the name in both languages. */
export type Labels = Record<string, Record<string, Texts>>;

/** A violation or a warning, as far as its sentence needs it; `limit` is the number passed, where there is one. */
export interface Describable {
  readonly code: string;
  readonly citation: Citation;
  readonly limit?: number;
}

type Table<Entry> = ReadonlyMap<string, Entry>;

/** What says the results of some rooms in words. Each entry of the package has one, made of the texts of its rooms. */
export class Voice {
  readonly #rooms: readonly RoomTexts[];
  #sentences: Table<Said<never>> | undefined;
  #violations: Table<Texts> | undefined;
  #limits: Table<Said<number>> | undefined;
  #questions: Table<Texts> | undefined;
  #issues: Table<IssueSentence> | undefined;
  #openQuestions: Table<Texts> | undefined;
  #readings: Table<Readonly<Record<string, Texts>>> | undefined;
  #assumptions: Table<Texts> | undefined;

  constructor(...rooms: RoomTexts[]) {
    this.#rooms = [sharedTexts, ...rooms];
  }

  /** A result that is neither decided nor undecided, such as a payroll, is a list of others: it says nothing itself. */
  explain(result: Explainable, language: Language): string[] {
    if ("steps" in result) {
      return [
        ...result.steps.map((step) => this.sentenceOf(step, language)),
        ...this.#openSentences(result, language),
      ];
    }
    switch (result.outcome) {
      case "invalid":
        return result.issues.map((issue) => this.describeIssue(issue, language));
      case "undetermined":
        return result.missing.map((missing) => this.#questionOf(missing, language));
      case "unsupported-date":
        return [daysCovered(result, language)];
      default:
        return [];
    }
  }

  justification(result: Explainable, language: Language): string {
    if (!("steps" in result)) return this.explain(result, language).join(" ");
    return [
      ...this.#opening(result, language),
      ...this.explain(result, language),
      ...this.#further(result, language),
      ...this.#closing(result, language),
    ].join(" ");
  }

  explainChanges(changes: readonly ChangedStep[], language: Language): string[] {
    const said = changeWords[language];
    return changes.flatMap(({ before, after }) => [
      ...this.#sayStep(after === null ? said.fellAway : said.was, before, language),
      ...this.#sayStep(before === null ? said.isNew : said.is, after, language),
    ]);
  }

  describeIssue({ code, params, path }: Issue, language: Language): string {
    this.#issues ??= tableOf(this.#rooms, ({ issues }) => issues);
    const text = this.#issues.get(code)?.[language](params ?? {}) ?? code;
    const place = placeOf(path);
    return place === "" ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${place}: ${text}.`;
  }

  describeViolation({ code, citation, limit }: Describable, language: Language): string {
    this.#violations ??= tableOf(this.#rooms, ({ violations }) => violations);
    this.#limits ??= tableOf(this.#rooms, ({ limits }) => limits);
    const named = limit === undefined ? undefined : this.#limits.get(code)?.[language](limit);
    const text = named ?? this.#violations.get(code)?.[language] ?? code;
    return `${text} (${withinBrackets(citation)}).`;
  }

  /** Every closed set of the rooms, by name, and what each of its ids is called. */
  labels(): Labels {
    const calculations = this.#rooms.flatMap((room) =>
      Object.entries(room.calculations).map(([name, { label }]) => [name, label] as const),
    );
    const all: Labels = { calculations: Object.fromEntries(calculations) };
    // A set such as the outcomes may have ids of several rooms.
    const taken = this.#granted().map(({ questions, readings, assumptions }) => ({
      interpretations: questions,
      assumptions,
      ...readings,
    }));
    for (const labels of [sharedLabels(), ...taken, ...this.#rooms.map((room) => room.labels ?? {})]) {
      for (const [set, ids] of Object.entries(labels)) all[set] = { ...all[set], ...ids };
    }
    return copyOf(all);
  }

  sentenceOf({ operation, operands, value, citation, record }: Step, language: Language): string {
    this.#sentences ??= tableOf(this.#rooms, ({ sentences }) => sentences);
    // The operation and its operands were put together by one type.
    const sentence = this.#sentences.get(operation) as Said<object> | undefined;
    const text = sentence?.[language]({ ...operands, value }) ?? operation;
    const notice = record !== undefined && "position" in record ? record.position : undefined;
    const places = [
      withinBrackets(citation),
      ...(notice === undefined ? [] : [formatCitation({ act: notice })]),
    ];
    return `${text} (${places.join("; ")}).`;
  }

  /** What came out, as the calculation of the result says it. */
  #opening(result: AnyDecided, language: Language): string[] {
    const { calculation } = result;
    const room = this.#rooms.find(({ calculations }) => Object.hasOwn(calculations, calculation));
    const opening = room?.calculations[calculation]?.opening as Said<AnyDecided> | undefined;
    return opening === undefined ? [] : [opening[language](result)].filter((said) => said !== "");
  }

  /** What is still asked for, where an undecided result has reasons too. */
  #openSentences(result: Reasoned & { readonly outcome: string }, language: Language): string[] {
    const { missing } = result as { readonly missing?: readonly Missing[] };
    const isOpen = result.outcome === "undetermined" && missing !== undefined;
    return isOpen ? missing.map((each) => this.#questionOf(each, language)) : [];
  }

  #questionOf(missing: Missing, language: Language): string {
    if (missing.kind === "fact") {
      this.#questions ??= tableOf(this.#rooms, ({ questions }) => questions);
      return this.#questions.get(missing.question)?.[language] ?? missing.question;
    }
    const { id } = missing;
    const choices = missing.readings.map((reading) => this.#readingText(id, reading, language)).join("; ");
    const choose = language === "pl" ? "Do wyboru" : "To be chosen";
    this.#openQuestions ??= tableOf(this.#granted(), ({ questions }) => questions);
    const question = this.#openQuestions.get(id)?.[language] ?? id;
    return `${question} ${choose}: ${choices}.`;
  }

  /** What a result holds beside its steps: what was before a change, and what goes past the law. */
  #further(result: Reasoned, language: Language): string[] {
    const { changes, violations = [], warnings = [] } = result as Partial<Further>;
    const wasBefore = (changes ?? []).flatMap(({ before }) =>
      this.#sayStep(changeWords[language].was, before, language),
    );
    // A day off too many is said once, however many there are.
    const said = [...violations, ...warnings]
      .filter(({ code }) => !saidByAStep.has(code))
      .map((each) => this.describeViolation(each, language));
    return [...wasBefore, ...new Set(said)];
  }

  /** All that was taken for granted, in one sentence. */
  #closing({ assumptions }: Reasoned, language: Language): string[] {
    if (assumptions.length === 0) return [];
    const texts = assumptions.map((assumption) => this.#assumptionText(assumption, language));
    const opening = language === "pl" ? "Przyjęto, że" : "It is assumed that";
    return [`${opening}${texts.length === 1 ? "" : ":"} ${texts.join("; ")}.`];
  }

  #assumptionText({ id, reading }: Assumption, language: Language): string {
    if (reading !== undefined) return this.#readingText(id, reading, language);
    this.#assumptions ??= tableOf(this.#granted(), ({ assumptions }) => assumptions);
    return this.#assumptions.get(id)?.[language] ?? id;
  }

  #readingText(id: string, reading: string | boolean, language: Language): string {
    this.#readings ??= tableOf(this.#granted(), ({ readings }) => readings);
    return this.#readings.get(id)?.[String(reading)]?.[language] ?? String(reading);
  }

  #granted(): readonly Granted[] {
    return this.#rooms.flatMap(({ granted }) => granted);
  }

  #sayStep(word: string, step: Step | null, language: Language): string[] {
    return step === null ? [] : [`${word} ${asContinuation(this.sentenceOf(step, language))}`];
  }
}

const changeWords = {
  pl: { was: "Poprzednio:", is: "Teraz:", isNew: "Doszło:", fellAway: "Odpadło:" },
  en: { was: "Before:", is: "Now:", isNew: "New:", fellAway: "No longer:" },
} as const;

/** Warnings a step of their own has said already. */
const saidByAStep: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "residents-come-first",
  "health-insurance-title",
]);

interface Further {
  readonly changes: readonly ChangedStep[] | null;
  readonly violations: readonly Describable[];
  readonly warnings: readonly Describable[];
}

/** One kind of text of all rooms. */
function tableOf<Of, Entry>(
  parts: readonly Of[],
  entries: (part: Of) => Readonly<Record<string, Entry>> | undefined,
): Table<Entry> {
  return new Map(parts.flatMap((part) => Object.entries(entries(part) ?? {})));
}

/** `absences[0].date`: a place in the input. */
function placeOf(path: Path): string {
  return path
    .map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

/** After a colon a sentence goes on with a small letter, unless it begins with an abbreviation such as PLN. */
function asContinuation(sentence: string): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(sentence);
  return isWord ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}

/** A provision as it stands in brackets: without brackets of its own. */
function withinBrackets(citation: Citation): string {
  return formatCitation(citation).replace(/ \((.*)\)$/, ", $1");
}

/** What is covered and, where there is one, the way out. */
function daysCovered({ supported, because }: UnsupportedDate, language: Language): string {
  const from = dayName(supported.from, language);
  const to = supported.to === null ? "" : dayName(supported.to, language);
  return refusals[because][language]({ from, to });
}

const refusals: Record<UnsupportedBecause, Said<{ readonly from: string; readonly to: string }>> = {
  "before-the-act": {
    pl: ({ from, to }) =>
      `Biblioteka obejmuje okres od ${from}${to === "" ? "" : ` do ${to}`}; tego dnia lub miesiąca nie obejmuje.`,
    en: ({ from, to }) =>
      `The library covers the time from ${from}${to === "" ? "" : ` to ${to}`}; it does not cover this day or month.`,
  },
  "law-not-known-then": {
    pl: ({ from }) => `Ustawa weszła w życie ${from}, więc stan wiedzy (asOf) nie może być wcześniejszy.`,
    en: ({ from }) =>
      `The Act entered into force on ${from}, so the state of knowledge (asOf) cannot be earlier.`,
  },
  "after-last-check": {
    pl: ({ to }) =>
      `Stan prawny sprawdzono do ${to}, a w trybie ścisłym (strict) biblioteka nie wykracza poza ten dzień. Bez tego trybu przyjmuje, że prawo się potem nie zmieniło.`,
    en: ({ to }) =>
      `The law was checked up to ${to}, and strict answers do not go beyond that day. Without strict, the library assumes that the law has not changed since.`,
  },
  "amount-not-announced": {
    pl: ({ to }) =>
      `Kwota zasiłku dla bezrobotnych jest ogłoszona na okres do ${to}; na ten dzień lub miesiąc jeszcze jej nie ogłoszono. Po ogłoszeniu można ją podać w polu parameters.unemploymentBenefit.`,
    en: ({ to }) =>
      `The unemployment benefit is announced up to ${to}, not yet for this day or month. Once it is announced, it can be given in parameters.unemploymentBenefit.`,
  },
};
