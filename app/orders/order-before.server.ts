import type { OrderTag, SoldAs, Waits } from '@doorstep/policy';
import { z } from 'zod';

import { run } from '../database.server.ts';
import type { Database, Statement } from '../database.server.ts';
import type { OrderKey } from './cases.server.ts';

/** What was to be shipped of an order when it was decided. */
export const shipments = [
  'to-ship',
  'shipped',
  'nothing',
  'cancelled',
] as const satisfies readonly SoldAs['shipment'][];

const tags = z.array(z.enum(['signature-required', 'protected', 'address-hold', 'destination-hold']));

/** Decisions of earlier releases do not say all of it: they are followed as what nearly all orders are, still to be shipped. */
const kept = z.object({
  tags,
  soldAs: z
    .object({
      shipment: z.enum(shipments),
      protectionLines: z.array(z.string()),
      promised: z.array(z.object({ id: z.string(), pieces: z.number() })).optional(),
      marks: z
        .array(z.object({ id: z.string(), tags: z.array(z.string()), isReduced: z.boolean() }))
        .optional(),
    })
    .default({ shipment: 'to-ship', protectionLines: [] }),
  given: tags.optional(),
  waits: z.object({ turn: z.number(), address: z.string().nullable(), isReleased: z.boolean() }).nullish(),
});

/** What is remembered of an order between two decisions about it. */
export interface Remembered {
  readonly soldAs: SoldAs;
  /** Tags that it has from us, or had. */
  readonly given: readonly OrderTag[];
  readonly waited: Waits | null;
}

const row = z
  .object({ decision: z.record(z.string(), z.unknown()), held: z.string().nullable() })
  .catchall(z.unknown());

/** A decision as it is kept, with its columns. Instants are text of UTC. */
export type KeptRow = z.infer<typeof row>;

const before = z.object({
  row: row.nullable(),
  effects: z.array(z.object({ key: z.string(), kind: z.string(), state: z.string() })),
  cases: z.array(z.string()),
  isReturnKnown: z.boolean(),
  isErased: z.boolean(),
  forgottenAt: z.string().nullable(),
});

/** What is known of an order from before it is followed once more. */
export interface OrderBefore {
  /** `null` for one that was not decided yet. */
  readonly row: KeptRow | null;
  readonly remembered: Remembered | null;
  /** What the ledger has of it. */
  readonly effects: z.infer<typeof before>['effects'];
  /** The kinds of its cases that are open. */
  readonly cases: ReadonlySet<string>;
  /** [RTS-01] There is a request for a parcel of it that comes back. */
  readonly isReturnKnown: boolean;
  /** Nothing may be kept of it any more. */
  readonly isErased: boolean;
  /** When somebody with a code of its customer was forgotten last. */
  readonly forgottenAt: Date | null;
}

const reading: Statement = {
  name: 'read order before',
  text: `
    select (select to_jsonb(kept) from "OrderDecision" as kept where shop = $1 and "orderId" = $2) as row,
           (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'kind', kind, 'state', state)), '[]')
            from "Effect" where shop = $1 and "orderId" = $2) as effects,
           (select coalesce(jsonb_agg(kind), '[]')
            from "Case" where shop = $1 and "orderId" = $2 and "closedAt" is null) as cases,
           exists (select from "AfterSaleRequest" where shop = $1 and "orderId" = $2
            and kind = 'returned-parcel' and stage not in ('declined', 'withdrawn')) as "isReturnKnown",
           exists (select from "ErasedOrder" where shop = $1 and "orderId" = $2) as "isErased",
           (select max(gone."erasedAt")::text from "OrderCustomer" as own
            join "ErasedCustomer" as gone on gone.shop = own.shop and gone.code = own.code
            where own.shop = $1 and own."orderId" = $2) as "forgottenAt"`,
};

/** Reads what is known of an order, in one question. */
export async function readOrderBefore(database: Database, key: OrderKey): Promise<OrderBefore> {
  const [found] = await run(database, reading, [key.shop, key.orderId]);
  const { row: keptRow, cases, forgottenAt, ...others } = before.parse(found);
  return {
    ...others,
    row: keptRow,
    remembered: keptRow && rememberedIn(keptRow),
    cases: new Set(cases),
    forgottenAt: instantIn(forgottenAt),
  };
}

function rememberedIn({ decision, held, releasedAt }: KeptRow): Remembered {
  const { tags: given, soldAs, ...said } = kept.parse(decision);
  const waitedBefore = held === null ? null : { turn: 1, address: null, isReleased: releasedAt !== null };
  return { soldAs, given: said.given ?? given, waited: said.waits === undefined ? waitedBefore : said.waits };
}

/** An instant of a row. */
export const instantIn = (text: unknown): Date | null =>
  typeof text === 'string' ? new Date(`${text.replace(' ', 'T')}Z`) : null;

/** Whether nothing may be kept of an order: it was erased, or its customer was forgotten after they had placed it. */
export const isForgotten = (
  { isErased, forgottenAt }: Pick<OrderBefore, 'isErased' | 'forgottenAt'>,
  placedAt: Date,
): boolean => isErased || (forgottenAt !== null && forgottenAt > placedAt);
