import { signal } from '@preact/signals';
import { aallyn, compileCheckout, type CompiledCheckout, type Policy } from '@doorstep/policy';

export const protectionVariantId = 'gid://shopify/ProductVariant/298';

/** What publishing a policy as version 7 writes. */
export function compile(policy: Policy = aallyn): CompiledCheckout {
  const result = compileCheckout(policy, { version: 7, protectionVariantId, publishedOn: '2026-11-09' });
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join(' '));
  return result.value;
}

/** Shopify's `appMetafields` with one metafield of ours. */
export function metafieldOf<Type extends string>(type: Type, key: string, value: unknown) {
  const valueType = 'json' as const;
  const metafield = { namespace: '$app', key, value: JSON.stringify(value), valueType, type: 'json' };
  return signal([{ target: { type, id: '1' }, metafield }]);
}

/** `appMetafields` of a shop that has published a policy, as the checkout blocks read them. */
export const publishBlocks = (policy?: Policy) =>
  metafieldOf('shop', 'checkout-blocks', compile(policy).blocks);
