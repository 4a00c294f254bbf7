import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';

import { z } from 'zod';

import type { ShopWithApp } from '../../app/testing/shop-with-app.ts';
import { portOf } from './listening.ts';
import { kindOf, shopOfOne } from './order-kinds.ts';

/** An Admin API that costs next to nothing, for any number of orders and shops, and counts what it is asked to change. */
export interface LightShop {
  readonly url: string;
  /** How often each mutation was asked for, by its name and the order. */
  readonly mutations: ReadonlyMap<string, Map<number, number>>;
  /** How often each was carried out: that of {@link LightShop.mutations} less what was answered by an error of the shop. */
  readonly carriedOut: ReadonlyMap<string, Map<number, number>>;
  readonly calls: () => number;
  /** So many different questions were answered by the local shop itself, all others by heart. */
  readonly learned: () => number;
  readonly close: () => Promise<void>;
}

const asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });

/** Records that belong to one order; the number of the order is put before their own. */
const ofOrder = /gid:\/\/shopify\/(Order|FulfillmentOrder\w*|LineItem|FulfillmentHold|Fulfillment)\/(\d+)/g;
const room = 1_000_000;

/**
 * Each question is answered by a local shop once for each kind of order and for what has been changed of it so far; the answer
 * to the same question about another order of the kind is that one with the order's numbers in it.
 */
export async function startLightShop(): Promise<LightShop> {
  const byHeart = new Map<string, Promise<string>>();
  /** What was changed of an order so far, as questions about the one order of its kind. */
  const changes = new Map<number, readonly string[]>();
  const mutations: Counts = new Map();
  const carriedOut: Counts = new Map();
  let calls = 0;

  const answer = async (raw: string): Promise<string> => {
    calls += 1;
    let order = 0;
    const question = raw.replace(ofOrder, (_, type: string, digits: string) => {
      const number = Number(digits);
      order = type === 'Order' ? number : Math.floor(number / room);
      return `gid://shopify/${type}/${type === 'Order' ? kindOf(order) : number % room}`;
    });
    const before = changes.get(order) ?? [];
    const key = [kindOf(order), ...before, question].join(' ');
    const known = byHeart.get(key) ?? learn(kindOf(order), before, question);
    byHeart.set(key, known);
    const [, kind, operation = ''] = /(query|mutation) (\w+)/.exec(raw) ?? [];
    if (kind === 'mutation') {
      count(mutations, operation, order);
      changes.set(order, [...before, question]);
    }
    const text = await known;
    if (kind === 'mutation' && text.includes('"userErrors":[]')) count(carriedOut, operation, order);
    return text.replace(ofOrder, (_, type: string, digits: string) => {
      const number = type === 'Order' ? order : order * room + Number(digits);
      return `gid://shopify/${type}/${number}`;
    });
  };

  const server = createServer((request, response) => {
    void textOf(request)
      .then(answer)
      .then((text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text));
  });
  server.keepAliveTimeout = 60_000;
  const url = `http://127.0.0.1:${await portOf(server)}`;
  return {
    ...{ url, mutations, carriedOut, calls: () => calls, learned: () => byHeart.size },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

type Counts = Map<string, Map<number, number>>;

function count(counts: Counts, operation: string, order: number): void {
  const times = counts.get(operation) ?? new Map<number, number>();
  times.set(order, (times.get(order) ?? 0) + 1);
  counts.set(operation, times);
}

/** What a shop answers in which one order of this kind was sold and these changes were made. */
async function learn(kind: number, before: readonly string[], question: string): Promise<string> {
  const shop = shopOfOne(kind);
  for (const change of before) await ask(shop, change);
  return JSON.stringify(await ask(shop, question));
}

async function ask(shop: ShopWithApp, question: string): Promise<unknown> {
  const { query, variables } = asked.parse(JSON.parse(question));
  // Its clock stands still, and so no point would come back: answers known by heart would say for ever that few are left.
  shop.state.queryBucket = null;
  const answer = await shop.admin.send(query, variables);
  return answer.kind === 'answered' ? answer.body : {};
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
