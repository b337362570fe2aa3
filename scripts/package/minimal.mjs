// examples/minimal-*: what a stranger copies first, run on the packed package.
import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root } from "../entries.mjs";
import { node } from "./tools.mjs";

const amount = "2140.70";

/** Copies an example beside the installed package; it has under twenty lines. */
const copied = (consumer, example) => {
  const source = `${root}examples/${example}`;
  assert.ok(readFileSync(source, "utf8").trimEnd().split("\n").length < 20, `${example} is too long`);
  const copy = join(consumer, basename(example));
  copyFileSync(source, copy);
  return copy;
};

export const minimalPrograms = (consumer) => {
  const examples = ["minimal-esm/index.mjs", "minimal-cjs/index.cjs"];
  for (const example of examples) {
    const [printed, ...steps] = node([copied(consumer, example)], { cwd: consumer })
      .trim()
      .split("\n");
    assert.equal(printed, amount, example);
    assert.ok(steps.length > 2, example);
  }
  return examples.join(", ");
};

/** Opened as a web server shows it: every file from the folder, nothing from elsewhere. What is wrong, as lines. */
export const minimalPage = async (consumer, browser) => {
  copied(consumer, "minimal-browser/index.html");
  const page = await browser.newPage();
  const wrong = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  await page.route("**/*", (route) => {
    const { host, pathname } = new URL(route.request().url());
    const file = join(consumer, pathname);
    if (host === "example.test" && existsSync(file)) return route.fulfill({ path: file });
    if (pathname !== "/favicon.ico") wrong.push(`asked ${host} for ${pathname}`);
    return route.abort();
  });
  await page.goto("http://example.test/index.html", { waitUntil: "networkidle" });
  const shown = await page.innerText("body");
  if (!shown.endsWith(`${amount} zł`)) wrong.push(`shows "${shown}"`);
  await page.close();
  return wrong;
};
