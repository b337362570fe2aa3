/** A page as a validator, a screen reader, a desk and a phone see it. */
import axe from "axe-core";
import { HtmlValidate } from "html-validate";

/** A folder for pictures of the pages, to be looked at by somebody. */
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

/** What is wrong with the page that is open, as lines; `source` is its text. */
export async function problemsOf(page, source) {
  const path = new URL(page.url()).pathname;
  const { results } = await validator.validateString(source);
  const wrong = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${path}:${line}: ${ruleId}: ${message}`),
  );
  if ((await page.getAttribute("html", "lang")) !== "pl") wrong.push(`${path}: lang`);
  await page.evaluate(axe.source);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
    if (wide > width) wrong.push(`${path}: ${wide} pixels on a screen of ${width}`);
    const name = path.replaceAll(/\W+/g, "-");
    if (shots) await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
    const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"] }));
    for (const { id, nodes } of violations)
      wrong.push(`${path} at ${width}: ${id}: ${nodes[0].target.join(" ")}: ${nodes[0].failureSummary}`);
  }
  return wrong;
}
