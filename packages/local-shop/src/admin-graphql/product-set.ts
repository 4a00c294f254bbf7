import { z } from 'zod';

import { storeProduct } from '../products/store-product.ts';
import type { ShopContext } from '../shop-context.ts';
import { productByHandle } from '../state/catalogue.ts';
import type { Product } from '../state/products.ts';
import { ownedMetafieldProblems, putOwnedMetafields } from './owned-metafields.ts';
import { changeProduct, changeVariant, productFields, textProblem, variantInput } from './product-input.ts';
import { productView } from './product-view.ts';
import { findProduct } from './products.ts';
import {
  succeed,
  refuse,
  rootField,
  userError,
  type RootFields,
  type UserError,
  type View,
} from './root-field.ts';

const input = z.strictObject({
  ...productFields,
  productOptions: z
    .array(z.strictObject({ name: z.string(), values: z.array(z.strictObject({ name: z.string() })) }))
    .nullish(),
  variants: z.array(variantInput).nullish(),
});
type Input = z.infer<typeof input>;

const identifier = z.strictObject({ id: z.string().nullish(), handle: z.string().nullish() }).nullish();

/** productSet: the whole product at once; variants that are not in the list are removed. Always synchronous here. */
export const productSet: RootFields = {
  queries: {},
  mutations: {
    productSet: rootField(
      'write_products',
      z.strictObject({ identifier, input, synchronous: z.boolean().nullish() }),
      (args, context) => set(context, args.identifier ?? null, args.input),
    ),
  },
};

const results = ['product', 'productSetOperation'];

function set(context: ShopContext, wanted: z.infer<typeof identifier> | null, given: Input): View {
  const before = wanted ? findProduct(context, wanted) : null;
  const problem = problemOf(context, wanted ?? null, before, given);
  if (problem) return refuse(results, problem);
  const problems = ownedMetafieldProblems(context, given.metafields, 'input');
  if (problems.length > 0) return refuse(results, ...problems);
  const handle = given.handle ?? wanted?.handle;
  const variants = given.variants?.map((each) =>
    changeVariant(context, before?.variants.find((variant) => variant.id === each.id) ?? null, each),
  );
  const changed = changeProduct(context, before, { ...given, handle });
  const product: Product = { ...changed, variants: variants ?? changed.variants };
  storeProduct(context, product);
  putOwnedMetafields(context, product.id, given.metafields);
  return succeed({ product: productView(context, product), productSetOperation: null });
}

function problemOf(
  context: ShopContext,
  wanted: z.infer<typeof identifier>,
  before: Product | null,
  given: Input,
): UserError | null {
  if (wanted?.id && !before)
    return userError(['identifier', 'id'], 'Product does not exist', 'PRODUCT_DOES_NOT_EXIST');
  if (!before && !given.title)
    return userError(['input', 'title'], "Title can't be blank", 'INVALID_PRODUCT');
  const long = textProblem(given);
  if (long) return userError(['input', long.field], long.message, 'INVALID_PRODUCT');
  const option = optionProblem(given);
  if (option) return option;
  const sameHandle = given.handle ? productByHandle(context.state, given.handle) : null;
  if (sameHandle && sameHandle.id !== before?.id)
    return userError(['input', 'handle'], `Handle '${given.handle}' already in use`, 'HANDLE_NOT_UNIQUE');
  if (given.variants && !given.productOptions)
    return userError(
      ['input'],
      'Product options input is required when updating variants',
      'PRODUCT_OPTIONS_INPUT_MISSING',
    );
  const unknown = given.variants?.findIndex(
    (each) => each.id && !before?.variants.some((variant) => variant.id === each.id),
  );
  if (unknown !== undefined && unknown >= 0)
    return userError(
      ['input', 'variants', String(unknown), 'id'],
      'Product variant does not exist',
      'PRODUCT_VARIANT_DOES_NOT_EXIST',
    );
  return null;
}

/** Shopify's limit for the name of an option and of its values, in characters. */
const LONGEST_OPTION = 255;

function optionProblem({ productOptions }: Input): UserError | null {
  const isLong = ({ name }: { readonly name: string }): boolean => Array.from(name).length > LONGEST_OPTION;
  for (const [index, option] of (productOptions ?? []).entries()) {
    const path = ['input', 'productOptions', String(index)];
    if (isLong(option)) return userError([...path, 'name'], 'Option name is too long.', 'INVALID_INPUT');
    const value = option.values.findIndex(isLong);
    if (value >= 0)
      return userError(
        [...path, 'values', String(value), 'name'],
        'Option value name is too long.',
        'INVALID_INPUT',
      );
  }
  return null;
}
