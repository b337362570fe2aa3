// Slips of a clerk: each is said before it can do harm, or can be put right.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open, shown } from "./support.mjs";

let site;
before(async () => {
  site = await open();
});
after(() => site.close());
const problemsOf = ({ body }) => [...body.matchAll(/<a href="#([^"]+)">/g)].map(([, id]) => id);

test("a doctor's note is entered once: its days cannot be in another one, and it can be taken back", async () => {
  const { id, person } = site.store.get(
    "SELECT * FROM programme WHERE trial_from LIKE '2025-02-%' AND id NOT IN (SELECT programme FROM sick_note)",
  );
  const note = { from: "2025-04-28", to: "2025-05-09", receivedOn: "2025-05-12" };
  const url = `/programy/${id}/zwolnienie`;
  assert.equal((await site.post(url, note)).statusCode, 303);
  for (const slip of [
    note,
    { ...note, from: "2025-05-09", to: "2025-05-16" },
    { ...note, from: "2025-04-21" },
  ]) {
    const answer = await site.post(url, slip);
    assert.equal(answer.statusCode, 422);
    assert.deepEqual(problemsOf(answer), [`p${id}-zwolnienie-from`]);
  }
  assert.equal((await site.post(url, { ...note, from: "2025-05-10", to: "2025-05-16" })).statusCode, 303);
  for (const [, kept] of (await site.get(`/uczestnicy/${person}`)).body.matchAll(
    /name="note"\s+value="(\d+)"/g,
  ))
    await site.post(`/programy/${id}/bez-zwolnienia`, { note: kept });
  assert.equal(site.store.get("SELECT count(*) AS notes FROM sick_note WHERE programme = ?", [id]).notes, 0);
});

test("an extension has its day of decision, and nobody has two programmes on a day", async () => {
  const { id } = site.store.get("SELECT id FROM programme WHERE ended_on IS NULL ORDER BY id DESC");
  const answer = await site.post(`/programy/${id}/przedluzenie`, { decidedOn: "", to: "2027-03-31" });
  assert.deepEqual(problemsOf(answer), [`p${id}-przedluzenie-decidedOn`]);
  const ended = site.store.get("SELECT * FROM programme WHERE ended_on IS NOT NULL ORDER BY id");
  const url = `/uczestnicy/${ended.person}/program`;
  assert.deepEqual(problemsOf(await site.post(url, { trialFrom: ended.ended_on })), ["new-trialFrom"]);
  assert.equal((await site.post(url, { trialFrom: "2025-12-01" })).statusCode, 303);
});

test("marks after the end of a programme stand in nobody's way", async () => {
  const { id } = site.store.get(
    "SELECT programme AS id FROM mark JOIN programme ON id = programme WHERE mark = 'N' AND day > '2025-11-10' AND ended_on IS NULL",
  );
  for (const endReason of ["", "miracle"]) {
    const answer = await site.post(`/programy/${id}/koniec`, { endedOn: "2025-11-07", endReason });
    assert.deepEqual(problemsOf(answer), [`p${id}-koniec-endReason`]);
  }
  await site.post(`/programy/${id}/koniec`, { endedOn: "2025-11-07", endReason: "job" });
  assert.match((await site.get(`/listy/2025-11/${id}`)).body, /class="amount"/);
  assert.match((await site.get(`/obecnosci/2025-11/${id}`)).body, /id="d2025-11-07"/);
  assert.match(shown(await site.get(`/obecnosci/2025-12/${id}`)), /uczestnik nie ma zajęć/);
});

test("a list cannot be paid before its month is over, nor a correction without a reason", async () => {
  const early = await site.post("/listy/2025-08", { paidOn: "2015-09-10" });
  assert.deepEqual(problemsOf(early), ["paidOn"]);
  assert.equal((await site.post("/listy/2025-08", { paidOn: "2025-09-10" })).statusCode, 303);
  const { programme } = site.store.get("SELECT * FROM mark WHERE mark = 'N' AND day LIKE '2025-08-%'");
  site.store.run("UPDATE mark SET mark = 'O' WHERE programme = ? AND day LIKE '2025-08-%'", [programme]);
  const sent = { programme: String(programme), month: "2025-08", reason: " ", paidOn: "2025-10-10" };
  const prefix = `p${programme}-2025-08-`;
  const wordless = await site.post("/korekty", sent);
  assert.deepEqual(problemsOf(wordless), [`${prefix}reason`]);
  assert.match(wordless.body, /value="2025-10-10"/);
  const wrong = await site.post("/korekty", { ...sent, reason: "pomyłka w karcie", paidOn: "2025-07-10" });
  assert.deepEqual(problemsOf(wrong), [`${prefix}paidOn`]);
  assert.match(wrong.body, /value="pomyłka w karcie"/);
  assert.equal(site.store.get("SELECT count(*) AS rows FROM correction").rows, 0);
});

test("who had to wait and was decided later is no longer listed as waiting", async () => {
  const { programme: id } = site.store.get("SELECT id AS programme FROM programme WHERE applied = 'unknown'");
  assert.match(shown(await site.get("/refundacje/2025-09")), /Świadczenia do wyjaśnienia/);
  await site.post(`/programy/${id}/fakty`, {
    ...{ applied: "true", otherInsuranceTitle: "false", longTermUnemployed: "false" },
  });
  await site.post("/listy/2025-08", { paidOn: "2025-09-10" });
  assert.doesNotMatch(shown(await site.get("/refundacje/2025-09")), /Świadczenia do wyjaśnienia/);
});

test("a choice taken back later leaves every page standing, and what waits for it says so", async () => {
  const centre = { name: "CIS", place: "", office: "PUP", sicknessDays: "calendar", excusedAbsence: "full" };
  await site.post("/ustawienia", centre);
  for (const url of ["/", "/korekty", "/uczestnicy", "/listy/2025-08", "/obecnosci/2025-08"])
    assert.equal((await site.get(url)).statusCode, 200, url);
  const claim = await site.get("/refundacje/2025-09");
  assert.match(claim.body, /Porównanie z aktualnymi danymi[^]*href="\/ustawienia#monthCount"/);
  assert.match(
    shown(await site.get("/sprawozdania/2025")),
    /nie obejmuje programów, których okresów nie ustalono/,
  );
  await site.post("/ustawienia", { ...centre, monthCount: "day-before" });
  assert.doesNotMatch(shown(await site.get("/sprawozdania/2025")), /nie obejmuje programów/);
});

test("a paper asks for what the settings do not say of the centre, with a link to it", async () => {
  const answers = { sicknessDays: "calendar", excusedAbsence: "full", monthCount: "day-before" };
  const { person } = site.store.get("SELECT * FROM programme WHERE end_reason = 'completed'");
  await site.post("/ustawienia", { ...answers, name: "", place: "", office: "" });
  assert.match(
    (await site.get("/refundacje/2025-09")).body,
    /href="\/ustawienia#name"[^]*href="\/ustawienia#office"/,
  );
  assert.match((await site.get(`/uczestnicy/${person}`)).body, /href="\/ustawienia#name"/);
  await site.post("/ustawienia", { ...answers, name: "CIS", place: "", office: "PUP" });
  assert.match((await site.get("/refundacje/2025-09/wniosek.html?filedOn=2025-10-01")).body, /PUP/);
});

test("only this machine's own names are answered", async () => {
  assert.equal((await site.get("/uczestnicy", { host: "example.org" })).statusCode, 404);
});

test("nobody is entered without a name, and a file that is too large says so", async () => {
  const answer = await site.post("/uczestnicy", {
    ...{ name: "  ", sex: "female", groups: "disabled", trialFrom: "2026-03-02" },
  });
  assert.deepEqual(problemsOf(answer), ["name"]);
  const large = await site.upload("/obecnosci/import", "file", ["x".repeat(2_000_000)]);
  assert.equal(large.statusCode, 413);
  assert.match(shown(large), /Wysłano za dużo danych/);
});
