import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import { money, parseDecimal, restAmount } from '../state/money.ts';
import type { Product } from '../state/products.ts';

const text = z.string().trim().default('');
const box = z.literal('on').optional();

const form = z.object({
  title: text,
  status: text,
  price: text,
  /** With commas between them. */
  tags: text,
  shipped: box,
  tracked: box,
  published: box,
});

/** The fields of the form as they were typed. */
export type ProductForm = z.infer<typeof form>;

/** What is wrong, by field, in words for the merchant. */
export type ProductProblems = { readonly [field in keyof ProductForm]?: string };

export const readProductForm = (body: unknown): ProductForm => form.parse(body ?? {});

const on = (yes: boolean): 'on' | undefined => (yes ? 'on' : undefined);

/** A product as the form shows it; the price and the switches are those of its first variant. */
export function formOfProduct({ state }: ShopContext, product: Product): ProductForm {
  const [variant] = product.variants;
  return {
    title: product.title,
    status: product.status,
    price: restAmount(money(variant?.price ?? 0, state.shop.currency)),
    tags: product.tags.join(', '),
    shipped: on(variant?.requiresShipping ?? false),
    tracked: on(variant?.tracked ?? false),
    published: on(product.publicationIds.length > 0),
  };
}

const status = z.enum(['ACTIVE', 'ARCHIVED', 'DRAFT', 'UNLISTED']);

/** The product with what was typed, or what is wrong with it. */
export function productOfForm(
  context: ShopContext,
  product: Product,
  typed: ProductForm,
): { readonly product: Product } | { readonly problems: ProductProblems } {
  const { publications, shop } = context.state;
  const price = parseDecimal(typed.price, shop.currency);
  const chosen = status.safeParse(typed.status);
  const problems: ProductProblems = {
    ...(typed.title === '' ? { title: "Title can't be blank" } : {}),
    ...(price === null || price.minor < 0 ? { price: 'Enter an amount such as 12.50' } : {}),
  };
  if (price === null || !chosen.success || Object.keys(problems).length > 0) return { problems };
  const [first, ...others] = product.variants;
  const changed = first && {
    ...first,
    price: price.minor,
    requiresShipping: typed.shipped === 'on',
    tracked: typed.tracked === 'on',
  };
  return {
    product: {
      ...product,
      title: typed.title,
      tags: tagsIn(typed.tags),
      status: chosen.data,
      publicationIds: typed.published === 'on' ? [...publications.keys()] : [],
      variants: changed ? [changed, ...others] : [],
      updatedAt: context.now(),
    },
  };
}

/** Each tag once, as Shopify keeps them. */
const tagsIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];
