import type { Prisma } from '@prisma/client';

import type { Database } from '../../database.server.ts';
import type { OrderFilter } from './filter.ts';
import { lookedFor } from './looked-for.server.ts';
import type { ListTurn, PlaceInList } from './turn.ts';
import { whereOf } from './where.ts';

/** What a list shows of an order: its columns, and never the decision, which is kept apart from them. */
const columns = {
  ...{ orderId: true, orderName: true, placedAt: true, policyVersion: true, country: true, currency: true },
  ...{ shipping: true, shippedFree: true, protected: true, signature: true, shipment: true },
  ...{ held: true, releasedAt: true, problem: true },
} as const satisfies Prisma.OrderDecisionSelect;

export type FoundOrder = Prisma.OrderDecisionGetPayload<{ select: typeof columns }>;

/** Where to look and how much of it to give. */
interface Wanted {
  readonly filter: OrderFilter;
  readonly turn: ListTurn;
  readonly size: number;
  /** The shop's, in which days are meant. */
  readonly timeZone: string;
}

/** A page of a list, and whether something stands in front of it and behind it. */
export interface OrdersPage {
  readonly rows: readonly FoundOrder[];
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

/** A page of the orders of a shop; how deep it is costs nothing. */
export async function findOrders(
  database: Database,
  shop: string,
  { filter, turn, size, timeZone }: Wanted,
): Promise<OrdersPage> {
  const descends = (filter.sort === null) === (turn?.toward !== 'start');
  const found = await database.orderDecision.findMany({
    where: {
      shop,
      AND: [
        ...(filter.q === null ? [] : [await lookedFor(database, shop, filter.q)]),
        ...whereOf(filter, timeZone),
        ...(turn === null ? [] : beyond(turn.from, descends ? 'lt' : 'gt')),
      ],
    },
    orderBy: descends
      ? [{ placedAt: 'desc' }, { orderId: 'desc' }]
      : [{ placedAt: 'asc' }, { orderId: 'asc' }],
    select: columns,
    take: size + 1,
  });
  const rows = found.slice(0, size);
  const hasMore = found.length > size;
  return turn?.toward === 'start'
    ? { rows: rows.toReversed(), hasPrevious: hasMore, hasNext: true }
    : { rows, hasPrevious: turn !== null, hasNext: hasMore };
}

/** Behind a place in one direction. The first condition follows from the second, and is what an index can begin at. */
const beyond = (
  { placedAt, orderId }: PlaceInList,
  side: 'lt' | 'gt',
): readonly Prisma.OrderDecisionWhereInput[] => [
  { placedAt: side === 'lt' ? { lte: placedAt } : { gte: placedAt } },
  { OR: [{ placedAt: { [side]: placedAt } }, { orderId: { [side]: orderId } }] },
];
