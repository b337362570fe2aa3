import type { Texts } from "../../law/index.js";
import type { RoomTexts } from "../../reasoning/index.js";
import type { NotTraced, Traced } from "./trace.js";
import type { AddendTable, TracedKind } from "./vocabulary.js";

const tracedKinds: Readonly<Record<TracedKind, Texts>> = {
  centre: { pl: "sprawozdanie centrum", en: "report of a centre" },
  club: { pl: "sprawozdanie klubu", en: "report of a club" },
  collective: { pl: "sprawozdanie zbiorcze", en: "collective report" },
};

const addendTables: Readonly<Record<AddendTable, Texts>> = {
  participants: { pl: "uczestnicy", en: "participants" },
  programmes: { pl: "indywidualne programy zatrudnienia socjalnego", en: "programmes of social employment" },
  stays: { pl: "pobyty w klubie", en: "stays in the club" },
  services: { pl: "usługi", en: "services" },
  outcomes: { pl: "efekty", en: "outcomes" },
  staff: { pl: "umowy z pracownikami", en: "contracts of the staff" },
  payments: { pl: "wypłaty świadczeń i premii", en: "payments of benefits and premiums" },
  grants: { pl: "dotacje", en: "grants" },
  money: { pl: "przychody i wydatki", en: "revenue and expenditure" },
  plan: { pl: "plan finansowy", en: "financial plan" },
  changes: { pl: "zmiany danych zawartych we wniosku", en: "changed data of the application" },
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
