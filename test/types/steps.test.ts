import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { step } from "../../src/club/step.js";
import { Law } from "../../src/law/index.js";
import * as rules from "../../src/law/rules/index.js";
import type { Exact } from "../../src/money/index.js";
import { type Addend, type Sentences, step as anyStep, type StepOf } from "../../src/reasoning/index.js";

const rule = new Law(calendarDate("2015-01-05")).of(rules.clubCertificate);

it("a step carries its wording, and its operands are those of its sentence", () => {
  const made = step(rule, "club-certificate-valid", { months: 4 });
  expect(made).toEqual({
    citation: rule.citation,
    operation: "club-certificate-valid",
    operands: { months: 4 },
    record: rule,
  });
});

it("a misspelt operand, a forgotten one, one too many and an unknown operation do not compile", () => {
  // @ts-expect-error: the operand is called months
  step(rule, "club-certificate-valid", { month: 4 });
  // @ts-expect-error: months are missing
  step(rule, "club-certificate-valid");
  // @ts-expect-error: it has no operands
  step(rule, "club-not-ended", { months: 4 });
  // @ts-expect-error: there is no such operation
  step(rule, "club-certificate-lost");
  expect(true).toBe(true);
});

it("an addend has its value, other operations have none", () => {
  interface Operations {
    part: Addend & { readonly days: number };
    whole: { readonly days: number };
  }
  const typed: StepOf<Operations> = anyStep;
  const value: Exact = { numerator: "1", denominator: "3" };
  expect(typed(rule, "part", { days: 1 }, value).value).toBe(value);
  // @ts-expect-error: the value is missing
  typed(rule, "part", { days: 1 });
  // @ts-expect-error: it is no addend
  typed(rule, "whole", { days: 1 }, value);
});

it("a sentence that is missing or reads another operand does not compile", () => {
  interface Operations {
    part: { readonly days: number };
  }
  // @ts-expect-error: part has no sentence
  const none: Sentences<Operations> = {};
  const other: Sentences<Operations> = {
    // @ts-expect-error: there is no operand months
    part: { pl: ({ months }) => String(months), en: ({ days }) => String(days) },
  };
  expect([none, other]).toHaveLength(2);
});
