/** How the examples write Polish amounts, days and headings. */

export function heading(text) {
  return ["", text, "-".repeat(text.length)];
}

/** `2140.70` as `2140,70`, with a true minus sign below zero. */
export function decimal(amount) {
  return amount.replace(".", ",").replace("-", "−");
}

/** `2140.70` as `2140,70 zł`. */
export function zloty(amount) {
  return `${decimal(amount)} zł`;
}

/** An exact value to the nearest grosz, for reading only: sums are made from exact values. */
export function roughly({ numerator, denominator }) {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  const grosze = (top * 200n + bottom) / (bottom * 2n);
  return `${String(grosze / 100n)}.${String(grosze % 100n).padStart(2, "0")}`;
}

/** `2026-06-01` as `1.06.2026`. */
export function day(date) {
  const [year, month, number] = date.split("-");
  return `${String(Number(number))}.${month}.${year}`;
}

/** Cells at fixed widths; a negative width sets the cell to the right. */
export function row(widths, cells) {
  return cells
    .map((cell, index) => {
      const width = widths[index] ?? 0;
      return width < 0 ? cell.padStart(-width) : cell.padEnd(width);
    })
    .join("  ")
    .trimEnd();
}

/** A long text in lines of about `width` characters; an amount or a provision is never split. */
export function wrapped(text, indent = "  ", width = 96) {
  const lines = [""];
  for (const word of kept(text).split(" ")) {
    const last = lines.at(-1);
    if (last !== "" && last.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  const readable = lines.map((line) => line.replaceAll(noBreak, " "));
  return readable.map((line, index) => `${index === 0 ? indent : " ".repeat(indent.length)}${line}`);
}

const noBreak = "\u00a0";

function kept(text) {
  return text
    .replace(/ (zł|r\.|%)/g, `${noBreak}$1`)
    .replace(/\b(art\.|ust\.|pkt|zd\.|poz\.|Dz\.U\.|M\.P\.) /g, `$1${noBreak}`)
    .replace(/(\d) (ust\.|pkt|zd\.|poz\.)/g, `$1${noBreak}$2`);
}
