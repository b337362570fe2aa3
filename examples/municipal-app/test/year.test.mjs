// Twenty-eight people through 2025, by HTTP: the change of the base on 1 June, somebody who had to be asked, an extension, a
// late sick note and its correction. Every total is the library's own, computed here straight from the tables.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { justification, unemploymentBenefitOn } from "zatrudnienie-socjalne";
import { monthlyBenefit, recalculate, refundClaim } from "zatrudnienie-socjalne/benefit";
import { planParticipation } from "zatrudnienie-socjalne/participation";
import { everybody, interpretation, monthOf, months, nextMonth, sum, taking, zloty } from "./straight.mjs";
import { open, shown } from "./support.mjs";

let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const store = () => site.store;

test("twenty-eight people", () => assert.equal(everybody(store()).length, 28));

test("somebody of whom it is not known whether the benefit was applied for is asked, and paid afterwards", async () => {
  const month = "2025-01";
  const id = everybody(store()).find(
    (each) => monthlyBenefit(monthOf(store(), each, "2025-08")).outcome === "undetermined",
  );
  const asked = (await site.get("/listy/2025-08")).body;
  assert.match(
    asked,
    new RegExp(`href="/uczestnicy/${id}#p${id}-applied"[^>]*>Czy uczestnik złożył wniosek`),
  );
  assert.match((await site.get(`/uczestnicy/${id}`)).body, new RegExp(`id="p${id}-applied"`));
  await site.post("/listy/2025-08", { paidOn: "2025-09-10" });
  await site.post(`/programy/${id}/fakty`, {
    ...{ applied: "true", otherInsuranceTitle: "false", longTermUnemployed: "false" },
  });
  await site.post("/listy/2025-08", { paidOn: "2025-09-10" });
  assert.deepEqual(
    site.store.all("SELECT count(*) AS lists FROM payroll WHERE month = '2025-08'").map(({ lists }) => lists),
    [2],
  );
  assert.equal((await site.get(`/listy/${month}`)).statusCode, 200);
});

test("an extension, and attendance in it from a file", async () => {
  const row = site.store.get(
    "SELECT * FROM programme WHERE ended_on IS NULL AND trial_from < '2025-01-01' AND id NOT IN (SELECT programme FROM extension)",
  );
  const { plannedEnd } = planParticipation({ trialFrom: row.trial_from, interpretation });
  const to = "2025-12-15";
  const { statusCode, headers } = await site.post(`/programy/${row.id}/przedluzenie`, {
    ...{ decidedOn: plannedEnd, to },
  });
  assert.deepEqual([statusCode, headers.location], [303, `/uczestnicy/${row.person}`]);
  const lines = ["numer;dzień;znak", `${row.person};01.12.2025;N`, `${row.person};02.12.2025;O`];
  const imported = await site.upload("/obecnosci/import", "file", [lines.join("\r\n")]);
  assert.match(shown(imported), /Zapisane wiersze: 2\. Wiersze z błędem: 0\./);
  const december = monthlyBenefit(monthOf(store(), row.id, "2025-12"));
  assert.deepEqual([december.outcome, december.coveredDays, december.counters.unexcused], ["due", 15, 1]);
  assert.ok(shown(await site.get(`/listy/2025-12/${row.id}`)).includes(zloty(december.amount)));
});

test("every month: the total of the list is that of the library, and so is every line", async () => {
  for (const month of months) {
    await site.post(`/listy/${month}`, { paidOn: `${nextMonth(month)}-10` });
    const expected = taking(store(), month);
    const decided = site.store.all("SELECT * FROM decision WHERE month = ?", [month]);
    assert.deepEqual(
      Object.fromEntries(decided.map(({ programme, amount }) => [programme, amount])),
      Object.fromEntries(expected.map(({ id, result }) => [id, result.amount])),
      month,
    );
    if (month !== "2025-08") {
      const total = sum(expected.map(({ result }) => result.amount));
      assert.ok(
        shown(await site.get(`/listy/${month}`)).includes(
          `Razem (liczba pozycji: ${expected.length}) ${zloty(total)}`,
        ),
        month,
      );
    }
  }
});

test("the base changes on 1 June: a whole month before and after", async () => {
  const whole = (month) =>
    taking(store(), month).find(({ result }) => result.fullMonth && result.deductions.length === 0);
  for (const [month, day] of [
    ["2025-05", "2025-05-31"],
    ["2025-06", "2025-06-01"],
  ]) {
    const { id, result } = whole(month);
    const text = shown(await site.get(`/listy/${month}/${id}`));
    assert.ok(text.includes(justification(result, "pl").replaceAll(/\s+/g, " ")));
    assert.ok(text.includes(unemploymentBenefitOn(day).amount.replace(".", ",")));
  }
  assert.notEqual(whole("2025-05").result.amount, whole("2025-06").result.amount);
});

test("a late sick note is a correction of its own, paid with its reason; what was decided stays", async () => {
  const { programme: id, day } = site.store.get(
    "SELECT * FROM mark WHERE mark = 'N' AND day LIKE '2025-03-%' AND programme NOT IN (SELECT programme FROM sick_note) ORDER BY day",
  );
  const former = monthOf(store(), id, "2025-03");
  const paid = monthlyBenefit(former);
  const kept = site.store.get("SELECT * FROM payroll WHERE month = '2025-03'");
  assert.match(shown(await site.get("/korekty")), /Żadne zatwierdzone świadczenie nie wymaga korekty/);

  await site.post(`/programy/${id}/zwolnienie`, { from: day, to: day, receivedOn: "2026-01-15" });
  const again = recalculate({
    paid: { amount: paid.amount },
    formerInput: former,
    input: monthOf(store(), id, "2025-03"),
  });
  assert.equal(again.outcome, "arrears");
  assert.ok(shown(await site.get("/korekty")).includes(zloty(again.difference)));
  assert.match(shown(await site.get("/refundacje/2025-04")), /Pozycje do wyjaśnienia/);

  await site.post("/korekty", {
    ...{
      programme: String(id),
      month: "2025-03",
      reason: "Zwolnienie wpłynęło po wypłacie",
      paidOn: "2026-01-21",
    },
  });
  assert.match(
    shown(await site.get("/korekty")),
    /Żadne zatwierdzone świadczenie nie wymaga korekty.*Korekty zatwierdzone/,
  );
  assert.deepEqual(site.store.get("SELECT * FROM payroll WHERE month = '2025-03'"), kept);
  assert.throws(() => site.store.run("UPDATE payroll SET result = '{}'"), /a payroll is kept/);

  const january = shown(await site.get("/refundacje/2026-01"));
  assert.ok(january.includes("Zwolnienie wpłynęło po wypłacie"));
  const correction = site.store.get("SELECT * FROM correction");
  assert.deepEqual([correction.library, JSON.parse(correction.law)], [kept.library, again.law]);
});

test("the claim of every month is the library's, and its check agrees but for the corrected one", async () => {
  for (const month of [...months.slice(1), "2026-01"]) {
    const payments = site.store
      .all("SELECT * FROM payment WHERE paid_on LIKE ? ORDER BY id", [`${month}-%`])
      .map(({ programme, month: forMonth, amount, before, paid_on }) => ({
        ...{ id: String(programme), forMonth, amount, paidOn: paid_on, otherInsuranceTitle: false },
        ...(before === null ? {} : { paidBefore: before }),
      }));
    const { totals } = refundClaim({ paidInMonth: month, payments });
    const text = shown(await site.get(`/refundacje/${month}`));
    assert.ok(text.includes(`Razem do refundacji: ${zloty(totals.total)}`), month);
    if (month !== "2025-04") assert.match(text, /Wszystkie pozycje są zgodne/, month);
  }
  const letter = await site.get("/refundacje/2026-01/wniosek.html?filedOn=2026-02-03");
  assert.match(letter.body, /Zmyślonej Górze/);
});

test("the report counts what was paid in the year", async () => {
  const paid = site.store.all("SELECT amount FROM payment WHERE paid_on LIKE '2025-%'");
  const report = shown(await site.get("/sprawozdania/2025"));
  assert.ok(report.includes(sum(paid.map(({ amount }) => amount)).replace(".", ",")));
});

test("reports of several centres are added to one, and what is no report is named", async () => {
  const { body } = await site.get("/sprawozdania/2025/sprawozdanie.json");
  const other = body.replace('"id": "cis"', '"id": "other"');
  const add = (files) => site.upload("/sprawozdania/zbiorcze", "files", files, { year: "2025" });
  const began = (text) => JSON.parse(text).content.cells.participants.total.began;
  const both = await add([body, other]);
  assert.equal(both.statusCode, 200);
  assert.ok(shown(both).includes(` ${began(body) + began(other)} `));
  assert.equal((await add(["{}", body])).statusCode, 422);
});
