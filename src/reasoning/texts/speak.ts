import { decimalNotation, type Exact } from "../../money/index.js";
import type { Operand } from "../operand.js";

/** Language of a text: Polish or English. */
export type Language = "pl" | "en";

/** The operands of a step, read by what a sentence needs. */
export class Operands {
  readonly #operands: Readonly<Record<string, Operand>>;
  readonly #value: Exact | undefined;

  constructor(operands: Readonly<Record<string, Operand>>, value: Exact | undefined) {
    this.#operands = operands;
    this.#value = value;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#operands, name);
  }

  number(name: string): number {
    return Number(this.#operands[name]);
  }

  text(name: string): string {
    const operand = this.#operands[name];
    return typeof operand === "object" ? decimalNotation(operand) : String(operand);
  }

  /** An amount or an exact value, with its currency, in the language's own decimal mark. */
  money(name: string, language: Language): string {
    return money(this.#operands[name], language);
  }

  /** What the step adds or takes, without its sign. */
  value(language: Language): string {
    if (this.#value === undefined) return "";
    return money({ ...this.#value, numerator: this.#value.numerator.replace("-", "") }, language);
  }

  get isReduction(): boolean {
    return this.#value?.numerator.startsWith("-") === true;
  }
}

export function money(value: Operand | undefined, language: Language): string {
  const decimal = typeof value === "object" ? decimalNotation(value) : String(value);
  return language === "pl" ? `${decimal.replace(".", ",")} zł` : `PLN ${decimal}`;
}
