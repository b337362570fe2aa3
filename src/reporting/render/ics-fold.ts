/** A line of RFC 5545 has at most this many octets, without its end. */
const octetsOfLine = 75;

/** A content line with its end, folded between whole characters: as many as fit go into each line. */
export function folded(line: string): string {
  const lines: string[] = [];
  let start = 0;
  let octets = 0;
  for (let place = 0; place < line.length;) {
    const code = line.codePointAt(place)!;
    const more = octetsOf(code);
    if (octets + more > octetsOfLine) {
      lines.push(line.slice(start, place));
      start = place;
      // The space at the start of the next line counts in it.
      octets = 1;
    }
    octets += more;
    place += code > 0xffff ? 2 : 1;
  }
  lines.push(line.slice(start));
  return `${lines.join("\r\n ")}\r\n`;
}

/** Of a character in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
