import { fail, ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { readFulfillmentOrders } from '../../admin-api/fulfillment.ts';
import { readMailSender } from '../../admin-api/shop.ts';
import { askForAddress } from '../../mail/ask-for-address.ts';
import type { Apply } from './apply.ts';
import { isHeld, notYetSent } from './hold-order.server.ts';
import { toUnfinished } from './unfinished.ts';

/** [ADDR-02] Asks the customer, but only while a parcel is known to wait: it may have been sent, cancelled or released since. */
export const askCustomer: Apply<EffectPayloads['mail']> = async (
  { admin, sendMail },
  { id, mailed },
  hold,
) => {
  if (mailed === null) return fail({ kind: 'give-up', reason: 'there is nobody to write to' });
  const read = await readFulfillmentOrders(admin, id);
  if (!read.ok) return fail(toUnfinished(read.error));
  const waits = read.value.some((each) => isHeld(each) && notYetSent.has(each.status));
  if (!waits) return ok(null);
  const sender = await readMailSender(admin);
  if (!sender.ok) return fail(toUnfinished(sender.error));
  const { to, ...order } = mailed;
  const sent = await sendMail(askForAddress({ shop: admin.shop, sender: sender.value, order, to, hold }));
  return sent.ok ? sent : fail({ kind: 'retry', reason: sent.error });
};
