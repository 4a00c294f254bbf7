import type { OrderSnapshot } from '../admin-api/order-snapshot.ts';
import { run } from '../database.server.ts';
import type { Database } from '../database.server.ts';
import { environment } from '../environment.server.ts';
import type { OrderKey } from './cases.server.ts';
import { codesOfBuyer } from './customer-codes.ts';
import type { CodeMaking, Customer } from './customer-codes.ts';

/** A code by which the customer of an order is told. */
export interface OrderCode extends OrderKey {
  readonly code: string;
}

/** What the codes of a shop's customers are made with in this process. */
export const codeMaking = (shop: string): CodeMaking => ({ secret: environment().customerCodeSecret, shop });

/**
 * Whose an order is, by what is asked of it anyway; the customer's number and telephone come by webhook, see
 * topics/orders/create.ts.
 */
const buyerOf = ({ email }: OrderSnapshot): Customer => ({
  ...{ number: null, phones: [] },
  emails: email === null ? [] : [email],
});

/** Whether an order is one of which nothing may be kept any more. */
export async function isErased(database: Database, { shop, orderId }: OrderKey): Promise<boolean> {
  const where = { shop_orderId: { shop, orderId } };
  return (await database.erasedOrder.findUnique({ where })) !== null;
}

/**
 * Keeps whose an order is, before anything else is kept about it; then it is looked whether that is somebody who was forgotten,
 * see `readOrderBefore`. Who is forgotten at this very moment is found either there or, by what is kept here, by whoever
 * forgets them.
 * @param known Codes that are kept already.
 */
export async function keepCustomer(
  database: Database,
  { shop, orderId }: OrderKey,
  order: OrderSnapshot,
  known: readonly string[],
): Promise<void> {
  const codes = codesOfBuyer(codeMaking(shop), buyerOf(order)).filter((code) => !known.includes(code));
  await keepCodes(
    database,
    codes.map((code) => ({ shop, orderId, code })),
  );
}

/** Keeps codes by which the customers of orders are told, of any shops; of an erased order none, and none for a domain that is no shop of ours. */
export async function keepCodes(database: Database, codes: readonly OrderCode[]): Promise<void> {
  if (codes.length > 0) await run(database, { name: 'keep codes', text: insertCodes }, columnsOfCodes(codes));
}

/**
 * The statement of {@link keepCodes}, in the order of the keys, so that two of them never wait for each other; with {@link
 * columnsOfCodes}.
 */
export const insertCodes = `
  insert into "OrderCustomer" (shop, "orderId", code)
  select shop, "orderId", code from unnest($1::text[], $2::text[], $3::text[]) as given (shop, "orderId", code)
  where exists (select from "Shop" as own where own.domain = given.shop)
    and not exists (select from "ErasedOrder" as gone where gone.shop = given.shop and gone."orderId" = given."orderId")
  order by shop, code, "orderId"
  on conflict do nothing`;

export const columnsOfCodes = (codes: readonly OrderCode[]): string[][] => [
  codes.map(({ shop }) => shop),
  codes.map(({ orderId }) => orderId),
  codes.map(({ code }) => code),
];

/** The orders of which one of these codes is known, as GIDs. */
export async function findOrdersByCodes(
  database: Database,
  shop: string,
  codes: readonly string[],
): Promise<readonly string[]> {
  const rows = await database.orderCustomer.findMany({
    where: { shop, code: { in: [...codes] } },
    distinct: ['orderId'],
    select: { orderId: true },
  });
  return rows.map(({ orderId }) => orderId);
}

/** From now on nothing is kept of an order that somebody with one of these codes has placed before. */
export async function forgetCustomer(
  database: Database,
  shop: string,
  codes: readonly string[],
  erasedAt: Date,
): Promise<void> {
  const data = codes.map((code) => ({ shop, code, erasedAt }));
  await database.erasedCustomer.createMany({ data, skipDuplicates: true });
  await database.erasedCustomer.updateMany({ where: { shop, code: { in: [...codes] } }, data: { erasedAt } });
}

/**
 * Erases whose an order is that Shopify does not have, or not for this shop: its news name no shop, so anybody can have repeated them
 * under another one's name. Of one that was decided the codes stay, for what else is kept about it is found by them.
 */
export async function eraseUnlessDecided(database: Database, { shop, orderId }: OrderKey): Promise<void> {
  await database.$executeRaw`
    delete from "OrderCustomer" where shop = ${shop} and "orderId" = ${orderId}
      and not exists (select from "OrderDecision" where shop = ${shop} and "orderId" = ${orderId})`;
}

/** Erases whose orders are. */
export async function eraseCustomers(
  database: Database,
  shop: string,
  orderIds: readonly string[],
): Promise<void> {
  await database.orderCustomer.deleteMany({ where: { shop, orderId: { in: [...orderIds] } } });
}
