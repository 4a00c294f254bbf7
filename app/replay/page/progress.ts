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
  readonly orders: number;
  readonly note: string | null;
}

/** Says how far a replay is, and how long it will take from now on as far as that can be told. */
export function sayProgress(
  { state, expected, readSince, orders, note }: InProgress,
  now: Date,
): ReplayProgress {
  const waits = note === null ? '' : ` ${note}`;
  const listed = expected ?? 0;
  switch (state) {
    case 'asked':
      return { isOpen: true, words: `Shopify is asked for your orders.${waits}`, done: 0, of: null };
    case 'fetching':
      return {
        isOpen: true,
        words: `Shopify lists your orders: ${listed.toLocaleString('en')} so far.${waits}`,
        done: 0,
        of: null,
      };
    case 'reading': {
      const judged = `${orders.toLocaleString('en')} of ${listed.toLocaleString('en')} orders are judged`;
      const left = secondsLeft(orders, listed, readSince, now);
      const words = left === null ? `${judged}.${waits}` : `${judged}, about ${sayTime(left)} left.${waits}`;
      return { isOpen: true, words, done: orders, of: listed };
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

const sayTime = (seconds: number): string =>
  seconds < 90 ? `${Math.max(1, Math.round(seconds))} seconds` : `${Math.round(seconds / 60)} minutes`;
