// Every kind of page, as somebody sees it: valid HTML, nothing for axe to find, no page wider than a phone, no foreign request,
// and all of it without JavaScript.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { seed } from "../demo/seed.mjs";
import { openStore } from "../src/store.mjs";
import { problemsOf } from "./look.mjs";
import { months, nextMonth, sum, taking, zloty } from "./straight.mjs";
import { newFile } from "./support.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const start = fileURLToPath(new URL("../start.mjs", import.meta.url));

let server;
let address;
let browser;
before(async () => {
  assert.ok(
    existsSync(executablePath),
    `${executablePath} is missing: apt-get install chromium, or set CHROMIUM`,
  );
  server = spawn(process.execPath, [start], { env: { ...process.env, PORT: "0", DATA_FILE: newFile() } });
  const [line] = await once(server.stdout, "data");
  address = /Adres: (\S+)/.exec(String(line))[1];
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
});
after(async () => {
  await browser?.close();
  server.kill("SIGTERM");
});

/** One address for each kind: the same address with other numbers is of the same kind. */
const kindOf = (url) => url.replaceAll(/\d+/g, "0");

/** The same made-up people, to be counted by the library alone. */
const straight = openStore(newFile());
seed(straight);
after(() => straight.close());

test("a year from the first page to the letter and a correction, with a keyboard and without JavaScript", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "pl-PL" });
  const page = await context.newPage();
  const press = (name) => page.getByRole("button", { name }).click();
  await page.goto(address);
  await page.getByRole("button", { name: "Wczytaj dane zmyślone" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Dane zmyślone (synthetic: true)").waitFor();

  for (const month of months) {
    await page.goto(`${address}/listy/${month}`);
    await page.getByLabel("Dzień wypłaty").fill(`${nextMonth(month)}-10`);
    await press("Zatwierdź listę");
    await page.getByRole("heading", { name: "Lista zatwierdzona" }).waitFor();
    const expected = taking(straight, month);
    const total = zloty(sum(expected.map(({ result }) => result.amount)));
    const row = await page.getByRole("row", { name: /^Razem/ }).textContent();
    const shown = `Razem (liczba pozycji: ${expected.length}) ${total}`;
    assert.equal(row.replaceAll(/\s+/g, ""), shown.replaceAll(/\s+/g, ""), month);
  }

  await page.goto(`${address}/listy/2025-03`);
  await page.getByRole("link", { name: "Lista wypłaconych świadczeń i refundacja" }).click();
  assert.match(await page.textContent("main"), /Wszystkie pozycje są zgodne/);
  await page.getByLabel("Dzień złożenia wniosku").fill("2025-05-06");
  await press("Wniosek do druku");
  assert.match(await page.textContent("main"), /Zmyślonej Górze/);

  await page.goto(`${address}/obecnosci/2025-03`);
  const row = page.getByRole("row", { name: / N / }).filter({ hasNotText: " C " }).first();
  const name = await row.getByRole("link").textContent();
  await page.goto(`${address}/uczestnicy`);
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByLabel("Pierwszy dzień niezdolności").fill("2025-03-03");
  await page.getByLabel("Ostatni dzień niezdolności").fill("2025-03-05");
  await page.getByLabel("Dzień wpływu zwolnienia").fill("2025-04-20");
  await press("Dodaj zwolnienie");
  await page.getByRole("link", { name: "Korekty" }).click();
  await page.getByRole("heading", { name: `${name}, marzec 2025` }).waitFor();
  await context.close();
});

test("every kind of page is valid, accessible, and fits", async () => {
  const context = await browser.newContext({ bypassCSP: true, locale: "pl-PL" });
  const page = await context.newPage();
  const foreign = [];
  page.on("request", (request) => request.url().startsWith(address) || foreign.push(request.url()));
  const named = [
    "/listy/2025-03",
    "/listy/2025-03/5",
    "/uczestnicy/20",
    "/uczestnicy/5",
    "/sprawozdania/2025",
  ];
  const [kinds, waiting, wrong] = [new Set(), ["/"], []];
  const look = async (response) => wrong.push(...(await problemsOf(page, await response.text())));
  for (const path of named) await look(await page.goto(address + path));
  while (waiting.length > 0) {
    const path = waiting.shift();
    if (kinds.has(kindOf(path)) || /\.(csv|json|ics)/.test(path)) continue;
    kinds.add(kindOf(path));
    await look(await page.goto(address + path));
    const links = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    waiting.push(...links.map((link) => link.split("#")[0]));
  }
  assert.ok(kinds.size > 18, [...kinds].join(" "));
  const answerTo = async (name) => {
    const posted = page.waitForResponse((response) => response.request().method() === "POST");
    await page.getByRole("button", { name }).click();
    return posted;
  };
  await page.goto(`${address}/uczestnicy`);
  await page.getByLabel("Imię i nazwisko").fill("Nikt Zmyślony");
  await look(await answerTo("Dodaj uczestnika"));
  await page.goto(`${address}/obecnosci`);
  const file = {
    name: "x.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("numer;dzień;znak\n1;2025-04-01;?"),
  };
  await page.getByLabel("Plik CSV").setInputFiles(file);
  await look(await answerTo("Wczytaj plik"));
  assert.match(page.url(), /import$/);
  await look(await page.goto(`${address}/nic`));
  assert.deepEqual(wrong, []);
  assert.deepEqual(foreign, []);
  await context.close();
});
