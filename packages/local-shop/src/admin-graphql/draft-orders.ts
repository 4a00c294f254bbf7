import { z } from 'zod';

import { completeDraft, createDraft, draftVariantLine, type NewDraft } from '../orders/draft.ts';
import { declarePayment, payInFull } from '../orders/payment.ts';
import { longTagIndex } from '../orders/tag-list.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import { exchange } from '../state/exchange.ts';
import { parseDecimal } from '../state/money.ts';
import { addressInput } from './address-input.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { draftOrderView } from './draft-order-view.ts';
import { draftSearch } from './draft-search.ts';
import { moneyInput } from './money-input.ts';
import { tagTooLong } from './tags.ts';
import {
  succeed,
  refuse,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

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

const draftInput = z.strictObject({
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
type DraftInput = z.infer<typeof draftInput>;

/** Recorded of a draft with payment terms: a payment that is waited for. */
const pendingPayment: Parameters<typeof completeDraft>[2] = (total) =>
  declarePayment('PENDING', [{ kind: 'SALE', status: 'PENDING', gateway: 'manual', amount: total }])(total);

export const draftOrders: RootFields = {
  queries: {
    draftOrder: rootField('read_draft_orders', z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = context.state.draftOrders.get(id);
      return found ? draftOrderView(context, found) : null;
    }),
    draftOrders: rootField(
      'read_draft_orders',
      z.strictObject({ ...pageArguments, sortKey: z.string().nullish(), query: z.string().nullish() }),
      ({ query, ...page }, context) =>
        connection(
          [...context.state.draftOrders.values()].filter(draftSearch(query ?? '')),
          page,
          (each) => draftOrderView(context, each),
          byId,
        ),
    ),
  },
  mutations: {
    draftOrderCreate: rootField(
      'write_draft_orders',
      z.strictObject({ input: draftInput }),
      ({ input }, context) => {
        const problem = problemOf(context, input);
        return problem ? refuse(['draftOrder'], problem) : create(context, input);
      },
    ),
    draftOrderComplete: rootField(
      'write_draft_orders',
      z.strictObject({
        id: z.string(),
        paymentPending: z.boolean().nullish(),
        sourceName: z.string().nullish(),
      }),
      ({ id, paymentPending }, context) => {
        const draft = context.state.draftOrders.get(id);
        if (!draft) return refuse(['draftOrder'], userError(['id'], 'Draft order does not exist'));
        if (draft.status === 'COMPLETED')
          return refuse(['draftOrder'], userError(null, 'This order has been paid'));
        const payment = paymentPending ? pendingPayment : payInFull('manual');
        return succeed({ draftOrder: draftOrderView(context, completeDraft(context, draft, payment).draft) });
      },
    ),
    draftOrderDelete: rootField(
      'write_draft_orders',
      z.strictObject({ input: z.strictObject({ id: z.string() }) }),
      ({ input: { id } }, context) =>
        context.state.draftOrders.delete(id)
          ? succeed({ deletedId: id })
          : refuse(['deletedId'], userError(['id'], 'Draft order does not exist')),
    ),
  },
};

/** The first problem, in the words Shopify has been recorded with. */
function problemOf(context: ShopContext, input: DraftInput): UserError | null {
  const lines = input.lineItems ?? [];
  const longTag = longTagIndex(input.tags ?? []);
  if (longTag !== null) return tagTooLong(['tags', String(longTag)]);
  if (lines.length === 0) return userError(null, 'Add at least 1 product');
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

function create(context: ShopContext, input: DraftInput): View {
  const { shippingLine } = input;
  const currency = input.presentmentCurrencyCode ?? context.state.shop.currency;
  const customerId = input.purchasingEntity?.customerId ?? null;
  const draft = createDraft(context, {
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
    lines: (input.lineItems ?? []).map((line) => {
      const priced = draftLine(context, line);
      return { ...priced, unitPrice: exchange(context.state, priced.unitPrice, currency) };
    }),
  });
  return succeed({ draftOrder: draftOrderView(context, draft) });
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
