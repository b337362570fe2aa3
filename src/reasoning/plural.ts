interface NumberForms {
  readonly select: (count: number) => string;
}

// Made when they are first needed: at import they would cost more than the rest of a room.
let polish: NumberForms | undefined;
let english: NumberForms | undefined;

/** The three forms a Polish noun takes after a whole number: 1 dzień, 2 dni, 5 dni. */
export type PolishForms = readonly [one: string, few: string, many: string];

/** `2 dni`: the number with the noun in the right form. */
export function counted(count: number, [one, few, many]: PolishForms): string {
  polish ??= new Intl.PluralRules("pl");
  const form = polish.select(count);
  return `${String(count)} ${form === "one" ? one : form === "few" ? few : many}`;
}

export function countedInEnglish(count: number, one: string, other = `${one}s`): string {
  english ??= new Intl.PluralRules("en");
  return `${String(count)} ${english.select(count) === "one" ? one : other}`;
}
