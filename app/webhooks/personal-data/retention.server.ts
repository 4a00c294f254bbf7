import type { Database } from '../../database.server.ts';
import { erasedMessage } from '../../orders/cases.server.ts';
import { eraseJobs } from '../../queue/erase-jobs.server.ts';
import { duties } from '../duties.server.ts';
import { eraseOrders, eraseWords } from './erase-orders.server.ts';

const day = 24 * 60 * 60 * 1000;

/** Shopify shows apps no order that is older: nothing can follow for it any more. */
export const orderDays = 60;

/** What nobody could act on is given up after half a day, and kept for so long to look at. */
export const otherDays = 14;

/** So many deliveries in one step, which keeps each transaction short. */
const atOnce = 500;

/**
 * Erases, in every shop, the bodies of deliveries that nobody could act on {@link otherDays} after they came, but for what is a
 * duty and is still tried, and those that releases before kept when they had acted on them. Gives how many there were.
 */
export async function eraseOldBodies(database: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - otherDays * day);
  let erased = 0;
  for (;;) {
    const rows = await database.webhookDelivery.findMany({
      where: {
        body: { not: null },
        // Those of orders are read first: whole-orders.server.ts.
        topic: { not: 'orders/create' },
        OR: [{ processedAt: { not: null } }, { receivedAt: { lt: before }, topic: { notIn: [...duties] } }],
      },
      take: atOnce,
      select: { shop: true, webhookId: true, processedAt: true },
    });
    if (rows.length === 0) return erased;
    for (const { shop, webhookId, processedAt } of rows) {
      const given = processedAt === null ? { outcome: 'given up for its age', processedAt: now } : {};
      const where = { shop_webhookId: { shop, webhookId } };
      await database.webhookDelivery.update({ where, data: { body: null, ...given } });
      await eraseJobs(database, shop, [webhookId]);
    }
    erased += rows.length;
  }
}

/** A job that had read an order before it was erased has ended by then, in milliseconds. */
const longestJob = 2 * 60 * 60 * 1000;

/** What a job has written about an order while its customer was erased is erased, too. */
export async function eraseLateWords(database: Database, now: Date): Promise<void> {
  const rows = await database.$queryRawUnsafe<{ shop: string; orderId: string }[]>(
    `select gone.shop, gone."orderId" from "ErasedOrder" as gone
     where gone."erasedAt" > $1::timestamp
       and (exists (select from "SentMail" as mail
                    where mail.shop = gone.shop and mail."orderId" = gone."orderId")
         or exists (select from "OrderCustomer" as own
                    where own.shop = gone.shop and own."orderId" = gone."orderId")
         or exists (select from "ReplayedOrder" as listed
                    where listed.shop = gone.shop and listed."orderId" = gone."orderId")
         or exists (select from "Effect" as effect
                    where effect.shop = gone.shop and effect."orderId" = gone."orderId"
                      and (effect.note is not null or effect.payload is not null))
         or exists (select from "AddressCorrection" as given
                    where given.shop = gone.shop and given."orderId" = gone."orderId"
                      and given.address is not null))`,
    new Date(now.getTime() - longestJob),
  );
  for (const { shop, orderId } of rows) await eraseOrders(database, shop, [orderId], now);
}

/**
 * Mails about orders, addresses that were given by them, and what was said of effects, in cases and of jobs, go when Shopify
 * does not show the order any more either.
 */
export async function eraseOldWords(database: Database, now: Date): Promise<void> {
  for (;;) {
    const rows = await database.$queryRawUnsafe<{ shop: string; orderId: string }[]>(
      `select shop, "orderId" from "SentMail" where "sentAt" < $1::timestamp
       union
       select shop, "orderId" from "Effect"
       where "claimedAt" < $1::timestamp and (note is not null or payload is not null)
       union
       select shop, "orderId" from "AddressCorrection" where at < $1::timestamp and address is not null
       union
       select shop, "orderId" from "Case" where "openedAt" < $1::timestamp and says <> $2
       union
       select shop, subject from "Job"
       where note is not null and "firstAsked" < $1::timestamp at time zone 'utc'
       limit ${atOnce}`,
      new Date(now.getTime() - orderDays * day),
      erasedMessage,
    );
    if (rows.length === 0) return;
    for (const shop of new Set(rows.map((row) => row.shop))) {
      const orderIds = rows.filter((row) => row.shop === shop).map(({ orderId }) => orderId);
      await eraseWords(database, shop, orderIds);
    }
  }
}

/** Whom to forget is forgotten itself once Shopify shows no order of theirs any more that was placed before. */
export async function forgetForgotten(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - orderDays * day);
  await database.erasedCustomer.deleteMany({ where: { erasedAt: { lt: before } } });
}
