import { type Citation, copyOf, formatCitation, type Texts } from "../law/index.js";
import type { Assumption } from "./assumption.js";
import type { ChangedStep } from "./changed-step.js";
import { dayName } from "./months.js";
import type {
  Invalid,
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
import { languageOf, listIn, orNothing, textIn } from "./spoken.js";
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

  explain(result: Explainable, language?: Language): string[] {
    return orNothing([], () => this.#reasonsOf(result, languageOf(language)));
  }

  justification(result: Explainable, language?: Language): string {
    return orNothing("", () => this.#letterOf(result, languageOf(language)));
  }

  explainChanges(changes: readonly ChangedStep[], language?: Language): string[] {
    return orNothing([], () => this.#changesOf(changes, languageOf(language)));
  }

  describeIssue(issue: Issue, language?: Language): string {
    return orNothing("", () => this.#sayIssue(issue, languageOf(language)));
  }

  describeViolation(violation: Describable, language?: Language): string {
    return orNothing("", () => this.#sayViolation(violation, languageOf(language)));
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

  #reasonsOf(result: Explainable, language: Language): string[] {
    if ("steps" in result) {
      // A whole one also says which calculation it is of, and what it has taken for granted.
      textIn(result.calculation);
      listIn(result.assumptions);
      return [
        ...listIn(result.steps).map((step) => this.#sentenceOf(step, language)),
        ...this.#openSentences(result, language),
      ];
    }
    switch (result.outcome) {
      case "invalid":
        return listIn(result.issues).map((issue) => this.#sayIssue(issue, language));
      case "undetermined":
        return listIn(result.missing).map((missing) => this.#questionOf(missing, language));
      case "unsupported-date":
        return [daysCovered(result, language)];
      default:
        return this.#refusedAlike(result, language);
    }
  }

  /** A list of results, such as a payroll, says nothing itself, unless all of them are refused for one reason. */
  #refusedAlike(result: object, language: Language): string[] {
    const { lines, undetermined, unsupported, invalid } = result as Record<string, unknown>;
    const [first, ...others] = Array.isArray(invalid) ? (invalid as Pick<Invalid, "issues">[]) : [];
    const isAnyRead = [lines, undetermined, unsupported].some(
      (list) => !Array.isArray(list) || list.length > 0,
    );
    if (first === undefined || others.length === 0 || isAnyRead) return [];
    const alike = first.issues.filter((issue) =>
      others.every(({ issues }) => issues.some(isSameIssue(issue))),
    );
    if (alike.length === 0) return [];
    const all =
      language === "pl"
        ? "Nie przyjęto żadnego przypadku, wszystkie mają ten sam błąd."
        : "No case was accepted, all of them have the same problem.";
    return [all, ...alike.map((issue) => this.#sayIssue(issue, language))];
  }

  #letterOf(result: Explainable, language: Language): string {
    const reasons = this.#reasonsOf(result, language);
    if (!("steps" in result)) return reasons.join(" ");
    return [
      ...this.#opening(result, language),
      ...reasons,
      ...this.#further(result, language),
      ...this.#closing(result, language),
    ].join(" ");
  }

  #changesOf(changes: readonly ChangedStep[], language: Language): string[] {
    const said = changeWords[language];
    return listIn(changes).flatMap(({ before, after }) => [
      ...this.#sayStep(after === null ? said.fellAway : said.was, before, language),
      ...this.#sayStep(before === null ? said.isNew : said.is, after, language),
    ]);
  }

  #sayIssue({ code, params, path }: Issue, language: Language): string {
    this.#issues ??= tableOf(this.#rooms, ({ issues }) => issues);
    const text = this.#issues.get(code)?.[language](params ?? {}) ?? textIn(code);
    const place = placeOf(listIn(path));
    return place === "" ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${place}: ${text}.`;
  }

  #sayViolation({ code, citation, limit }: Describable, language: Language): string {
    this.#violations ??= tableOf(this.#rooms, ({ violations }) => violations);
    this.#limits ??= tableOf(this.#rooms, ({ limits }) => limits);
    const named = limit === undefined ? undefined : this.#limits.get(code)?.[language](limit);
    const text = named ?? this.#violations.get(code)?.[language] ?? textIn(code);
    return `${text} (${withinBrackets(citation)}).`;
  }

  #sentenceOf({ operation, operands, value, citation, record }: Step, language: Language): string {
    this.#sentences ??= tableOf(this.#rooms, ({ sentences }) => sentences);
    // The operation and its operands were put together by one type.
    const sentence = this.#sentences.get(operation) as Said<object> | undefined;
    const text = sentence?.[language]({ value, ...operands }) ?? textIn(operation);
    const notice = record !== undefined && "position" in record ? record.position : undefined;
    const places = [
      withinBrackets(citation),
      ...(notice === undefined ? [] : [formatCitation({ act: notice })]),
    ];
    return `${text} (${places.join("; ")}).`;
  }

  /** What came out, as the calculation of the result says it. */
  #opening(result: AnyDecided, language: Language): string[] {
    const calculation = textIn(result.calculation);
    const room = this.#rooms.find(({ calculations }) => Object.hasOwn(calculations, calculation));
    const opening = room?.calculations[calculation]?.opening as Said<AnyDecided> | undefined;
    return opening === undefined ? [] : [opening[language](result)].filter((said) => said !== "");
  }

  /** What is still asked for, where an undecided result has reasons too. */
  #openSentences(result: Reasoned & { readonly outcome: string }, language: Language): string[] {
    const { missing } = result as { readonly missing?: readonly Missing[] };
    const isOpen = result.outcome === "undetermined" && missing !== undefined;
    return isOpen ? listIn(missing).map((each) => this.#questionOf(each, language)) : [];
  }

  #questionOf(missing: Missing, language: Language): string {
    if (missing.kind === "fact") {
      this.#questions ??= tableOf(this.#rooms, ({ questions }) => questions);
      return this.#questions.get(missing.question)?.[language] ?? textIn(missing.question);
    }
    const { id } = missing;
    const choices = listIn(missing.readings)
      .map((reading) => this.#readingText(id, reading, language))
      .join("; ");
    const choose = language === "pl" ? "Do wyboru" : "To be chosen";
    this.#openQuestions ??= tableOf(this.#granted(), ({ questions }) => questions);
    const question = this.#openQuestions.get(id)?.[language] ?? textIn(id);
    return `${question} ${choose}: ${choices}.`;
  }

  /** What a result holds beside its steps: what was before a change, and what goes past the law. */
  #further(result: Reasoned, language: Language): string[] {
    const { changes, violations = [], warnings = [] } = result as Partial<Further>;
    const wasBefore = listIn(changes ?? []).flatMap(({ before }) =>
      this.#sayStep(changeWords[language].was, before, language),
    );
    // A day off too many is said once, however many there are.
    const said = [...listIn(violations), ...listIn(warnings)]
      .filter(({ code }) => !saidByAStep.has(code))
      .map((each) => this.#sayViolation(each, language));
    return [...wasBefore, ...new Set(said)];
  }

  /** What was chosen, in one sentence, and in another all that was taken for granted without being asked. */
  #closing({ assumptions }: Reasoned, language: Language): string[] {
    const { asChosen, assumed } = closingWords[language];
    const said = (wasChosen: boolean): string[] =>
      assumptions
        .filter(({ chosen = false }) => chosen === wasChosen)
        .map((assumption) => this.#assumptionText(assumption, language));
    const [chosen, defaults] = [said(true), said(false)];
    return [
      ...(chosen.length === 0 ? [] : [`${asChosen}: ${chosen.join("; ")}.`]),
      ...(defaults.length === 0
        ? []
        : [`${assumed}${defaults.length === 1 ? "" : ":"} ${defaults.join("; ")}.`]),
    ];
  }

  #assumptionText({ id, reading }: Assumption, language: Language): string {
    if (reading !== undefined) return this.#readingText(id, reading, language);
    this.#assumptions ??= tableOf(this.#granted(), ({ assumptions }) => assumptions);
    return this.#assumptions.get(id)?.[language] ?? textIn(id);
  }

  #readingText(id: string, reading: string | boolean, language: Language): string {
    this.#readings ??= tableOf(this.#granted(), ({ readings }) => readings);
    return this.#readings.get(id)?.[String(reading)]?.[language] ?? String(reading);
  }

  #granted(): readonly Granted[] {
    return this.#rooms.flatMap(({ granted }) => granted);
  }

  #sayStep(word: string, step: Step | null, language: Language): string[] {
    return step === null ? [] : [`${word} ${asContinuation(this.#sentenceOf(step, language))}`];
  }
}

const changeWords = {
  pl: { was: "Poprzednio:", is: "Teraz:", isNew: "Doszło:", fellAway: "Odpadło:" },
  en: { was: "Before:", is: "Now:", isNew: "New:", fellAway: "No longer:" },
} as const;

const closingWords = {
  pl: { asChosen: "Zgodnie z wyborem", assumed: "Przyjęto, że" },
  en: { asChosen: "As chosen", assumed: "It is assumed that" },
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

function isSameIssue({ code, path }: Issue): (other: Issue) => boolean {
  return (other) => other.code === code && placeOf(other.path) === placeOf(path);
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
