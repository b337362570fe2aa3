// Every kind of page, as somebody sees it: valid HTML, nothing for axe to find, no page wider than a phone, no foreign request,
// and all of it without JavaScript.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";
import { newFile } from "./support.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const start = fileURLToPath(new URL("../start.mjs", import.meta.url));
const shots = process.env.APP_SHOTS;

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "doctype-style": ["error", { style: "lowercase" }],
    "void-style": ["error", { style: "selfclosing" }],
    // Names of people and places are as long as they are.
    "long-title": "off",
    "no-trailing-whitespace": "off",
    // One style sheet, from the same server.
    "require-sri": "off",
  },
});

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

test("a month from the first page to the letter, with a keyboard and without JavaScript", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "pl-PL" });
  const page = await context.newPage();
  const press = (name) => page.getByRole("button", { name }).click();
  await page.goto(address);
  await page.getByRole("button", { name: "Wczytaj dane zmyślone" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Dane zmyślone (synthetic: true)").waitFor();

  await page.goto(`${address}/listy/2025-03`);
  await page.getByLabel("Dzień wypłaty").fill("2025-04-10");
  await press("Rozstrzygnij listę");
  await page.getByRole("heading", { name: "Lista rozstrzygnięta" }).waitFor();
  const total = await page.getByRole("row", { name: /^Razem/ }).textContent();

  await page.getByRole("link", { name: "Lista wypłat i refundacja" }).click();
  assert.match(await page.textContent("main"), /Wszystkie wiersze się zgadzają/);
  const benefits = /świadczenia: ([\d,]+)/.exec(await page.textContent("main"))[1];
  assert.ok(total.includes(benefits));
  await page.getByLabel("Dzień złożenia wniosku").fill("2025-05-06");
  await press("Wniosek do druku");
  assert.ok((await page.textContent("main")).includes("Zmyślonej Górze"));

  // The name leads to the marks, the note to a correction.
  await page.goto(`${address}/obecnosci/2025-03`);
  const row = page.getByRole("row", { name: / N / }).filter({ hasNotText: " C " }).first();
  const name = await row.getByRole("link").textContent();
  await page.goto(`${address}/uczestnicy`);
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByLabel("Od", { exact: true }).fill("2025-03-01");
  await page.getByLabel("Do", { exact: true }).fill("2025-03-31");
  await page.getByLabel("Wpłynęło dnia").fill("2025-04-20");
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
  if (shots) mkdirSync(shots, { recursive: true });
  const [kinds, waiting, wrong] = [new Set(), ["/"], []];
  while (waiting.length > 0) {
    const path = waiting.shift();
    if (kinds.has(kindOf(path)) || /\.(csv|json|ics)/.test(path)) continue;
    kinds.add(kindOf(path));
    const response = await page.goto(address + path);
    const source = await response.text();
    const { results } = await validator.validateString(source);
    for (const { messages } of results)
      for (const { ruleId, message, line } of messages)
        wrong.push(`${path}: ${ruleId}: ${message} in ${source.split("\n")[line - 1].trim().slice(0, 120)}`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
      if (wide > width) wrong.push(`${path}: ${wide} pixels on a screen of ${width}`);
      if (shots)
        await page.screenshot({
          ...{ path: `${shots}/${path.replaceAll(/\W+/g, "-") || "start"}-${width}.png`, fullPage: true },
        });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
      for (const { id, nodes } of violations)
        wrong.push(`${path} at ${width}: ${id}: ${nodes[0].target.join(" ")}: ${nodes[0].failureSummary}`);
    }
    assert.equal(await page.getAttribute("html", "lang"), "pl", path);
    const links = await page
      .locator("a[href^='/']")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    waiting.push(...links.map((link) => link.split("#")[0]));
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(foreign, []);
  assert.ok(kinds.size > 15, [...kinds].join(" "));
  await context.close();
});
