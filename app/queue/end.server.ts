import type { Pool } from 'pg';

import type { JobEnd } from './job.ts';

/** Which job ended, and how. */
export interface EndedJob {
  readonly shop: string;
  readonly subject: string;
  /** Who had taken it. */
  readonly worker: string;
  readonly end: JobEnd['kind'];
  readonly note: string | null;
  /** So many seconds until it may be taken again, more or less: half of it is left to chance. */
  readonly delay: number;
}

/**
 * A job that is done is gone, unless it was asked for again meanwhile: then it waits as a new one. What somebody else has
 * taken by now, because this process was thought dead, is left alone. Rows are locked in the order of their keys, as who asks
 * for jobs does, so that neither waits for the other for ever.
 */
const ending = `
  with ended as (
    select * from jsonb_to_recordset($1::jsonb)
      as ended (shop text, subject text, worker text, "end" text, note text, delay float8)
  ), mine as (
    select job.shop, job.subject, "end", ended.note, delay, asked > "takenAsked" as "askedAgain"
    from "Job" as job join ended on job.shop = ended.shop and job.subject = ended.subject and "takenBy" = worker
    order by job.shop, job.subject for update of job
  ), gone as (
    delete from "Job" as job using mine
    where job.shop = mine.shop and job.subject = mine.subject and mine."end" = 'done' and not mine."askedAgain"
  )
  update "Job" as job set
    "takenBy" = null, "takenAsked" = null,
    note = case when not exists (select from "ErasedOrder" as erased
                                 where erased.shop = job.shop and erased."orderId" = job.subject) then mine.note end,
    tries = case mine."end" when 'done' then 0 when 'put-off' then greatest(0, tries - 1) else tries end,
    "firstAsked" = case when mine."end" = 'done' then now() else "firstAsked" end,
    "readyAt" = now() + make_interval(secs => mine.delay * (0.5 + random() / 2)),
    "exhaustedAt" = case when mine."end" = 'exhausted' and not mine."askedAgain" then now() end
  from mine
  where job.shop = mine.shop and job.subject = mine.subject and (mine."end" <> 'done' or mine."askedAgain")`;

/** Records how jobs ended, all in one statement. */
export async function recordEnds(pool: Pick<Pool, 'query'>, ended: readonly EndedJob[]): Promise<void> {
  await pool.query({ name: 'record ends', text: ending, values: [JSON.stringify(ended)] });
}
