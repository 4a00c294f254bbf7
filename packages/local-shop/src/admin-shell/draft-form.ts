import { z } from 'zod';

import { draftVariantLine, type NewDraft } from '../orders/draft.ts';
import type { ShopContext } from '../shop-context.ts';
import { parseDecimal } from '../state/money.ts';

const text = z.string().trim().default('');

/** The fields that every form for an order has. */
export const orderFields = {
  variantId: text,
  quantity: text,
  email: text,
  firstName: text,
  lastName: text,
  company: text,
  address1: text,
  address2: text,
  city: text,
  countryCode: text,
  provinceCode: text,
  zip: text,
  shippingTitle: text,
  shippingPrice: text,
  note: text,
} as const;

const form = z.object(orderFields);

/** A field of a form for an order. */
export type OrderField = keyof typeof orderFields;

/** The fields of the form as they were typed. */
export type DraftForm = z.infer<typeof form>;

/** What is wrong, by field, in words for the merchant. */
export type DraftProblems = { readonly [field in keyof DraftForm]?: string };

/** A form to start with: one piece of the first product, shipped to the shop's own country for $5. */
export function emptyDraftForm({ state }: ShopContext): DraftForm {
  const first = [...state.products.values()].flatMap((product) => product.variants)[0];
  return form.parse({
    variantId: first?.id,
    quantity: '1',
    countryCode: state.shop.countryCode,
    shippingTitle: 'Standard',
    shippingPrice: '5.00',
  });
}

/** The fields of a submitted form; what is missing is empty. */
export function readDraftForm(body: unknown): DraftForm {
  const read = form.safeParse(body);
  return read.success ? read.data : form.parse({});
}

/** The draft order of a form, or what is wrong with it. What is not shipped needs no address. */
export function draftOfForm(
  context: ShopContext,
  values: DraftForm,
  { needsAddress = true }: { readonly needsAddress?: boolean } = {},
): { readonly draft: NewDraft } | { readonly problems: DraftProblems } {
  const { currency } = context.state.shop;
  const quantity = Number(values.quantity);
  const line = draftVariantLine(context, { variantId: values.variantId, quantity, attributes: [] });
  const price = parseDecimal(values.shippingPrice, currency);
  const problems: DraftProblems = {
    ...(line ? {} : { variantId: 'Choose a product' }),
    ...(/^[1-9]\d{0,3}$/.test(values.quantity) ? {} : { quantity: 'Enter a whole number from 1 to 9999' }),
    ...(values.email === '' || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(values.email)
      ? {}
      : { email: 'Enter an email address like ana@example.com' }),
    ...(values.address1 || !needsAddress ? {} : { address1: 'Enter an address' }),
    ...(values.city || !needsAddress ? {} : { city: 'Enter a city' }),
    ...(price && price.minor >= 0 ? {} : { shippingPrice: 'Enter an amount like 5.00' }),
  };
  if (!line || !price || Object.keys(problems).length > 0) return { problems };
  const { email, note, shippingTitle } = values;
  const shippingAddress = needsAddress ? addressOf(values) : null;
  return {
    draft: {
      email: email || null,
      note: note || null,
      tags: [],
      attributes: [],
      lines: [line],
      shippingAddress,
      billingAddress: shippingAddress,
      shippingLine: shippingTitle === '' ? null : { title: shippingTitle, price },
    },
  };
}

function addressOf(values: DraftForm): NonNullable<NewDraft['shippingAddress']> {
  return {
    firstName: values.firstName || null,
    lastName: values.lastName || null,
    company: values.company || null,
    address1: values.address1 || null,
    address2: values.address2 || null,
    city: values.city || null,
    provinceCode: values.provinceCode.toUpperCase() || null,
    countryCode: values.countryCode || null,
    zip: values.zip || null,
    phone: null,
  };
}
