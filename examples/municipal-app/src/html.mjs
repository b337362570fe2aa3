/** Markup made of templates: every value is escaped, unless it is markup itself. */

class Markup {
  constructor(text) {
    this.text = text;
  }
}

/** Text that is markup already, such as what the library renders. */
export const markup = (text) => new Markup(text);

/** @example html`<p>${name}</p>` */
export function html(strings, ...values) {
  return markup(String.raw({ raw: strings }, ...values.map(textOf)));
}

function textOf(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(textOf).join("");
  return value == null || value === false ? "" : String(value).replaceAll(/[&<>"']/g, (sign) => signs[sign]);
}

const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
