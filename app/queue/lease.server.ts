import { randomUUID } from 'node:crypto';
import os from 'node:os';

import type { Pool } from 'pg';

/**
 * How long the jobs of a process stay its own when nothing is heard of it, in seconds, and how often it is heard of. Long
 * enough for a database or a machine that stands still for a moment, short enough for a buyer whose order waits.
 */
export const leaseTerms = { seconds: 15, every: 3 } as const;

/** That this process takes part in taking jobs: written down in the database, and renewed all the time. */
export interface Lease {
  /** What this process is called now; another name after it was taken for dead. */
  readonly id: string;
  /** Whether nobody can have taken it for dead yet. */
  readonly isHeld: () => boolean;
  /**
   * Renews it, or begins a new one; then takes it that others who are dead hold nothing any more. Who asks while it is being renewed
   * waits for that.
   */
  readonly renew: () => Promise<void>;
  /** Hands back all that it still holds. */
  readonly end: () => Promise<void>;
}

/** Says to who looks at the table where the process is. */
const newName = (): string => `${os.hostname()}/${process.pid}/${randomUUID()}`;

/**
 * A lease that is still to be renewed for the first time.
 * @param clock Milliseconds that only go up.
 */
export function createLease(pool: Pick<Pool, 'query'>, seconds: number, clock: () => number): Lease {
  let id = newName();
  let renewedAt = -Infinity;
  let renewing: Promise<void> | null = null;
  const isHeld = () => clock() - renewedAt < seconds * 1000;
  const renew = async () => {
    const wasHeld = isHeld();
    const startedAt = clock();
    const { rowCount } = await pool.query(
      `update "Worker" set "aliveUntil" = now() + make_interval(secs => $2) where id = $1`,
      [id, seconds],
    );
    if (rowCount === 0) {
      // Its jobs are with others by now; under a new name none of them is taken for its own.
      id = newName();
      await pool.query(
        `insert into "Worker" (id, "aliveUntil") values ($1, now() + make_interval(secs => $2))`,
        [id, seconds],
      );
    }
    renewedAt = startedAt;
    // After the database was away everybody looks dead: whoever comes back first leaves the others time to say so.
    if (wasHeld) await pool.query(`delete from "Worker" where "aliveUntil" < now()`);
  };
  return {
    get id() {
      return id;
    },
    isHeld,
    renew: () => (renewing ??= renew().finally(() => (renewing = null))),
    end: async () => {
      renewedAt = -Infinity;
      await pool.query(
        `update "Job" set tries = greatest(0, tries - 1), "readyAt" = now() where "takenBy" = $1`,
        [id],
      );
      await pool.query(`delete from "Worker" where id = $1`, [id]);
    },
  };
}
