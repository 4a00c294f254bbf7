/** Shopify's policies of a shop, with the titles that Shopify gives them; nobody can change those. */
export const POLICY_TITLES = {
  CONTACT_INFORMATION: 'Contact information',
  LEGAL_NOTICE: 'Legal notice',
  PRIVACY_POLICY: 'Privacy policy',
  REFUND_POLICY: 'Refund policy',
  SHIPPING_POLICY: 'Shipping policy',
  SUBSCRIPTION_POLICY: 'Cancellation policy',
  TERMS_OF_SALE: 'Terms of sale',
  TERMS_OF_SERVICE: 'Terms of service',
} as const;

export type ShopPolicyType = keyof typeof POLICY_TITLES;

/** One of the shop's policies, as a merchant or an app wrote it. */
export interface ShopPolicy {
  readonly id: string;
  readonly type: ShopPolicyType;
  /** HTML, as it was written. Empty: cleared, which is as far as one can go; there is no deleting. */
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Where buyers read it: `/policies/refund-policy`. */
export const policyPath = (type: ShopPolicyType): string =>
  `/policies/${type.toLowerCase().replaceAll('_', '-')}`;

/** The type whose page stands at `/policies/<name>`, or `undefined`. */
export const policyTypeNamed = (name: string): ShopPolicyType | undefined =>
  policyTypes.find((type) => policyPath(type) === `/policies/${name}`);

/** A policy that has a text; `undefined` for one that was never written or is cleared, which buyers do not have. */
export function writtenPolicy(
  policies: ReadonlyMap<ShopPolicyType, ShopPolicy>,
  type: ShopPolicyType,
): ShopPolicy | undefined {
  const policy = policies.get(type);
  return policy === undefined || policy.body.trim() === '' ? undefined : policy;
}

export const policyTypes = [
  'CONTACT_INFORMATION',
  'LEGAL_NOTICE',
  'PRIVACY_POLICY',
  'REFUND_POLICY',
  'SHIPPING_POLICY',
  'SUBSCRIPTION_POLICY',
  'TERMS_OF_SALE',
  'TERMS_OF_SERVICE',
] as const satisfies readonly ShopPolicyType[];
