/** Milliseconds of processor time that something takes: unlike the clock's, the same on a busy machine. */
export function cpuTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** For tests whose inputs would take hours if something were quadratic. */
export const PATIENCE_MS = 120_000;
