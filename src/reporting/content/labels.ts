import type { Texts } from "../../law/index.js";

/** What each section of a report is called. */
export const sectionLabels: Readonly<Record<string, Texts>> = {
  staff: { pl: "Pracownicy", en: "Staff" },
  participants: { pl: "Uczestnicy", en: "Participants" },
  independence: { pl: "Usamodzielnieni ekonomicznie", en: "Economically independent" },
  reintegration: { pl: "Objęci reintegracją", en: "In reintegration" },
  services: { pl: "Usługi", en: "Services" },
  "social-effects": { pl: "Efekty społeczne", en: "Social effects" },
  grants: { pl: "Dotacje", en: "Grants" },
  revenue: { pl: "Przychody", en: "Revenue" },
  expenditure: { pl: "Wydatki", en: "Expenditure" },
};

/** What each row and column of a report is called. */
export const cellLabels: Readonly<Record<string, Texts>> = {
  total: { pl: "ogółem", en: "total" },
  women: { pl: "kobiety", en: "women" },
  persons: { pl: "osoby", en: "persons" },
  employment: { pl: "zatrudnieni na umowę o pracę", en: "on an employment contract" },
  began: { pl: "rozpoczęli", en: "began" },
  "took-part": { pl: "uczestniczyli", en: "took part" },
  completed: { pl: "ukończyli", en: "completed" },
  achieved: { pl: "osiągnęli efekt", en: "achieved an effect" },
  employed: { pl: "podjęli pracę po ukończeniu", en: "found work after completing" },
  received: { pl: "otrzymano", en: "received" },
  used: { pl: "wykorzystano", en: "used" },
  executed: { pl: "wykonanie", en: "carried out" },
};
