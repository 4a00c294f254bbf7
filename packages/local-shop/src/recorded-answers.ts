import { readdirSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import type { TestShop } from './test-shop.ts';

const answer = z.looseObject({ data: z.unknown().optional(), errors: z.array(z.unknown()).optional() });
const withPayload = z.object({ payload: answer }).transform((status) => status.payload);
const asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });

/** The forms in which the recordings keep a request and its answer. */
const exchange = z.union([
  z
    .object({ request: asked, response: z.union([withPayload, answer]) })
    .transform((each) => ({ ...each.request, answer: each.response })),
  asked
    .extend({ response: z.union([withPayload, answer]) })
    .transform((each) => ({ ...each, answer: each.response })),
  asked.extend({ result: withPayload }).transform((each) => ({ ...each, answer: each.result })),
]);
export type Exchange = z.infer<typeof exchange>;

/** One exchange of a recorded file, by its path: `readRecorded('delivery-profile-writes', 'mutations', 'nestedCreate')`. */
export function readRecorded(file: string, ...path: readonly string[]): Exchange {
  return exchange.parse(readRecordedPart(file, ...path));
}

/** An exchange of which the recording keeps variables and answer alone; the query is its document, which a test states. */
export function readRecordedAnswer(query: string, file: string, ...path: readonly string[]): Exchange {
  const part = z.looseObject({}).parse(readRecordedPart(file, ...path));
  return exchange.parse({ query, ...part });
}

/** Every exchange of every recorded file of which the recording keeps the query, named by its place. */
export function allRecorded(): readonly (readonly [name: string, exchange: Exchange])[] {
  const files = readdirSync(new URL('../recorded', import.meta.url)).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) =>
    exchangesIn(readRecordedPart(name.replace('.json', '')), name.replace('.json', '')),
  );
}

function exchangesIn(part: unknown, name: string): readonly (readonly [string, Exchange])[] {
  if (typeof part !== 'object' || part === null) return [];
  const here = exchange.safeParse(part).data;
  const below = Object.entries(part).flatMap(([key, each]) => exchangesIn(each, `${name}.${key}`));
  return here ? [[name, here], ...below] : below;
}

/** Any part of a recorded file. */
export function readRecordedPart(file: string, ...path: readonly string[]): unknown {
  const text = readFileSync(new URL(`../recorded/${file}.json`, import.meta.url), 'utf8');
  let part: unknown = JSON.parse(text);
  for (const name of path)
    part = typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined;
  return part;
}

/**
 * Sends recorded requests to a shop, one after the other. Ids of Shopify's answers are remembered with ours, so that a
 * later request which names one names the right thing here.
 */
export function replay(shop: TestShop, knownIds: Readonly<Record<string, string>> = {}) {
  const ids = new Map(Object.entries(knownIds));
  return async ({ query, variables, answer: theirs }: Exchange) => {
    const given = z.record(z.string(), z.unknown()).parse(renameIds(variables, ids));
    const ours: unknown = JSON.parse(JSON.stringify(await shop.admin(query, given)));
    pairIds(theirs, ours, ids);
    return { ours: comparable(ours), theirs: comparable(theirs) };
  };
}

function renameIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  return mapValue(value, (each) => renameIds(each, ids));
}

function pairIds(theirs: unknown, ours: unknown, ids: Map<string, string>): void {
  if (typeof theirs === 'string' && typeof ours === 'string' && theirs.startsWith('gid://'))
    ids.set(theirs, ours);
  if (typeof theirs !== 'object' || theirs === null || typeof ours !== 'object' || ours === null) return;
  for (const [key, value] of Object.entries(theirs)) pairIds(value, Reflect.get(ours, key), ids);
}

/** What differs between any two shops and is not compared. */
const LEFT_OUT = new Set(['locations', 'appKey', 'apiKey', 'assignedLocation', 'version']);
const VARYING = /^(gid:\/\/|\d{4}-\d\d-\d\dT|#\d+(-[A-Z]\d+)?$|eyJ|[0-9a-f-]{36}$)/;

/** An answer without ids, cursors, times and costs; errors keep their code. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return VARYING.test(value) ? '…' : value.replaceAll(/gid:\/\/\S+/g, '…');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return mapValue(value, comparable);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (key === 'extensions') return codeOf(each) === undefined ? [] : [['code', codeOf(each)]];
      return LEFT_OUT.has(key) ? [] : [[key, comparable(each)]];
    }),
  );
}

function codeOf(extensions: unknown): unknown {
  return z.object({ code: z.string() }).safeParse(extensions).data?.code;
}

function mapValue(value: unknown, change: (each: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
}
