// Starts examples/rest as a user would, asks it, and hands over what it has logged.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { root } from "../entries.mjs";

/** The service on a free port, its log in a file of the folder: a pipe that nobody reads would stop it. */
export const startService = async (folder, env = {}) => {
  const file = join(folder, "service.log");
  const log = openSync(file, "a");
  const child = spawn(process.execPath, [`${root}examples/rest/server.mjs`], {
    stdio: ["ignore", log, log],
    env: { ...process.env, PORT: "0", ...env },
  });
  const ended = once(child, "exit");
  const logged = () => readFileSync(file, "utf8");
  while (!logged().includes("\n")) {
    if (child.exitCode !== null) throw new Error(`the service has ended\n${logged()}`);
    await setTimeout(50);
  }
  const url = logged().trim().split("\n").at(-1);
  return {
    url,
    logged,
    ask: (asked) => ask(url, asked),
    /** The service's own exit code. */
    stop: async () => {
      child.kill("SIGTERM");
      return (await ended)[0];
    },
  };
};

/** `{ status, headers, text }`; a body that is no string or buffer is sent as JSON. */
const ask = (url, { method = "POST", path, body, headers = {} }) =>
  new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { method, headers }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      resolve({ status: response.statusCode, headers: response.headers, text });
    });
    asked.on("error", reject);
    const isText = body === undefined || typeof body === "string" || Buffer.isBuffer(body);
    asked.end(isText ? body : JSON.stringify(body));
  });
