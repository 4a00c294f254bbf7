import { grantedScopes } from '../installed-app/scopes.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import { POLICY_TITLES, type ShopPolicy } from '../state/shop-policies.ts';
import { accessDenied, hasScope } from './access.ts';
import type { View } from './root-field.ts';
import { translationsField } from './translation-view.ts';

/** One of the shop's policies as the Admin API shows it. */
export function shopPolicyView(context: ShopContext, policy: ShopPolicy): View {
  const { shop } = context.state;
  return {
    __typename: 'ShopPolicy',
    id: policy.id,
    type: policy.type,
    title: POLICY_TITLES[policy.type],
    body: policy.body,
    // Not where the online store shows it.
    url: `https://checkout.shopify.com/${plainId(shop.id)}/policies/${plainId(policy.id)}.html?locale=${shop.locales[0] ?? 'en'}`,
    createdAt: policy.createdAt,
    updatedAt: policy.updatedAt,
    translations: translationsField(context, policy.id),
  };
}

/** `shop { shopPolicies }`: those that were ever written, cleared ones too. */
export const shopPoliciesField = (context: ShopContext) => (): readonly View[] => {
  if (!hasScope(grantedScopes(context), 'read_legal_policies'))
    throw accessDenied('shopPolicies', 'read_legal_policies');
  return [...context.state.shopPolicies.values()].map((policy) => shopPolicyView(context, policy));
};
