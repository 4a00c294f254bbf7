import type { Policy, StatementId } from '@doorstep/policy';
import type { OnlineStore, WithContext } from 'schema-dts';

import { leftOutOfReturns, returnPolicies } from './returns.ts';
import { leftOutOfShipping, shippingService } from './shipping.ts';

/** A sentence of the policy that structured data cannot say exactly, and why; it says nothing of it, or links to it. */
export interface LeftOut {
  readonly statement: StatementId;
  readonly why: string;
}

/** Where the shop and its page are. */
export interface Links {
  /** The online store: `https://aallyn.example`. */
  readonly store: string;
  /** The address of a sentence of the policy. */
  readonly sentence: (statement: StatementId) => string;
}

/**
 * The policy as schema.org has it, for search engines: only what it can say exactly. The rest is {@link listLeftOut left out}
 * or a link.
 */
export function structuredData(policy: Policy, links: Links): WithContext<OnlineStore> {
  const shipping = shippingService(policy);
  return {
    '@context': 'https://schema.org',
    '@type': 'OnlineStore',
    '@id': `${links.store}/#store`,
    name: policy.merchant.name,
    url: `${links.store}/`,
    hasMerchantReturnPolicy: returnPolicies(policy, links),
    ...(shipping === null ? {} : { hasShippingService: shipping }),
  };
}

/** What of the policy is not in its structured data, for the merchant. */
export const listLeftOut = (policy: Policy): readonly LeftOut[] => [
  ...leftOutOfShipping(policy),
  ...leftOutOfReturns(policy),
];
