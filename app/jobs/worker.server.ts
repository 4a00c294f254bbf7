import { openAdminOfShop } from '../access/admin.server.ts';
import { rememberAdmins } from '../access/remember-admins.ts';
import { database } from '../database.server.ts';
import { orderDependencies } from '../orders/order-dependencies.server.ts';
import { startRounds } from './rounds.server.ts';
import type { JobContext } from './process-delivery.server.ts';
import { webhookIdIn } from '../queue/enqueue-delivery.ts';
import { logOf } from '../operations/log.server.ts';
import { sayForLog } from '../operations/say-for-log.ts';
import { timeJob } from '../operations/metrics.server.ts';
import { createLease, leaseTerms } from '../queue/lease.server.ts';
import { openPool } from '../queue/pool.server.ts';
import { runJobs } from '../queue/run-jobs.server.ts';
import { createShares, limits } from '../queue/shares.ts';
import { runJob } from './run-job.server.ts';
import { repeat } from './repeat.ts';

const openAdmin = rememberAdmins({
  open: (shop) => openAdminOfShop(shop),
  lasting: 20_000,
  clock: () => performance.now(),
});

const context: JobContext = {
  database,
  reach: async (shop) => {
    const admin = await openAdmin(shop);
    return admin && orderDependencies(admin);
  },
};

let running: readonly (() => Promise<void>)[] = [];

/** Milliseconds for which running jobs are waited for when the process stops. */
const patience = 8_000;

/** Starts taking jobs, and making rounds, in this process; stop it with {@link stopWorker}. */
export function startWorker(): void {
  const report = (message: string): void => logOf('jobs').error(message);
  running = [startRounds({ context, clock: () => new Date(), report }), startJobs(report)];
}

/** Takes jobs; what it gives stops that. */
function startJobs(report: (message: string) => void): () => Promise<void> {
  const pool = openPool(report);
  const clock = () => performance.now();
  const lease = createLease(pool, leaseTerms.seconds, clock);
  const stopRenewing = repeat(async () => {
    await lease.renew().catch((error: unknown) => report(`jobs: ${sayForLog(error)}`));
    return false;
  }, leaseTerms.every * 1000);
  const runner = runJobs({
    ...{ pool, lease, report, pause: 250, batch: limits.brisk / 4 },
    shares: createShares(limits, clock),
    ofShop: limits.ofShop,
    act: async (job, isMine) => {
      const end = timeJob();
      const ended = await runJob(context, job, isMine, new Date());
      end({ about: webhookIdIn(job.subject) === null ? 'order' : 'delivery', end: ended.kind });
      return ended;
    },
  });
  return async () => {
    await runner.stop(patience);
    await stopRenewing();
    await lease.end().catch((error: unknown) => report(`jobs: ${sayForLog(error)}`));
    await pool.end();
  };
}

export async function stopWorker(): Promise<void> {
  await Promise.all(running.map((stop) => stop()));
  await database.$disconnect();
}
