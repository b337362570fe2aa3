/**
 * The law these tests know. A test about a later month is about something else than the law of that month, and asks for the
 * law as it was on this day: so a coming amendment breaks only the tables that say what the law is.
 */
export const knownOn = "2026-11-21";

/** The same input; where its month is a later one, by the law that was known, if not by an earlier one. */
export function byKnownLaw<Input extends { readonly month: string; readonly asOf?: string | undefined }>(
  input: Input,
): Input {
  if (input.month <= knownOn.slice(0, 7)) return input;
  const { asOf = knownOn } = input;
  return { ...input, asOf: asOf < knownOn ? asOf : knownOn };
}
