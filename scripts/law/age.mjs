// How old each check of the law is, which amounts end when, and which records are weak: plain text from the library's own data.
import { parseArgs } from "node:util";
import * as law from "zatrudnienie-socjalne/law";

const dayLength = 86_400_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (text) =>
  dayPattern.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const daysFrom = (from, to) => (Date.parse(to) - Date.parse(from)) / dayLength;
const dayAfter = (day) => new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);

/** The report of the day after `--on`, or of today. */
export const run = (args, today) => {
  const { values } = parseArgs({ args, options: { on: { type: "string", default: today } } });
  if (!isDay(values.on)) throw new RangeError("--on takes a day, YYYY-MM-DD");
  return reportOn(values.on);
};

const reportOn = (on) => {
  const { verifiedUntil, checkedUntil, parameters } = law.coverage();
  const checks = everyCheck();
  const oldestFirst = [...checks].sort((a, b) => (a.verifiedOn < b.verifiedOn ? -1 : 1));
  const known = [...checks, ...holidays(Number(on.slice(0, 4)))];
  const weak = known.filter(({ confidence }) => confidence !== "primary");
  return [
    `The law in this library, seen on ${on}`,
    section("Read", [
      `${verifiedUntil}  verifiedUntil: law read in the newest consolidated text (${age(verifiedUntil, on)})`,
      `${checkedUntil}  checkedUntil: titles of the journal read (${age(checkedUntil, on)})`,
      ...unreadEnds().map(
        ([act, day]) => `${day}  ${law.formatCitation({ act })}: its changes read so far (${age(day, on)})`,
      ),
    ]),
    section(
      "Amounts and rates known to",
      Object.entries(parameters).map(([name, { to }]) => `${to}  ${name} (${age(to, on)})`),
    ),
    section(
      `Weak: ${String(weak.length)} of ${String(known.length)} records are known otherwise than from the act or notice itself`,
      weak.map(({ confidence, what }) => `${confidence.padEnd(12)}  ${what}`),
    ),
    section(
      "Last looked at, the oldest first",
      oldestFirst.map(({ verifiedOn, what }) => `${verifiedOn}  ${what} (${age(verifiedOn, on)})`),
    ),
  ].join("\n\n");
};

const section = (title, lines) => [title, ...lines.map((line) => `  ${line}`)].join("\n");

const age = (day, on) => {
  const days = daysFrom(day, on);
  return days < 0 ? `in ${String(-days)} days` : `${String(days)} days ago`;
};

/** Everything that says when and how it was read: acts, wordings, amounts, rates. */
const everyCheck = () => [...acts(), ...wordings(), ...amounts(), ...rates()];

const acts = () => law.amendments().map((act) => ({ ...act, what: `act ${act.journal}` }));

/** The special acts of which later changes were not read, each with the day up to which they were. */
const unreadEnds = () =>
  Object.entries(
    Object.fromEntries(
      law.otherLaws().flatMap(({ act, readUntil }) => (readUntil === undefined ? [] : [[act, readUntil]])),
    ),
  );

/** They do not say when they were read. */
const holidays = (year) =>
  law.holidaysIn(year).map((holiday) => ({ ...holiday, what: `holiday ${holiday.id}` }));

/** Every wording of every rule: from one day of change to the next. */
const wordings = () => {
  const found = new Map();
  for (let day = law.coverage().from; day !== undefined; day = nextChange(day)) {
    for (const [id, record] of rulesOn(day)) {
      const { effectiveFrom, citation } = record;
      const what = `wording ${id} from ${effectiveFrom}, ${law.formatCitation(citation)}`;
      found.set(what, { ...record, what });
    }
  }
  return [...found.values()];
};

const rulesOn = (day) => Object.entries(law.lawOn(day)).filter(([, record]) => "verifiedOn" in record);

/** The first day on which another wording of some rule begins. */
const nextChange = (day) => {
  const ends = rulesOn(day).flatMap(([, { until }]) => until ?? []);
  return ends.length === 0 ? undefined : dayAfter(ends.sort()[0]);
};

const amounts = () => [
  ...recordsOf(law.unemploymentBenefitOn, ({ from }) => `unemployment benefit from ${from}`),
  ...recordsOf(
    law.averageWageOn,
    ({ quarter }) => `average wage of ${quarter}`,
    law.coverage().parameters.averageWage.from,
  ),
  ...recordsOf(law.minimumWageOn, ({ from }) => `minimum wage from ${from}`),
];

const rates = () =>
  ["pension", "disability"].flatMap((insurance) =>
    recordsOf(
      (day) => law.contributionRatesOn(day)[insurance],
      ({ from }) => `${insurance} rate from ${from}`,
    ),
  );

/** The dated records of a look-up, from its first day on: that of the Act, where nothing is said. */
const recordsOf = (lookUp, say, from = law.coverage().from) => {
  const records = [];
  for (let day = from; day !== undefined;) {
    const record = lookUp(day);
    if (record === undefined || "unknown" in record) break;
    records.push({ ...record, what: say(record) });
    day = record.until === undefined ? undefined : dayAfter(record.until);
  }
  return records;
};
