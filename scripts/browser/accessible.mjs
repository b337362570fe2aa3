// Every page the renderers write, looked at in a browser: axe finds nothing, and no page is wider than the screen.
import axe from "axe-core";
import { pages } from "./pages.mjs";

/** A desk and a narrow phone, in CSS pixels; on the latter wide tables are moved within the page. */
const widths = [1280, 360];

/** How many pages there are, and what is wrong with them, as lines. */
export async function inaccessible(browser) {
  // Pages forbid every script, also that of a test.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const wrong = [];
  const all = pages();
  for (const [name, html] of all) {
    await page.setContent(html);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
      if (wide > width) wrong.push(`${name}: ${wide} pixels on a screen of ${width}`);
    }
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        wrong.push(`${name}: ${id}, ${target.join(" ")}: ${failureSummary}`);
  }
  await context.close();
  return { pages: all.length, wrong };
}
