import { signal } from '@preact/signals';
import { aallyn, decideOrder, type OrderFacts, type Policy } from '@doorstep/policy';
import { compile, metafieldOf } from './published.ts';

/** `appMetafields` of an order of $260 to Ohio, placed on Monday, 9 November 2026. */
export function keepDecision(changes: Partial<OrderFacts> = {}) {
  const lines = [
    { variantId: 'gid://shopify/ProductVariant/1', quantity: 1, requiresShipping: true, subtotal: 260_00 },
  ];
  const { promise } = decideOrder(aallyn, {
    policyVersion: 7,
    placedAt: '2026-11-09T18:00:00Z',
    lines,
    shippingAddress: { countryCode: 'US', provinceCode: 'OH', address1: '12 Main St' },
    carrier: 'unknown',
    protectionVariantId: 'gid://shopify/ProductVariant/298',
    ...changes,
  });
  return metafieldOf('order', 'promise', promise);
}

/** `appMetafields` of a shop that has published a policy, as the thank-you page reads them. */
export const publishPromise = (policy?: Policy) =>
  metafieldOf('shop', 'promise-rules', compile(policy).promise);

/** `appMetafields` of a shop that has published nothing. */
export const nothing = () => signal([]);

/** The sentences of the card, line after line. */
export const cardSays = (): readonly string[] =>
  [...document.body.querySelectorAll('s-section > s-stack > s-stack > s-text')].map(
    (each) => each.textContent,
  );

/** What opens at its end: the reasons, what the protection waives, and what else there is to know. */
export const cardReasons = (): readonly string[] =>
  [...document.body.querySelectorAll('s-details :is(s-paragraph, s-list-item)')].map(
    (each) => each.textContent,
  );
