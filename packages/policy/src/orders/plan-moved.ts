import type { Effect } from './effect.ts';
import type { OrderDecision, OrderTag } from './order.ts';

/** It was decided before, and its parcels have moved since. */
export interface MovedOrder {
  readonly stage: 'moved';
  readonly tags: readonly string[];
  /** The digest of its promise, as Shopify gives it; `null` when it has none. */
  readonly promiseDigest: string | null;
}

/**
 * The promise is written after the tags and only over the one that was read: whoever finds that another worker was faster
 * starts again, with the tags too [SIGN-03, CAL-05]. The protection's lines follow [PROT-05]. The hold stays as it was decided.
 */
export function planMoved(decision: OrderDecision, known: MovedOrder): readonly Effect[] {
  const { promise, fulfills } = decision;
  const { policyVersion } = promise;
  const tags = tagsToChange(decision, known);
  const effects: Effect[] = [];
  if (tags.add.length + tags.remove.length > 0) {
    const key = 'moved-tags';
    effects.push({ kind: key, key, after: [], made: 'each-time', policyVersion, payload: tags });
  }
  effects.push({
    kind: 'moved-promise',
    key: 'moved-promise',
    after: ['moved-tags'],
    made: 'each-time',
    policyVersion,
    payload: { promise, replaces: known.promiseDigest },
  });
  if (fulfills.length > 0) {
    const payload = { lines: fulfills };
    const after = ['moved-promise'];
    effects.push({ kind: 'protection', key: 'protection', after, made: 'once', policyVersion, payload });
  }
  return effects;
}

const signatureTag: OrderTag = 'signature-required';

/**
 * [SIGN-03] The tag that somebody has to sign goes when the signature is withdrawn, and comes when it became certain. Only an
 * order above the signature's value has the tag from us; on any other it is the merchant's own.
 */
function tagsToChange(
  { signature, promise }: OrderDecision,
  { tags }: MovedOrder,
): { readonly add: readonly OrderTag[]; readonly remove: readonly OrderTag[] } {
  const isTagged = tags.includes(signatureTag);
  const isWithdrawn = signature === 'not-required' && promise.terms.signature !== null;
  return {
    add: signature === 'required' && !isTagged ? [signatureTag] : [],
    remove: isWithdrawn && isTagged ? [signatureTag] : [],
  };
}
