import type { Admin } from '../../admin-api/call.ts';
import { nameOf, readVariants } from '../../admin-api/variants.ts';
import { quantityName, variantOfField } from '../../simulator/case.ts';
import type { CaseLine } from '../../simulator/case.ts';

/** A line of the cart as a field for its quantity. */
export interface LineField {
  readonly name: string;
  /** What the product is called; a variant that was deleted says so. */
  readonly label: string;
  /** As it was typed. */
  readonly typed: string;
}

/** The lines that a query names, also where their quantities cannot be read, or those to begin with. */
export async function lineFields(
  admin: Admin,
  query: URLSearchParams,
  otherwise: readonly CaseLine[],
  country: string,
): Promise<readonly LineField[]> {
  const named = [...query].flatMap(([name, typed]) => {
    const variantId = variantOfField(name);
    return variantId === null ? [] : [{ variantId, typed }];
  });
  const lines =
    named.length > 0 || query.has('cart')
      ? named.filter(({ typed }) => typed !== '0')
      : otherwise.map(({ variantId, quantity }) => ({ variantId, typed: String(quantity) }));
  const read = await readVariants(
    admin,
    lines.map(({ variantId }) => variantId),
    country,
  );
  const titleOf = (variantId: string) => {
    const found = read.ok ? read.value.find(({ id }) => id === variantId) : undefined;
    if (found === undefined) return read.ok ? 'A product that was deleted' : 'Product';
    return nameOf(found);
  };
  return lines.map(({ variantId, typed }) => ({
    name: quantityName(variantId),
    label: titleOf(variantId),
    typed,
  }));
}
