import { fail, ok } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { readFulfillmentOrders } from '../../admin-api/fulfillment.ts';
import { readMailSender } from '../../admin-api/shop.ts';
import { askForAddress } from '../../mail/ask-for-address.ts';
import { keepMail } from '../sent-mails.server.ts';
import type { Apply } from './apply.ts';
import { isHeld, notYetSent } from './hold-order.server.ts';
import { toUnfinished } from './unfinished.ts';

/** [ADDR-02] Asks the customer, but only while a parcel is known to wait: it may have been sent, cancelled or released since. */
export const askCustomer: Apply<EffectPayloads['mail']> = async (
  { admin, database, sendMail },
  { id, mailed },
  { again, ...hold },
) => {
  if (mailed === null) return fail({ kind: 'give-up', reason: 'there is nobody to write to' });
  const read = await readFulfillmentOrders(admin, id);
  if (!read.ok) return fail(toUnfinished(read.error));
  const waits = read.value.some((each) => isHeld(each) && notYetSent.has(each.status));
  if (!waits) return ok(null);
  const sender = await readMailSender(admin);
  if (!sender.ok) return fail(toUnfinished(sender.error));
  const { to, ...order } = mailed;
  const mail = askForAddress({ shop: admin.shop, sender: sender.value, order, to, hold, again });
  const sent = await sendMail(mail);
  if (!sent.ok) return fail({ kind: 'retry', reason: sent.error });
  await keepMail(database, { shop: admin.shop, orderId: id }, mail);
  return sent;
};
