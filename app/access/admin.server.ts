import { setTimeout as wait } from 'node:timers/promises';

import { SessionNotFoundError } from '@shopify/shopify-app-remix/server';

import { keepAccess } from './keep-access.server.ts';
import { unauthenticated } from './shopify.server.ts';
import { timeCall } from '../operations/metrics.server.ts';
import type { Admin, AdminTransport } from '../admin-api/call.ts';
import { jobTransportOf } from '../admin-api/job-transport.server.ts';
import { createPace } from '../admin-api/pace.ts';
import { transportOf } from '../admin-api/transport.server.ts';
import type { AdminGraphql } from '../admin-api/transport.server.ts';

/** The points of all shops, shared by all that this process does there. */
const pace = createPace(() => performance.now(), Math.random);

const open = (shop: string, send: AdminTransport): Admin => ({ shop, send: timed(send), wait });

/** The Admin API of the shop whose access `graphql` carries, for somebody who waits for it. */
export const openAdmin = (shop: string, graphql: AdminGraphql): Admin =>
  pace.ofClicks(open(shop, transportOf(graphql)));

/** What Shopify answers, and how fast, is among the metrics. */
const timed =
  (send: AdminTransport): AdminTransport =>
  async (query, variables) => {
    const end = timeCall();
    const answer = await send(query, variables);
    end({ status: answer.kind === 'answered' ? answer.status : 0 });
    return answer;
  };

/**
 * The Admin API of a shop outside of any request, for jobs; `null` when the app has no access to it: there is no session,
 * or its access token has expired and Shopify does not renew it. Throws when Shopify cannot be asked.
 */
export async function openAdminOfShop(shop: string, now = new Date()): Promise<Admin | null> {
  if ((await keepAccess(shop, now)) === 'none') return null;
  try {
    const { accessToken } = (await unauthenticated.admin(shop)).session;
    return accessToken ? pace.ofJobs(open(shop, jobTransportOf({ shop, accessToken }))) : null;
  } catch (error) {
    // The app was removed at this very moment.
    if (error instanceof SessionNotFoundError) return null;
    throw error instanceof Response
      ? new Error(`Shopify answered ${error.status} when asked for access`)
      : error;
  }
}
