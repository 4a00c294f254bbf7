import type { Pool } from 'pg';

import { sayForLog } from '../operations/say-for-log.ts';
import { recordEnds } from './end.server.ts';
import type { EndedJob } from './end.server.ts';
import type { JobEnd, TakenJob } from './job.ts';
import type { Lease } from './lease.server.ts';
import { priorities } from './enqueue.ts';
import { sayError } from './say-error.ts';
import type { Shares } from './shares.ts';
import { takeTurn } from './take.server.ts';

/** What runs jobs. */
export interface Running {
  readonly pool: Pick<Pool, 'query'>;
  readonly lease: Lease;
  readonly shares: Shares;
  readonly ofShop: number;
  /** Does what a job asks for. `isMine` tells whether nobody else can have taken it meanwhile. */
  readonly act: (job: TakenJob, isMine: () => boolean) => Promise<JobEnd>;
  /** Milliseconds after which the database is asked again when nothing waits. */
  readonly pause: number;
  /** So many ends, or places, are worth a question of their own; fewer wait for others, for `pause` at most. */
  readonly batch: number;
  /** What went wrong with the queue itself, for the log; what goes wrong with a job is kept with the job. */
  readonly report: (message: string) => void;
}

/** After the first try that failed, in seconds; each time twice as long. */
const firstDelay = 5;

/** After one that failed while the database was away: it is back when that is recorded. */
const delayAfterOutage = 1;

/** How a job ended, which is still to be recorded. */
type Ending = Omit<EndedJob, 'delay'> & { delay: number };

/** Jobs of a queue as they are run: taken, and their ends recorded, until it is stopped. */
export interface Runner {
  /** Takes no job any more, waits for those that run for so many milliseconds, and hands back the rest. */
  readonly stop: (patience: number) => Promise<void>;
}

/**
 * Runs the jobs that wait, many at once, each shop within its share. One statement records all ends since the last one and
 * one takes what there is room for; a database that goes away ends nothing, and the ends are recorded when it is back. Whatever is
 * tried again then is tried at once, also where the process was taken for dead meanwhile.
 */
export function runJobs(running: Running): Runner {
  const { pool, lease, shares, ofShop, act, pause, batch, report } = running;
  const under = new Map<string, Promise<void>>();
  const ends: Ending[] = [];
  const cursors = new Map<number, string>();
  let wake = (): void => undefined;
  const stopping = new AbortController();
  let handedBack = false;

  /** What failed at the same time as the queue's own questions did so because of the database. */
  let outages = 0;
  const tryEndedSoon = (): void => {
    for (const end of ends) if (end.end === 'failed') end.delay = Math.min(end.delay, delayAfterOutage);
  };

  const begin = (job: TakenJob, worker: string): void => {
    const key = JSON.stringify([job.shop, job.subject]);
    const { shop, subject } = job;
    const keep = (end: EndedJob['end'], note: string | null, delay: number) => {
      ends.push({ shop, subject, worker, end, note, delay });
      if (ends.length >= batch || shares.free() >= batch) wake();
    };
    // Taken for dead, and taken again while the old run has not ended: two of them never run at once.
    if (under.has(key)) {
      keep('put-off', job.note, firstDelay);
      return;
    }
    const end = shares.begin(shop);
    const before = outages;
    const isMine = () => !handedBack && lease.id === worker && lease.isHeld();
    const run = act(job, isMine)
      .catch((error: unknown): JobEnd => ({ kind: 'failed', note: sayError(error) }))
      .then((ended) => {
        under.delete(key);
        end(ended.kind === 'put-off');
        keep(ended.kind, 'note' in ended ? ended.note : null, delayOf(job, ended, shares));
        if (outages > before) tryEndedSoon();
      });
    under.set(key, run);
  };

  /** Gives how many were taken. */
  const take = async (priority: number, free: number): Promise<number> => {
    const worker = lease.id;
    let taken = 0;
    let after = cursors.get(priority) ?? '';
    // Once around, at most: from where it stopped to the end, and from the beginning.
    for (let isRound = after === ''; taken < free;) {
      const turn = { worker, priority, after, free: free - taken, ofShop, rooms: shares.rooms() };
      const { jobs, last } = await takeTurn(pool, turn);
      for (const job of jobs) begin(job, worker);
      taken += jobs.length;
      after = last;
      if (last === '' && isRound) break;
      isRound ||= last === '';
    }
    cursors.set(priority, after);
    return taken;
  };

  const record = async (): Promise<void> => {
    const recorded = ends.length;
    if (recorded === 0) return;
    await recordEnds(pool, ends.slice(0, recorded));
    ends.splice(0, recorded);
  };

  const step = async (): Promise<boolean> => {
    await record();
    if (stopping.signal.aborted) return false;
    // Not left to the clock that renews it: a database that is back after a while is asked for work at once.
    if (!lease.isHeld()) await lease.renew();
    // What is only checked gets what news leave, and one place in any case: much news may come for hours.
    const free = shares.free();
    const news = await take(priorities.news, Math.max(Math.min(1, free), free - 1));
    return news + (await take(priorities.check, shares.free())) > 0;
  };

  // A database that is away is asked again and again, and said to be away once.
  let reported: string | null = null;
  const tryStep = async (): Promise<boolean> => {
    try {
      const goesOn = await step();
      reported = null;
      return goesOn;
    } catch (error) {
      outages += 1;
      tryEndedSoon();
      const message = sayForLog(error);
      if (message !== reported) report(`jobs: ${message}`);
      reported = message;
      return false;
    }
  };

  const going = (async () => {
    while (!stopping.signal.aborted) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const goesOn = await tryStep();
      if (!goesOn || shares.free() < batch) await Promise.race([woken, after(pause)]);
    }
  })();

  return {
    stop: async (patience) => {
      stopping.abort();
      wake();
      await going;
      await Promise.race([Promise.all(under.values()), after(patience)]);
      handedBack = true;
      await tryStep();
    },
  };
}

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

function delayOf({ shop, tries }: TakenJob, { kind }: JobEnd, shares: Shares): number {
  if (kind === 'failed') return firstDelay * 2 ** (tries - 1);
  return kind === 'put-off' ? Math.max(1, shares.pauseOf(shop)) : 0;
}
