import type { Policy } from '../document/policy.ts';
import type { CartFacts, DeliveredCart, LineFacts, ValidationFacts } from '../facts/cart.ts';
import type { PlaceFacts } from '../facts/place.ts';
import { formatAmount, minorOf } from '../money/amount.ts';
import { aallyn } from '../presets/aallyn.ts';
import type { CompiledCheckout } from '../rules/compile.ts';
import { compileCheckout } from '../rules/compile.ts';

/** The variant sold as protection in tests. */
export const protectionVariantId = 'gid://shopify/ProductVariant/47012345678901';

/** The rules that a policy publishes as version 1; the AALLYN preset unless told otherwise. */
export function publish(policy: Policy = aallyn, publishedOn = '2026-11-02'): CompiledCheckout {
  const compiled = compileCheckout(policy, { version: 1, publishedOn, protectionVariantId });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

/** A bag that ships, at a price in USD unless told otherwise: `bag('99.99')`. */
export function bag(price: string, with_: Partial<LineFacts> & { currency?: string } = {}): LineFacts {
  const { currency = 'USD', ...rest } = with_;
  const subtotal = minorOf(price, currency) ?? Number.NaN;
  return {
    merchandiseId: `gid://shopify/ProductVariant/${subtotal}`,
    quantity: 1,
    requiresShipping: true,
    subtotal,
    discount: 0,
    ...rest,
  };
}

/** The protection line: 2.98, not shipped. */
export function protectionLine(quantity = 1): LineFacts {
  return {
    merchandiseId: protectionVariantId,
    quantity,
    requiresShipping: false,
    subtotal: 298 * quantity,
    discount: 0,
  };
}

/** The lines as the validation is given them, in Shopify's shape. */
export function inCheckout(
  lines: readonly LineFacts[],
  finalSale = false,
): Pick<ValidationFacts, 'lines' | 'ships'> {
  return {
    lines: lines.map(({ merchandiseId, quantity, requiresShipping }) => ({
      quantity,
      merchandise:
        merchandiseId === null ? {} : { id: merchandiseId, requiresShipping, product: { finalSale } },
    })),
    ships: lines.some((line) => line.requiresShipping),
  };
}

/** A gift card that is sent by e-mail. */
export function giftCard(price: string): LineFacts {
  return bag(price, { requiresShipping: false });
}

/** A cart in USD. */
export function cart(...lines: readonly LineFacts[]): CartFacts {
  return { currency: 'USD', rate: '1.0', lines };
}

/** A cart in another currency, at a rate from USD. */
export function cartIn(currency: string, rate: string | null, ...lines: readonly LineFacts[]): CartFacts {
  return { currency, rate, lines };
}

/** The cart as Shopify hands it to functions: the lines that ship, in one delivery group, and the total of its discounts. */
export function deliver({ currency, rate, lines }: CartFacts): DeliveredCart {
  const amount = (minor: number) => formatAmount({ minor, currency });
  const cartLines = lines
    .filter((line) => line.requiresShipping)
    .map(({ subtotal, discount }) => ({
      cost: { subtotalAmount: { amount: amount(subtotal) } },
      discountAllocations: discount === 0 ? [] : [{ discountedAmount: { amount: amount(discount) } }],
    }));
  const discounts = lines.reduce((sum, line) => sum + line.discount, 0);
  const discountApplications =
    discounts === 0 ? [] : [{ totalAllocatedAmount: { amount: amount(discounts) } }];
  return { currency, rate, groups: [{ groupType: 'ONE_TIME_PURCHASE', cartLines }], discountApplications };
}

/** A place by country and, where it matters, province. */
export function place(countryCode: string | null, provinceCode: string | null = null): PlaceFacts {
  return { countryCode, provinceCode };
}

/** An ordinary place in the United States. */
export const ohio = place('US', 'OH');
