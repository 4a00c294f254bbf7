import type { MoneyPair, SoldOrder } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { piecesLeft, readProductVariants } from '../../admin-api/product-variants.ts';
import { priceAsPaid } from './price-as-paid.ts';
import type { ShownOrder } from '../shown-order.ts';

/** A variant that somebody can have instead of what they send back. */
export interface ExchangeVariant {
  readonly id: string;
  /** `null` where the product comes in one way only. */
  readonly title: string | null;
  /** What one piece costs today in the order's country, in the currencies that were paid. */
  readonly price: MoneyPair;
  /** How many can be had: none of one that is sold out, `null` where it is not counted. */
  readonly left: number | null;
}

/** [EXCH-01] What can be had instead of each line, by the line's id: none of what is not sold any more. Of a line that is not there it is not known. */
export type ExchangeVariants = ReadonlyMap<string, readonly ExchangeVariant[]>;

/** What was paid for each line of an order, and of which product it is. */
interface AboutLines {
  readonly order: Pick<SoldOrder, 'countryCode'> & {
    readonly lines: readonly Pick<SoldOrder['lines'][number], 'id' | 'paid'>[];
  };
  readonly shown: { readonly lines: readonly Pick<ShownOrder['lines'][number], 'id' | 'productId'>[] };
}

/** As Shopify calls the one variant of a product that has only one. */
const only = 'Default Title';

/** {@link readExchangeVariants}; of another kind of request Shopify is not asked for any. */
export const variantsFor = async (
  kind: string | null,
  admin: Admin,
  about: AboutLines,
): Promise<ExchangeVariants> => (kind === 'exchange' ? readExchangeVariants(admin, about) : new Map());

/**
 * [EXCH-01] The variants of the product of each line of an order, sold out or not, in the shop's sequence. A variant is not among them whose price is in
 * another currency than was paid: what is wanted instead of a line without any is said in words. Empty where Shopify does not answer.
 */
export async function readExchangeVariants(
  admin: Admin,
  { order: { lines, countryCode }, shown }: AboutLines,
): Promise<ExchangeVariants> {
  const productOf = new Map(shown.lines.map(({ id, productId }) => [id, productId]));
  const ids = lines.flatMap(({ id }) => productOf.get(id) ?? []);
  if (countryCode === null) return new Map();
  const read = await readProductVariants(admin, ids, countryCode);
  if (!read.ok) return new Map();
  const sold = read.value.filter(({ status }) => status === 'ACTIVE' || status === 'UNLISTED');
  return new Map(
    lines.flatMap(({ id, paid }): readonly (readonly [string, readonly ExchangeVariant[]])[] => {
      const product = sold.find((each) => each.id === productOf.get(id));
      if (product === undefined) return [[id, []]];
      const variants = product.variants.nodes.flatMap((variant): readonly ExchangeVariant[] => {
        const price = priceAsPaid(variant, paid);
        if (price === null) return [];
        const title = variant.title === only ? null : variant.title;
        return [{ id: variant.id, title, price, left: piecesLeft(variant) }];
      });
      return variants.length === 0 ? [] : [[id, variants]];
    }),
  );
}
