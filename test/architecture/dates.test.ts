import { describe, expect, it } from "vitest";
import { modulesOf, namesOf, type Source, sources } from "./sources.js";

const dateNames = ["Date", "UTCDate", "UTCDateMini", "Temporal"];
const isInCalendar = ({ path }: Source): boolean => path.startsWith("calendar/");
const isDateModule = (specifier: string): boolean => /^(?:@date-fns|date-fns)(?:\/|$)/.test(specifier);

const all = sources();

/** What asks the machine for its zone or its language; `new Intl.PluralRules("pl")` names a language itself. */
const asksTheMachine =
  /\bIntl\.(?!PluralRules\("(?:pl|en)"\))|\.(?:toLocale\w+|localeCompare|getTimezoneOffset)\b/;

describe("zone and language of the machine", () => {
  it("nothing asks for them but Date, which only src/calendar may use", () => {
    const asking = all.filter(({ tree }) => asksTheMachine.test(tree.text));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    "new Intl.DateTimeFormat()",
    "a.localeCompare(b)",
    "text.toLocaleLowerCase()",
    "new Intl.PluralRules()",
  ])("%s would be found", (code) => {
    expect(code).toMatch(asksTheMachine);
  });
});

describe("dates", () => {
  it("only src/calendar uses Date or UTCDate", () => {
    const elsewhere = all.filter(
      (source) => !isInCalendar(source) && dateNames.some((name) => namesOf(source).has(name)),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it("src/calendar itself uses UTCDateMini and never Date, which knows local time", () => {
    const inside = all.filter(isInCalendar);
    expect(inside.some((source) => namesOf(source).has("UTCDateMini"))).toBe(true);
    expect(inside.filter((source) => namesOf(source).has("Date")).map(({ path }) => path)).toEqual([]);
  });

  it("only src/calendar imports date-fns", () => {
    const elsewhere = all.filter((source) => !isInCalendar(source) && modulesOf(source).some(isDateModule));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it("nothing imports the root of date-fns: one function is one subpath", () => {
    const roots = all.filter((source) => modulesOf(source).includes("date-fns"));
    expect(roots.map(({ path }) => path)).toEqual([]);
  });

  it("outside the calendar other rooms take days from calendar/index.js only", () => {
    const inner = all.flatMap((source) =>
      isInCalendar(source)
        ? []
        : modulesOf(source)
            .filter((specifier) => /\/calendar\/(?!index\.js$)/.test(specifier))
            .map((specifier) => `${source.path} ${specifier}`),
    );
    expect(inner).toEqual([]);
  });
});
