/** Says what is being done; the returned text, if any, is said after the time. */
export type Report = <T>(name: string, work: () => Promise<T>, say?: (result: T) => string) => Promise<T>;

/** One line per step: its name at once, its time when it is done. */
export const reportOnTerminal: Report = async (name, work, say) => {
  process.stdout.write(`  ${name.padEnd(34)}`);
  const start = performance.now();
  try {
    const result = await work();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${seconds.padStart(6)} s  ${say?.(result) ?? ''}\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n\n');
    throw error;
  }
};

/** For tests. */
export const reportNothing: Report = (_name, work) => work();
