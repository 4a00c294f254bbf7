import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { decodePastOrder } from '../../admin-api/past-orders.ts';
import type { PastOrder } from '../../admin-api/past-orders.ts';
import type { FileObject, FileOrder } from './group-orders.ts';

/** Where what belongs to an order stands in it, by the kind of its GID. */
const listOf: Readonly<Record<string, 'lineItems' | 'shippingLines' | 'fulfillmentOrders'>> = {
  LineItem: 'lineItems',
  ShippingLine: 'shippingLines',
  FulfillmentOrder: 'fulfillmentOrders',
};

/** An order of the file as Shopify's schema has it; words for why it cannot be read. */
export function readPastOrder({ order, parts, isWhole }: FileOrder): Result<PastOrder, string> {
  if (!isWhole) return fail('a part of it cannot be read');
  const lists: Record<'lineItems' | 'shippingLines' | 'fulfillmentOrders', { node: FileObject }[]> = {
    lineItems: [],
    shippingLines: [],
    fulfillmentOrders: [],
  };
  for (const part of parts) {
    const [, kind = ''] = /^gid:\/\/shopify\/(\w+)\//.exec(String(part['id'])) ?? [];
    const list = Object.hasOwn(listOf, kind) ? listOf[kind] : undefined;
    if (list === undefined) return fail('it has a part of no known kind');
    lists[list].push({ node: part });
  }
  const edges = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, { edges: list }]));
  const read = decodePastOrder({ ...order, ...edges });
  if (!read.ok) return read;
  return Number.isNaN(Date.parse(read.value.createdAt)) ? fail('its day cannot be read') : ok(read.value);
}
