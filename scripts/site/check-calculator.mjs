// The calculator in a browser: it gives the library's amounts, is worked with the keyboard alone, fits a screen magnified four
// times, reads its own links and refuses others, and keeps nothing that somebody types where it does not belong.
import axe from "axe-core";
import { monthlyBenefit } from "../../dist/code/index.js";

const planted = "80010112345";
const periods = "t=2026-03-02.2026-04-01&p=2026-04-02.2027-03-01";
const facts = {
  trial: { from: "2026-03-02", to: "2026-04-01" },
  participation: { from: "2026-04-02", to: "2027-03-01" },
};

/** Of the README, and of Jaworzno in January 2019: by link, and what the library says. */
const cases = [
  {
    link: `v=1&m=2026-06&${periods}&d=2026-06-08n&a=yes`,
    input: {
      month: "2026-06",
      periods: facts,
      absences: [{ kind: "unexcused", date: "2026-06-08" }],
      applied: true,
    },
  },
  {
    link: "v=1&m=2019-01&p=2018-09-03.2019-08-02&a=yes",
    input: {
      month: "2019-01",
      periods: { participation: { from: "2018-09-03", to: "2019-08-02" } },
      applied: true,
    },
  },
  {
    link: "v=1&m=2019-01&t=2019-01-02.2019-02-01&a=yes",
    input: { month: "2019-01", periods: { trial: { from: "2019-01-02", to: "2019-02-01" } }, applied: true },
  },
  {
    link: "v=1&m=2019-01&p=2018-09-03.2019-08-02&d=2019-01-07n.2019-01-08n.2019-01-09n.2019-01-10n&a=yes",
    input: {
      month: "2019-01",
      periods: { participation: { from: "2018-09-03", to: "2019-08-02" } },
      absences: ["07", "08", "09", "10"].map((day) => ({ kind: "unexcused", date: `2019-01-${day}` })),
      applied: true,
    },
  },
];

const summary = (page) => page.locator(".calculator .summary").innerText();
const opened = async (page, address, fragment = "") => {
  await page.goto("about:blank");
  await page.goto(`${address}/kalkulator${fragment === "" ? "" : `#${fragment}`}`, { waitUntil: "load" });
  await page.locator(".calculator .summary").waitFor();
  await page.waitForTimeout(100);
};

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
    ["v=0&m=2026-06", "inna wersja"],
    ["v=1&m=2026-13", "niepełny"],
    [`v=1&m=2026-06&name=${planted}`, "niepełny"],
    ["v=1&m", "niepełny"],
  ]) {
    await opened(page, address, fragment);
    const said = await page.locator(".calculator .problem").allInnerTexts();
    if (!said.join(" ").includes(word)) say(`#${fragment}: says ${JSON.stringify(said)}`);
  }
}

/** From the first field to the amount without a mouse. */
async function keyboard(page, address, say) {
  await opened(page, address);
  await page.locator("#month").focus();
  await page.keyboard.type("June");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("2026");
  for (const [id, text] of [
    ["participation-from", "04022026"],
    ["participation-to", "03012027"],
  ]) {
    await page.locator(`#${id}`).focus();
    await page.keyboard.type(text);
  }
  await page.locator('input[name="applied"][value="yes"]').focus();
  await page.keyboard.press("Space");
  await page.locator(".days button[tabindex='0']").focus();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowLeft", "Enter"]) await page.keyboard.press(key);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  if (!/poniedziałek 8 czerwca 2026.*nieobecność nieusprawiedliwiona/.test(focused ?? ""))
    say(`the grid says ${focused}`);
  const shown = await summary(page);
  if (!shown.includes("2033,70")) say(`by keyboard: ${shown}`);
}

async function magnified(page, address, say) {
  await page.setViewportSize({ width: 320, height: 256 });
  await opened(page, address, cases[0].link);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 320) say(`magnified four times it is ${wide} pixels wide`);
  const columns = await page.evaluate(
    () =>
      new Set([...document.querySelectorAll(".days td")].map((cell) => cell.getBoundingClientRect().left))
        .size,
  );
  if (columns !== 7) say(`the grid has ${columns} columns on a narrow screen`);
  await page.evaluate(axe.source);
  const rules = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], resultTypes: ["violations"] };
  const found = await page.evaluate((options) => globalThis.axe.run(options), rules);
  for (const { id, nodes } of found.violations) say(`${id}: ${nodes.map(({ target }) => target).join(", ")}`);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Something like a PESEL number typed into every field is in no address, no store and no request. */
async function secrets(page, address, say) {
  const asked = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
  await opened(page, address, cases[0].link);
  await page.locator('input[name="history"][value="before"]').check();
  const fields = page.locator(".calculator input:not([type='radio'])");
  for (let index = 0; index < (await fields.count()); index += 1) {
    await fields.nth(index).focus();
    await page.keyboard.type(planted);
    await page.keyboard.press("Tab");
  }
  // As a browser without fields for days and months would take it.
  await page.evaluate((text) => {
    for (const field of document.querySelectorAll(".calculator input:not([type='radio'])")) {
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
  for (const check of [amounts, links, keyboard, magnified, secrets])
    await check(page, address, (problem) => wrong.push(`calculator, ${check.name}: ${problem}`));
  await context.close();
  return wrong;
}
