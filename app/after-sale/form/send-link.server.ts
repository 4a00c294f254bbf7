import { afterSaleKinds, fail, localeOf, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { readOrdersNamed } from '../../admin-api/orders-named.ts';
import { readMailSender } from '../../admin-api/shop.ts';
import { isOverLimit } from '../../corrections/limits.server.ts';
import { linkMaking } from '../../corrections/link.server.ts';
import { messageIdOf } from '../../mail/message-id.ts';
import type { Database } from '../../database.server.ts';
import type { OrderDependencies } from '../../orders/dependencies.ts';
import { toUnfinished } from '../../orders/effects/unfinished.ts';
import type { Unfinished } from '../../orders/effects/unfinished.ts';
import { orderLink } from '../links.server.ts';
import { linkMail } from './link-mail.ts';
import { comparedName } from './order-name.ts';

/** So many links go to the mailbox of one order within an hour, whoever asks for them. */
export const mostLinks = 5;

/**
 * [FORM-01] Sends the link to an order to the e-mail address of that order, if that is what was typed, and to nobody else; then the wish is
 * forgotten. A mail that may have left already is not sent again: whoever waits for it asks once more.
 */
export async function sendLink(
  { admin, database, sendMail }: OrderDependencies,
  id: string,
  now: Date,
): Promise<Result<string, Unfinished>> {
  const { shop } = admin;
  const wish = await database.linkWish.findUnique({ where: { shop_id: { shop, id } } });
  if (wish === null) return ok('there is no such wish any more');
  const forget = async (why: string) => {
    await forgetWish(database, { shop, id });
    return ok(why);
  };
  const name = comparedName(wish.orderName);
  if (name === '') return forget('no order has such a name');
  const found = await readOrdersNamed(admin, name);
  if (!found.ok) return fail(toUnfinished(found.error));
  const order = found.value.find(
    (each) => comparedName(each.name) === name && each.email?.trim().toLowerCase() === wish.email,
  );
  if (order === undefined) return forget('number and address do not belong together');
  const most = [{ source: `links/${order.id.split('/').at(-1)}`, most: mostLinks }];
  if (await isOverLimit(database, shop, most, now)) return forget('enough links were sent within this hour');
  const sender = await readMailSender(admin);
  if (!sender.ok) return fail(toUnfinished(sender.error));
  const kind = afterSaleKinds.find((each) => each === wish.kind) ?? null;
  const locale = localeOf(wish.locale, null);
  const making = linkMaking(shop, sender.value.storefront, now);
  const sent = await sendMail(
    linkMail({
      ...{ sender: sender.value.sender, to: wish.email, locale, orderName: order.name },
      link: orderLink({ orderId: order.id, kind, locale }, making),
      messageId: messageIdOf({ shop, orderId: order.id, key: `link/${id}` }),
    }),
  );
  if (!sent.ok && sent.error.kind === 'retry') return fail({ kind: 'retry', reason: sent.error.reason });
  return forget(sent.ok ? 'sent' : sent.error.reason);
}

/** What nobody waits for any more, or nobody can send. */
export async function forgetWish(
  database: Pick<Database, 'linkWish'>,
  { shop, id }: { readonly shop: string; readonly id: string },
): Promise<void> {
  await database.linkWish.deleteMany({ where: { shop, id } });
}
