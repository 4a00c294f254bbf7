import type { Policy } from '@doorstep/policy';
import { wantedText } from '../../app/page/publish/wanted-texts.ts';
import type { ShopState } from '../../packages/local-shop/src/state/state.ts';
import { testShop } from '../../packages/local-shop/src/test-shop.ts';

const texts = [
  ['SHIPPING_POLICY', 'shipping-policy'],
  ['REFUND_POLICY', 'refund-policy'],
] as const;

/** A shop whose own policies say a policy in English: they are what Shopify's agents read. */
export async function shopThatSays(policy: Policy): Promise<ShopState> {
  const shop = testShop();
  for (const [type, place] of texts)
    await shop.admin(
      `mutation($p: ShopPolicyInput!) { shopPolicyUpdate(shopPolicy: $p) { userErrors { message } } }`,
      { p: { type, body: wantedText(policy, place, 'en').html } },
    );
  return shop.context.state;
}
