// The page of the calculator, opened and read.

export const summary = (page) => page.locator(".calculator .summary").innerText();

/** Opens it afresh with a state, or empty. */
export async function opened(page, address, fragment = "") {
  await page.goto("about:blank");
  await page.goto(`${address}/kalkulator${fragment === "" ? "" : `#${fragment}`}`, { waitUntil: "load" });
  await page.locator(".calculator .summary").waitFor();
  // The sentence on JavaScript stands there until the page is worked by it.
  await page.getByText("włączonej obsługi JavaScriptu").waitFor({ state: "detached" });
}
