import type { Locale, Policy } from '@doorstep/policy';
import { wantedText } from '../../app/page/publish/wanted-texts.ts';
import type { ShopState } from '../../packages/local-shop/src/state/state.ts';
import { contentDigest } from '../../packages/local-shop/src/state/translations.ts';
import { testShop } from '../../packages/local-shop/src/test-shop.ts';

const texts = [
  ['SHIPPING_POLICY', 'shipping-policy'],
  ['REFUND_POLICY', 'refund-policy'],
] as const;

/** A shop whose own policies say a policy in English, and in a language as their translation: they are what Shopify's agents read. */
export async function shopThatSays(policy: Policy, language: Locale = 'en'): Promise<ShopState> {
  const shop = testShop();
  const { state } = shop.context;
  for (const [type, place] of texts) {
    const body = wantedText(policy, place, 'en').html;
    await shop.admin(
      `mutation($p: ShopPolicyInput!) { shopPolicyUpdate(shopPolicy: $p) { userErrors { message } } }`,
      { p: { type, body } },
    );
    const id = state.shopPolicies.get(type)?.id;
    if (language === 'en' || id === undefined) continue;
    const { html: value } = wantedText(policy, place, language);
    const translation = { key: 'body', locale: language, value };
    await shop.admin(
      `mutation($id: ID!, $list: [TranslationInput!]!) {
        translationsRegister(resourceId: $id, translations: $list) { userErrors { message } }
      }`,
      { id, list: [{ ...translation, translatableContentDigest: contentDigest(body) }] },
    );
  }
  return state;
}
