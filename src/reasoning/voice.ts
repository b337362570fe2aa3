import { type Citation, copyOf, formatCitation, type Texts } from "../law/index.js";
import type { Assumption } from "./assumption.js";
import type { ChangedStep } from "./changed-step.js";
import type { Invalid, Issue, Missing, Path, Reasoned, Undecided, UnsupportedDate } from "./outcome.js";
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

type Table<Entry> = ReadonlyMap<string, Entry>;

/** What says the results of some rooms in words. Each entry of the package has one, made of the texts of its rooms. */
export class Voice {
  readonly #rooms: readonly RoomTexts[];
  #sentences: Table<Said<never>> | undefined;
  #violations: Table<Texts> | undefined;
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

  describeViolation(violation: Coded, language?: Language): string {
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

  #sayViolation({ code, citation }: Coded, language: Language): string {
    this.#violations ??= tableOf(this.#rooms, ({ violations }) => violations);
    return `${this.#violations.get(code)?.[language] ?? textIn(code)} (${formatCitation(citation)}).`;
  }

  #sentenceOf({ operation, operands, value, citation, record }: Step, language: Language): string {
    this.#sentences ??= tableOf(this.#rooms, ({ sentences }) => sentences);
    // The operation and its operands were put together by one type.
    const sentence = this.#sentences.get(operation) as Said<object> | undefined;
    const text = sentence?.[language]({ ...operands, value }) ?? textIn(operation);
    const notice = record !== undefined && "position" in record ? record.position : undefined;
    const places = [
      formatCitation(citation),
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
    const choices = listIn(missing.readings)
      .map((reading) => JSON.stringify(reading))
      .join(", ");
    const choose = language === "pl" ? "Do wyboru" : "To be chosen";
    this.#openQuestions ??= tableOf(this.#granted(), ({ questions }) => questions);
    const question = this.#openQuestions.get(missing.id)?.[language] ?? textIn(missing.id);
    return `${question} ${choose}: interpretation.${missing.id} = ${choices}.`;
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

  /** All that was taken for granted, in one sentence. */
  #closing({ assumptions }: Reasoned, language: Language): string[] {
    if (assumptions.length === 0) return [];
    const texts = assumptions.map((assumption) => this.#assumptionText(assumption, language)).join("; ");
    return [language === "pl" ? `Przyjęto, że: ${texts}.` : `It is assumed that: ${texts}.`];
  }

  #assumptionText({ id, reading }: Assumption, language: Language): string {
    this.#readings ??= tableOf(this.#granted(), ({ readings }) => readings);
    this.#assumptions ??= tableOf(this.#granted(), ({ assumptions }) => assumptions);
    const text =
      reading === undefined ? this.#assumptions.get(id) : this.#readings.get(id)?.[String(reading)];
    return text?.[language] ?? textIn(id);
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

/** Warnings a step of their own has said already. */
const saidByAStep: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "residents-come-first",
  "health-insurance-title",
]);

/** A violation or a warning. */
interface Coded {
  readonly code: string;
  readonly citation: Citation;
}

interface Further {
  readonly changes: readonly ChangedStep[] | null;
  readonly violations: readonly Coded[];
  readonly warnings: readonly Coded[];
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

function daysCovered({ supported: { from, to } }: UnsupportedDate, language: Language): string {
  if (language === "pl") {
    return `Biblioteka obejmuje dni od ${from}${to === null ? "" : ` do ${to}`}; o ten dzień lub miesiąc nie można zapytać.`;
  }
  return `The library covers days from ${from}${to === null ? "" : ` to ${to}`}; this day or month cannot be asked about.`;
}
