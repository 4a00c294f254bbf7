import { performance } from 'node:perf_hooks';

/** How one of many requests went. */
export interface Sent {
  /** `null`: there was no answer. */
  readonly status: number | null;
  /** From the moment when it was due, in milliseconds: what a busy sender adds is counted, too. */
  readonly took: number;
}

/** How much is sent. */
export interface Load {
  readonly perSecond: number;
  readonly seconds: number;
}

/** Sends so many a second, whether or not the ones before are answered, as a platform does that does not wait. */
export async function openLoop(
  { perSecond, seconds }: Load,
  send: (index: number) => Promise<number | null>,
): Promise<readonly Sent[]> {
  const start = performance.now();
  const sent: Promise<Sent>[] = [];
  const total = Math.round(perSecond * seconds);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * perSecond));
      while (sent.length < due) {
        const at = start + (sent.length / perSecond) * 1000;
        sent.push(send(sent.length).then((status) => ({ status, took: performance.now() - at })));
      }
      if (sent.length < total) return;
      clearInterval(timer);
      resolve();
    }, 2);
  });
  return Promise.all(sent);
}

/** The value below which this share of the values lies. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? NaN;
