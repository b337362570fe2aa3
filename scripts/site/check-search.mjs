// What users look for is among the first three results, in the browser and under the page's policy.

/** The page that a word should lead to: one of these addresses. */
export const wanted = {
  nieobecność: ["/prawo/art-15#art-15-ust-7", "/prawo/pytania-otwarte"],
  nieobecnosc: ["/prawo/art-15#art-15-ust-7", "/prawo/pytania-otwarte"],
  premia: ["/prawo/art-15a", "/prawo/pytania-otwarte"],
  refundacja: ["/zadania/", "/prawo/art-16"],
  skierowanie: ["/prawo/art-12", "/zadania/"],
  zaokrąglenie: ["/prawo/pytania-otwarte#zaokraglanie", "/pytania/"],
  chorobowe: ["/prawo/", "/pytania/", "/zadania/"],
  L4: ["/prawo/", "/pytania/", "/zadania/"],
  "art. 15 ust. 7": ["/prawo/art-15#art-15-ust-7"],
  zaświadczenie: ["/prawo/art-13", "/zadania/"],
  kwarantanna: ["/prawo/inne-ustawy#covid-quarantine"],
  sprawozdanie: ["/sprawozdania/", "/zadania/"],
};

/** The first three addresses for a word. */
async function found(page, word) {
  await page.locator(".VPLocalSearchBox input").fill(word);
  await page.waitForTimeout(600);
  return page.locator(".VPLocalSearchBox .result").evaluateAll((links) =>
    links.slice(0, 3).map((link) => {
      const { pathname, hash } = new URL(link.href);
      return pathname + decodeURIComponent(hash);
    }),
  );
}

/** What is not found, as lines. */
export async function notFound(browser, address) {
  const page = await browser.newPage();
  await page.goto(`${address}/`, { waitUntil: "load" });
  await page.locator("#local-search button").click();
  await page.locator(".VPLocalSearchBox input").waitFor();
  const lost = [];
  for (const [word, addresses] of Object.entries(wanted)) {
    const first = await found(page, word);
    if (!first.some((one) => addresses.some((address) => one.startsWith(address))))
      lost.push(`${word} finds ${first.join(", ") || "nothing"}`);
  }
  await page.close();
  return lost;
}
