import { asEnacted, by } from "../by.js";
import { other } from "../cite.js";
import type { Citation } from "../record.js";
import { covidAct, floodAct, ukraineAct } from "../special-acts.js";
import { rule } from "./rule.js";

/** A rule of a special act, from its first wording on; before it there was none. */
const since = <const Wordings extends readonly object[]>(citation: Citation, ...wordings: Wordings) =>
  [{ value: null, citation, ...asEnacted }, ...wordings] as const;

const full = "full";

const covid = (unit: string): Citation => other(covidAct, unit);
const flood = (unit: string): Citation => other(floodAct, unit);
const ukraine = (unit: string): Citation => other(ukraineAct, unit);

const covid2020 = /* @__PURE__ */ by("DU/2020/568", "art-1-pkt-14");
const covid2021 = /* @__PURE__ */ by("DU/2021/159", "art-1-pkt-6");
const ukraine2022 = /* @__PURE__ */ by("DU/2022/830", "art-1-pkt-15");
const flood2024 = /* @__PURE__ */ by(floodAct);
const floodDays = /* @__PURE__ */ by("DU/2024/1717", "art-19-pkt-9");

export const covidSuspension = /* @__PURE__ */ rule("covidSuspension", () =>
  since(
    covid("art-15c-ust-3"),
    { value: { benefit: full, lastOrderDay: null }, citation: covid("art-15c-ust-3"), ...covid2020 },
    {
      // Orders need a state of epidemic threat or epidemic, or three months after it: recalled on 2023-07-01, says the press.
      value: { benefit: full, lastOrderDay: "2023-09-30" },
      citation: covid("art-15c-ust-3-pkt-1"),
      ...covid2021,
    },
  ),
);

export const covidQuarantine = /* @__PURE__ */ rule("covidQuarantine", () =>
  since(covid("art-15c-ust-3-pkt-2"), {
    value: { benefit: full },
    citation: covid("art-15c-ust-3-pkt-2"),
    ...covid2021,
  }),
);

export const covidExtension = /* @__PURE__ */ rule("covidExtension", () =>
  since(covid("art-15c-ust-4"), {
    value: { overMonths: 3 },
    citation: covid("art-15c-ust-4"),
    ...covid2021,
  }),
);

export const covidFunding = /* @__PURE__ */ rule("covidFunding", () =>
  since(covid("art-15c-ust-2"), {
    value: { notLowered: ["art-8-ust-3", "art-10"] },
    citation: covid("art-15c-ust-2"),
    ...covid2020,
  }),
);

export const covidStay = /* @__PURE__ */ rule("covidStay", () =>
  since(covid("art-15ca"), {
    value: { hoursMinPerWeek: 30 },
    citation: covid("art-15ca"),
    ...by("DU/2020/1086", "art-77-pkt-11"),
  }),
);

export const ukraineTasks = /* @__PURE__ */ rule("ukraineTasks", () =>
  since(ukraine("art-24-ust-2"), {
    value: { allowed: true },
    citation: ukraine("art-24-ust-2"),
    ...by(ukraineAct),
  }),
);

export const ukraineReferral = /* @__PURE__ */ rule("ukraineReferral", () =>
  since(ukraine("art-24a"), {
    value: { interview: "on-doubts" },
    citation: ukraine("art-24a"),
    ...ukraine2022,
  }),
);

export const ukraineClub = /* @__PURE__ */ rule("ukraineClub", () =>
  since(ukraine("art-24a-ust-4"), {
    value: { socialContract: false },
    citation: ukraine("art-24a-ust-4"),
    ...ukraine2022,
  }),
);

export const floodSuspension = /* @__PURE__ */ rule("floodSuspension", () =>
  since(flood("art-48-ust-3"), {
    value: { benefit: full, lastOrderDay: null },
    citation: flood("art-48-ust-3"),
    ...flood2024,
  }),
);

export const floodExtension = /* @__PURE__ */ rule("floodExtension", () =>
  since(flood("art-48-ust-4"), {
    value: { overMonths: 3 },
    citation: flood("art-48-ust-4"),
    ...flood2024,
  }),
);

export const floodFunding = /* @__PURE__ */ rule("floodFunding", () =>
  since(flood("art-48-ust-2"), {
    value: { notLowered: ["art-8-ust-1", "art-10"] },
    citation: flood("art-48-ust-2"),
    ...flood2024,
  }),
);

export const floodDaysOff = /* @__PURE__ */ rule("floodDaysOff", () =>
  since(
    flood("art-48b"),
    {
      value: { benefit: full, atMost: null },
      citation: flood("art-48b"),
      ...floodDays,
      effectiveFrom: "2024-09-16" as const,
    },
    {
      value: { benefit: full, atMost: { property: 30, inability: 15 } },
      citation: flood("art-48a"),
      ...floodDays,
    },
    {
      // Three months after the end of the state of disaster, which the press gives as 2024-10-15.
      value: null,
      citation: flood("art-48a-ust-1"),
      ...floodDays,
      effectiveFrom: "2025-01-16" as const,
      confidence: "inferred",
    },
  ),
);

export const floodStay = /* @__PURE__ */ rule("floodStay", () =>
  since(flood("art-49"), {
    value: { hoursMinPerWeek: 20 },
    citation: flood("art-49"),
    ...flood2024,
  }),
);

export const floodReferral = /* @__PURE__ */ rule("floodReferral", () =>
  since(
    flood("art-66"),
    {
      value: { interview: "never", participationMonths: 6, extensionMonths: 12 },
      citation: flood("art-66"),
      ...flood2024,
    },
    { value: null, citation: flood("art-66-ust-3"), ...flood2024, effectiveFrom: "2025-04-01" as const },
  ),
);
