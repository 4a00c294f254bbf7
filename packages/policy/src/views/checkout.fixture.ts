import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';
import type { BlockRules, ProtectionRules } from '../rules/blocks.ts';
import { compileCheckout } from '../rules/compile.ts';
import type { CompiledCheckout } from '../rules/compile.ts';
import type { CartLine, CartLineChange, LineInstructions } from './cart.ts';
import type { StorefrontOffer } from './storefront-offer.ts';

/** What the tests of the checkout views start from: AALLYN's compiled rules and a few cart lines. */
export const protectionVariantId = 'gid://shopify/ProductVariant/298';

export function compile(policy: Policy): CompiledCheckout {
  const compiled = compileCheckout(policy, { version: 7, publishedOn: '2026-11-02', protectionVariantId });
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join(' '));
  return compiled.value;
}

export const blocksOf = (policy: Policy): BlockRules => compile(policy).blocks;

export const blocks = blocksOf(aallyn);

export function protectionOf({ protection }: BlockRules): ProtectionRules {
  if (protection === null) throw new Error('The policy has no protection.');
  return protection;
}

interface LineOptions {
  readonly id?: string;
  readonly quantity?: number;
  /** The line's total after its own discounts. */
  readonly total?: number;
  readonly discount?: number;
  readonly currencyCode?: string;
  readonly requiresShipping?: boolean;
  readonly recurring?: boolean;
}

function line(merchandiseId: string, options: LineOptions): CartLine {
  const { quantity = 1, total = 100, discount = 0, currencyCode = 'USD', requiresShipping = true } = options;
  return {
    id: options.id ?? `gid://shopify/CartLine/${merchandiseId.split('/').pop() ?? ''}`,
    quantity,
    merchandise: {
      id: merchandiseId,
      requiresShipping,
      sellingPlan: options.recurring === undefined ? undefined : { recurringDeliveries: options.recurring },
    },
    cost: { totalAmount: { amount: total, currencyCode } },
    discountAllocations: discount === 0 ? [] : [{ discountedAmount: { amount: discount, currencyCode } }],
  };
}

export const bag = (options: LineOptions = {}): CartLine => line('gid://shopify/ProductVariant/1', options);

export const giftCard = (options: LineOptions = {}): CartLine =>
  line('gid://shopify/ProductVariant/2', { requiresShipping: false, ...options });

export const fee = (options: LineOptions = {}): CartLine =>
  line(protectionVariantId, { total: 2.98 * (options.quantity ?? 1), requiresShipping: false, ...options });

export const anyChange: LineInstructions = {
  canAddCartLine: true,
  canRemoveCartLine: true,
  canUpdateCartLine: true,
};

/** As a draft order's checkout answers. */
export const noChange: LineInstructions = {
  canAddCartLine: false,
  canRemoveCartLine: false,
  canUpdateCartLine: false,
};

export const offer: StorefrontOffer = {
  price: { amount: 2.98, currencyCode: 'USD' },
  available: true,
  finalSale: [],
};

/** The lines after a change, with ids that change as Shopify's do. */
export function changeLines(
  lines: readonly CartLine[],
  change: CartLineChange,
  turn: number,
): readonly CartLine[] {
  const renamed = lines.map((each) => ({ ...each, id: `${each.id.split('?')[0] ?? ''}?${turn}` }));
  const index = lines.findIndex(({ id }) => change.type !== 'addCartLine' && id === change.id);
  switch (change.type) {
    case 'addCartLine':
      return [...renamed, fee({ id: `gid://shopify/CartLine/new?${turn}` })];
    case 'removeCartLine':
      return renamed.filter((_, at) => at !== index);
    case 'updateCartLine':
      return renamed.map((each, at) => (at === index ? { ...each, quantity: change.quantity } : each));
    default:
      return change satisfies never;
  }
}
