// Runs commands, a few at a time, and shows what each has printed when it has ended.
import { spawn } from "node:child_process";
import { root } from "./entries.mjs";

const run = ({ command: [program, ...args], env }) =>
  new Promise((resolve) => {
    const started = performance.now();
    const printed = [];
    const end = (passed) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      resolve({ passed, seconds, output: Buffer.concat(printed).toString() });
    };
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...env } });
    child.stdout.on("data", (chunk) => printed.push(chunk));
    child.stderr.on("data", (chunk) => printed.push(chunk));
    child.on("error", (error) => {
      printed.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.on("close", (status) => end(status === 0));
  });

/**
 * Runs tasks in order, `atOnce` at a time, and starts no other when one has failed. A task has a `name`, a `command` as
 * a list, perhaps an `env`, the names of the tasks it comes `after`, and `alone: true` if it uses all cores itself.
 * Answers with the names of those that did not pass.
 */
export const runTasks = async (tasks, atOnce) => {
  const waiting = [...tasks];
  const running = new Set();
  const passed = new Set();
  const failed = [];

  const mayStart = ({ after = [], alone = false }) =>
    after.every((name) => passed.has(name)) &&
    (alone ? running.size === 0 : running.size < atOnce && ![...running].some((task) => task.alone));

  return new Promise((resolve) => {
    const startMore = () => {
      for (const task of failed.length > 0 ? [] : [...waiting]) {
        if (!mayStart(task)) continue;
        waiting.splice(waiting.indexOf(task), 1);
        running.add(task);
        console.log(`--- ${task.name}`);
        void run(task).then((result) => ended(task, result));
      }
      if (running.size === 0) resolve([...failed, ...waiting.map(({ name }) => name)]);
    };
    const ended = (task, { passed: hasPassed, seconds, output }) => {
      running.delete(task);
      if (hasPassed) passed.add(task.name);
      else failed.push(task.name);
      console.log(`=== ${task.name}: ${hasPassed ? "passed" : "FAILED"} (${seconds} s)`);
      if (output.trim() !== "") console.log(output.trimEnd());
      startMore();
    };
    startMore();
  });
};
