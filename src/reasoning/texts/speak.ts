import { decimalNotation, type Exact } from "../../money/index.js";
import type { Operand } from "../operand.js";
import { isNegative, type Language, money, moneyWithoutSign } from "../words.js";

export { type Language, money };

/** The operands of a step, read by what a sentence needs. For rooms whose operations have no types yet. */
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

  money(name: string, language: Language): string {
    const operand = this.#operands[name];
    return money(typeof operand === "object" ? operand : String(operand), language);
  }

  value(language: Language): string {
    return this.#value === undefined ? "" : moneyWithoutSign(this.#value, language);
  }

  get isReduction(): boolean {
    return this.#value !== undefined && isNegative(this.#value);
  }
}
