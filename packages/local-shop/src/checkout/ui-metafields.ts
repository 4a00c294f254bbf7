import { metafieldOf } from '../metafields/put-metafield.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { UiExtension } from '../ui-host/extensions.ts';

/** Whose metafields a target may read. */
export interface MetafieldOwners {
  /** In checkout only. */
  readonly cartId: string | null;
  /** On the order status page only: checkout's targets never see an order's metafields. */
  readonly orderId: string | null;
  readonly variantIds: readonly string[];
  readonly productIds: readonly string[];
}

/** `shopify.appMetafields`: the values of those metafields that the extension's toml asks for, wherever they are set. */
export function uiMetafields(
  context: ShopContext,
  extension: UiExtension,
  owners: MetafieldOwners,
): readonly unknown[] {
  const targets = [
    { type: 'shop', id: context.state.shop.id },
    ...(owners.cartId ? [{ type: 'cart', id: owners.cartId }] : []),
    ...(owners.orderId ? [{ type: 'order', id: owners.orderId }] : []),
    ...[...new Set(owners.productIds)].map((id) => ({ type: 'product', id })),
    ...[...new Set(owners.variantIds)].map((id) => ({ type: 'variant', id })),
  ];
  return extension.metafields.flatMap(({ namespace, key }) =>
    targets.flatMap(({ type, id }) => {
      const found = metafieldOf(context, id, namespace, key);
      if (!found) return [];
      const metafield = {
        key,
        namespace,
        type: found.type,
        value: found.value,
        valueType: valueType(found.type),
      };
      return [{ target: { type, id: plainId(id) }, metafield }];
    }),
  );
}

function valueType(type: string): 'boolean' | 'float' | 'integer' | 'json_string' | 'string' {
  switch (type) {
    case 'boolean':
      return 'boolean';
    case 'number_decimal':
      return 'float';
    case 'number_integer':
      return 'integer';
    case 'json':
      return 'json_string';
    default:
      return type.startsWith('list.') ? 'json_string' : 'string';
  }
}
