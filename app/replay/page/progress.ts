/** How far a replay of past orders is, in words; `done` of `of` where that is known. */
export interface ReplayProgress {
  readonly isOpen: boolean;
  readonly words: string;
  readonly done: number;
  readonly of: number | null;
}

/** What the resource route answers. */
export interface ProgressAnswer {
  readonly progress: ReplayProgress | null;
}

interface InProgress {
  readonly state: string;
  readonly expected: number | null;
  readonly readSince: Date | null;
  readonly total: number | null;
  readonly listedSince: Date | null;
  readonly orders: number;
  readonly note: string | null;
}

/** Says how far a replay is, and how long it will take from now on as far as that can be told. */
export function sayProgress(
  { state, expected, readSince, total, listedSince, orders, note }: InProgress,
  now: Date,
): ReplayProgress {
  const waits = note === null ? '' : ` ${note}`;
  const listed = expected ?? 0;
  switch (state) {
    case 'asked':
      return { isOpen: true, words: `Shopify is asked for your orders.${waits}`, done: 0, of: null };
    case 'fetching': {
      // More may have come since they were counted, and Shopify may not have counted them.
      const of = total === null || total < listed ? null : total;
      const words =
        of === null
          ? `Shopify lists your orders: ${say(listed)} so far`
          : `Shopify lists your orders: ${say(listed)} of ${say(of)}`;
      const left = of === null ? null : secondsLeft(listed, of, listedSince, now);
      return { isOpen: true, words: `${words}${sayLeft(left)}.${waits}`, done: listed, of };
    }
    case 'reading': {
      const words = `${say(orders)} of ${say(listed)} orders are judged`;
      const left = secondsLeft(orders, listed, readSince, now);
      return { isOpen: true, words: `${words}${sayLeft(left)}.${waits}`, done: orders, of: listed };
    }
    default:
      return { isOpen: false, words: '', done: orders, of: expected };
  }
}

function secondsLeft(done: number, of: number, since: Date | null, now: Date): number | null {
  if (since === null || done === 0 || of <= done) return null;
  const took = (now.getTime() - since.getTime()) / 1000;
  return (took / done) * (of - done);
}

const say = (count: number): string => count.toLocaleString('en');

const sayLeft = (seconds: number | null): string =>
  seconds === null ? '' : `, about ${sayTime(seconds)} left`;

const sayTime = (seconds: number): string =>
  seconds < 90 ? `${Math.max(1, Math.round(seconds))} seconds` : `${Math.round(seconds / 60)} minutes`;
