import { ok } from '@doorstep/policy';
import type { Effect, EffectKind, EffectPayloads, Result } from '@doorstep/policy';

import { openCase } from '../cases.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import type { Apply, OrderToChange } from './apply.ts';
import { askCustomer } from './ask-customer.server.ts';
import { addFirstTags, changeTags } from './change-tags.server.ts';
import { checkRest } from './check-rest.server.ts';
import { fulfillProtection } from './fulfill-protection.server.ts';
import { holdOrder } from './hold-order.server.ts';
import { releaseHold } from './release-hold.server.ts';
import type { Unfinished } from './unfinished.ts';
import { replacePromise, writeFirstPromise } from './write-promise.server.ts';

const appliers: { readonly [Kind in EffectKind]: Apply<EffectPayloads[Kind]> } = {
  case: async ({ admin, database }, { id: orderId }, payload) => {
    await openCase(database, { shop: admin.shop, orderId }, payload);
    return ok(null);
  },
  tags: addFirstTags,
  promise: writeFirstPromise,
  hold: holdOrder,
  rest: checkRest,
  release: releaseHold,
  mail: askCustomer,
  'moved-tags': changeTags,
  'moved-promise': replacePromise,
  protection: fulfillProtection,
};

/** Makes one planned effect, or says what is left to do. Nothing else changes Shopify or sends mail because of an order. */
export const applyEffect = <Kind extends EffectKind>(
  dependencies: OrderDependencies,
  order: OrderToChange,
  { kind, payload }: Effect<Kind>,
): Promise<Result<unknown, Unfinished>> => appliers[kind](dependencies, order, payload);
