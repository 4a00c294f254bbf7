import { z } from 'zod';

import { draftVariantLine, type NewDraft } from '../orders/draft.ts';
import { longTagIndex } from '../orders/tag-list.ts';
import type { ShopContext } from '../shop-context.ts';
import type { DraftOrder } from '../state/draft-orders.ts';
import { exchange } from '../state/exchange.ts';
import { plainId } from '../state/gid.ts';
import { parseDecimal } from '../state/money.ts';
import { addressInput } from './address-input.ts';
import { moneyInput } from './money-input.ts';
import { userError, type UserError } from './root-field.ts';
import { tagTooLong } from './tags.ts';

const attributes = z.array(z.strictObject({ key: z.string(), value: z.string() })).nullish();

const lineInput = z.strictObject({
  variantId: z.string().nullish(),
  title: z.string().nullish(),
  sku: z.string().nullish(),
  quantity: z.number(),
  originalUnitPrice: z.string().nullish(),
  originalUnitPriceWithCurrency: moneyInput.nullish(),
  priceOverride: moneyInput.nullish(),
  requiresShipping: z.boolean().nullish(),
  taxable: z.boolean().nullish(),
  customAttributes: attributes,
});
type LineInput = z.infer<typeof lineInput>;

/** What is written of a draft order. */
export const draftInput = z.strictObject({
  email: z.string().nullish(),
  phone: z.string().nullish(),
  presentmentCurrencyCode: z.string().nullish(),
  purchasingEntity: z.strictObject({ customerId: z.string().nullish() }).nullish(),
  acceptAutomaticDiscounts: z.literal(false).nullish(),
  allowDiscountCodesInCheckout: z.literal(false).nullish(),
  taxExempt: z.boolean().nullish(),
  note: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  customAttributes: attributes,
  lineItems: z.array(lineInput).nullish(),
  shippingAddress: addressInput.nullish(),
  billingAddress: addressInput.nullish(),
  shippingLine: z.strictObject({ title: z.string(), priceWithCurrency: moneyInput }).nullish(),
  reserveInventoryUntil: z.string().nullish(),
  paymentTerms: z
    .strictObject({ paymentTermsTemplateId: z.string().nullish(), paymentSchedules: z.unknown() })
    .nullish(),
});
export type DraftInput = z.infer<typeof draftInput>;

/**
 * The first problem, in the words Shopify has been recorded with.
 * @param kept the lines of the draft that is changed, which stay where none are named
 */
export function problemOf(
  context: ShopContext,
  input: DraftInput,
  kept: DraftOrder['lines'] = [],
): UserError | null {
  const lines = input.lineItems ?? [];
  const longTag = longTagIndex(input.tags ?? []);
  if (longTag !== null) return tagTooLong(['tags', String(longTag)]);
  if (lines.length === 0 && (input.lineItems || kept.length === 0))
    return userError(null, 'Add at least 1 product');
  if (input.email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(input.email))
    return userError(['email'], 'Email is invalid');
  if (input.paymentTerms && !input.paymentTerms.paymentTermsTemplateId)
    return userError(null, 'Payment terms template id can not be empty.');
  if (input.reserveInventoryUntil && Date.parse(input.reserveInventoryUntil) < Date.parse(context.now()))
    return userError(null, "Reserve until can't be in the past");
  for (const [index, line] of lines.entries()) {
    const problem = lineProblem(context, line, index);
    if (problem) return problem;
  }
  return null;
}

function lineProblem(context: ShopContext, line: LineInput, index: number): UserError | null {
  if (line.quantity < 1)
    return userError(['lineItems', String(index), 'quantity'], 'Quantity must be greater than or equal to 1');
  if (line.variantId) {
    const known = draftVariantLine(context, { variantId: line.variantId, quantity: 1, attributes: [] });
    const id = plainId(line.variantId);
    return known ? null : userError(null, `Product with ID ${id} is no longer available.`);
  }
  if (!line.title) return userError(null, 'Merchandise title is empty.');
  return (priceOf(context, line)?.minor ?? 0) < 0
    ? userError(null, 'Cannot send negative price for line_item')
    : null;
}

function priceOf(context: ShopContext, line: LineInput) {
  if (line.originalUnitPriceWithCurrency) return line.originalUnitPriceWithCurrency;
  return line.originalUnitPrice ? parseDecimal(line.originalUnitPrice, context.state.shop.currency) : null;
}

/** A draft as it is wanted, without problems. */
export function wantedDraft(context: ShopContext, input: DraftInput): NewDraft {
  const { shippingLine } = input;
  const currency = input.presentmentCurrencyCode ?? context.state.shop.currency;
  const customerId = input.purchasingEntity?.customerId ?? null;
  return {
    currency,
    customerId,
    phone: input.phone ?? null,
    email: input.email ?? context.state.customers.get(customerId ?? '')?.email ?? null,
    note: input.note ?? null,
    tags: input.tags ?? [],
    attributes: input.customAttributes ?? [],
    shippingAddress: input.shippingAddress ?? null,
    billingAddress: input.billingAddress ?? null,
    shippingLine: shippingLine
      ? {
          title: shippingLine.title,
          price: exchange(context.state, shippingLine.priceWithCurrency, currency),
        }
      : null,
    lines: wantedLines(context, input, currency),
  };
}

/** What of a draft is to be different; what the input does not name stays. */
export function wantedChange(context: ShopContext, draft: DraftOrder, input: DraftInput): Partial<NewDraft> {
  const wanted = wantedDraft(context, { presentmentCurrencyCode: draft.currency, ...input });
  const named: Readonly<Record<string, unknown>> = input;
  const kept = Object.entries(FIELDS).filter(([, field]) => named[field] !== undefined);
  return Object.fromEntries(kept.map(([key]) => [key, Reflect.get(wanted, key)]));
}

/** The input's field of each part of a draft. */
const FIELDS: Readonly<Record<keyof NewDraft, keyof DraftInput>> = {
  currency: 'presentmentCurrencyCode',
  customerId: 'purchasingEntity',
  phone: 'phone',
  email: 'email',
  note: 'note',
  tags: 'tags',
  attributes: 'customAttributes',
  shippingAddress: 'shippingAddress',
  billingAddress: 'billingAddress',
  shippingLine: 'shippingLine',
  lines: 'lineItems',
};

function wantedLines(context: ShopContext, input: DraftInput, currency: string): NewDraft['lines'] {
  return (input.lineItems ?? []).map((line) => {
    const priced = draftLine(context, line);
    return { ...priced, unitPrice: exchange(context.state, priced.unitPrice, currency) };
  });
}

function draftLine(context: ShopContext, line: LineInput): NewDraft['lines'][number] {
  const { quantity } = line;
  const customAttributes = line.customAttributes ?? [];
  const known = line.variantId
    ? draftVariantLine(context, { variantId: line.variantId, quantity, attributes: customAttributes })
    : null;
  if (known) return { ...known, unitPrice: line.priceOverride ?? known.unitPrice };
  return {
    variantId: null,
    title: line.title ?? '',
    sku: line.sku ?? null,
    quantity,
    unitPrice: priceOf(context, line) ?? { minor: 0, currency: context.state.shop.currency },
    requiresShipping: line.requiresShipping ?? true,
    taxable: line.taxable ?? true,
    attributes: customAttributes,
  };
}
