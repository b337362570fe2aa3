// Every page in a browser: nothing wider than the screen, the right language, nothing that axe finds, nothing from another
// host, nothing that the page's own policy forbids.
import axe from "axe-core";
import { addressOf, languageOf } from "./tree.mjs";

const widths = [320, 768, 1280];
/** axe reads every element: of the long pages of the reference it looks at the narrow and the wide one once. */
const axeWidths = [320, 1280];
const rules = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"], resultTypes: ["violations"] };

async function checkOne(page, address, file) {
  const wrong = [];
  const say = (problem) => wrong.push(`${file}: ${problem}`);
  const listen = {
    request: (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith("data:"))
        say(`asks ${request.url()}`);
    },
    pageerror: (error) => say(error.message),
    console: (message) => {
      if (message.type() === "error") say(message.text());
    },
  };
  for (const [event, heard] of Object.entries(listen)) page.on(event, heard);
  await page.goto(address + addressOf(file), { waitUntil: "load" });
  const lang = await page.evaluate(() => globalThis.document.documentElement.lang);
  if (lang !== languageOf(file)) say(`its language is ${lang}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
    if (wide > width) say(`${wide} pixels on a screen of ${width}`);
    if (!axeWidths.includes(width)) continue;
    if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
    const found = await page.evaluate((options) => globalThis.axe.run(options), rules);
    for (const { id, nodes } of found.violations)
      say(
        `${id} at ${width}: ${nodes
          .map(({ target }) => target.join(" "))
          .join(", ")
          .slice(0, 300)}`,
      );
  }
  for (const [event, heard] of Object.entries(listen)) page.off(event, heard);
  return wrong;
}

/** What is wrong, as lines; `atOnce` pages side by side. */
export async function wrongPages(browser, address, files, atOnce = 2) {
  const waiting = [...files];
  const wrong = [];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      // Colours are looked at when nothing fades in any more.
      const context = await browser.newContext({ reducedMotion: "reduce" });
      const page = await context.newPage();
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
        wrong.push(...(await checkOne(page, address, file)));
      await context.close();
    }),
  );
  return wrong;
}
