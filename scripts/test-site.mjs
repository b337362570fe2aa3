// npm run test:site: the built site in Chromium, page by page, its links and its search. Needs "npm run site" and Chromium
// (Debian: apt-get install chromium; elsewhere set CHROMIUM to its path). `node scripts/test-site.mjs prawo/art-15 en/tasks` looks
// at the pages that begin so.
import { existsSync, readdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { wrongInCalculator } from "./site/check-calculator.mjs";
import { lostLinks } from "./site/check-links.mjs";
import { wrongPages } from "./site/check-pages.mjs";
import { silentPrograms } from "./site/check-programs.mjs";
import { notFound } from "./site/check-search.mjs";
import { lostTwins } from "./site/check-twins.mjs";
import { serve } from "./site/server.mjs";
import { assembled } from "./site/tree.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath)) {
  console.error(`${executablePath} is missing: apt-get install chromium, or set CHROMIUM`);
  process.exit(1);
}

const beginnings = process.argv.slice(2);
const isMeant = (file) =>
  beginnings.length === 0 || beginnings.some((beginning) => file.startsWith(beginning));

const files = readdirSync(assembled, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md") && isMeant(file))
  .sort();

const started = performance.now();
const { address, close } = await serve();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const wrong = [
    ...silentPrograms(),
    ...lostTwins(),
    ...lostLinks(),
    ...(await notFound(browser, address)),
    ...(await wrongInCalculator(browser, address)),
    ...(await wrongPages(browser, address, files)),
  ];
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${files.length} pages in ${seconds} s: ${wrong.length === 0 ? "nothing to mend" : "TO MEND"}`);
  if (wrong.length > 0) {
    console.error(wrong.join("\n"));
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  close();
}
