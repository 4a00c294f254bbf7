import { createHash } from 'node:crypto';

import type { CompiledCheckout } from '@doorstep/policy';

import type { Configurations } from '../admin-api/configurations.ts';

/** By the metafield's key, what tells one configuration from every other. */
export type ConfigurationDigests = Readonly<Record<string, string>>;

/** What a publishing writes, by the key of the metafield that it is written to. */
export const rulesByKey = ({ validation, shipping, promo, delivery, blocks, promise }: CompiledCheckout) =>
  ({
    'checkout-policy': validation,
    'shipping-policy': shipping,
    'promo-policy': promo,
    'delivery-policy': delivery,
    'checkout-blocks': blocks,
    'promise-rules': promise,
  }) satisfies Record<keyof Configurations, object>;

/** What is remembered of a publishing, so that it can be told later whether somebody else has written there. */
export const digestsOf = (compiled: CompiledCheckout): ConfigurationDigests =>
  Object.fromEntries(Object.entries(rulesByKey(compiled)).map(([key, rules]) => [key, digestOf(rules)]));

/** 32 hex digits over a JSON value, whatever the sequence of its keys: Shopify promises none. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, inOneSequence)).digest('hex').slice(0, 32);

function inOneSequence(_key: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
