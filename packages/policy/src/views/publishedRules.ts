import { decodeBlockRules } from '../checkout/decode-rules.ts';
import type { BlockRules } from '../checkout/rules.ts';

/** As much of an entry of Shopify's `appMetafields` as is read here. */
export interface AppMetafield {
  readonly target: { readonly type: string };
  readonly metafield: { readonly key: string; readonly value: string | number | boolean };
}

/** The rules the merchant published, from the shop metafield; `null` when there are none: then the blocks show nothing. */
export function publishedRules(appMetafields: readonly AppMetafield[]): BlockRules | null {
  const entry = appMetafields.find(
    ({ target, metafield }) => target.type === 'shop' && metafield.key === 'checkout-blocks',
  );
  return entry === undefined ? null : decodeBlockRules(parsed(String(entry.metafield.value)));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
