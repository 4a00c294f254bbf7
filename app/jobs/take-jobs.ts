import type PgBoss from 'pg-boss';

import { repeat } from './repeat.ts';

/** How jobs of a queue are taken. */
export interface Taking<Job> {
  readonly queue: string;
  readonly act: (job: Job) => Promise<void>;
  /** Waits so many milliseconds when there is no job, or no database. */
  readonly pause: number;
  /** What went wrong with the queue itself, for the log; what goes wrong with a job is kept with the job. */
  readonly report: (message: string) => void;
}

/**
 * Takes jobs one after the other until it is stopped; what it gives stops it, and waits for the job that is under way.
 * Not pg-boss' own `work`: that completes jobs without waiting, so a database that goes away while a job runs is a rejection
 * that nobody handles and ends the process. Here nothing ends it. A job whose end could not be recorded is taken up again
 * when its time is over, as one whose worker died.
 */
export const takeJobs = <Job extends object>(boss: PgBoss, taking: Taking<Job>): (() => Promise<void>) =>
  repeat(() => takeOne(boss, taking), taking.pause);

/** Whether there was a job, and its end was recorded. */
async function takeOne<Job extends object>(
  boss: PgBoss,
  { queue, act, report }: Taking<Job>,
): Promise<boolean> {
  try {
    const [job] = await boss.fetch<Job>(queue, { batchSize: 1 });
    if (!job) return false;
    const failure = await act(job.data).then(() => null, sayError);
    if (failure === null) await boss.complete(queue, job.id);
    else await boss.fail(queue, job.id, { message: failure });
    return true;
  } catch (error) {
    report(`jobs: ${sayError(error)}`);
    return false;
  }
}

const sayError = (error: unknown): string => (error instanceof Error ? error.message : String(error));
