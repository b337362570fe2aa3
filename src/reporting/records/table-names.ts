import type { Texts } from "../../law/index.js";
import type { RecordTable } from "../vocabulary.js";

/** What the tables of records are called. */
export const recordTableNames: Readonly<Record<RecordTable, Texts>> = {
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
};
