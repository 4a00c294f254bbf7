import type { Prisma } from '@prisma/client';

import type { Database } from '../../../database.server.ts';
import { lookedFor } from '../../../orders/list/looked-for.server.ts';
import { policySays } from '../../words.ts';
import type { AnswerKind } from '../../words.ts';
import { isLate } from './count-requests.server.ts';
import type { RequestFilter } from './filter.ts';
import type { PlaceInQueue, QueueTurn } from './place.ts';

type Where = Prisma.AfterSaleRequestWhereInput;

/** What the queue shows of a request. */
const columns = {
  ...{ id: true, kind: true, door: true, orderName: true, email: true, openedAt: true, stage: true },
  ...{ clock: true, dueAt: true, endedAt: true, queuedAt: true, assignee: true },
  ...{ asked: true, decision: true },
} as const satisfies Prisma.AfterSaleRequestSelect;

export type FoundRequest = Prisma.AfterSaleRequestGetPayload<{ select: typeof columns }>;

/** Where to look and how much of it to give. */
interface Wanted {
  readonly filter: RequestFilter;
  readonly turn: QueueTurn;
  readonly size: number;
  /** Who looks, as Shopify numbers them. */
  readonly user: string;
  readonly now: Date;
}

/** A page of the queue, and the places at its ends where something stands in front of it or behind it. */
export interface RequestsPage {
  readonly rows: readonly FoundRequest[];
  readonly before: PlaceInQueue | null;
  readonly after: PlaceInQueue | null;
}

/** A page of the requests of a shop: the oldest clock first of those that go on, the latest end first of the others. */
export async function findRequests(
  database: Database,
  shop: string,
  { filter, turn, size, user, now }: Wanted,
): Promise<RequestsPage> {
  const column = filter.ended === null ? 'queuedAt' : 'endedAt';
  const rises = (filter.ended === null) !== (turn?.toward === 'start');
  const found = await database.afterSaleRequest.findMany({
    where: {
      shop,
      endedAt: filter.ended === null ? null : { not: null },
      AND: [
        ...whereOf(filter, user, now),
        ...(filter.q === null ? [] : [await searched(database, shop, filter.q)]),
        ...(turn === null ? [] : beyond(turn.from, column, rises ? 'gt' : 'lt')),
      ],
    },
    orderBy: [{ [column]: rises ? 'asc' : 'desc' }, { id: rises ? 'asc' : 'desc' }],
    select: columns,
    take: size + 1,
  });
  const hasMore = found.length > size;
  const page = found.slice(0, size);
  const isBack = turn?.toward === 'start';
  const rows = isBack ? page.toReversed() : page;
  const place = (row: FoundRequest | undefined): PlaceInQueue | null => {
    const at = row?.[column] ?? null;
    return row === undefined || at === null ? null : { at, id: row.id };
  };
  return {
    rows,
    before: (isBack ? hasMore : turn !== null) ? place(rows[0]) : null,
    after: isBack || hasMore ? place(rows.at(-1)) : null,
  };
}

/** Behind a place in one direction. The first condition follows from the second, and is what an index can begin at. */
const beyond = (
  { at, id }: PlaceInQueue,
  column: 'queuedAt' | 'endedAt',
  side: 'lt' | 'gt',
): readonly Where[] => [
  { [column]: { [side === 'lt' ? 'lte' : 'gte']: at } },
  { OR: [{ [column]: { [side]: at } }, { id: { [side]: id } }] },
];

function whereOf(filter: RequestFilter, user: string, now: Date): readonly Where[] {
  const { kind, stage, says, door, late, assignee } = filter;
  const whose = assignee === 'me' ? user : assignee === 'nobody' ? null : assignee;
  return [
    ...(kind === null ? [] : [{ kind }]),
    ...(stage === null ? [] : [{ stage }]),
    ...(says === null ? [] : [answeredBy(policySays[says].answers)]),
    ...(door === null ? [] : [{ door }]),
    ...(late === null ? [] : [isLate(now)]),
    ...(assignee === null ? [] : [{ assignee: whose }]),
  ];
}

/** By how the policy answered, which its decision keeps. */
const answeredBy = (answers: readonly AnswerKind[]): Where => ({
  OR: answers.map((equals) => ({ decision: { path: ['answer', 'kind'], equals } })),
});

/** More orders than are called alike. */
const mostOrders = 50;

/** By whoever asked, or by the order: also by one that was placed before the app was there, if it is called exactly so. */
async function searched(database: Database, shop: string, typed: string): Promise<Where> {
  if (typed.includes('@')) return { email: { startsWith: typed.toLowerCase() } };
  const orders = await database.orderDecision.findMany({
    where: { shop, ...(await lookedFor(database, shop, typed)) },
    select: { orderId: true },
    take: mostOrders,
  });
  const name = typed.replace(/^#/, '');
  return {
    OR: [
      { orderId: { in: orders.map(({ orderId }) => orderId) } },
      { orderName: { in: [name, `#${name}`] } },
    ],
  };
}
