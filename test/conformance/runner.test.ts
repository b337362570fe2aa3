import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/entries.mjs";

const names = "staffing,describeIssue";
const parrot = `${root}test/conformance/parrot.mjs`;
const runner = `${root}conformance/run.py`;
const casesOf = (name: string) =>
  (
    JSON.parse(readFileSync(`${root}conformance/${name}.json`, "utf8")) as {
      cases: { id: string; title: string }[];
    }
  ).cases;
const count = names.split(",").flatMap(casesOf).length;
const [wrong] = casesOf("staffing");

const run = (...given: string[]) => {
  const { status, stdout, stderr } = spawnSync("python3", [runner, "--only", names, ...given], {
    encoding: "utf8",
    // A shell on the way complains of a locale that this machine does not have.
    env: { ...process.env, LC_ALL: "C" },
  });
  return { status, stdout, stderr };
};
const ofPort = (wrongId: string) => run(process.execPath, parrot, names, wrongId);

const ofServer = async (wrongId: string) => {
  const server = spawn(process.execPath, [parrot, names, wrongId, "--serve"]);
  const [port] = (await once(server.stdout, "data")) as [Buffer];
  try {
    return run("--url", `http://127.0.0.1:${port.toString().trim()}`);
  } finally {
    server.kill();
  }
};

describe.each([
  ["a process", ofPort],
  ["a server", ofServer],
])("the runner of the conformance kit, asking %s", (_, asked) => {
  it("says that all cases agree", async () => {
    expect(await asked("none")).toEqual({
      ...{ status: 0, stderr: "" },
      stdout: `${count} of ${count} cases agree\n`,
    });
  });

  it("names the case with a wrong answer, the place, and both values", async () => {
    const { status, stdout } = await asked(wrong!.id);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      new RegExp(
        `^${wrong!.id}: .*\\n {2}result\\.outcome: expected ".*", got "wrong"\\n${count - 1} of ${count} cases agree\\n$`,
      ),
    );
  });
});

it("the runner stops when a port ends before it has answered", () => {
  expect(run(process.execPath, "-e", "")).toMatchObject({ status: 1, stdout: "" });
});

it("the runner has at most sixty lines", () => {
  expect(readFileSync(runner, "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(60);
});
