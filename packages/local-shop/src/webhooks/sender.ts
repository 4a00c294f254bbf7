import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import type { AppRegistration, ShopEvent, WebhookSubscription } from '../shop-context.ts';
import type { ShopState } from '../state/state.ts';
import type { DeliveryAttempt, WebhookDelivery } from '../state/webhook-deliveries.ts';
import { webhookHeaders } from './headers.ts';

/** How patient deliveries are. Shopify gives 5 s for an answer and 8 retries over 4 h; locally the waits are shorter. */
export interface DeliveryPatience {
  /** For one attempt, in milliseconds. */
  readonly timeout: number;
  readonly retries: number;
  /** Before the first retry, in milliseconds; it doubles each time. */
  readonly firstWait: number;
}

/** How long a body is not sent again. Shopify has named 15 minutes for one topic and "a small time window" for all. */
const DEBOUNCED = 15 * 60_000;

export const LOCAL_PATIENCE: DeliveryPatience = { timeout: 5000, retries: 8, firstWait: 500 };

export interface WebhookSender {
  publish(event: ShopEvent): void;
  /** Sends one stored delivery once more, as a duplicate does: with the same ids and body. */
  resend(webhookId: string): Promise<void>;
  /** Gives up what is under way and waits until nothing is. */
  stop(): Promise<void>;
}

/** Sends events to the app's subscriptions and keeps the log of every attempt in `state.webhookDeliveries`. */
export function webhookSender(
  state: ShopState,
  app: AppRegistration,
  now: () => string,
  patience: DeliveryPatience,
): WebhookSender {
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();

  const track = (work: Promise<void>): Promise<void> => {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  };

  /** When each body was last sent to each address: Shopify drops a second one that says the same within a short time. */
  const sent = new Map<string, number>();
  const isRepeated = ({ topic, uri, body, triggeredAt }: WebhookDelivery): boolean => {
    const key = createHash('sha256').update(`${topic}\n${uri}\n${body}`).digest('base64');
    const at = Date.parse(triggeredAt);
    const isRecent = at - (sent.get(key) ?? -Infinity) < DEBOUNCED;
    if (!isRecent) sent.set(key, at);
    return isRecent;
  };

  const attempt = async (delivery: WebhookDelivery): Promise<WebhookDelivery> => {
    const at = now();
    const outcome = await post(app, state.shop.domain, delivery, patience.timeout, stopping.signal);
    const delivered = outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300;
    return {
      ...delivery,
      state: delivered ? 'delivered' : delivery.state,
      attempts: [...delivery.attempts, { at, outcome }],
    };
  };

  const deliver = async (first: WebhookDelivery): Promise<void> => {
    let delivery = first;
    for (let retry = 0; retry <= patience.retries; retry += 1) {
      if (retry > 0) await pause(patience.firstWait * 2 ** (retry - 1), stopping.signal);
      // A reset has dropped the delivery, or the shop is closing: nobody waits for it any more.
      if (stopping.signal.aborted || !state.webhookDeliveries.has(delivery.webhookId)) return;
      delivery = await attempt(delivery);
      if (!state.webhookDeliveries.has(delivery.webhookId)) return;
      const last = retry === patience.retries && delivery.state === 'pending';
      if (last) delivery = { ...delivery, state: 'given-up' };
      state.webhookDeliveries.set(delivery.webhookId, delivery);
      if (delivery.state === 'delivered') return;
    }
  };

  return {
    publish(event) {
      // Shopify sends webhooks to installed apps only.
      if (state.installation === null) return;
      const eventId = randomUUID();
      const at = now();
      for (const subscription of app.webhooks.subscriptions.filter((each) => each.topic === event.topic)) {
        const delivery = newDelivery(event, eventId, subscription, at);
        if (isRepeated(delivery)) continue;
        state.webhookDeliveries.set(delivery.webhookId, delivery);
        void track(deliver(delivery));
      }
    },
    async resend(webhookId) {
      const delivery = state.webhookDeliveries.get(webhookId);
      if (!delivery) return;
      const repeated = await attempt(delivery);
      if (state.webhookDeliveries.has(webhookId)) state.webhookDeliveries.set(webhookId, repeated);
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(underWay);
    },
  };
}

function newDelivery(
  event: ShopEvent,
  eventId: string,
  subscription: WebhookSubscription,
  triggeredAt: string,
): WebhookDelivery {
  return {
    webhookId: randomUUID(),
    eventId,
    topic: event.topic,
    uri: subscription.uri,
    resourceId: event.resourceId,
    body: JSON.stringify(pickIncluded(event.payload, subscription)),
    triggeredAt,
    state: 'pending',
    attempts: [],
  };
}

function pickIncluded(payload: unknown, { includeFields }: WebhookSubscription): unknown {
  return includeFields === null ? payload : pick(payload, includeFields);
}

/** The fields of these paths (`id`, `line_items.quantity`), of a list those of each of its entries. */
function pick(value: unknown, paths: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => pick(each, paths));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, each]) => {
      if (paths.includes(field)) return [[field, each]];
      const below = paths
        .filter((path) => path.startsWith(`${field}.`))
        .map((path) => path.slice(field.length + 1));
      return below.length > 0 ? [[field, pick(each, below)]] : [];
    }),
  );
}

async function post(
  app: AppRegistration,
  shopDomain: string,
  delivery: WebhookDelivery,
  timeout: number,
  stopped: AbortSignal,
): Promise<DeliveryAttempt['outcome']> {
  try {
    const response = await fetch(new URL(delivery.uri, `${app.url}/`), {
      method: 'POST',
      headers: webhookHeaders(app, shopDomain, delivery),
      body: delivery.body,
      redirect: 'manual', // to Shopify a redirect is a failure
      signal: AbortSignal.any([stopped, AbortSignal.timeout(timeout)]),
    });
    await response.arrayBuffer();
    return { kind: 'answered', status: response.status };
  } catch (error) {
    return { kind: 'failed', why: whyOf(error, timeout) };
  }
}

function whyOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} s`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}

async function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal: stopped }).catch(() => undefined); // stopped: the loop looks itself
}
