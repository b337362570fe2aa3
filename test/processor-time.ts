/**
 * The milliseconds of processor time that a call needs: unlike time by the clock they do not grow when the machine is
 * busy. Node counts all threads of the process together, so the least of a few calls is taken.
 */
export function processorTime(call: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}
