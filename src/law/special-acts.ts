import type { CalendarDate } from "../calendar/index.js";
import type { Act } from "./acts.js";
import type { Citation } from "./record.js";

/** An act that changes how the Act works without amending it. */
export interface SpecialAct extends Act {
  /** Last day up to which its later changes were read; left out where nothing shows that any is missing. */
  readonly readUntil?: string;
}

/** The act on the COVID-19 epidemic: what later acts added to it is cited there. */
export const covidAct = "DU/2020/374";

/** The act on help for citizens of Ukraine. */
export const ukraineAct = "DU/2022/583";

/** The act on the flood of September 2024. */
export const floodAct = "DU/2024/1473";

/** Special acts and the acts that changed them, in the order of the journal: the one place where their days stand. */
const enacted = [
  {
    act: covidAct,
    date: "2020-03-02",
    inForceFrom: [{ from: "2020-03-08" }],
    confidence: "primary",
    readUntil: "2024-02-22",
  },
  {
    act: "DU/2020/568",
    date: "2020-03-31",
    article: "art-1",
    promulgated: "2020-03-31",
    inForceFrom: [{ from: "2020-03-31", effectiveFrom: "2020-03-08" }],
    confidence: "primary",
  },
  {
    act: "DU/2020/1086",
    date: "2020-06-19",
    article: "art-77",
    promulgated: "2020-06-23",
    inForceFrom: [{ from: "2020-06-24" }],
    confidence: "primary",
  },
  {
    act: "DU/2021/159",
    date: "2021-01-21",
    article: "art-1",
    promulgated: "2021-01-25",
    inForceFrom: [{ from: "2021-01-26" }],
    confidence: "primary",
  },
  {
    act: ukraineAct,
    date: "2022-03-12",
    inForceFrom: [{ from: "2022-03-12", effectiveFrom: "2022-02-24" }],
    confidence: "primary",
    readUntil: "2024-01-15",
  },
  {
    act: "DU/2022/830",
    date: "2022-04-08",
    article: "art-1",
    promulgated: "2022-04-14",
    inForceFrom: [{ from: "2022-04-15", effectiveFrom: "2022-02-24" }],
    confidence: "primary",
  },
  {
    act: floodAct,
    date: "2024-10-01",
    promulgated: "2024-10-04",
    inForceFrom: [{ from: "2024-10-05" }],
    confidence: "primary",
    readUntil: "2025-05-08",
  },
  {
    act: "DU/2024/1717",
    date: "2024-11-21",
    article: "art-19",
    promulgated: "2024-11-25",
    inForceFrom: [{ from: "2024-11-26" }],
    confidence: "primary",
  },
] as const satisfies readonly SpecialAct[];

/** One of the special acts with its days as literal types. */
export type EnactedSpecially = (typeof enacted)[number];

export const specialActs: readonly SpecialAct[] = enacted;

/** Does a provision stand in one of these acts? */
export function isOfSpecialAct({ act }: Citation): boolean {
  return specialActs.some((special) => special.act === act);
}

/** Has nobody read whether the act of a provision still stood so on that day? */
export function isEndUnread({ act }: Citation, day: CalendarDate): boolean {
  const readUntil = specialActs.find((special) => special.act === act)?.readUntil;
  return readUntil !== undefined && day > readUntil;
}
