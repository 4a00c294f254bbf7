import type { CountryCode } from '../document/policy.ts';
import type { LineFacts } from '../facts/cart.ts';
import { countryOf } from '../facts/place.ts';
import type { Reason } from '../reasons.ts';
import type { ProtectionRules } from '../rules/blocks.ts';
import type { ProtectionDecision } from './decisions.ts';
import { coverOf, whyNotOffered, type Cover, type NotOffered } from './protectable.ts';

/** A cart line as the protection offer sees it. `subtotal` is its retail value: a free gift's is 0. */
export interface ProtectableLine extends Pick<LineFacts, 'merchandiseId' | 'requiresShipping' | 'subtotal'> {
  /** Marked final sale by the policy's tag; `false` where the tag cannot be seen. */
  readonly finalSale: boolean;
}

/** Where the order goes (or, before there is an address, the market's country) and what is in the cart. */
export interface ProtectionFacts {
  readonly countryCode: CountryCode | null;
  readonly lines: readonly ProtectableLine[];
}

/**
 * Whether the toggle is offered: where the policy offers it [PROT-03], for a cart with something that ships and costs
 * something [PROT-05] and that is not all final sale [PROT-04]. `null` rules mean that there is no protection product.
 */
export function decideProtection(rules: ProtectionRules | null, facts: ProtectionFacts): ProtectionDecision {
  if (rules === null) return { kind: 'not-offered', why: 'switched-off', remove: true, because: [] };
  const there = facts.countryCode === null ? null : countryOf(facts.countryCode);
  let cover: Cover = 0;
  for (const { requiresShipping, finalSale, subtotal } of facts.lines) {
    const of = coverOf(requiresShipping, finalSale, subtotal);
    if (of > cover) cover = of;
  }
  const outside = there !== null && !rules.countries.includes(there);
  const why = whyNotOffered(rules.offered, outside, cover);
  if (why !== null) {
    return { kind: 'not-offered', why, remove: true, because: reasonsOf(why, rules, there) };
  }
  if (there === null) return { kind: 'not-offered', why: 'country-unknown', remove: false, because: [] };
  return {
    kind: 'offered',
    price: { minor: rules.price, currency: rules.currency },
    waives: rules.waives,
    because: [{ statement: 'PROT-01', message: `It waives the fees for ${rules.waives.join(', ')}.` }],
  };
}

function reasonsOf(
  why: Exclude<NotOffered, null>,
  { countries }: ProtectionRules,
  there: CountryCode | null,
): readonly Reason[] {
  switch (why) {
    case 'country':
      return [
        {
          statement: 'PROT-03',
          message: `It is offered in ${countries.join(', ')}, and not in ${there ?? ''}.`,
        },
      ];
    case 'nothing-to-protect':
      return [{ statement: 'PROT-05', message: 'Nothing in the cart ships and costs something.' }];
    case 'all-final-sale':
      return [{ statement: 'PROT-04', message: 'Every item is final sale.' }];
    case 'switched-off':
      return [];
    default:
      return why satisfies never;
  }
}
