import { openAdminOfShop } from '../access/admin.server.ts';
import { database } from '../database.server.ts';
import { orderDependencies } from '../orders/order-dependencies.server.ts';
import { giveUp } from './exhausted.server.ts';
import { startRounds } from './rounds.server.ts';
import { processDelivery } from './process-delivery.server.ts';
import type { JobContext } from './process-delivery.server.ts';
import { deliveryQueue, exhaustedQueue, queue, stopQueue } from '../queue/queue.server.ts';
import type { DeliveryJob } from '../queue/queue.server.ts';
import { takeJobs } from './take-jobs.ts';

const context: JobContext = {
  database,
  reach: async (shop) => {
    const admin = await openAdminOfShop(shop);
    return admin && orderDependencies(admin);
  },
};

let running: readonly (() => Promise<void>)[] = [];

/** Starts taking jobs, and making rounds, in this process; stop it with {@link stopWorker}. */
export async function startWorker(): Promise<void> {
  const boss = await queue();
  const report = (message: string): void => console.error(message);
  running = [
    startRounds(context),
    takeJobs<DeliveryJob>(boss, {
      queue: deliveryQueue,
      act: (job) => processDelivery(context, job),
      pause: 500,
      report,
    }),
    takeJobs<DeliveryJob>(boss, {
      queue: exhaustedQueue,
      act: (job) => giveUp(database, job),
      pause: 5_000,
      report,
    }),
  ];
}

export async function stopWorker(): Promise<void> {
  await Promise.all(running.map((stop) => stop()));
  await stopQueue();
  await database.$disconnect();
}
