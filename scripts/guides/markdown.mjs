// The few pieces of Markdown and of spelling the guides need.

export function table(head, rows, alignments = []) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (alignments[index] === "right" ? "--:" : "---"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

export function list(items) {
  return items.map((item) => `- ${item}`).join("\n");
}

export function numbered(items) {
  return items.map((item, index) => `${String(index + 1)}. ${item}`).join("\n");
}

/** The place a heading gets on the forge and on the generated site; headings keep to letters, digits, spaces, commas and full stops. */
export function anchorOf(heading) {
  return `#${heading.toLowerCase().replaceAll(/[,.]/g, "").replaceAll(" ", "-")}`;
}

/** The value of a setting, as a program writes it. */
export function code(value) {
  return `\`${JSON.stringify(value)}\``;
}

/** Texts of the library end a sentence or stand in one; here they begin it. */
export function sentence(text) {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return capital.endsWith(".") ? capital : `${capital}.`;
}

/** After a colon a sentence goes on with a small letter, unless it begins with an abbreviation such as PLN. */
export function continuation(text) {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

export function money(amount, language) {
  return language === "pl" ? `${amount.replace(".", ",")} zł` : `PLN ${amount}`;
}

export function difference(amount, language) {
  if (Number(amount) === 0) return "–";
  const isLess = amount.startsWith("-");
  return `${isLess ? "−" : "+"}${money(amount.replace("-", ""), language)}`;
}

export function dayIn(date, language) {
  return spelled(`${date}T00:00:00Z`, language, { day: "numeric", month: "long", year: "numeric" });
}

export function monthIn(month, language) {
  return spelled(`${month}-01T00:00:00Z`, language, { month: "long", year: "numeric" });
}

function spelled(instant, language, parts) {
  const locale = language === "pl" ? "pl" : "en-GB";
  const text = new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(new Date(instant));
  // The mark of the year does not stand alone on a line.
  return language === "pl" ? `${text}\u00a0r.` : text;
}
