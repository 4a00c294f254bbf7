import { withoutToken } from '../corrections/link.server.ts';
import type { Database } from '../database.server.ts';
import type { Mail } from '../mail/send.server.ts';
import type { OrderKey } from './cases.server.ts';

/** A mail about an order as its customer got it. */
export interface SentMail {
  readonly subject: string;
  readonly text: string;
  readonly sentAt: Date;
}

/** Keeps a mail as it was sent, but for what lets its reader act for the customer. One that is sent again after a crash is kept again: it was sent twice. */
export async function keepMail(
  database: Database,
  { shop, orderId }: OrderKey,
  { subject, text, html }: Pick<Mail, 'subject' | 'text' | 'html'>,
): Promise<void> {
  await database.sentMail.create({
    data: { shop, orderId, subject, text: withoutToken(text), html: withoutToken(html) },
  });
}

/** The mails about an order, the first one first. */
export const mailsOf = (database: Database, { shop, orderId }: OrderKey): Promise<readonly SentMail[]> =>
  database.sentMail.findMany({
    where: { shop, orderId },
    orderBy: { id: 'asc' },
    select: { subject: true, text: true, sentAt: true },
  });

/** Erases the mails about orders: they repeat what their customers typed. That they were sent, the ledger says. */
export async function eraseMails(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<void> {
  await database.sentMail.deleteMany({ where: { shop, orderId: { in: [...orderIds] } } });
}
