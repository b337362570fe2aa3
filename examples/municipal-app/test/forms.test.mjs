// Forms: what is wrong is said in the library's words beside its field; nothing forged is taken and nothing unescaped shown.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { describeIssue } from "zatrudnienie-socjalne";
import { planParticipation } from "zatrudnienie-socjalne/participation";
import { validator } from "zatrudnienie-socjalne/validation";
import { open, shown } from "./support.mjs";

let site;
before(async () => {
  site = await open({ seeded: false });
});
after(() => site.close());

const hostile = `"><script>alert(1)</script><b title='`;
const person = { name: hostile, sex: "female", groups: "disabled" };

test("an empty centre offers made-up data and makes none unasked", async () => {
  const { body } = await site.get("/");
  assert.match(body, /Wczytaj dane zmyślone/);
  assert.equal(site.store.get("SELECT count(*) AS people FROM person").people, 0);
});

test("a programme without signed dates waits for the reading it hangs on, with a link to the setting", async () => {
  await site.post("/uczestnicy", { ...person, trialFrom: "2026-03-02" });
  for (const url of ["/", "/uczestnicy", "/uczestnicy/1", "/listy/2026-03"])
    assert.match(
      (await site.get(url)).body,
      /href="\/ustawienia#monthCount"[^>]*>Którego dnia kończy się okres/,
      url,
    );
  await site.post("/ustawienia", { name: "CIS", place: "", office: "PUP", monthCount: "day-before" });
  const settings = (await site.get("/ustawienia")).body;
  assert.match(settings, /id="monthCount-day-before"[^>]*checked/);
  assert.match(settings, /id="monthCount"/);
  assert.doesNotMatch((await site.get("/uczestnicy/1")).body, /Którego dnia/);
});

test("a wrong date: the library's sentence, beside the field and at the head of the form", async () => {
  const answer = await site.post("/uczestnicy", { ...person, trialFrom: "2026-02-30" });
  const [issue] = planParticipation({ trialFrom: "2026-02-30" }).issues;
  const checked = validator("planParticipation")["~standard"].validate({ trialFrom: "2026-02-30" });
  assert.deepEqual(checked.issues, [{ message: describeIssue(issue, "pl"), path: ["trialFrom"] }]);
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /<a href="#trialFrom">/);
  assert.match(
    answer.body,
    /id="trialFrom"[^>]*aria-invalid="true"[^>]*aria-describedby="trialFrom-problem"/,
  );
  assert.ok(shown(answer).includes(describeIssue({ ...issue, path: [] }, "pl")));
});

test("every issue of every form comes from the library and stands in its form", async () => {
  const known = { applied: "true", otherInsuranceTitle: "false", longTermUnemployed: "unknown" };
  await site.post("/programy/1/fakty", known);
  const cases = [
    ["/uczestnicy", { ...person, sex: "x", trialFrom: "2026-03-02" }, "sex"],
    [
      "/programy/1/zwolnienie",
      { from: "2026-04-10", to: "2026-04-01", receivedOn: "2026-04-01" },
      "p1-zwolnienie-",
    ],
    ["/programy/1/przedluzenie", { decidedOn: "2027-01-01", to: "2026-04-01" }, "p1-przedluzenie-to"],
    ["/programy/1/koniec", { endedOn: "2025-01-01", endReason: "job" }, "p1-koniec-endedOn"],
    ["/uczestnicy/1/efekt", { kind: "miracle", on: "2026-04-01" }, "effect-kind"],
    ["/listy/2026-04", { paidOn: "2026-05-32" }, "paidOn"],
  ];
  for (const [url, fields, id] of cases) {
    const answer = await site.post(url, fields);
    assert.equal(answer.statusCode, 422, url);
    assert.match(answer.body, new RegExp(`<a href="#${id}`), url);
  }
});

test("the certificate asks whether somebody was referred as long-term unemployed, and is then written", async () => {
  await site.post("/programy/1/koniec", { endedOn: "2026-05-29", endReason: "completed" });
  assert.match((await site.get("/uczestnicy/1")).body, /href="\/uczestnicy\/1#p1-longTermUnemployed"/);
  await site.post("/programy/1/fakty", {
    ...{ applied: "true", otherInsuranceTitle: "false", longTermUnemployed: "false" },
  });
  const given = { skills: "układanie płytek\r\ngotowanie", issuedOn: "2026-06-01" };
  assert.equal((await site.post("/programy/1/zaswiadczenie", given)).statusCode, 303);
  const paper = await site.get("/programy/1/zaswiadczenie.html");
  assert.match(paper.body, /układanie płytek/);
  assert.doesNotMatch(paper.body, /<script/);
});

test("no page shows markup that was typed, and every page forbids scripts", async () => {
  for (const url of [
    "/uczestnicy",
    "/uczestnicy/1",
    "/obecnosci/2026-03",
    "/listy/2026-03",
    "/sprawozdania/2026",
  ]) {
    const { body, headers } = await site.get(url);
    assert.doesNotMatch(body, /<script|<b title/, url);
    assert.match(headers["content-security-policy"], /^default-src 'none'/, url);
  }
});

test("a fact that is none is not kept", async () => {
  const facts = { applied: "maybe", otherInsuranceTitle: "false", longTermUnemployed: "false" };
  assert.equal((await site.post("/programy/1/fakty", facts)).statusCode, 500);
  assert.equal(site.store.get("SELECT applied FROM programme WHERE id = 1").applied, "true");
});

test("a form without its token is refused, also from a file", async () => {
  for (const [key, value] of [
    ["_csrf", ""],
    ["_csrf", "0123456789abcdee"],
  ]) {
    const { statusCode } = await site.post("/uczestnicy", {
      ...person,
      trialFrom: "2026-03-02",
      [key]: value,
    });
    assert.equal(statusCode, 403);
  }
  assert.equal((await site.get("/uczestnicy/77")).statusCode, 404);
  assert.equal((await site.get("/listy/2026-13")).statusCode, 404);
});
