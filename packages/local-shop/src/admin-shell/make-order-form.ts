import { z } from 'zod';

import { cancelOrder } from '../orders/cancel-order.ts';
import { createOrder, variantLine, type NewOrder } from '../orders/create-order.ts';
import { completeDraft, createDraft, type NewDraft } from '../orders/draft.ts';
import { fulfill } from '../orders/fulfill.ts';
import { payInFull } from '../orders/payment.ts';
import type { ShopContext } from '../shop-context.ts';
import { inOneCurrency, money, parseDecimal, type Money, type MoneyBag } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import { draftOfForm, emptyDraftForm, orderFields } from './draft-form.ts';

const kinds = ['shipped', 'several', 'pos', 'digital', 'cancelled', 'imported', 'draft'] as const;
type Kind = (typeof kinds)[number];

/** The orders that no checkout makes: what the page calls them, and what they are. */
export const KINDS: Readonly<Record<Kind, readonly [name: string, hint: string]>> = {
  shipped: ['Shipped', 'With the first shipping method below.'],
  several: ['Several shipping lines', 'With both shipping methods below, as when it ships in two ways.'],
  pos: ['Point of sale', 'Handed over at the counter and fulfilled: no address, no shipping method.'],
  digital: ['Digital only', 'Nothing of it is shipped: no address, no shipping method.'],
  cancelled: ['Canceled at birth', 'Canceled before anybody is told, as by a fraud filter.'],
  imported: ['Imported, already fulfilled', 'Sold and shipped by another sales channel.'],
  draft: [
    'Draft order, custom shipping',
    'Its shipping line has the code “custom”, its language is the shop’s.',
  ],
};

const text = z.string().trim().default('');
const form = z.object({
  ...orderFields,
  kind: z.enum(kinds).catch('shipped'),
  locale: text,
  secondTitle: text,
  secondPrice: text,
});

/** The fields of the form as they were typed. */
export type MakeOrderForm = z.infer<typeof form>;

/** What is wrong, by field, in words for the merchant. */
export type MakeOrderProblems = { readonly [field in keyof MakeOrderForm]?: string };

/** A form to start with: two ways to ship, of which the kind decides how many are used. */
export function emptyMakeOrderForm(context: ShopContext): MakeOrderForm {
  return form.parse({
    ...emptyDraftForm(context),
    locale: context.state.shop.locales[0],
    secondTitle: 'Express',
    secondPrice: '20.00',
  });
}

/** The fields of a submitted form; what is missing is empty. */
export function readMakeOrderForm(body: unknown): MakeOrderForm {
  const read = form.safeParse(body);
  return read.success ? read.data : form.parse({});
}

const shipsNothing: readonly Kind[] = ['pos', 'digital'];

/** Makes the order of a form by the code that the Admin API and drafts use, or says what is wrong with the form. */
export function makeOrder(
  context: ShopContext,
  values: MakeOrderForm,
): { readonly order: Order } | { readonly problems: MakeOrderProblems } {
  const read = draftOfForm(context, values, { needsAddress: !shipsNothing.includes(values.kind) });
  const second = parseDecimal(values.secondPrice, context.state.shop.currency);
  const problems: MakeOrderProblems = {
    ...('problems' in read ? read.problems : {}),
    ...(context.state.shop.locales.includes(values.locale) ? {} : { locale: 'Choose a language' }),
    ...(values.kind !== 'several' || values.secondTitle ? {} : { secondTitle: 'Name the second method' }),
    ...(second && second.minor >= 0 ? {} : { secondPrice: 'Enter an amount like 20.00' }),
  };
  if ('problems' in read || second === null || Object.keys(problems).length > 0) return { problems };
  const { draft } = read;
  if (values.kind === 'draft') return { order: completeDraft(context, createDraft(context, draft)).order };
  const shipping = [
    ...(draft.shippingLine && !shipsNothing.includes(values.kind) ? [draft.shippingLine] : []),
    ...(values.kind === 'several' ? [{ title: values.secondTitle, price: second }] : []),
  ];
  return { order: createOrder(context, newOrder(context, values, draft, shipping), atBirth[values.kind]) };
}

/** What has happened to an order of a kind before its webhook is sent. */
const atBirth: { readonly [kind in Kind]?: (context: ShopContext, order: Order) => void } = {
  pos: fulfillAll,
  imported: fulfillAll,
  cancelled: (context, order) =>
    cancelOrder(context, order, { reason: 'FRAUD', refund: false, restock: true, staffNote: null }),
};

function fulfillAll(context: ShopContext, { fulfillmentOrders }: Order): void {
  for (const { id } of fulfillmentOrders) fulfill(context, id, []);
}

const sources: { readonly [kind in Kind]?: string } = { pos: 'pos', imported: 'marketplace' };

function newOrder(
  context: ShopContext,
  { kind, locale }: MakeOrderForm,
  draft: NewDraft,
  shipping: readonly { readonly title: string; readonly price: Money }[],
): NewOrder {
  const { email, note, shippingAddress } = draft;
  return {
    lines: draft.lines.flatMap(({ variantId, quantity, unitPrice }) =>
      variantId === null
        ? []
        : [sellLine(context, kind, { variantId, quantity, unitPrice: inOneCurrency(unitPrice) })],
    ),
    shippingLines: shipping.map(({ title, price }) => ({
      title,
      code: title,
      carrierIdentifier: null,
      source: 'shopify',
      price: inOneCurrency(price),
      discount: inOneCurrency(money(0, price.currency)),
    })),
    payment: payInFull('manual'),
    email,
    note,
    shippingAddress,
    billingAddress: shippingAddress,
    phone: null,
    customerLocale: locale,
    presentmentCurrency: context.state.shop.currency,
    discountCodes: [],
    automaticDiscounts: [],
    attributes: [],
    tags: [],
    metafields: [],
    sourceName: sources[kind] ?? 'web',
  };
}

function sellLine(
  context: ShopContext,
  kind: Kind,
  line: { readonly variantId: string; readonly quantity: number; readonly unitPrice: MoneyBag },
): NewOrder['lines'][number] {
  const discount = inOneCurrency(money(0, context.state.shop.currency));
  const sold = variantLine(context, { ...line, discount, attributes: [] });
  return kind === 'digital' ? { ...sold, requiresShipping: false } : sold;
}
