import { expect, it } from "vitest";
import { calculated, type LawFor } from "../../src/input/index.js";
import { rules } from "../../src/law/all-rules.js";
import { Law } from "../../src/law/index.js";
import { lifecycleRule, programmeEndRule } from "../../src/referral/index.js";
import { inParticipation } from "./lifecycle/lives.js";

/** A made-up law: the programme may go on for three months after work was taken up. */
const threeMonths: LawFor = (day, asOf) =>
  new Law(day, asOf, {
    ...rules,
    programmeEnd: rules.programmeEnd.map((wording) =>
      wording.value.monthsAfterTakingWork === 0
        ? wording
        : { ...wording, value: { ...wording.value, monthsAfterTakingWork: 3 } },
    ),
  });

const work = { takenOn: "2026-06-15", kind: "employment" } as const;

it("the end of a programme under another law", () => {
  const input = { participationTo: "2027-03-01", work };
  expect(calculated(programmeEndRule, input, threeMonths)).toMatchObject({ latest: "2026-09-15" });
  expect(calculated(programmeEndRule, input)).toMatchObject({ latest: "2026-12-15" });
});

it("a life is decided by one law in all its parts", () => {
  const events = [...inParticipation, { kind: "work-taken", on: work.takenOn, work: work.kind }];
  const latestUnder = (lawFor?: LawFor) => calculated(lifecycleRule, { events, on: "2026-07-01" }, lawFor);
  expect(latestUnder(threeMonths)).toMatchObject({
    programmes: [{ programmeEnd: { latest: "2026-09-15" } }],
  });
  expect(latestUnder()).toMatchObject({ programmes: [{ programmeEnd: { latest: "2026-12-15" } }] });
});
