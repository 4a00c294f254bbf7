import { join } from 'node:path';
import { protectionVariantId, translatorOf } from '@doorstep/live-view/testing';
import type { CartLine } from '@shopify/ui-extensions/checkout';
import { createCartLine } from '@shopify/ui-extensions-tester/checkout';

/** What the tests of the blocks put around Shopify's tester besides: cart lines and the real texts. */
export function line(
  merchandiseId: string,
  amount: number,
  requiresShipping = true,
  id = merchandiseId,
): CartLine {
  const { merchandise, ...rest } = createCartLine();
  const cost = { totalAmount: { amount, currencyCode: 'USD' as const } };
  return {
    ...rest,
    id,
    cost,
    merchandise: { ...merchandise, id: merchandiseId, requiresShipping, sellingPlan: undefined },
  };
}

export const bag = (amount: number): CartLine => line('gid://shopify/ProductVariant/1', amount);

export const fee = (id?: string): CartLine => line(protectionVariantId, 2.98, false, id);

/** The English text, as Shopify's i18n.translate gives it. */
export const translate = translatorOf(join(import.meta.dirname, '../locales'));
