import { fail } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { readMailSender } from '../../admin-api/shop.ts';
import type { Letter } from '../../mail/letter.ts';
import { messageIdOf } from '../../mail/message-id.ts';
import type { Mail } from '../../mail/send.server.ts';
import type { OrderDependencies } from '../dependencies.ts';
import { keepMail } from '../sent-mails.server.ts';
import type { InLedger, OrderToChange } from './apply.ts';
import { toUnfinished } from './unfinished.ts';
import type { NotMade } from './unfinished.ts';

/** A letter, and where the shop's shoppers are: `https://aallyn.com`. */
interface LetterOfShop extends Letter {
  readonly storefront: string;
}

export const nobodyToMail: NotMade = { kind: 'give-up', reason: 'there is nobody to write to' };

/** Sends a mail to an order's customer, once by the ledger, and keeps it for the order's page. */
export async function mailCustomer(
  { admin, database, sendMail }: OrderDependencies,
  { id, mailed }: OrderToChange,
  { key, sending }: InLedger,
  write: (letter: LetterOfShop) => Mail | Promise<Mail>,
): Promise<Result<unknown, NotMade>> {
  if (mailed === null) return fail(nobodyToMail);
  const shop = await readMailSender(admin);
  if (!shop.ok) return fail(toUnfinished(shop.error));
  const { sender, storefront } = shop.value;
  const { to, ...order } = mailed;
  const of = { shop: admin.shop, orderId: id };
  const messageId = messageIdOf({ ...of, key });
  const mail = await write({ sender, storefront, order, to, messageId });
  await sending(messageId);
  const sent = await sendMail(mail);
  if (sent.ok) await keepMail(database, of, mail);
  return sent;
}
