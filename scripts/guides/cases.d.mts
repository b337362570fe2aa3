import type { InterpretationKey, MonthlyBenefitInput } from "zatrudnienie-socjalne";

interface Texts {
  pl: string;
  en: string;
}

interface OtherCase {
  by: "plan" | "extension" | "end" | "registration" | "report" | "grant";
  facts: Texts;
  input: object;
  month?: object;
}

export interface PricedCase {
  by: "price";
  facts: Texts;
  input: MonthlyBenefitInput;
}

export const cases: Record<InterpretationKey, { title: Texts; worked: (PricedCase | OtherCase)[] }>;
