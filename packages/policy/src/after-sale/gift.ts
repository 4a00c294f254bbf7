import type { Policy } from '../document/policy.ts';
import { isTagged } from '../facts/tags.ts';
import { sayAmount } from '../money/amount.ts';
import type { Money } from '../money/money.ts';
import type { Decided } from '../reasons.ts';

/** What stays of an order after a return, and what becomes of its gifts. */
export interface GiftFacts {
  /** Merchandise that stays, after discounts, without the gifts; in the shop's currency. */
  readonly kept: Money;
  /** The order's lines, with the tags of their products: the policy's tag says which are gifts. */
  readonly lines: readonly { readonly id: string; readonly tags: readonly string[] }[];
  /** The lines that are in the return. */
  readonly returning: readonly string[];
}

/** `keep`: the gifts stay. `add`: these lines have to come back too; without them the case waits. `ask`: no threshold is set. */
export type GiftDecision = Decided &
  (
    | { readonly kind: 'none' | 'keep' | 'complete' | 'ask' }
    | { readonly kind: 'add'; readonly lines: readonly string[] }
  );

/** Whether a return has to include the order's gift, because what is kept falls below the gift threshold [GIFT-01]. */
export function decideGift({ gifts: { threshold, tag } }: Policy, facts: GiftFacts): GiftDecision {
  const gifts = facts.lines.filter(({ tags }) => isTagged(tags, tag)).map(({ id }) => id);
  if (gifts.length === 0) return { kind: 'none', because: [] };
  if (threshold === null || threshold.currency !== facts.kept.currency) {
    return {
      kind: 'ask',
      because: [{ statement: 'GIFT-01', message: 'The policy names no gift threshold in that currency.' }],
    };
  }
  const kept = `What is kept, ${sayAmount(facts.kept)},`;
  if (facts.kept.minor >= threshold.minor) {
    return {
      kind: 'keep',
      because: [{ statement: 'GIFT-01', message: `${kept} reaches ${sayAmount(threshold)}.` }],
    };
  }
  const because = [
    { statement: 'GIFT-01', message: `${kept} is below ${sayAmount(threshold)}: the gift comes back.` },
  ] as const;
  const lines = gifts.filter((gift) => !facts.returning.includes(gift));
  return lines.length === 0 ? { kind: 'complete', because } : { kind: 'add', lines, because };
}
