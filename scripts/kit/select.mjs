// Which of the many calls of the tests become cases: a small set in which every outcome, reason, step, provision, reading
// and year of law that the tests have is found, each on both sides where the tests have both. No choice is left to chance.
import { isGeneric, unitsNamed } from "./sources.mjs";
import { isMade } from "./titles.mjs";

const weights = { reading: 8, outcome: 5, because: 4, step: 3, provision: 2, wording: 2, group: 2, year: 1 };
const limits = { invalid: 0.15, undetermined: 0.25, "unsupported-date": 0.1 };
const sources = ["statute", "published-figure", "practice", "ours"];

const listOf = (value) => (Array.isArray(value) ? value : []);
const pathOf = (path) => path.map((part) => (typeof part === "number" ? "*" : part)).join(".");
const firstDay = (input) => /\b(?:19|20)\d\d\b/.exec(JSON.stringify(input))?.[0];

/** What a case shows, by kind. */
const shownBy = ({ function: name, title, input, language, result, provisions, lawState, source }) => {
  const { outcome, because, reason } = Object(result);
  const kind = `${outcome} ${because ?? reason ?? ""}`;
  const steps = listOf(Object(result).steps).map(({ operation }) => operation);
  const said = Object(input).calculation;
  const group = title.split(": ").slice(0, -1).join(": ");
  return {
    outcome: [outcome, language, said, said && `${said} ${Object(input).outcome}`],
    because: [
      because,
      typeof reason === "string" ? reason : undefined,
      ...listOf(Object(result).issues).map(({ code, path }) => `${code} ${pathOf(path ?? [])}`),
      ...listOf(Object(result).missing).map((missing) => JSON.stringify(missing)),
      ...listOf(Object(result).violations).map(({ code }) => code),
    ],
    step: steps,
    provision: provisions,
    reading: listOf(Object(result).assumptions).map(
      ({ id, reading, chosen }) => `${id} ${reading} ${chosen}`,
    ),
    wording: [lawState?.wordingFrom],
    // The same thing tried with another answer is the other side of a limit.
    group: [group, `${group} ${kind} ${steps.join()}`, source.test],
    year: [firstDay(input), source.kind, name],
  };
};

const featuresOf = (one) =>
  Object.entries(shownBy(one)).flatMap(([kind, shown]) =>
    [...new Set(shown)]
      .filter((what) => what !== undefined && what !== null && what !== "")
      .map((what) => ({ key: `${kind} ${what}`, weight: weights[kind] })),
  );

const sizeOf = (one) => JSON.stringify(one).length;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The better of two that show as much: better sourced, smaller, and in the end by id. */
const better = (a, b) =>
  b.gain - a.gain ||
  sources.indexOf(a.one.source.kind) - sources.indexOf(b.one.source.kind) ||
  a.size - b.size ||
  compare(a.one.id, b.one.id);

/** A test that is named after a provision says best what it is a case of; one of all functions says little. */
const trustIn = (one) => {
  if (isMade(one)) return 0.05;
  if (isGeneric(one.source.test)) return 0.2;
  return unitsNamed(one.title).length > 0 ? 1 : 0.8;
};

/** What is news about a case; that of a reading counts whole, wherever it comes from. */
const worthOf = (trust, news) =>
  news.reduce((sum, { key, weight }) => sum + weight * (key.startsWith("reading ") ? 1 : trust), 0);

/** At most `most` cases, each of which shows something that none before does; more like them up to `fewest`. */
export const selected = (cases, { fewest, most, largest, budget }) => {
  const left = cases
    .map((one) => ({
      one,
      size: sizeOf(one),
      trust: trustIn(one),
      features: featuresOf(one),
      news: 0,
      gain: 0,
    }))
    .filter(({ size }) => size <= largest);
  const shown = new Set();
  const taken = [];
  const counts = {};
  let bytes = 0;
  const outcomeOf = ({ one }) => Object(one.result).outcome;
  const mayTake = (candidate) =>
    (counts[outcomeOf(candidate)] ?? 0) < most * (limits[outcomeOf(candidate)] ?? 1);
  const showsReading = ({ features }) =>
    features.some(({ key }) => key.startsWith("reading ") && !shown.has(key));
  const isEnough = (next) =>
    taken.length >= fewest && (next.news <= 0 || (bytes + next.size > budget && !showsReading(next)));
  while (taken.length < most) {
    for (const candidate of left) {
      const news = candidate.features.filter(({ key }) => !shown.has(key));
      candidate.news = worthOf(candidate.trust, news) - (5 * candidate.size) / largest;
      // Where nothing is new any more, a case with a name of its own is still the better one.
      candidate.gain = candidate.news + 2 * candidate.trust;
    }
    const [next] = [...left.filter(mayTake).sort(better), ...(taken.length < fewest ? left : [])];
    if (next === undefined || isEnough(next)) break;
    left.splice(left.indexOf(next), 1);
    counts[outcomeOf(next)] = (counts[outcomeOf(next)] ?? 0) + 1;
    bytes += next.size;
    for (const { key } of next.features) shown.add(key);
    taken.push(next.one);
  }
  return taken.sort(inOrder);
};

const inOrder = ({ source: a, ...one }, { source: b, ...other }) =>
  compare(a.test, b.test) || compare(one.title, other.title) || compare(one.id, other.id);
