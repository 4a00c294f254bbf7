import type { ReplayTopic, ReplayUnknown } from '@doorstep/policy';
import { replayTopics } from '@doorstep/policy';
import { z } from 'zod';

import { countryName } from '../../country-name.ts';
import type { Database } from '../../database.server.ts';
import { askFor, pageOf, turnIn } from '../../keyset.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { topicWords, unknownWords } from './words.ts';

/** Which orders of a replay are listed, as its address asks. */
export interface ListFilter {
  readonly kind: 'changed' | 'cannot-know';
  readonly topic: ReplayTopic | null;
  readonly country: string | null;
  readonly bucket: number | null;
}

/** The filter that an address asks for; what it does not know is not narrowed by. */
export function filterIn(query: URLSearchParams): ListFilter {
  const bucket = query.get('bucket') ?? '';
  const country = query.get('country') ?? '';
  return {
    kind: query.get('kind') === 'cannot-know' ? 'cannot-know' : 'changed',
    topic: replayTopics.find((topic) => topic === query.get('topic')) ?? null,
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    bucket: /^-?\d{1,2}$/.test(bucket) ? Number(bucket) : null,
  };
}

/** The address of a replay's list with a filter. */
export function listAt(run: string, filter: Partial<ListFilter>): string {
  const given = Object.entries(filter).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, String(value)]],
  );
  return `/app/policy/replay?${new URLSearchParams([['run', run], ...given]).toString()}#orders`;
}

/** A change of an order in words. */
export interface ShownChange {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** Sentences of the engine, of what is published and of the draft, each with its statement. */
  readonly because: readonly string[];
}

/** An order of a replay's list. */
export interface ShownOrder {
  readonly id: string;
  readonly name: string;
  /** At Shopify: the app may not know it. */
  readonly page: string;
  readonly placed: string;
  readonly country: string;
  readonly changes: readonly ShownChange[];
  readonly unknown: readonly string[];
}

const reason = z.object({ statement: z.string(), message: z.string() });
const kept = z.object({
  changes: z.array(
    z.object({
      topic: z.enum(replayTopics),
      before: z.string(),
      after: z.string(),
      because: z.object({ before: z.array(reason), after: z.array(reason) }),
    }),
  ),
});

const shown = 20;

/** A page of the orders of a replay, the latest judged first. */
export async function findReplayed(database: Database, id: bigint, query: URLSearchParams, timeZone: string) {
  const filter = filterIn(query);
  const turn = turnIn(query);
  const { range, order, take } = askFor(turn, shown);
  const found = await database.replayedOrder.findMany({
    where: {
      replayId: id,
      kind: filter.kind,
      id: range,
      ...(filter.topic === null ? {} : { topics: { has: filter.topic } }),
      ...(filter.country === null ? {} : { country: filter.country }),
      ...(filter.bucket === null ? {} : { bucket: filter.bucket }),
    },
    orderBy: { id: order },
    take,
  });
  const page = pageOf(found, turn, shown);
  return {
    filter,
    hasNewer: page.hasNewer,
    hasOlder: page.hasOlder,
    newest: page.rows[0]?.id.toString() ?? '',
    oldest: page.rows.at(-1)?.id.toString() ?? '',
    orders: page.rows.map((row): ShownOrder => ({
      id: row.id.toString(),
      name: row.orderName,
      page: `shopify:admin/orders/${row.orderId.split('/').at(-1)}`,
      placed: sayInstant(row.placedAt, timeZone),
      country: sayCountry(row.country),
      changes: changesIn(row.changes),
      unknown: row.unknown.map((code) => sayUnknown(code)),
    })),
  };
}

/** A country as the sums name it: not every text that stands in an order is a code. */
export const sayCountry = (code: string | null): string =>
  code !== null && /^[A-Z]{2}$/.test(code) ? countryName(code) : (code ?? '–');

const isUnknown = (code: string): code is ReplayUnknown => Object.hasOwn(unknownWords, code);

export const sayUnknown = (code: string): string => (isUnknown(code) ? unknownWords[code] : code);

function changesIn(value: unknown): readonly ShownChange[] {
  return kept.parse(value).changes.map(({ topic, before, after, because }) => ({
    ...{ what: topicWords[topic], before, after },
    because: [
      ...because.before.map(({ statement, message }) => `Published: ${message} (${statement})`),
      ...because.after.map(({ statement, message }) => `Draft: ${message} (${statement})`),
    ],
  }));
}
