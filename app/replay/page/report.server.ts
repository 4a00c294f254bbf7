import { decodePolicy, isSame, notReplayed } from '@doorstep/policy';
import type { Policy, PolicyChange } from '@doorstep/policy';

import { namesOfStaff } from '../../access/staff.server.ts';
import type { Database } from '../../database.server.ts';
import { sayDay, sayInstant } from '../../policy/date-in-zone.ts';
import { versionNumbered } from '../../policy/versions.server.ts';
import { readerIn } from '../../reader.ts';
import { mostListed } from '../keep-rows.ts';
import { isOpen } from '../store.server.ts';
import type { Replay } from '../store.server.ts';
import type { LeftOut, Tally } from '../tally.ts';
import { figuresOf, sayCount, sayOrders } from './figures.ts';
import { filterIn, findReplayed, listAt, sayCountry, sayUnknown } from './find-orders.server.ts';
import { drawBuckets, drawCountries, drawTopics, sayBucket } from './pictures.server.ts';
import { sayProgress } from './progress.ts';
import { leftOutWords, neverKnown } from './words.ts';

/** Where a report is shown: what is live now, and what the reader's draft says now, if it can be read. */
export interface ReadNow {
  readonly live: number;
  readonly draft: Policy | null;
  readonly timeZone: string;
  readonly now: Date;
}

/** What a replay came to, in words and pictures. */
export async function showReport(database: Database, replay: Replay, query: URLSearchParams, now: ReadNow) {
  const { tally, kind } = replay;
  const run = replay.id.toString();
  const names = await namesOfStaff(database, replay.shop, [replay.by]);
  return {
    ...{ run, kind, isOpen: isOpen(replay), state: replay.state },
    heading: sayHeading(replay, now.timeZone),
    who: `${names(replay.by)}, ${sayInstant(replay.startedAt, now.timeZone)}`,
    summary: saySummary(replay),
    notes: notesOf(replay, now),
    progress: sayProgress({ ...replay, orders: tally.orders }, now.now),
    hasOrders: tally.orders > 0,
    ...sumsOf(tally, run, query),
    topics: drawTopics(tally, run),
    countries: drawCountries(tally, run),
    buckets: Object.keys(tally.buckets).length === 0 ? null : drawBuckets(tally, run),
    unknown: Object.entries(tally.unknown).map(([code, count]) => `${sayOrders(count)}: ${sayUnknown(code)}`),
    leftOut: Object.entries(tally.leftOut).map(([why, count]) => `${sayCount(count)} ${sayLeftOut(why)}`),
    neverKnown,
    beside: await readBeside(database, replay),
    list: await findReplayed(database, replay.id, query, now.timeZone),
  };
}

/** The sums that are asked for: of all orders, of those to a country, or of those so far from free shipping. */
function sumsOf(tally: Tally, run: string, query: URLSearchParams) {
  const { country, bucket } = filterIn(query);
  const named = bucket === null ? country : String(bucket);
  const group = named === null ? undefined : (bucket === null ? tally.countries : tally.buckets)[named];
  if (named === null || group === undefined) return { part: null, figures: figuresOf(tally) };
  const whose = bucket === null ? `to ${sayCountry(country)}` : `${sayBucket(bucket)} free shipping`;
  const name = `Of ${sayOrders(group.orders)} ${whose}`;
  return { part: { name, all: listAt(run, {}) }, figures: figuresOf(group) };
}

/** What the draft changes that no order is judged by; nothing where one of the two cannot be read any more. */
async function readBeside(
  database: Database,
  { shop, version, draft }: Replay,
): Promise<readonly PolicyChange[]> {
  const [published, tried] = [await versionNumbered(database, shop, version), decodePolicy(draft)];
  return published && tried.ok ? notReplayed(published.policy, tried.value, readerIn('en')) : [];
}

export type Report = Awaited<ReturnType<typeof showReport>>;

const isLeftOut = (why: string): why is LeftOut => Object.hasOwn(leftOutWords, why);
const sayLeftOut = (why: string): string => (isLeftOut(why) ? leftOutWords[why] : why);

/** What was tried, in a line. */
export function sayHeading({ kind, since, until }: Replay, timeZone: string): string {
  const days = `${sayDay(since, timeZone)} to ${sayDay(until, timeZone)}`;
  return kind === 'past' ? `Past orders, ${days}` : `New orders, ${days}`;
}

/** What came of it, in a line. */
export function saySummary({ state, tally }: Replay): string {
  const { orders, changed, cannotKnow, unchanged } = tally;
  if (state === 'failed') return 'It failed.';
  if (orders === 0) return state === 'done' ? 'There was no order.' : 'No order so far.';
  return `Of ${sayOrders(orders)} ${sayCount(changed)} change, ${sayCount(unchanged)} do not, and of ${sayCount(cannotKnow)} it cannot be known.`;
}

/** What somebody has to know who reads it. */
function notesOf(replay: Replay, { live, draft, timeZone }: ReadNow): readonly string[] {
  const { tally, version, kind, state, note } = replay;
  const tried = decodePolicy(replay.draft);
  const isOfNow = tried.ok && draft !== null && isSame(tried.value, draft);
  const found =
    tally.first === null || tally.last === null
      ? []
      : [
          `The orders that were found were placed from ${sayDay(new Date(tally.first), timeZone)} to ${sayDay(new Date(tally.last), timeZone)}.`,
        ];
  return [
    ...(note === null ? [] : [note]),
    ...(state === 'cancelled' ? ['It was cancelled: only the orders up to then are in it.'] : []),
    ...(isOfNow ? [] : ['Your draft has changed since: this is of what it said when this began.']),
    ...(version === live ? [] : [`It compares with version ${version}; version ${live} is live now.`]),
    ...found,
    'Every order is judged under both policies as if each had been in force on its day.',
    ...(tally.edited === 0
      ? []
      : [`${sayOrders(tally.edited)} among them were edited after they were placed.`]),
    ...(kind === 'past' ? cappedNotes(replay) : []),
  ];
}

/** The list ends somewhere; the sums do not. */
const cappedNotes = ({ tally: { changed, kept } }: Replay): readonly string[] =>
  (kept['changed'] ?? 0) < changed
    ? [
        `The list has the first ${sayCount(mostListed.changed)} of ${sayOrders(changed)} that change, in Shopify’s sequence; all of them are in the sums.`,
      ]
    : [];
