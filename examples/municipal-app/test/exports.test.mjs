// What the library makes of the same records: prices of open questions, lists for a spreadsheet, a calendar.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import ICAL from "ical.js";
import { interpretations } from "zatrudnienie-socjalne";
import { interpretation, sum, taking, zloty } from "./straight.mjs";
import { open, shown } from "./support.mjs";

const mustBeChosen = Object.keys(interpretation);
let site;
before(async () => {
  site = await open();
  await site.post("/listy/2025-03", { paidOn: "2025-04-10" });
});
after(() => site.close());
const store = () => site.store;

test("an open question stands among the settings with its certainty and the month's total under each answer", async () => {
  const { body } = await site.get("/ustawienia?miesiac=2025-07");
  for (const { id, readings, certainty } of interpretations().filter(({ id }) => mustBeChosen.includes(id))) {
    const part = shown({
      body: body.slice(body.indexOf(`id="${id}"`), body.indexOf("</fieldset>", body.indexOf(`id="${id}"`))),
    });
    assert.ok(part.includes(`Pewność ${certainty}`), id);
    for (const { reading, text } of readings) {
      const amounts = taking(store(), "2025-07", { [id]: reading }).map(({ result }) => result.amount);
      assert.ok(part.includes(`${text.pl} ${zloty(sum(amounts))}`), `${id}: ${reading}`);
    }
  }
});

test("exports: a list for a spreadsheet, a calendar that other programs read", async () => {
  const people = (await site.get("/uczestnicy.csv")).body;
  assert.match(people, /^\uFEFFnumer uczestnika;/);
  assert.equal(people.trim().split("\r\n").length, 1 + 28);
  const list = (await site.get("/refundacje/2025-04/lista.csv")).body;
  for (const { result } of taking(store(), "2025-03")
    .filter(({ result }) => result.outcome === "due")
    .slice(-3))
    assert.ok(list.includes(result.amount.replace(".", ",")));
  const calendar = new ICAL.Component(ICAL.parse((await site.get("/terminarz.ics")).body));
  const titles = calendar
    .getAllSubcomponents("vevent")
    .map((event) => event.getFirstPropertyValue("summary"));
  assert.ok(titles.some((title) => title.includes("Sprawozdanie")));
});

test("a calendar between days that are none says so, and is no file", async () => {
  const { statusCode, body } = await site.get("/terminarz?from=2025-02-30");
  assert.equal(statusCode, 422);
  assert.match(body, /<a href="#from">/);
  assert.equal((await site.get("/terminarz.ics?from=2025-02-30")).statusCode, 404);
  assert.equal((await site.get("/ustawienia?miesiac=x")).statusCode, 404);
});

test("whoever decides a month is told of days without a mark, and of days off that go past the law", async () => {
  assert.doesNotMatch(shown(await site.get("/listy/2025-05")), /bez wpisu/);
  const { programme } = store().get(
    "SELECT * FROM mark WHERE day = '2025-05-05' AND mark = 'O' AND programme NOT IN (SELECT programme FROM sick_note)",
  );
  store().run("DELETE FROM mark WHERE programme = ? AND day = '2025-05-05'", [programme]);
  assert.match(shown(await site.get("/listy/2025-05")), /Dni zajęć bez wpisu: 1 \. Dzień/);
  store().run("UPDATE mark SET mark = 'W' WHERE programme = ? AND day LIKE '2025-05-%'", [programme]);
  assert.match(shown(await site.get(`/listy/2025-05/${programme}`)), /Niezgodności z ustawą/);
});
