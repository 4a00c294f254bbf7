import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import type { Adapter } from './adapters/adapter.ts';
import { deliveryOf } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { Refused } from './read-body.ts';
import type { HeldRoom } from './room.ts';

/** What the endpoint works with. */
export interface EndpointOptions {
  readonly adapter: Adapter;
  /** Gives a request its part of the memory for bodies. */
  readonly openRoom: () => HeldRoom;
  /** Whether a delivery is stored; it answers in time, whatever the database does. */
  readonly commit: (delivery: Delivery) => Promise<boolean>;
}

/** The largest body that is read, in bytes. Shopify's orders are well below. */
export const largestBody = 10 * 1024 * 1024;

/** How long a body may take to arrive, in milliseconds: Shopify waits 5 s in all, and storing may take 2 of them. */
const patience = 3000;

/**
 * POST /webhooks, answered without Remix and without Prisma: verified on the raw bytes, checked against the headers, stored,
 * then 200. Not by `authenticate.webhook`, which reads bodies of any size and may refresh a token over the network before it
 * answers. Nothing that somebody sends is answered by a 500.
 */
export function webhookEndpoint({ adapter, commit, openRoom }: EndpointOptions) {
  const take = async (request: IncomingMessage): Promise<Refused | null> => {
    if (request.method !== 'POST') return { status: 405, why: 'Method not allowed' };
    const room = openRoom();
    try {
      const proven = await adapter(request, { largest: largestBody, patience, room });
      if ('status' in proven) return proven;
      const delivery = deliveryOf(proven.label, proven.body);
      if ('status' in delivery) return delivery;
      return (await commit(delivery)) ? null : { status: 503, why: 'Not stored' };
    } finally {
      room.giveBack();
    }
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refused = await take(request).catch((): Refused => ({ status: 503, why: 'Not taken' }));
    if (refused === null) return void response.writeHead(200).end();
    if (refused.status === 405) response.setHeader('Allow', 'POST');
    if (refused.status === 503) response.setHeader('Retry-After', '1');
    if (!request.complete) {
      // Who is still sending reads no answer; what comes is thrown away, and not for long.
      response.setHeader('Connection', 'close');
      request.resume();
      if (refused.status !== 408) await untilComplete(request);
    }
    response.writeHead(refused.status, { 'Content-Type': 'text/plain' }).end(refused.why);
  };
}

const untilComplete = (request: IncomingMessage): Promise<unknown> =>
  Promise.race([
    new Promise((resolve) => request.once('close', resolve).once('end', resolve)),
    wait(1000, undefined, { ref: false }),
  ]);
