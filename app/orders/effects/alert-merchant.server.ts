import { fail } from '@doorstep/policy';
import type { EffectPayloads } from '@doorstep/policy';

import { readOwnersEmail } from '../../admin-api/shop.ts';
import { alertMerchant as writeAlert } from '../../mail/alert-merchant.ts';
import { messageIdOf } from '../../mail/message-id.ts';
import { orderNumber } from '../order-address.ts';
import type { Apply } from './apply.ts';
import { toUnfinished } from './unfinished.ts';

/** [SIGN-03] Tells the merchant of a parcel for which nothing shows a signature. */
export const alertMerchant: Apply<EffectPayloads['alert']> = async (
  { admin, database, sendMail },
  { id },
  { carrier },
  { key, sending },
) => {
  const { shop } = admin;
  const to = await readOwnersEmail(admin);
  if (!to.ok) return fail(toUnfinished(to.error));
  const order = await database.orderDecision.findUnique({
    where: { shop_orderId: { shop, orderId: id } },
    select: { orderName: true },
  });
  const number = orderNumber(id);
  const messageId = messageIdOf({ shop, orderId: id, key });
  const address = `https://${shop}/admin/orders/${number}`;
  const mail = { to: to.value, orderName: order?.orderName ?? number, carrier, address, messageId };
  await sending(messageId);
  return sendMail(writeAlert(mail));
};
