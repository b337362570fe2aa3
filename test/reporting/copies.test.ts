// Who changes an answer changes no later one.
import { expect, it } from "vitest";
import * as reporting from "zatrudnienie-socjalne/reporting";
import { argumentsOf } from "../runtimes/digest.mjs";

const names = [
  ...["attendanceCard", "centreReport", "checkReport", "clubReport", "clubsInformation", "collectiveReport"],
  ...["dutyCalendar", "effectiveness", "formTemplate", "formTemplates", "paper", "paymentList", "trace"],
  ...["asTables", "fromJson"],
] as (keyof typeof reporting)[];

/** Everything within becomes a text, but what is frozen. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    spoil((value as Record<string, unknown>)[key]);
    Reflect.set(value, key, "spoilt");
  }
}

it.each(names)("%s", (name) => {
  const answer = reporting[name] as unknown as (...given: unknown[]) => unknown;
  for (const given of argumentsOf[name]!) {
    const before = JSON.stringify(answer(...structuredClone(given)));
    spoil(answer(...structuredClone(given)));
    expect(JSON.stringify(answer(...structuredClone(given)))).toBe(before);
  }
});
