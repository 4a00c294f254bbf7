import { fail, ok } from '@doorstep/policy';
import type { EffectPayloads, Locale } from '@doorstep/policy';

import { readFulfillmentOrders } from '../../admin-api/fulfillment.ts';
import { correctionLink, linkMaking } from '../../corrections/link.server.ts';
import { nextTurn } from '../../corrections/store.server.ts';
import { askForAddress } from '../../mail/ask-for-address.ts';
import { isHeld } from '../our-holds.ts';
import type { Apply } from './apply.ts';
import { mailCustomer, nobodyToMail } from './mail-customer.server.ts';
import { toUnfinished } from './unfinished.ts';

/** [ADDR-02] Asks the customer, but only while a parcel is known to wait: it may have been sent, cancelled or released since. */
export const askCustomer: Apply<EffectPayloads['mail']> = async (dependencies, order, hold, ledger) => {
  if (order.mailed === null) return fail(nobodyToMail);
  const { admin, database } = dependencies;
  const { id: orderId } = order;
  const read = await readFulfillmentOrders(admin, orderId);
  if (!read.ok) return fail(toUnfinished(read.error));
  // What has left, or was cancelled, is held by nobody any more.
  if (!read.value.some(isHeld)) return ok(null);
  return mailCustomer(dependencies, order, ledger, async ({ storefront, ...letter }) => {
    const turn = await nextTurn(database, { shop: admin.shop, orderId });
    const making = linkMaking(admin.shop, storefront, new Date());
    const link = ({ locale }: { readonly locale: Locale }) =>
      correctionLink({ orderId, turn, locale }, making);
    return askForAddress({ ...letter, hold, link });
  });
};
