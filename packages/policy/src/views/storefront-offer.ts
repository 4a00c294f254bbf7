import { decideProtection } from '../checkout/protection.ts';
import type { CountryCode } from '../document/policy.ts';
import type { ProtectionRules } from '../rules/blocks.ts';
import { protectableLines, type CartLine, type ShownMoney } from './cart.ts';

/** What the Storefront API says in this buyer's context: the price they would pay, and which lines are final sale. */
export interface StorefrontOffer {
  /** In the buyer's currency; never converted here. */
  readonly price: ShownMoney;
  /** False when the product is sold out or withdrawn. */
  readonly available: boolean;
  /** Merchandise ids of the cart whose product carries the final sale tag [PROT-04]. */
  readonly finalSale: readonly string[];
}

/** One operation: cart lines know neither their product's tags nor the price of what is not in the cart. */
export const offerQuery = `query Offer($variant: ID!, $lines: [ID!]!, $country: CountryCode) @inContext(country: $country) {
  protection: node(id: $variant) { ... on ProductVariant { availableForSale price { amount currencyCode } } }
  lines: nodes(ids: $lines) { ... on ProductVariant { id product { tags } } }
}`;

/** The variables of {@link offerQuery}. */
export type OfferVariables = {
  readonly variant: string;
  readonly lines: readonly string[];
  readonly country: CountryCode | null;
};

/** What has to be known to ask for the offer. `market` is the country whose prices this checkout shows. */
export interface OfferFacts {
  readonly rules: ProtectionRules | null;
  readonly lines: readonly CartLine[];
  /** Where the order goes. */
  readonly countryCode: CountryCode | null;
  readonly market: CountryCode | null;
}

/** The variables of {@link offerQuery}; `null` where nothing is offered anyway, so that nothing is asked [PROT-03]. */
export function offerVariables({ rules, lines, countryCode, market }: OfferFacts): OfferVariables | null {
  if (
    rules === null ||
    decideProtection(rules, { countryCode, lines: protectableLines(lines, []) }).kind !== 'offered'
  ) {
    return null;
  }
  const ids = lines.map(({ merchandise }) => merchandise.id).filter((id) => id !== rules.variantId);
  return { variant: rules.variantId, lines: [...new Set(ids)].sort(), country: market };
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** @returns `null` when the answer has no price: an offer without a price is not shown (App Store requirement 1.1.9). */
export function decodeOffer(data: unknown, finalSaleTag: string): StorefrontOffer | null {
  const protection = fieldOf(data, 'protection');
  const price = fieldOf(protection, 'price');
  const amount = Number(fieldOf(price, 'amount') ?? Number.NaN);
  const currencyCode = fieldOf(price, 'currencyCode');
  if (!Number.isFinite(amount) || typeof currencyCode !== 'string') return null;
  return {
    price: { amount, currencyCode },
    available: fieldOf(protection, 'availableForSale') === true,
    finalSale: finalSaleOf(fieldOf(data, 'lines'), finalSaleTag),
  };
}

function finalSaleOf(lines: unknown, tag: string): readonly string[] {
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((line: unknown) => {
    const id = fieldOf(line, 'id');
    const tags = fieldOf(fieldOf(line, 'product'), 'tags');
    return typeof id === 'string' && Array.isArray(tags) && tags.includes(tag) ? [id] : [];
  });
}
