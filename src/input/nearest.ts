/** The name a key most likely stands for: written otherwise, or a letter or two away; undefined where none is near. */
export function nearest(key: string, names: readonly string[]): string | undefined {
  const wanted = folded(key);
  const most = wanted.length < 3 ? 0 : wanted.length < 5 ? 1 : 2;
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of names) {
    const edits = editsBetween(wanted, folded(name));
    if (edits <= most && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}

/** `class_days` and `ClassDays` are both `classdays`. */
function folded(key: string): string {
  return key.toLowerCase().replaceAll(/[-_$]/g, "");
}

/** How many letters must be put in, left out or changed (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let index = 0; index < a.length; index += 1) {
    const next = [index + 1];
    for (let at = 0; at < b.length; at += 1) {
      const [above = 0, before = 0, left = 0] = [row[at + 1], row[at], next[at]];
      next.push(Math.min(above + 1, left + 1, before + (a[index] === b[at] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
