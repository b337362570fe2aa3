import type { Texts } from "../../law/index.js";
import type { RoomTexts } from "../../reasoning/index.js";
import { recordTableNames } from "../records/table-names.js";
import type { NotTraced, Traced } from "./trace.js";
import type { AddendTable, TracedKind } from "./vocabulary.js";

const tracedKinds: Readonly<Record<TracedKind, Texts>> = {
  centre: { pl: "sprawozdanie centrum", en: "report of a centre" },
  club: { pl: "sprawozdanie klubu", en: "report of a club" },
  collective: { pl: "sprawozdanie zbiorcze", en: "collective report" },
};

const addendTables: Readonly<Record<AddendTable, Texts>> = {
  ...recordTableNames,
  reports: { pl: "sprawozdania", en: "reports" },
};

const outcomes: Readonly<Record<(NotTraced | Traced)["outcome"], Texts>> = {
  traced: { pl: "znaleziono zapisy", en: "records found" },
  "not-found": { pl: "nie ma takiej pozycji", en: "no such cell" },
};

/** The texts of traces. */
export const traceTexts: RoomTexts = {
  granted: [],
  calculations: {
    trace: { label: { pl: "zapisy składające się na pozycję", en: "records behind a cell" } },
  },
  sentences: {},
  labels: { outcomes, tracedKinds, addendTables },
};
