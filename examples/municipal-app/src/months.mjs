/** The months of the centre: from the first programme to the last mark. */
import { html } from "./html.mjs";
import { monthAfter, monthName, monthOf } from "./words.mjs";

function listedMonths(store) {
  const { first } = store.get("SELECT min(trial_from) AS first FROM programme");
  const { last } = store.get(
    "SELECT max(day) AS last FROM (SELECT day FROM mark UNION ALL SELECT trial_from FROM programme)",
  );
  const months = [];
  if (first === null) return months;
  for (let month = monthOf(first); month <= monthOf(last); month = monthAfter(month)) months.unshift(month);
  return months;
}

/** Newest first, each with what `remark` says of it. */
export const monthsOf = (store, at, remark = () => "") =>
  html`<ul>
    ${listedMonths(store).map((month) => html`<li><a href="${at}/${month}">${monthName(month)}</a>${remark(month)}</li>`)}
  </ul>`;

export const monthLinks = (at, month) =>
  html`<p class="months">
    <a href="${at}/${monthAfter(month, -1)}">${monthName(monthAfter(month, -1))}</a>
    <a href="${at}/${monthAfter(month)}">${monthName(monthAfter(month))}</a>
  </p>`;
