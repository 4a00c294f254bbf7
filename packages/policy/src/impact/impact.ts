import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { PolicyChange } from '../diff/diff.ts';
import { diffPolicies } from '../diff/diff.ts';
import type { Policy } from '../document/policy.ts';
import type { Reader } from '../statements/reader.ts';
import { sayAddresses } from './addresses.ts';
import { sayDelivery } from './delivery.ts';
import { sayFees } from './fees.ts';
import type { NoteBeside } from './notes.ts';
import { notesBeside } from './notes.ts';
import { sayOrders } from './orders.ts';
import { sayPage } from './page.ts';
import { sayClaims } from './parcels.ts';
import { sayPromotions } from './promotions.ts';
import { sayProtection } from './protection.ts';
import { sayReturns } from './returns.ts';
import type { ChangedSentence } from './sentences.ts';
import { changedSentences } from './sentences.ts';
import { sayShipping } from './shipping.ts';
import { saySignature } from './signature.ts';
import { saySupport } from './support.ts';
import type { ImpactLine, Versions } from './versions.ts';

/** What a change of a policy means. Empty on all counts for policies that say the same. */
export interface Impact {
  /** Whom the engine decides otherwise for, and how; each found by asking it under both versions. */
  readonly lines: readonly ImpactLine[];
  /** What customers read otherwise. */
  readonly sentences: readonly ChangedSentence[];
  /** The merchant's own notes that stay below sentences that change. */
  readonly notes: readonly NoteBeside[];
  /** Every value that was changed, whether or not the above tell of it. */
  readonly settings: readonly PolicyChange[];
}

/** In the order in which they are told. */
const areas: readonly ((versions: Versions) => readonly ImpactLine[])[] = [
  sayShipping,
  sayAddresses,
  saySignature,
  sayProtection,
  sayDelivery,
  sayReturns,
  sayFees,
  sayClaims,
  sayOrders,
  sayPromotions,
  saySupport,
  sayPage,
];

/**
 * What a change means, and for whom: every decision that depends on it is asked of both versions, over all values, places
 * and the days of the coming year that can make a difference. Nothing here knows a rule of its own.
 * @param today the day from which on the change would hold.
 * @param reader who reads it, in English; it says amounts and countries.
 */
export function impactOf(before: Policy, after: Policy, today: PlainDate, reader: Reader): Impact {
  const versions = { before, after, today: parseDate(today) ?? 0, reader };
  const sentences = changedSentences(before, after, reader);
  return {
    lines: areas.flatMap((say) => say(versions)),
    sentences,
    notes: notesBeside(before, after, sentences, reader),
    settings: diffPolicies(before, after, reader),
  };
}
