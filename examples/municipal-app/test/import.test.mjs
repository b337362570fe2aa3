// Attendance from a spreadsheet: each bad row is named, the good ones are kept, in both encodings.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { importMarks } from "../src/import-csv.mjs";
import { open, shown } from "./support.mjs";

let site;
let person;
before(async () => {
  site = await open();
  ({ person } = site.store.get("SELECT * FROM programme WHERE trial_from LIKE '2025-02-%'"));
});
after(() => site.close());

const markOn = (day) =>
  site.store.get("SELECT mark FROM mark JOIN programme ON id = programme WHERE person = ? AND day = ?", [
    person,
    day,
  ])?.mark;
const send = (bytes) => site.upload("/obecnosci/import", "file", [bytes]);

test("good rows stay, each bad row is named with what is wrong", async () => {
  const rows = [
    ...["numer;dzień;znak", `${person};2025-04-01;N`, `${person};06.04.2025;N`, `${person};2025-04-02;X`],
    ...["999;2025-04-02;O", `${person};2025-04-03;w`, `${person};31.04.2025;N`, `${person};2025-04-04;=1+1`],
  ];
  const answer = await send(Buffer.from(rows.join("\n")));
  const text = shown(answer);
  assert.equal(answer.statusCode, 422);
  assert.match(text, /Zapisane wiersze: 2\. Wiersze z błędem: 5\./);
  assert.deepEqual(
    [...text.matchAll(/ (\d) (?=[A-Z][a-z]+ )/g)].map(([, row]) => Number(row)).filter((row) => row > 2),
    [3, 4, 5, 7, 8],
  );
  assert.deepEqual(["2025-04-01", "2025-04-03"].map(markOn), ["N", "W"]);
  assert.doesNotMatch(text, /=1\+1/);
});

test("windows-1250 and UTF-8, with and without a byte order mark", async () => {
  // "ń" is 0xF1 in windows-1250, which no UTF-8 text has before ";".
  const old = Buffer.from(`numer;dzie\u{F1};znak\r\n${person};2025-05-05;N\r\n`, "latin1");
  assert.match(shown(await send(old)), /Zapisane wiersze: 1\./);
  const bom = Buffer.from(`\u{FEFF}numer;dzień;znak\r\n"${person}";"2025-05-06";"U"\r\n`);
  assert.match(shown(await send(bom)), /Zapisane wiersze: 1\./);
  assert.deepEqual(["2025-05-05", "2025-05-06"].map(markOn), ["N", "U"]);
});

test("a file that is none says so and changes nothing", async () => {
  for (const text of ["", "a;b\n1;2\n", 'numer;dzień;znak\n1;"2025', "\0\0"]) {
    const answer = await send(Buffer.from(text));
    assert.match(shown(answer), /Zapisane wiersze: 0\./, text);
  }
  assert.equal(importMarks(site.store, "numer;dzień;znak\n").kept, 0);
});
