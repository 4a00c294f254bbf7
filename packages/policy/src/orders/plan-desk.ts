import type { Effect } from './effect.ts';
import type { OrderDecision, OrderTag } from './order.ts';

/**
 * Somebody at the desk wants something done about an order. `turn` counts how often that was done before: whoever asks twice
 * for the same turn asks once.
 */
export type DeskOrder = ReleasedOrder | AskedOrder | RedecidedOrder;

interface AtShopify {
  readonly turn: number;
  readonly tags: readonly string[];
  /** The digest of its promise, as Shopify gives it; `null` when it has none. */
  readonly promiseDigest: string | null;
}

/** [ADDR-02] What it waited for is settled. */
export interface ReleasedOrder extends AtShopify {
  readonly stage: 'released';
}

/** [ADDR-02] The customer is to be asked once more. */
export interface AskedOrder {
  readonly stage: 'asked-again';
  readonly turn: number;
}

/** It was decided once more, by what Shopify says of it now. */
export interface RedecidedOrder extends AtShopify {
  readonly stage: 'decided-again';
  /** The tags that were decided before: others are somebody else's. */
  readonly decidedTags: readonly OrderTag[];
  /** Something of it waits because of us. */
  readonly isHeld: boolean;
}

/** As much of a decision as is made true. */
export type PlannedDecision = Pick<OrderDecision, 'hold' | 'tags' | 'promise'>;

/**
 * What has to be done because somebody at the desk wants it, each turn once. A decision that no longer asks for a hold takes none
 * away: that is for the person who looks at the order.
 */
export function planDesk(decision: PlannedDecision, known: DeskOrder): readonly Effect[] {
  switch (known.stage) {
    case 'released':
      return planReleased(decision, known);
    case 'asked-again':
      return planAsked(decision, known);
    case 'decided-again':
      return planRedecided(decision, known);
    default:
      return known satisfies never;
  }
}

const holdTags: readonly OrderTag[] = ['address-hold', 'destination-hold'];

/** The hold goes first: tags and promise say what is so. */
function planReleased(
  { promise: { hold: _, ...promise } }: PlannedDecision,
  { turn, tags, promiseDigest: replaces }: ReleasedOrder,
): readonly Effect[] {
  const { policyVersion } = promise;
  const once = { made: 'once', policyVersion } as const;
  const key = `release/${turn}`;
  const remove = holdTags.filter((tag) => tags.includes(tag));
  const effects: Effect[] = [{ ...once, kind: 'release', key, after: [], payload: {} }];
  if (remove.length > 0)
    effects.push({
      ...once,
      kind: 'moved-tags',
      key: `${key}/tags`,
      after: [key],
      payload: { add: [], remove },
    });
  const payload = { promise, replaces };
  effects.push({ ...once, kind: 'moved-promise', key: `${key}/promise`, after: [key], payload });
  return effects;
}

function planAsked({ hold, promise }: PlannedDecision, { turn }: AskedOrder): readonly Effect[] {
  if (hold?.what !== 'address') return [];
  const { kind, verdict } = hold;
  const once = { after: [], made: 'once', policyVersion: promise.policyVersion } as const;
  return [{ ...once, kind: 'mail', key: `ask/${turn}`, payload: { kind, verdict, again: turn } }];
}

function planRedecided(
  { hold, tags: wanted, promise }: PlannedDecision,
  { turn, tags, decidedTags, promiseDigest: replaces, isHeld }: RedecidedOrder,
): readonly Effect[] {
  const once = { made: 'once', policyVersion: promise.policyVersion } as const;
  const key = (what: string) => `again/${turn}/${what}`;
  // As long as it waits it says so, whatever was decided.
  const stays = (tag: OrderTag) => wanted.includes(tag) || (isHeld && holdTags.includes(tag));
  const add = wanted.filter((tag) => !tags.includes(tag));
  const remove = decidedTags.filter((tag) => tags.includes(tag) && !stays(tag));
  const effects: Effect[] = [];
  if (add.length + remove.length > 0)
    effects.push({ ...once, kind: 'moved-tags', key: key('tags'), after: [], payload: { add, remove } });
  const payload = { promise, replaces };
  effects.push({ ...once, kind: 'moved-promise', key: key('promise'), after: [key('tags')], payload });
  if (hold === null || isHeld) return effects;
  const { reason, notes } = hold;
  effects.push({ ...once, kind: 'hold', key: key('hold'), after: [], payload: { reason, notes } });
  effects.push({ ...once, kind: 'rest', key: key('rest'), after: [key('hold')], payload: {} });
  return effects;
}
