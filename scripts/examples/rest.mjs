// examples/rest, asked over HTTP: what it answers, what it refuses, and that it keeps to itself what it was given.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createConnection } from "node:net";
import * as library from "zatrudnienie-socjalne";
import { root } from "../entries.mjs";
import { inTemporaryFolder, run } from "../packed.mjs";
import { startService } from "./service.mjs";

const participation = { from: "2026-04-02", to: "2027-03-01" };
const month = { month: "2026-06", periods: { participation }, applied: true };
const secret = "80010112345";

const agreesWithTheKit = ({ url }) => run("python3", [`${root}conformance/run.py`, "--url", url]).trim();

const showsSchemasAndHealth = async ({ ask }) => {
  const get = async (path) => (await ask({ method: "GET", path })).text;
  assert.equal(await get("/openapi.json"), readFileSync(`${root}dist/openapi.json`, "utf8"));
  const paths = JSON.parse(await get("/schemas"));
  assert.ok(paths.length >= 120);
  assert.ok(paths.includes("/schemas/input/monthlyBenefit.json"));
  for (const path of paths) assert.equal(await get(path), readFileSync(`${root}dist${path}`, "utf8"));
  const { status, law } = JSON.parse(await get("/health"));
  assert.deepEqual([status, law.checkedUntil], ["ok", library.coverage().checkedUntil]);
};

/** All that the library exports can be asked, also what takes nothing and what the kit has no case of. */
const offersEveryFunction = async ({ ask }) => {
  const names = Object.keys(library).filter((name) => typeof library[name] === "function");
  for (const name of names) {
    const { status } = await ask({ path: `/${name}`, body: {} });
    assert.notEqual(status === 404, name !== "validator", name);
  }
  const { text } = await ask({ path: "/coverage" });
  assert.deepEqual(JSON.parse(text), library.coverage());
  const question = { facts: { groups: { disabled: true } }, options: { on: "2026-06-01" } };
  const { text: questions } = await ask({ path: "/questions", body: question });
  assert.deepEqual(JSON.parse(questions), library.questions(question.facts, question.options));
};

const refuses = async ({ ask }) => {
  const refused = async (asked) => {
    const { status, text, headers } = await ask(asked);
    return [status, JSON.parse(text).error, headers.allow].filter((part) => part !== undefined);
  };
  const noJson = [400, "the body is not a JSON document in UTF-8"];
  assert.deepEqual(await refused({ path: "/monthlyBenefit", body: "{ month" }), noJson);
  assert.deepEqual(await refused({ path: "/monthlyBenefit", body: Buffer.from([0x22, 0xff, 0x22]) }), noJson);
  assert.deepEqual(await refused({ path: "/citationUrl" }), [400, "the function does not take this"]);
  for (const path of ["/", "/constructor", "/validator", "/schemas/../package.json", "/monthlyBenefit/"])
    assert.deepEqual(await refused({ path, body: month }), [404, "there is nothing here"]);
  assert.deepEqual(await refused({ method: "GET", path: "/payroll" }), [405, "this takes POST", "POST"]);
  assert.deepEqual(await refused({ path: "/health" }), [405, "this takes GET", "GET"]);
  const { status, text } = await ask({ path: "/monthlyBenefit", body: { month: "2026-13" } });
  assert.deepEqual([status, JSON.parse(text).outcome], [200, "invalid"]);
};

/** Sends the head of a request and some of its body, and waits for what is answered before the rest is sent. */
const answerToPart = ({ url }, head, part) =>
  new Promise((resolve, reject) => {
    const socket = createConnection(new URL(url).port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
    socket.write(`POST /payroll HTTP/1.1\r\nhost: localhost\r\n${head}\r\n\r\n${part}`);
  });

const readsNoFurtherThanTheLimit = async (service) => {
  const limit = 1_048_576;
  const sizes = [limit, limit + 1].map((size) => `"${"a".repeat(size - 2)}"`);
  const answers = await Promise.all(sizes.map((body) => service.ask({ path: "/payroll", body })));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 413],
  );
  const announced = await answerToPart(service, `content-length: ${limit + 1}`, "");
  assert.match(announced, /^HTTP\/1\.1 413 /);
  const part = "a".repeat(limit + 1);
  const inChunks = `${part.length.toString(16)}\r\n${part}`;
  assert.match(await answerToPart(service, "transfer-encoding: chunked", inChunks), /^HTTP\/1\.1 413 /);
};

/** Somebody who goes on sending learns why nothing came of it. */
const answersWhoStillSends = async ({ ask }) => {
  const body = `"${"a".repeat(16 * 1_048_576)}"`;
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask({ path: "/payroll", body })));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([413]));
};

const keepsToItself = async ({ ask, logged }) => {
  const headers = { "x-pesel": secret, "user-agent": secret, cookie: `pesel=${secret}` };
  const bodies = [
    { ...month, [secret]: secret, periods: { [secret]: secret }, month: secret },
    `{ "pesel": "${secret}"`,
    [secret],
    secret,
  ];
  const paths = ["/monthlyBenefit", `/monthlyBenefit?pesel=${secret}`, `/${secret}`, `/schemas/${secret}`];
  for (const path of paths)
    for (const body of bodies)
      for (const method of ["POST", "PUT"])
        assert.ok(!(await ask({ method, path, body, headers })).text.includes(secret), path);
  assert.ok(!logged().includes(secret));
  const lines = logged().trim().split("\n").slice(1);
  const line = /^[A-Z]+ (\/[A-Za-z./{}]+|\(unknown path\)) \d{3} \d+ ms$/;
  assert.deepEqual(
    lines.filter((one) => !line.test(one)),
    [],
  );
};

const answersMany = async ({ ask }) => {
  const days = Array.from({ length: 28 }, (_, index) => `2026-06-${String(index + 1).padStart(2, "0")}`);
  const inputs = days.map((from) => ({ ...month, periods: { participation: { ...participation, from } } }));
  const answers = await Promise.all(inputs.map((body) => ask({ path: "/monthlyBenefit", body })));
  assert.deepEqual(
    answers.map(({ text }) => JSON.parse(text).amount),
    inputs.map((input) => library.monthlyBenefit(input).amount),
  );
  assert.ok(new Set(answers.map(({ text }) => text)).size > 20);
};

/** What was asked before it is told to end is answered. */
const endsInOrder = async ({ ask, stop }) => {
  const cases = Array.from({ length: 2_000 }, (_, index) => ({
    id: String(index),
    ...month,
    month: undefined,
  }));
  const asked = ask({ path: "/payroll", body: { month: month.month, cases } });
  await ask({ method: "GET", path: "/health" });
  const exitCode = stop();
  assert.equal((await asked).status, 200);
  assert.equal(await exitCode, 0);
};

export const rest = () =>
  inTemporaryFolder(async (folder) => {
    const service = await startService(folder);
    try {
      const report = agreesWithTheKit(service);
      await showsSchemasAndHealth(service);
      await offersEveryFunction(service);
      await refuses(service);
      await readsNoFurtherThanTheLimit(service);
      await answersWhoStillSends(service);
      await keepsToItself(service);
      await answersMany(service);
      await endsInOrder(service);
      return report;
    } finally {
      await service.stop();
    }
  });
