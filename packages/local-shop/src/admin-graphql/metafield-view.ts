import { z } from 'zod';

import { parseJson } from '../metafields/check-value.ts';
import { metafieldOf, metafieldsOf } from '../metafields/put-metafield.ts';
import type { ShopContext } from '../shop-context.ts';
import { gidType, plainId } from '../state/gid.ts';
import { compareDigest, resolveNamespace, type Metafield } from '../state/metafields.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { argumentsField, type View } from './root-field.ts';

const OWNER_TYPES: Readonly<Record<string, string>> = {
  DeliveryCustomization: 'DELIVERY_CUSTOMIZATION',
  DiscountAutomaticNode: 'DISCOUNT',
  DiscountCodeNode: 'DISCOUNT',
  DiscountNode: 'DISCOUNT',
  DraftOrder: 'DRAFTORDER',
  ProductVariant: 'PRODUCTVARIANT',
};

/** MetafieldOwnerType of a global id: `Validation` is `VALIDATION`. */
export function ownerTypeOf(ownerId: string): string {
  const type = gidType(ownerId) ?? '';
  return OWNER_TYPES[type] ?? type.toUpperCase();
}

/** A metafield as the Admin API shows it. */
export function metafieldView(metafield: Metafield): View {
  return {
    __typename: 'Metafield',
    ...metafield,
    compareDigest: compareDigest(metafield),
    definition: null,
    jsonValue: jsonValue(metafield),
    legacyResourceId: plainId(metafield.id),
    ownerType: ownerTypeOf(metafield.ownerId),
    sizeInBytes: Buffer.byteLength(metafield.value),
  };
}

function jsonValue(metafield: Metafield): unknown {
  return /json|number|boolean|^list\./.test(metafield.type) ? parseJson(metafield.value) : metafield.value;
}

const oneArguments = z.strictObject({ namespace: z.string().nullish(), key: z.string() });
const allArguments = z.strictObject({ ...pageArguments, namespace: z.string().nullish() });

/** The two fields of everything that has metafields. `$app` and no namespace at all mean the app's own. */
export function metafieldFields(context: ShopContext, ownerId: string): View {
  return {
    metafield: argumentsField(oneArguments, ({ namespace, key }) => {
      const found = metafieldOf(context, ownerId, namespace, key);
      return found && metafieldView(found);
    }),
    metafields: argumentsField(allArguments, ({ namespace, ...page }) => {
      const wanted = namespace ? resolveNamespace(namespace, context.app.id) : null;
      const all = metafieldsOf(context, ownerId);
      const shown = wanted === null ? all : all.filter((each) => each.namespace === wanted);
      return connection(shown, page, metafieldView, byId);
    }),
  };
}
