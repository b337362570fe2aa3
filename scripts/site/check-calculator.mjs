// The calculator in a browser: it gives the library's amounts, is worked with the keyboard alone, fits a screen magnified four
// times, reads its own links and refuses others, and keeps nothing that somebody types where it does not belong.
import axe from "axe-core";
import { monthlyBenefit } from "../../dist/code/index.js";
import { cases } from "./calculator-cases.mjs";
import { keyboard, specialLaw } from "./calculator-keyboard.mjs";
import { opened, summary } from "./calculator-page.mjs";

const planted = "80010112345";

/** A state in which every field is there. */
const everyField = `${cases.at(-1).link}&z=2031-06-02.2031-06-03.p&f=1`;

async function amounts(page, address, say) {
  for (const { link, input } of cases) {
    await opened(page, address, link);
    const { amount, outcome } = monthlyBenefit(input);
    const shown = await summary(page);
    const expected = outcome === "due" ? amount.replace(".", ",") : "nie przysługuje";
    if (!shown.includes(expected)) say(`${link}: ${shown}, not ${expected}`);
    const sum = await page.locator(".calculator .sum").allInnerTexts();
    if (outcome === "due" && sum[0] !== expected) say(`${link}: the steps give ${sum[0]}`);
    if (!page.url().endsWith(`#${link}`)) say(`${link}: the address became another`);
  }
}

async function links(page, address, say) {
  for (const [fragment, word] of [
    ["v=0&m=2026-06", "innej wersji"],
    ["v=1&m=2026-13", "niepełny"],
    [`v=1&m=2026-06&name=${planted}`, "niepełny"],
    ["v=1&m", "niepełny"],
  ]) {
    await opened(page, address, fragment);
    const said = await page.locator(".calculator .problem").allInnerTexts();
    if (!said.join(" ").includes(word)) say(`#${fragment}: says ${JSON.stringify(said)}`);
  }
}

/** On a screen magnified four times, in both views of the days. */
async function magnified(page, address, say) {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const link of [cases[0].link, everyField]) {
    await opened(page, address, link);
    const columns = await page.evaluate(
      () =>
        new Set([...document.querySelectorAll(".days td")].map((cell) => cell.getBoundingClientRect().left))
          .size,
    );
    if (columns !== 7) say(`the grid has ${columns} columns on a narrow screen`);
    await accessible(page, say);
    await page.locator("#days-view").selectOption("list");
    await accessible(page, say);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function accessible(page, say) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 320) say(`magnified four times it is ${wide} pixels wide`);
  await page.evaluate(axe.source);
  const rules = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], resultTypes: ["violations"] };
  const found = await page.evaluate((options) => globalThis.axe.run(options), rules);
  for (const { id, nodes } of found.violations) say(`${id}: ${nodes.map(({ target }) => target).join(", ")}`);
}

/** Something like a PESEL number typed into every field is in no address, no store and no request. */
async function secrets(page, address, say) {
  const asked = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await opened(page, address, everyField);
  await page.locator('input[name="history"][value="before"]').check();
  const fields = page.locator(".calculator input:not([type='radio'], [type='checkbox'])");
  for (let index = 0; index < (await fields.count()); index += 1) {
    await fields.nth(index).focus();
    await page.keyboard.type(planted);
    await page.keyboard.press("Tab");
  }
  // As a browser without fields for days and months would take it.
  await page.evaluate((text) => {
    for (const field of document.querySelectorAll(
      ".calculator input:not([type='radio'], [type='checkbox'])",
    )) {
      field.type = "text";
      field.removeAttribute("maxlength");
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, planted);
  await page.waitForTimeout(200);
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
  for (const [place, text] of Object.entries({ address: page.url(), stored, asked: asked.join(" ") }))
    if (text.includes(planted)) say(`what was typed is in the ${place}`);
  const told = await page.locator(".calculator").innerText();
  if (told.includes(planted)) say("what was typed is repeated on the page");
}

/** What is wrong, as lines. */
export async function wrongInCalculator(browser, address) {
  const wrong = [];
  const context = await browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  page.on("pageerror", (error) => wrong.push(`calculator: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && wrong.push(`calculator: ${message.text()}`));
  for (const check of [amounts, links, keyboard, specialLaw, magnified, secrets])
    await check(page, address, (problem) => wrong.push(`calculator, ${check.name}: ${problem}`));
  await context.close();
  return wrong;
}
