/** The facts of a case, filled in answer by answer. */

/** Asks what is open, one at a time and always the first; what nobody knows is asked once. */
export function fillIn(interview, facts, openQuestions) {
  const skipped = new Set();
  for (;;) {
    const next = openQuestions(facts.value).find(({ path }) => !skipped.has(path.join(".")));
    if (next === undefined) return;
    const answer = interview.ask(next);
    if (answer === undefined) return;
    if (answer === "unknown") skipped.add(next.path.join("."));
    else facts.value = withAnswer(facts.value, next.path, answer);
  }
}

function withAnswer(facts, [key, ...rest], answer) {
  return { ...facts, [key]: rest.length === 0 ? answer : withAnswer(facts[key] ?? {}, rest, answer) };
}
