import type { Database } from '../../database.server.ts';
import { jsonIn } from '../delivery.ts';
import { isAbout } from './customer.ts';
import type { Customer } from './customer.ts';

/** A stored delivery that holds something of a customer; `orderId` is `null` when it is about no order. */
export interface StoredBody {
  readonly webhookId: string;
  readonly orderId: string | null;
}

/** So many bodies are in memory at once. */
const atOnce = 100;

/**
 * The deliveries of a shop whose body is about a customer; privacy requests end with their own job. PostgreSQL leaves out the bodies in which nothing of them
 * occurs; what that finds by chance is looked at more closely here.
 */
export async function bodiesAbout(
  database: Database,
  shop: string,
  customer: Customer,
): Promise<readonly StoredBody[]> {
  const found: StoredBody[] = [];
  let last = '';
  for (;;) {
    const rows = await database.webhookDelivery.findMany({
      where: { shop, webhookId: { in: await mayHold(database, shop, customer, last) } },
      orderBy: { webhookId: 'asc' },
      select: { webhookId: true, resourceId: true, body: true },
    });
    for (const { webhookId, resourceId, body } of rows) {
      if (body === null || !isAbout(customer, jsonIn(body))) continue;
      found.push({ webhookId, orderId: resourceId?.startsWith('gid://shopify/Order/') ? resourceId : null });
    }
    const end = rows.at(-1);
    if (!end) return found;
    last = end.webhookId;
  }
}

const webhookIds = (rows: readonly { readonly webhookId: string }[]) =>
  rows.map(({ webhookId }) => webhookId);

/** Bytes are read as Latin-1, which they always are; what is not ASCII in an address or may be escaped is left out. */
async function mayHold(
  database: Database,
  shop: string,
  { id, email, phone, orders }: Customer,
  after: string,
): Promise<string[]> {
  const numbers = [...orders, ...(id === null ? [] : [id])].map(String);
  const asciiPart = email?.match(/[a-z0-9.-]+/g)?.sort((one, other) => other.length - one.length)[0] ?? null;
  return webhookIds(
    await database.$queryRawUnsafe<{ webhookId: string }[]>(
      `select "webhookId" from "WebhookDelivery"
       where shop = $1 and "webhookId" > $2 and body is not null and topic not like 'customers/%'
         and (strpos(lower(convert_from(body, 'LATIN1')), $3) > 0
           or strpos(regexp_replace(convert_from(body, 'LATIN1'), '[^0-9]', '', 'g'), $4) > 0
           or exists (select from unnest($5::text[]) as number
                      where strpos(convert_from(body, 'LATIN1'), number) > 0))
       order by "webhookId" limit ${atOnce}`,
      shop,
      after,
      asciiPart,
      phone === null ? null : phone.slice(-7),
      numbers,
    ),
  );
}
