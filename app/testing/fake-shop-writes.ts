import type { FakeDiscount, FakeShopState } from './fake-shop.ts';
import { digestOf, mayHold, productId, variantId } from './fake-shop-reads.ts';

const userError = (message: string, code: string) => ({ field: null, message, code });

interface MetafieldInput {
  readonly ownerId: string;
  readonly key: string;
  readonly value: string;
  readonly compareDigest?: string | null;
}

interface FulfillmentInput {
  readonly lineItemsByFulfillmentOrder: readonly {
    readonly fulfillmentOrderLineItems: readonly { readonly id: string; readonly quantity: number }[];
  }[];
}

interface HoldInput {
  readonly id: string;
  readonly fulfillmentHold: Omit<FakeShopState['holds'][number], 'on'>;
}

interface DiscountInput {
  readonly automaticAppDiscount: Omit<FakeDiscount, 'id'>;
}

interface ProductSet {
  readonly identifier: { readonly id?: string };
  readonly input: {
    readonly handle: string;
    readonly title: string;
    readonly status: string;
    readonly variants: readonly {
      readonly price: string;
      readonly inventoryItem: { readonly requiresShipping: boolean; readonly tracked: boolean };
    }[];
  };
}

/** The GID of the product or variant that was made as number `count`. */
const nth = (first: string, count: number): string =>
  first.replace(/\d+$/, (number) => String(Number(number) + count - 1));

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
      const { functionHandle, discountClasses } = discount;
      state.discounts.push({ id, functionHandle, discountClasses });
      return { automaticAppDiscount: { discountId: id }, userErrors: [] };
    },
    discountAutomaticDelete: ({ id }: { readonly id: string }) => {
      state.discounts = state.discounts.filter((discount) => discount.id !== id);
      return { deletedAutomaticDiscountId: id, userErrors: [] };
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
    productSet: ({ identifier, input }: ProductSet) => {
      const product = identifier.id === state.product?.id ? state.product : null;
      if (identifier.id && !product) {
        const gone = userError('Product does not exist', 'PRODUCT_DOES_NOT_EXIST');
        return { product: null, userErrors: [gone] };
      }
      if (!product) state.productsMade += 1;
      const [wanted] = input.variants;
      state.product = {
        id: product?.id ?? nth(productId, state.productsMade),
        variantId: product?.variantId ?? nth(variantId, state.productsMade),
        published: product?.published ?? false,
        handle: input.handle,
        title: input.title,
        status: input.status,
        price: wanted?.price ?? '',
        requiresShipping: wanted?.inventoryItem.requiresShipping ?? true,
        tracked: wanted?.inventoryItem.tracked ?? true,
      };
      state.addedVariants = [];
      const variants = { nodes: [{ id: state.product.variantId }] };
      return { product: { id: state.product.id, variants }, userErrors: [] };
    },
    publishablePublish: () => {
      if (state.product) state.product.published = true;
      return { publishable: null, userErrors: [] };
    },
    tagsAdd: ({ id, tags }: { readonly id: string; readonly tags: readonly string[] }) => {
      state.tags.set(id, new Set([...(state.tags.get(id) ?? []), ...tags]));
      return { node: { __typename: 'Order', id }, userErrors: [] };
    },
    tagsRemove: ({ id, tags }: { readonly id: string; readonly tags: readonly string[] }) => {
      for (const tag of tags) state.tags.get(id)?.delete(tag);
      return { node: { __typename: 'Order', id }, userErrors: [] };
    },
    fulfillmentCreate: ({ fulfillment }: { readonly fulfillment: FulfillmentInput }) => {
      const wanted = fulfillment.lineItemsByFulfillmentOrder.flatMap(
        (each) => each.fulfillmentOrderLineItems,
      );
      const lines = state.lines.filter(({ number }) => wanted.some(({ id }) => id.endsWith(`/${number}`)));
      if (lines.every((line) => line.unfulfilledQuantity === 0)) {
        const message = 'Fulfillment order 10012 has an unfulfillable status= closed.';
        return { fulfillment: null, userErrors: [{ field: ['fulfillment'], message }] };
      }
      for (const line of lines) line.unfulfilledQuantity = 0;
      state.fulfillments.push({
        requiresShipping: lines.some((line) => line.requiresShipping),
        status: 'SUCCESS',
        createdAt: '2026-11-25T19:00:05Z',
        deliveredAt: null,
        trackingInfo: [],
      });
      return { fulfillment: { id: 'gid://shopify/Fulfillment/1' }, userErrors: [] };
    },
    fulfillmentOrderHold: ({ id: on, fulfillmentHold: hold }: HoldInput) => {
      if (!mayHold(state, on)) throw new Error('Invalid id');
      if (state.service === 'accepted') {
        const errors = [{ field: ['id'], message: 'Fulfillment order is in progress.', code: null }];
        return { fulfillmentHold: null, userErrors: errors };
      }
      if (state.holds.some((each) => each.on === on && each.handle === hold.handle)) {
        const errors = [userError('The handle is taken.', 'DUPLICATE_FULFILLMENT_HOLD_HANDLE')];
        return { fulfillmentHold: null, userErrors: errors };
      }
      state.holds.push({ ...hold, on });
      return {
        fulfillmentHold: { id: `gid://shopify/FulfillmentHold/${state.holds.length}` },
        userErrors: [],
      };
    },
  };
}
