import { enqueue } from './enqueue.ts';
import type { Transaction } from './transaction.ts';

/** Which delivery of the inbox a job is about, that is about no order. */
export interface DeliveryJob {
  readonly shop: string;
  readonly webhookId: string;
}

const prefix = 'delivery/';

/** What the job of a delivery is kept under. */
export const deliverySubject = (webhookId: string): string => `${prefix}${webhookId}`;

/** The delivery that a job is about; `null` when it is about an order. */
export const webhookIdIn = (subject: string): string | null =>
  subject.startsWith(prefix) ? subject.slice(prefix.length) : null;

/** Asks for deliveries to be acted on, in a transaction of Prisma or of a client of pg, as {@link enqueue} says. */
export const enqueueDeliveries = (transaction: Transaction, jobs: readonly DeliveryJob[]): Promise<void> =>
  enqueue(
    transaction,
    jobs.map(({ shop, webhookId }) => ({ shop, subject: deliverySubject(webhookId) })),
    'news',
  );
