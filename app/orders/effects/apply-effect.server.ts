import { ok } from '@doorstep/policy';
import type { Effect, EffectKind, EffectPayloads, Result } from '@doorstep/policy';

import { openCase } from '../cases.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { alertMerchant } from './alert-merchant.server.ts';
import type { Apply, InLedger, OrderToChange } from './apply.ts';
import { askCustomer } from './ask-customer.server.ts';
import { changeTags } from './change-tags.server.ts';
import { confirmToCustomer } from './confirm-to-customer.server.ts';
import { fulfillProtection } from './fulfill-protection.server.ts';
import { holdOrder } from './hold-order.server.ts';
import { refundFee } from './refund-fee.server.ts';
import { releaseHold } from './release-hold.server.ts';
import type { NotMade } from './unfinished.ts';
import { writeAddress } from './write-address.server.ts';
import { writePromise } from './write-promise.server.ts';

const appliers: { readonly [Kind in EffectKind]: Apply<EffectPayloads[Kind]> } = {
  case: async ({ admin, database }, { id: orderId }, payload) => {
    await openCase(database, { shop: admin.shop, orderId }, payload);
    return ok(null);
  },
  tags: changeTags,
  promise: writePromise,
  hold: holdOrder,
  release: releaseHold,
  mail: askCustomer,
  confirmation: confirmToCustomer,
  address: writeAddress,
  alert: alertMerchant,
  protection: fulfillProtection,
  'refund-fee': refundFee,
};

/** Makes one planned effect, or says what is left to do. Nothing else changes Shopify or sends mail because of an order. */
export const applyEffect = <Kind extends EffectKind>(
  dependencies: OrderDependencies,
  order: OrderToChange,
  { kind, payload }: Effect<Kind>,
  ledger: InLedger,
): Promise<Result<unknown, NotMade>> => appliers[kind](dependencies, order, payload, ledger);
