// The packed package gives the same results in Chromium as in the machine's own Node, and the pages it writes can be used by
// everybody. Needs a build and Chromium
// (Debian: apt-get install chromium; elsewhere set CHROMIUM to its path).
import { existsSync } from "node:fs";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { inaccessible } from "./browser/accessible.mjs";
import { minimalPage } from "./package/minimal.mjs";
import { copyDigest, installPacked, inTemporaryFolder, run } from "./packed.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath)) {
  console.error(`${executablePath} is missing: apt-get install chromium, or set CHROMIUM`);
  process.exit(1);
}

await inTemporaryFolder(async (folder) => {
  const { consumer } = installPacked(folder);
  const smoke = copyDigest(consumer);
  const expected = run(process.execPath, [smoke], { cwd: consumer }).trim();
  const { outputFiles } = await build({
    entryPoints: [smoke],
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    write: false,
  });

  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const problems = [];
    const printed = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      // The browser itself logs an error when zod asks whether it may make functions, which the policy forbids.
      if (message.type() === "log") printed.push(message.text());
    });
    // A policy as strict as a careful site has: nothing is evaluated from text.
    await page.setContent(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'"><title>smoke</title>`,
    );
    await page.addScriptTag({ content: outputFiles[0].text });
    const same = problems.length === 0 && printed.length === 1 && printed[0] === expected;
    console.log(`Chromium ${browser.version()}: ${same ? "same" : "DIFFERENT"}`);
    if (!same) {
      console.error([...problems, ...printed].join("\n"));
      process.exitCode = 1;
    }
    const ofMinimal = await minimalPage(consumer, browser);
    console.log(`examples/minimal-browser: ${ofMinimal.length === 0 ? "as it should be" : "WRONG"}`);
    if (ofMinimal.length > 0) {
      console.error(ofMinimal.join("\n"));
      process.exitCode = 1;
    }
    const { pages, wrong } = await inaccessible(browser);
    console.log(`${pages} pages: ${wrong.length === 0 ? "nothing to mend" : "NOT AS THEY SHOULD BE"}`);
    if (wrong.length > 0) {
      console.error(wrong.join("\n"));
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
});
