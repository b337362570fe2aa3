import { Worker } from "node:worker_threads";

/** Hands the items to workers, each the next one when it is ready; `done` hears of each that is finished. */
export const inWorkers = ({ count, file, workerData, items, done }) => {
  const waiting = [...items];
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(file, { workerData });
      const next = () => {
        if (waiting.length > 0) worker.postMessage(waiting.shift());
        else void worker.terminate();
      };
      worker.on("message", (item) => {
        done(item);
        next();
      });
      worker.on("error", reject);
      worker.on("exit", resolve);
      next();
    });
  return Promise.all(Array.from({ length: Math.min(count, waiting.length) }, work));
};
