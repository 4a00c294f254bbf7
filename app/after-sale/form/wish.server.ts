import { createHash } from 'node:crypto';

import type { AfterSaleKind, Locale } from '@doorstep/policy';

import { isOverLimit, senderCode } from '../../corrections/limits.server.ts';
import type { Database, WholeDatabase } from '../../database.server.ts';
import { enqueue } from '../../queue/enqueue.ts';

/** In an hour, of what changes something: more than a family behind one connection does, and than a shop on its busiest day, far less than a program. */
export const mostWishes = { bySender: 20, byShop: 500 } as const;

/** What somebody typed who wants the link to an order, from whichever form it came. */
export interface Wish {
  readonly shop: string;
  /** Of the form that it was sent with. */
  readonly token: string;
  readonly orderName: string;
  /** In lower case. */
  readonly email: string;
  readonly kind: AfterSaleKind | null;
  readonly locale: Locale;
}

const prefix = 'order-link/';

/** The wish that a job is about; `null` when it is about something else. */
export const wishIdIn = (subject: string): string | null =>
  subject.startsWith(prefix) ? subject.slice(prefix.length) : null;

/** The same form sent again is the same wish. */
const idOf = ({ token, orderName, email }: Wish): string =>
  createHash('sha256')
    .update(JSON.stringify([token, orderName, email]))
    .digest('hex')
    .slice(0, 32);

/** Whether one sender has sent too much within this hour. It counts this time. */
export const isSentTooOften = (
  database: Database,
  { shop, sender }: { readonly shop: string; readonly sender: string },
  { secret, now }: { readonly secret: string; readonly now: Date },
): Promise<boolean> => {
  const source = `form/${senderCode(secret, { shop, sender, now })}`;
  return isOverLimit(database, shop, [{ source, most: mostWishes.bySender }], now);
};

/**
 * Whether everybody together has sent a shop too much within this hour. It counts this time, so it is asked last: what is refused for another reason
 * takes nothing away from others.
 */
export const isShopFull = (database: Database, shop: string, now: Date): Promise<boolean> =>
  isOverLimit(database, shop, [{ source: 'form', most: mostWishes.byShop }], now);

/**
 * [FORM-01] Keeps a wish and asks for its job, both or neither, once. Nothing is looked up: whether there is such an order, and whose it is, the one
 * who sent it learns neither from the answer nor from how long it takes.
 */
export async function keepWish(database: WholeDatabase, wish: Wish, now: Date): Promise<void> {
  const { shop, orderName, email, kind, locale } = wish;
  const id = idOf(wish);
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.linkWish.createMany({
      data: [{ shop, id, orderName, email, kind, locale, wishedAt: now }],
      skipDuplicates: true,
    });
    if (count > 0) await enqueue(transaction, [{ shop, subject: `${prefix}${id}` }], 'news');
  });
}
