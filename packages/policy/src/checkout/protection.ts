import type { CountryCode } from '../document/policy.ts';
import type { ProtectionDecision } from './decisions.ts';
import type { LineFacts } from './facts.ts';
import type { ProtectionRules } from './block-rules.ts';

/** A cart line as the protection offer sees it. */
export interface ProtectableLine extends Pick<LineFacts, 'merchandiseId' | 'requiresShipping'> {
  /** Marked final sale by the policy's tag; `false` where the tag cannot be seen. */
  readonly finalSale: boolean;
}

/** Where the order goes (or, before there is an address, the market's country) and what is in the cart. */
export interface ProtectionFacts {
  readonly countryCode: CountryCode | null;
  readonly lines: readonly ProtectableLine[];
}

/**
 * Whether the toggle is offered: where the policy offers it [PROT-03], for a cart with something that ships [PROT-05]
 * and that is not all final sale [PROT-04]. `null` rules mean that there is no protection product.
 */
export function decideProtection(rules: ProtectionRules | null, facts: ProtectionFacts): ProtectionDecision {
  if (rules === null || !rules.offered) {
    return { kind: 'not-offered', why: 'switched-off', remove: true, because: [] };
  }
  const { countryCode } = facts;
  if (countryCode === null)
    return { kind: 'not-offered', why: 'country-unknown', remove: false, because: [] };
  if (!rules.countries.includes(countryCode)) {
    const says = `offered in ${rules.countries.join(', ')}, not in ${countryCode}`;
    return { kind: 'not-offered', why: 'country', remove: true, because: [{ statement: 'PROT-03', says }] };
  }
  const merchandise = facts.lines.filter((line) => line.requiresShipping);
  if (merchandise.length === 0) {
    const because = [{ statement: 'PROT-05', says: 'nothing in the cart ships' }] as const;
    return { kind: 'not-offered', why: 'nothing-to-protect', remove: true, because };
  }
  if (merchandise.every((line) => line.finalSale)) {
    const because = [{ statement: 'PROT-04', says: 'every item is final sale' }] as const;
    return { kind: 'not-offered', why: 'all-final-sale', remove: true, because };
  }
  return {
    kind: 'offered',
    price: { minor: rules.price, currency: rules.currency },
    waives: rules.waives,
    because: [{ statement: 'PROT-01', says: `waives ${rules.waives.join(', ')} fees` }],
  };
}
