import { adminOfShop } from '../admin-api/admin.server.ts';
import { database } from '../database.server.ts';
import { sendMail } from '../mail/send.server.ts';
import { giveUp } from './exhausted.server.ts';
import { startRounds } from './rounds.server.ts';
import { processDelivery } from './process-delivery.server.ts';
import type { JobContext } from './process-delivery.server.ts';
import { deliveryQueue, exhaustedQueue, queue, stopQueue } from './queue.server.ts';
import type { DeliveryJob } from './queue.server.ts';

const context: JobContext = {
  database,
  reach: async (shop) => {
    const admin = await adminOfShop(shop);
    return admin && { admin, database, sendMail };
  },
};

let stopRounds = (): Promise<void> => Promise.resolve();

/** Starts taking jobs, and making rounds, in this process; stop it with {@link stopWorker}. */
export async function startWorker(): Promise<void> {
  stopRounds = startRounds(context);
  const boss = await queue();
  await boss.work<DeliveryJob>(
    deliveryQueue,
    { batchSize: 1, pollingIntervalSeconds: 0.5 },
    async ([job]) => {
      if (job) await processDelivery(context, job.data);
    },
  );
  await boss.work<DeliveryJob>(exhaustedQueue, { batchSize: 1, pollingIntervalSeconds: 5 }, async ([job]) => {
    if (job) await giveUp(database, job.data);
  });
}

export async function stopWorker(): Promise<void> {
  await stopRounds();
  await stopQueue();
  await database.$disconnect();
}
