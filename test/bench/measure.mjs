/** How fast tasks run, and how a figure is printed. */

/** How often the task runs in a second: best of three rounds. */
export const perSecond = (task, seconds = 2) => {
  for (let warmUp = 0; warmUp < 20_000; warmUp += 1) task();
  const rounds = [];
  for (let round = 0; round < 3; round += 1) {
    const end = performance.now() + (seconds * 1000) / 3;
    let count = 0;
    const start = performance.now();
    while (performance.now() < end) {
      for (let block = 0; block < 500; block += 1) task();
      count += 500;
    }
    rounds.push((count * 1000) / (performance.now() - start));
  }
  return Math.max(...rounds);
};

export const whole = (number) => Math.round(number).toLocaleString("en");

export const line = (name, figure, peer) =>
  console.log(`${name.padEnd(58)} ${figure.padStart(14)}   ${peer}`);
