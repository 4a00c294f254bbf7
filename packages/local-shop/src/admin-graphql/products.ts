import { z } from 'zod';

import { storeProduct } from '../products/store-product.ts';
import type { ShopContext } from '../shop-context.ts';
import { findVariant, productByHandle } from '../state/catalogue.ts';
import type { Product } from '../state/products.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { ownedMetafieldProblems, putOwnedMetafields } from './owned-metafields.ts';
import {
  changeProduct,
  changeVariant,
  productFields,
  textProblem,
  variantInput,
  type ProductInput,
} from './product-input.ts';
import { productView, publicationView, variantView } from './product-view.ts';
import { succeed, refuse, rootField, userError, type RootFields, type View } from './root-field.ts';

const id = z.strictObject({ id: z.string() });
const identifier = z.strictObject({ id: z.string().nullish(), handle: z.string().nullish() });

export const products: RootFields = {
  queries: {
    product: rootField('read_products', id, (args, context) => {
      const found = context.state.products.get(args.id);
      return found ? productView(context, found) : null;
    }),
    productByIdentifier: rootField('read_products', z.strictObject({ identifier }), (args, context) => {
      const found = findProduct(context, args.identifier);
      return found && productView(context, found);
    }),
    products: rootField(
      'read_products',
      z.strictObject({ ...pageArguments, sortKey: z.string().nullish() }),
      (page, context) =>
        connection([...context.state.products.values()], page, (each) => productView(context, each), byId),
    ),
    productVariant: rootField('read_products', id, (args, context) => {
      const found = findVariant(context.state, args.id);
      return found && variantView(context, found.product, found.variant);
    }),
    publications: rootField(
      'read_publications',
      z.strictObject({ ...pageArguments, catalogType: z.string().nullish() }),
      ({ catalogType: _app, ...page }, context) =>
        connection([...context.state.publications.values()], page, publicationView, byId),
    ),
  },
  mutations: {
    productCreate: rootField(
      'write_products',
      z.strictObject({ product: z.strictObject(productFields) }),
      ({ product }, context) => store(context, null, product),
    ),
    productUpdate: rootField(
      'write_products',
      z.strictObject({
        product: z.strictObject({
          ...productFields,
          id: z.string(),
          // The schema's default, so that it is there also where nobody gave it.
          deleteConflictingConstrainedMetafields: z.literal(false).nullish(),
        }),
      }),
      ({ product }, context) => {
        const before = context.state.products.get(product.id);
        return before ? store(context, before, product) : refuse(['product'], missing(['id']));
      },
    ),
    productVariantsBulkUpdate: rootField(
      'write_products',
      z.strictObject({
        productId: z.string(),
        variants: z.array(variantInput),
        allowPartialUpdates: z.boolean().nullish(),
      }),
      ({ productId, variants }, context) => updateVariants(context, productId, variants),
    ),
    publishablePublish: rootField(
      'write_publications',
      z.strictObject({ id: z.string(), input: z.array(z.strictObject({ publicationId: z.string() })) }),
      (args, context) =>
        publish(
          context,
          args.id,
          args.input.map((each) => each.publicationId),
        ),
    ),
  },
};

/** A product by id or handle, `null` when there is none. */
export function findProduct(context: ShopContext, wanted: z.infer<typeof identifier>): Product | null {
  if (wanted.handle) return productByHandle(context.state, wanted.handle);
  return context.state.products.get(wanted.id ?? '') ?? null;
}

const missing = (field: readonly string[]) =>
  userError(field, 'Product does not exist', 'PRODUCT_DOES_NOT_EXIST');

function store(context: ShopContext, before: Product | null, input: ProductInput): View {
  const problems = ownedMetafieldProblems(context, input.metafields, 'product');
  if (problems.length > 0) return refuse(['product'], ...problems);
  const long = textProblem(input);
  if (long) return refuse(['product'], userError([long.field], long.message));
  const product = changeProduct(context, before, input);
  if (product.title === '') return refuse(['product'], userError(['title'], "Title can't be blank"));
  storeProduct(context, product);
  putOwnedMetafields(context, product.id, input.metafields);
  return succeed({ product: productView(context, product) });
}

function updateVariants(
  context: ShopContext,
  productId: string,
  changes: readonly z.infer<typeof variantInput>[],
): View {
  const product = context.state.products.get(productId);
  if (!product) return refuse(['product', 'productVariants'], missing(['productId']));
  const unknown = changes.findIndex(
    (change) => !product.variants.some((variant) => variant.id === change.id),
  );
  if (unknown >= 0)
    return refuse(
      ['product', 'productVariants'],
      userError(
        ['variants', String(unknown), 'id'],
        'Product variant does not exist',
        'PRODUCT_VARIANT_DOES_NOT_EXIST',
      ),
    );
  const variants = product.variants.map((variant) => {
    const change = changes.find((each) => each.id === variant.id);
    return change ? changeVariant(context, variant, change) : variant;
  });
  const changed: Product = { ...product, variants, updatedAt: context.now() };
  storeProduct(context, changed);
  const touched = variants.filter((variant) => changes.some((change) => change.id === variant.id));
  return succeed({
    product: productView(context, changed),
    productVariants: touched.map((variant) => variantView(context, changed, variant)),
  });
}

function publish(context: ShopContext, productId: string, publicationIds: readonly string[]): View {
  const product = context.state.products.get(productId);
  if (!product) return refuse(['publishable'], userError(['id'], 'Resource not found'));
  const unknown = publicationIds.findIndex((each) => !context.state.publications.has(each));
  if (unknown >= 0)
    return refuse(
      ['publishable'],
      userError(
        ['input', String(unknown), 'publicationId'],
        'Publication does not exist or is not publishable',
      ),
    );
  const all = [...new Set([...product.publicationIds, ...publicationIds])];
  const changed: Product = { ...product, publicationIds: all, updatedAt: context.now() };
  storeProduct(context, changed);
  return succeed({ publishable: productView(context, changed) });
}
