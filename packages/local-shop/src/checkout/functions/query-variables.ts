import { metafieldOf } from '../../metafields/put-metafield.ts';
import type { ShopContext } from '../../shop-context.ts';
import { isRecord } from '../../ui-host/record.ts';
import type { MetafieldName } from '../../ui-host/extension-toml.ts';

/**
 * The variables of an input query: the entries of a JSON metafield of the function's owner, which the toml names under
 * `[extensions.input.variables]`. Without the metafield every variable is null; a required one then fails the function.
 */
export function queryVariables(
  context: ShopContext,
  ownerId: string,
  name: MetafieldName | null,
): Readonly<Record<string, unknown>> {
  const metafield = name && metafieldOf(context, ownerId, name.namespace, name.key);
  if (!metafield) return {};
  const value: unknown = JSON.parse(metafield.value);
  return isRecord(value) ? value : {};
}
