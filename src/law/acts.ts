import type { Confidence } from "./record.js";

/** An act that made or changed the Act of 13 June 2003. */
export interface Act {
  /** ELI id without the host: `DU/2022/218`. */
  readonly act: string;
  readonly date: string;
  /** The article of the amending act that changes this Act. */
  readonly article?: string;
  readonly promulgated?: string;
  readonly inForceFrom: readonly Commencement[];
  /** How the text and the days of the act are known. */
  readonly confidence: Confidence;
  /** Day on which its text was last looked at; left out: that of the second reading. */
  readonly verifiedOn?: string;
}

/** An act whose day of promulgation was read. */
export interface PromulgatedAct extends Act {
  readonly promulgated: string;
}

/** A day on which an act, or a part of it, entered into force. */
export interface Commencement {
  readonly from: string;
  /** The parts of the amending act concerned, as unit ids; without them, all that no other commencement names. */
  readonly units?: readonly string[];
  /** First day to which the change applies, where it is an earlier one. */
  readonly effectiveFrom?: string;
}

/**
 * The original act and every known change, in the order of the journal: the one place where the days of the law stand.
 * Rules take theirs from here, by the act and its unit: see `by`.
 */
const enacted = [
  {
    act: "DU/2003/1143",
    date: "2003-06-13",
    promulgated: "2003-07-14",
    inForceFrom: [{ from: "2003-08-14" }, { from: "2003-07-16", units: ["art-22-pkt-1"] }],
    confidence: "primary",
  },
  {
    act: "DU/2004/624",
    date: "2004-03-04",
    article: "art-6",
    promulgated: "2004-04-20",
    inForceFrom: [{ from: "2004-05-05" }],
    confidence: "primary",
  },
  {
    act: "DU/2004/1001",
    date: "2004-04-20",
    article: "art-137",
    promulgated: "2004-05-01",
    inForceFrom: [{ from: "2004-06-01" }],
    confidence: "primary",
  },
  {
    act: "DU/2005/1366",
    date: "2005-07-28",
    article: "art-8",
    promulgated: "2005-08-30",
    inForceFrom: [{ from: "2005-11-01" }],
    confidence: "primary",
  },
  {
    act: "DU/2005/1462",
    date: "2005-07-29",
    article: "art-26",
    promulgated: "2005-09-12",
    inForceFrom: [{ from: "2006-01-01" }],
    confidence: "primary",
  },
  {
    act: "DU/2006/651",
    date: "2006-04-27",
    article: "art-25",
    promulgated: "2006-06-05",
    inForceFrom: [{ from: "2006-07-06" }],
    confidence: "primary",
  },
  {
    act: "DU/2007/793",
    date: "2007-06-15",
    article: "art-1",
    promulgated: "2007-06-29",
    inForceFrom: [
      { from: "2007-07-14" },
      { from: "2007-07-01", units: ["art-1-pkt-13-lit-a", "art-4", "art-5-pkt-2"] },
    ],
    confidence: "primary",
  },
  {
    act: "DU/2009/33",
    date: "2008-12-19",
    article: "art-13",
    promulgated: "2009-01-17",
    // Its art. 1 pkt 49, in force from 2010-01-01, split the unemployment benefit in two: an amount, not a wording here.
    inForceFrom: [{ from: "2009-02-01" }],
    confidence: "primary",
  },
  {
    act: "DU/2009/742",
    date: "2009-05-07",
    article: "art-3",
    promulgated: "2009-06-15",
    inForceFrom: [{ from: "2009-07-16" }],
    confidence: "primary",
  },
  {
    act: "DU/2009/800",
    date: "2009-05-22",
    article: "art-24",
    promulgated: "2009-06-23",
    inForceFrom: [{ from: "2009-07-01" }],
    confidence: "primary",
  },
  {
    act: "DU/2009/1241",
    date: "2009-08-27",
    article: "art-57",
    promulgated: "2009-09-24",
    inForceFrom: [{ from: "2010-01-01" }, { from: "2011-01-01", units: ["art-57-pkt-2"] }],
    confidence: "primary",
  },
  {
    act: "DU/2010/1020",
    date: "2010-07-22",
    article: "art-1",
    promulgated: "2010-08-20",
    inForceFrom: [{ from: "2010-09-04" }],
    confidence: "primary",
  },
  {
    act: "DU/2011/1211",
    date: "2011-08-19",
    article: "art-1",
    promulgated: "2011-09-29",
    inForceFrom: [{ from: "2011-10-30" }],
    confidence: "primary",
  },
  {
    act: "DU/2015/1220",
    date: "2015-06-25",
    article: "art-7",
    promulgated: "2015-08-21",
    inForceFrom: [{ from: "2016-02-22" }],
    confidence: "primary",
  },
  {
    act: "DU/2015/1567",
    date: "2015-08-05",
    article: "art-1",
    promulgated: "2015-10-09",
    inForceFrom: [{ from: "2015-10-24" }],
    confidence: "primary",
  },
  {
    act: "DU/2018/650",
    date: "2018-03-06",
    article: "art-85",
    promulgated: "2018-03-30",
    inForceFrom: [{ from: "2018-04-30" }],
    confidence: "primary",
  },
  {
    act: "DU/2019/730",
    date: "2019-02-21",
    article: "art-67",
    promulgated: "2019-04-19",
    inForceFrom: [{ from: "2019-05-04" }],
    confidence: "primary",
  },
  {
    act: "DU/2019/1818",
    date: "2019-07-19",
    article: "art-60",
    promulgated: "2019-09-24",
    inForceFrom: [{ from: "2020-01-01" }],
    confidence: "primary",
  },
  {
    act: "DU/2022/218",
    date: "2022-01-13",
    article: "art-1",
    promulgated: "2022-01-31",
    inForceFrom: [
      { from: "2022-02-15" },
      { from: "2022-04-01", units: ["art-1-pkt-4"] },
      {
        from: "2022-02-15",
        units: ["art-1-pkt-12-lit-a", "art-1-pkt-12-lit-c", "art-1-pkt-12-lit-d"],
        effectiveFrom: "2022-01-01",
      },
    ],
    confidence: "primary",
  },
  {
    act: "DU/2022/1812",
    date: "2022-08-05",
    article: "art-70",
    promulgated: "2022-08-29",
    inForceFrom: [{ from: "2022-10-30" }],
    confidence: "primary",
  },
  {
    act: "DU/2024/1635",
    date: "2024-10-18",
    article: "art-9",
    promulgated: "2024-11-08",
    inForceFrom: [{ from: "2024-11-09" }],
    confidence: "primary",
  },
  {
    act: "DU/2025/620",
    date: "2025-03-20",
    article: "art-390",
    promulgated: "2025-05-12",
    inForceFrom: [{ from: "2025-06-01" }],
    confidence: "primary",
    // The one act that was not read a second time.
    verifiedOn: "2026-11-21",
  },
] as const satisfies readonly PromulgatedAct[];

/** One of the acts with its days as literal types, so that a gist can be typed by the day of its wording. */
export type Enacted = (typeof enacted)[number];

export const acts: readonly PromulgatedAct[] = enacted;

/** The consolidated texts, oldest first; `stateOn` is the last day of the law they take in. */
export const consolidatedTexts: readonly {
  act: string;
  stateOn?: string;
  promulgated?: string;
  confidence: Confidence;
}[] = [
  { act: "DU/2011/225", stateOn: "2011-02-01", promulgated: "2011-03-01", confidence: "consolidated" },
  { act: "DU/2016/1828", confidence: "consolidated" },
  { act: "DU/2019/217", confidence: "consolidated" },
  { act: "DU/2020/176", confidence: "consolidated" },
  { act: "DU/2022/2241", confidence: "consolidated" },
  { act: "DU/2025/83", stateOn: "2025-01-09", promulgated: "2025-01-22", confidence: "consolidated" },
  // "State before 26 November 2025".
  { act: "DU/2025/1718", stateOn: "2025-11-25", promulgated: "2025-12-05", confidence: "consolidated" },
];
