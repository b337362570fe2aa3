// A form library takes a validator as it is: @tanstack/form-core, which needs no page.
import { FormApi } from "@tanstack/form-core";
import { expect, it } from "vitest";
import type { MonthlyBenefitInput } from "zatrudnienie-socjalne";
import { validator } from "zatrudnienie-socjalne/benefit";

function monthForm(absences: MonthlyBenefitInput["absences"], language?: "pl" | "en") {
  const defaultValues: MonthlyBenefitInput = {
    month: "2026-06",
    periods: { participation: { from: "2026-02-01", to: "2026-12-31" } },
    absences,
  };
  let sent: unknown;
  const form = new FormApi({
    defaultValues,
    validators: { onSubmit: validator("monthlyBenefit", { language }) },
    onSubmit: ({ value }) => {
      sent = value;
    },
  });
  form.mount();
  const messagesAt = (field: string) =>
    (form.getAllErrors().fields as Record<string, { errors: { message: string }[] }>)[field]?.errors.map(
      ({ message }) => message,
    );
  return { form, messagesAt, sent: () => sent };
}

it("shows a contradiction in Polish at its field, and sends nothing", async () => {
  const { form, messagesAt, sent } = monthForm([{ kind: "unexcused", date: "2026-06-07" }]);
  await form.handleSubmit();
  expect(form.state.canSubmit).toBe(false);
  expect(messagesAt("absences[0].date")).toEqual([
    "absences[0].date: w tym dniu nie było zajęć, bo to niedziela; wszystkie dni zajęć tego miesiąca można podać w classDays.",
  ]);
  expect(sent()).toBeUndefined();
});

it("in English", async () => {
  const { form, messagesAt } = monthForm([{ kind: "unexcused", date: "2026-06-31" }], "en");
  await form.handleSubmit();
  expect(messagesAt("absences[0].date")).toEqual([
    "absences[0].date: this is not an existing day written as YYYY-MM-DD.",
  ]);
});

it("sends what is good as it is", async () => {
  const { form, sent } = monthForm([{ kind: "unexcused", date: "2026-06-08" }]);
  await form.handleSubmit();
  expect(form.state.isSubmitted).toBe(true);
  expect(sent()).toMatchObject({ month: "2026-06" });
});
