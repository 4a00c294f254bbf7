import { z } from 'zod';

import { run } from '../database.server.ts';
import type { Database, Statement, Write } from '../database.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';

/** What there is to know of an order before its job begins. What comes meanwhile has asked for the job again. */
export interface Told extends OrderKey {
  /** What was delivered about it and waits to be processed. */
  readonly webhookIds: readonly string[];
  /** Its customer was erased. */
  readonly isErased: boolean;
  /** What its customer said about its address waits to be made true. */
  readonly isCorrected: boolean;
  /** A person was asked to look at it because no job could. */
  readonly isUndone: boolean;
  /** The codes by which its customer is known to be told. */
  readonly codes: readonly string[];
  /** Something was asked for about it that has not ended. */
  readonly isAskedAbout: boolean;
  /** A draft of its shop is judged beside what is published. */
  readonly isShadowed: boolean;
}

const reading: Statement = {
  name: 'read told',
  text: `
    select (select coalesce(jsonb_agg("webhookId"), '[]') from "WebhookDelivery"
            where shop = $1 and "resourceId" = $2 and "processedAt" is null) as "webhookIds",
           exists (select from "ErasedOrder" where shop = $1 and "orderId" = $2) as "isErased",
           exists (select from "AddressCorrection"
                   where shop = $1 and "orderId" = $2 and state = 'waiting') as "isCorrected",
           exists (select from "Case" where shop = $1 and "orderId" = $2 and kind = 'delivery'
                   and "closedAt" is null) as "isUndone",
           (select coalesce(jsonb_agg(code), '[]')
            from "OrderCustomer" where shop = $1 and "orderId" = $2) as codes,
           exists (select from "AfterSaleRequest"
                   where shop = $1 and "orderId" = $2 and "endedAt" is null) as "isAskedAbout",
           exists (select from "Replay"
                   where shop = $1 and kind = 'shadow' and state = 'watching') as "isShadowed"`,
};

const row = z.object({
  webhookIds: z.array(z.string()),
  isErased: z.boolean(),
  isCorrected: z.boolean(),
  isUndone: z.boolean(),
  codes: z.array(z.string()),
  isAskedAbout: z.boolean(),
  isShadowed: z.boolean(),
});

/** Reads all of it in one question. */
export async function readTold(database: Database, { shop, orderId }: OrderKey): Promise<Told> {
  const [found] = await run(database, reading, [shop, orderId]);
  return { shop, orderId, ...row.parse(found) };
}

const marking: Statement = {
  name: 'mark processed',
  text: `
    update "WebhookDelivery"
    set outcome = $3, "processedAt" = $4::timestamptz at time zone 'utc'
    where shop = $1 and "webhookId" = any($2::text[]) and "processedAt" is null`,
};

/** That what was delivered has been acted on, to be written down: `outcome` says how, in a few words. */
export const processed = ({ shop, webhookIds }: Told, outcome: string, now: Date): readonly Write[] =>
  webhookIds.length === 0
    ? []
    : [{ statement: marking, values: [shop, webhookIds, outcome, now.toISOString()] }];
