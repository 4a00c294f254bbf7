import type { FakeShopState } from './fake-shop.ts';
import { digestOf, productId, variantId } from './fake-shop-reads.ts';

const userError = (message: string, code: string) => ({ field: null, message, code });

interface MetafieldInput {
  readonly ownerId: string;
  readonly key: string;
  readonly value: string;
  readonly compareDigest?: string | null;
}

interface DiscountInput {
  readonly automaticAppDiscount: { readonly discountClasses: readonly string[] };
}

/** The mutation fields of a fake shop. */
export function writeRoot(state: FakeShopState) {
  const create = (list: string[], type: string): string => {
    const id = `gid://shopify/${type}/${list.length + 1}`;
    list.push(id);
    return id;
  };
  const isStale = ({ ownerId, key, compareDigest }: MetafieldInput): boolean => {
    const now = state.metafields.get(`${ownerId} ${key}`);
    return compareDigest !== undefined && compareDigest !== (now === undefined ? null : digestOf(now));
  };
  return {
    validationCreate: () => ({ validation: { id: create(state.validations, 'Validation') }, userErrors: [] }),
    deliveryCustomizationCreate: () => ({
      deliveryCustomization: { id: create(state.deliveryCustomizations, 'DeliveryCustomization') },
      userErrors: [],
    }),
    discountAutomaticAppCreate: ({ automaticAppDiscount: discount }: DiscountInput) => {
      const id = `gid://shopify/DiscountAutomaticNode/${state.discounts.length + 1}`;
      state.discounts.push({ id, discountClasses: discount.discountClasses });
      return { automaticAppDiscount: { discountId: id }, userErrors: [] };
    },
    metafieldDefinitionCreate: ({ definition }: { readonly definition: { readonly key: string } }) => {
      state.definitions.push(definition);
      return {
        createdDefinition: { id: `gid://shopify/MetafieldDefinition/${definition.key}` },
        userErrors: [],
      };
    },
    metafieldsSet: ({ metafields }: { readonly metafields: readonly MetafieldInput[] }) => {
      if (metafields.some(isStale)) {
        return {
          metafields: null,
          userErrors: [userError('The resource has been updated since it was loaded.', 'STALE_OBJECT')],
        };
      }
      for (const { ownerId, key, value } of metafields) state.metafields.set(`${ownerId} ${key}`, value);
      return {
        metafields: metafields.map(({ key }) => ({ id: `gid://shopify/Metafield/${key}` })),
        userErrors: [],
      };
    },
    productSet: ({ input }: { readonly input: { title: string; variants: { price: string }[] } }) => {
      state.product = { title: input.title, price: input.variants[0]?.price ?? '' };
      state.addedVariants = [];
      return { product: { id: productId, variants: { nodes: [{ id: variantId }] } }, userErrors: [] };
    },
    publishablePublish: () => ({ publishable: null, userErrors: [] }),
    tagsAdd: ({ id, tags }: { readonly id: string; readonly tags: readonly string[] }) => {
      state.tags.set(id, new Set([...(state.tags.get(id) ?? []), ...tags]));
      return { node: { __typename: 'Order', id }, userErrors: [] };
    },
    fulfillmentOrderHold: ({
      fulfillmentHold: hold,
    }: {
      readonly fulfillmentHold: FakeShopState['holds'][number];
    }) => {
      if (state.holds.some(({ handle }) => handle === hold.handle)) {
        const errors = [userError('The handle is taken.', 'DUPLICATE_FULFILLMENT_HOLD_HANDLE')];
        return { fulfillmentHold: null, userErrors: errors };
      }
      state.holds.push(hold);
      return {
        fulfillmentHold: { id: `gid://shopify/FulfillmentHold/${state.holds.length}` },
        userErrors: [],
      };
    },
  };
}
