import type { Policy } from '../document/policy.ts';
import { compileProtection, type ProtectionRules } from '../rules/blocks.ts';
import type { Publication } from '../rules/publication.ts';
import { compileShipping, type ShippingRules } from '../rules/shipping.ts';

/** What of a policy is asked about every past order, made once. */
export interface ReplayRules {
  readonly shipping: ShippingRules;
  /** `null` as long as there is no protection product. */
  readonly protection: ProtectionRules | null;
}

/** @param protectionVariantId the variant sold as protection now; `null` when there is none. */
export function compileReplay(
  policy: Policy,
  { version, protectionVariantId }: Pick<Publication, 'version' | 'protectionVariantId'>,
): ReplayRules {
  // Of a protection only dates of its texts would depend on the day, and it has none.
  const publication = { publishedOn: '1970-01-01', version, protectionVariantId };
  return {
    shipping: compileShipping(policy, publication),
    protection: compileProtection(policy, publication),
  };
}
