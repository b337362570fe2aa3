// The calculator worked with the keyboard alone.
import { monthlyBenefit } from "../../dist/code/index.js";
import { opened, summary } from "./calculator-page.mjs";

const typeInto = async (page, id, text) => {
  await page.locator(`#${id}`).focus();
  await page.keyboard.type(text);
};

/** The keys pressed in the grid, from the day that it offers first; what the day they end on is called. */
async function pressedInGrid(page, keys) {
  await page.locator(".days button[tabindex='0']").focus();
  for (const key of keys) await page.keyboard.press(key);
  return page.locator(":focus").getAttribute("aria-label");
}

/** From the first field to the amount without a mouse. */
export async function keyboard(page, address, say) {
  await opened(page, address);
  await page.locator("#month").focus();
  await page.keyboard.type("June");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("2026");
  await typeInto(page, "participation-from", "04022026");
  await typeInto(page, "participation-to", "03012027");
  await page.locator('input[name="applied"][value="yes"]').focus();
  await page.keyboard.press("Space");
  const focused = await pressedInGrid(page, ["ArrowDown", "ArrowRight", "ArrowLeft", "Enter"]);
  if (!/poniedziałek 8 czerwca 2026.*nieobecność nieusprawiedliwiona/.test(focused))
    say(`the grid says ${focused}`);
  const shown = await summary(page);
  if (!shown.includes("2033,70")) say(`by keyboard: ${shown}`);
}

const offersFlood = async (page) => {
  const kinds = await page.locator("#days-kind option").allInnerTexts();
  return kinds.some((kind) => kind.includes("powodzi"));
};

/** A suspension and a day off because of the flood: only where their law is, entered without a mouse, and taken away again. */
export async function specialLaw(page, address, say) {
  const link = "p=2024-09-02.2025-07-31&d=2024-11-05n&a=yes";
  await opened(page, address, `v=1&m=2019-01&${link}`);
  if ((await page.locator("#suspensions").count()) > 0) say("a suspension is offered in January 2019");
  if (await offersFlood(page)) say("a day off because of the flood is offered in January 2019");

  await opened(page, address, `v=1&m=2024-11&${link}`);
  const before = await summary(page);
  await page.locator("#suspensions .add").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("11042024");
  await typeInto(page, "suspensions-0-to", "11082024");
  await typeInto(page, "days-kind", "M");
  const focused = await pressedInGrid(page, ["End", "ArrowLeft", "Enter"]);
  if (!/piątek 29 listopada 2024.*dzień wolny na usuwanie skutków powodzi/.test(focused))
    say(`the grid says ${focused}`);
  await page.locator('input[name="history"][value="complete"]').focus();
  await page.keyboard.press("Space");
  const { amount } = monthlyBenefit({
    month: "2024-11",
    periods: { participation: { from: "2024-09-02", to: "2025-07-31" } },
    suspensions: [{ from: "2024-11-04", to: "2024-11-08", basis: "flood-2024" }],
    absences: [
      { kind: "unexcused", date: "2024-11-05" },
      { kind: "flood-day-off", date: "2024-11-29", cause: "property" },
    ],
    history: "complete",
    applied: true,
  });
  const shown = await summary(page);
  if (!shown.includes(amount.replace(".", ","))) say(`with special law: ${shown}, not ${amount}`);
  if (shown === before) say("the suspension changes nothing");

  await page.locator("#suspensions fieldset button").focus();
  await page.keyboard.press("Enter");
  if ((await summary(page)) !== before) say("the suspension taken away is still there");
}
