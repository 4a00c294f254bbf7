import { createHash } from 'node:crypto';

import { z } from 'zod';

import { shopDomainOf } from '../shop-domain.ts';
import type { Refused } from './read-body.ts';
import { topics } from './topics.ts';
import { eventTopics } from './topics/events.ts';
import type { ReadBody, Topic } from './topics/topic.ts';

/** How a delivery came. */
export type Source = 'webhook' | 'event' | 'pubsub' | 'eventbridge';

/** What stands beside a body, and not in what is signed: anybody may have written it there. */
export interface Label {
  readonly source: Source;
  readonly shop: string | null | undefined;
  readonly topic: string | null | undefined;
  readonly webhookId: string | null | undefined;
  readonly eventId: string | null | undefined;
  readonly triggeredAt: string | null | undefined;
}

/** One delivery for the inbox. */
export interface Delivery {
  readonly source: Source;
  readonly shop: string;
  /** Unique for a delivery; repeated deliveries carry it again. */
  readonly webhookId: string;
  /** Shared by all deliveries that one action of a merchant or buyer causes. */
  readonly eventId: string | null;
  readonly topic: string;
  readonly triggeredAt: Date | null;
  /** GID of what it is about, see {@link ReadBody}. */
  readonly resourceId: string | null;
  /** What is stored of it; `null`: nothing. */
  readonly body: Uint8Array | null;
  /** Whose order it is about, see {@link ReadBody}. */
  readonly buyer: ReadBody['buyer'];
  /** Why nobody will act on it; `null`: somebody will. Shopify would repeat for hours what is refused. */
  readonly parked: string | null;
}

const named = z.object({ shop_domain: z.string(), myshopify_domain: z.string() }).partial();
const namedByQuery = z.object({ data: z.object({ shop: z.object({ myshopifyDomain: z.string() }) }) });

/**
 * The shops that a body names: those of privacy requests and of the shop itself do, and those of events whose query asks for
 * it.
 */
const shopsIn = (json: unknown): readonly (string | undefined)[] => {
  const { shop_domain, myshopify_domain } = named.safeParse(json).data ?? {};
  return [shop_domain, myshopify_domain, namedByQuery.safeParse(json).data?.data.shop.myshopifyDomain];
};

const readers: Readonly<Record<string, Topic>> = { ...topics, ...eventTopics };

/** Stands for a topic that no topic of Shopify's looks like. */
const oddTopic = 'unreadable';

/**
 * Puts a verified body and its label together. Refused is a label that is incomplete, and a body that does not go with it: one
 * of another topic, or of another shop. A label alone decides nothing. Odd bodies are parked, and so is what nobody reads, and
 * what has an id or a topic that Shopify never wrote: refused, it would be repeated for hours and lost without a trace.
 */
export function deliveryOf(label: Label, bytes: Uint8Array): Delivery | Refused {
  const shop = shopDomainOf(label.shop);
  if (!shop || !label.topic || !label.webhookId) return { status: 400, why: 'Not a webhook' };
  const topic = /^[a-z0-9_./]{1,100}$/.exec(label.topic)?.[0] ?? oddTopic;
  const webhookId = idIn(label.webhookId);
  const isOdd = topic === oddTopic || webhookId === null;
  const json = jsonIn(bytes);
  const body = isOdd ? 'its id or its topic is odd' : readIn(topic, json);
  const elsewhere = shopsIn(json).some((domain) => domain !== undefined && shopDomainOf(domain) !== shop);
  if (body === null || elsewhere) return { status: 401, why: 'Signed for another topic or shop' };
  const isParked = typeof body === 'string';
  const read = isParked ? { resourceId: null, kept: null, buyer: null } : body;
  return {
    ...{ source: label.source, shop, webhookId: webhookId ?? keyOfOdd(label.webhookId), topic },
    eventId: idIn(label.eventId),
    triggeredAt: timeIn(label.triggeredAt),
    resourceId: read.resourceId,
    body: read.kept && Buffer.from(JSON.stringify(read.kept)),
    buyer: read.buyer,
    parked: isParked ? body : null,
  };
}

/** What an odd id is kept under, by which its repeats are told: it may be of any length, and of any characters. */
const keyOfOdd = (id: string): string => `odd/${createHash('sha256').update(id).digest('hex')}`;

/** What is read of a body under a topic, or why nothing is; `null`: it is the body of another topic. */
function readIn(topic: string, json: unknown): ReadBody | string | null {
  if (json === undefined) return 'it is no JSON';
  const read = Object.hasOwn(readers, topic) ? readers[topic] : undefined;
  if (!read) return 'nobody reads this topic';
  const isAnother = () => Object.values(readers).some((other) => other(json));
  return read(json) ?? (isAnother() ? null : 'it is no body of this topic');
}

/** The JSON in a stored or delivered body; `undefined` when there is none. */
export function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** What an index of the database takes: headers may hold kilobytes. */
const idIn = (text: string | null | undefined): string | null =>
  text && /^[!-~]{1,255}$/.test(text) ? text : null;

/** JavaScript knows years that PostgreSQL does not. */
function timeIn(text: string | null | undefined): Date | null {
  if (!text || !/^20\d\d-/.test(text)) return null;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? null : time;
}
