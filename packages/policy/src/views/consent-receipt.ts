import { formatAmount, minorOfNumber } from '../money/amount.ts';
import type { ShownMoney } from './cart.ts';

/** Raised with every change of the toggle's texts in any language, so that a receipt names what was read. */
export const consentTextVersion = 5;

/** What the shopper saw when they turned the protection on. `at`: ISO 8601 in UTC. */
export interface Consent {
  readonly policyVersion: number;
  /** The label of the toggle, word for word. */
  readonly label: string;
  readonly price: ShownMoney;
  /** BCP 47, as Shopify names the language of the texts. */
  readonly locale: string;
  readonly at: string;
}

/** [PROT-05] The proof of a shopper's consent, kept with the order: a cart metafield that Shopify copies to it. */
export interface ConsentReceipt {
  readonly format: 1;
  readonly surface: 'checkout';
  readonly textVersion: number;
  readonly policyVersion: number;
  readonly label: string;
  /** A decimal in `currency`, as Shopify writes amounts: `2.98`. */
  readonly price: string;
  readonly currency: string;
  readonly locale: string;
  readonly at: string;
}

/** A change of cart metafields as applyMetafieldChange takes it. */
export type CartMetafieldChange =
  | {
      readonly type: 'updateCartMetafield';
      readonly metafield: {
        readonly namespace: string;
        readonly key: string;
        readonly value: string;
        readonly type: string;
      };
    }
  | { readonly type: 'removeCartMetafield'; readonly namespace: string; readonly key: string };

/** What Shopify lets an extension do with cart metafields in this checkout (`instructions.metafields`). */
export interface MetafieldInstructions {
  readonly canSetCartMetafields: boolean;
  readonly canDeleteCartMetafield: boolean;
}

const place = { namespace: '$app', key: 'protection-consent' } as const;

/** The receipt to write after the protection was turned on; `null` where Shopify does not let it be written. */
export function consentGiven(
  { policyVersion, label, price, locale, at }: Consent,
  { canSetCartMetafields }: MetafieldInstructions,
): CartMetafieldChange | null {
  const currency = price.currencyCode;
  const minor = minorOfNumber(price.amount, currency);
  if (!canSetCartMetafields || minor === null) return null;
  const receipt: ConsentReceipt = {
    format: 1,
    surface: 'checkout',
    textVersion: consentTextVersion,
    policyVersion,
    label,
    price: formatAmount({ minor, currency }),
    currency,
    locale,
    at,
  };
  const { namespace, key } = place;
  return {
    type: 'updateCartMetafield',
    metafield: { namespace, key, value: JSON.stringify(receipt), type: 'json' },
  };
}

/** The receipt goes with the line. */
export function consentWithdrawn({
  canDeleteCartMetafield,
}: MetafieldInstructions): CartMetafieldChange | null {
  const { namespace, key } = place;
  return canDeleteCartMetafield ? { type: 'removeCartMetafield', namespace, key } : null;
}
