// What users look for is among the first three results, in the browser and under the page's policy.

/** The page that a word should lead to: one of these addresses. */
const wanted = {
  nieobecność: [
    "/prawo/art-15#art-15-ust-7",
    "/pytania/ile-dni-nieusprawiedliwionych",
    "/pytania/usprawiedliwiona-nieobecnosc",
  ],
  nieobecnosc: [
    "/prawo/art-15#art-15-ust-7",
    "/pytania/ile-dni-nieusprawiedliwionych",
    "/pytania/usprawiedliwiona-nieobecnosc",
  ],
  premia: ["/zadania/premia", "/pytania/ile-wynosi-premia", "/prawo/art-15a"],
  refundacja: ["/zadania/wniosek-o-refundacje", "/pytania/co-refunduje-urzad-pracy"],
  skierowanie: ["/zadania/skierowanie", "/prawo/art-12"],
  zaokrąglenie: ["/pytania/dlaczego-2140-70", "/prawo/pytania-otwarte#zaokraglanie"],
  chorobowe: [
    "/pytania/l4-obejmuje-weekend",
    "/pytania/choroba-w-okresie-probnym",
    "/pytania/pozne-zwolnienie",
  ],
  L4: ["/pytania/l4-obejmuje-weekend"],
  "art. 15 ust. 7": ["/prawo/art-15#art-15-ust-7"],
  zaświadczenie: ["/pytania/zaswiadczenie-po-zajeciach", "/zadania/pismo", "/prawo/art-13#art-13-ust-5a"],
  kwarantanna: ["/pytania/kwarantanna", "/prawo/inne-ustawy#covid-quarantine"],
  sprawozdanie: ["/sprawozdania/", "/pytania/termin-sprawozdania"],
  ograniczenia: ["/prawo/zakres"],
  podatek: ["/prawo/zakres"],
  "C#": ["/dane/csharp"],
  Swagger: ["/dane/"],
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
