import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does something now and again and again, with a pause of so many milliseconds wherever `act` gives false. What it gives
 * stops that, and waits for what is under way.
 */
export function repeat(act: () => Promise<boolean>, pause: number): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const going = (async () => {
    while (!signal.aborted) {
      const goesOn = await act();
      if (!goesOn) await wait(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return () => {
    stopping.abort();
    return going;
  };
}
