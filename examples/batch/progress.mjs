/** A bar on one line of a terminal; nothing where nobody looks, such as in a log. */
export const progressOn =
  (stream, total, width = 40) =>
  (count) => {
    if (!stream.isTTY) return;
    const filled = Math.floor((width * count) / total);
    const bar = "#".repeat(filled) + "-".repeat(width - filled);
    stream.write(`\r[${bar}] ${count}/${total}${count === total ? "\n" : ""}`);
  };
