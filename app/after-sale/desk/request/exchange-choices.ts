import type { Asked, SoldOrder } from '@doorstep/policy';

import { readerIn } from '../../../reader.ts';
import type { ExchangeVariants } from '../../door/exchange-variants.server.ts';
import { fields } from '../../door/field-names.ts';
import { lineName } from '../../door/known-lines.ts';
import type { ShownOrder } from '../../shown-order.ts';
import type { Titles } from './say-asked.ts';

/** The name of the field for what goes out instead of a line. */
export const insteadField = (line: string): string => `${fields.instead}${line}`;

/** What can go out instead of a line that comes back. */
export interface ExchangeChoice {
  readonly line: string;
  readonly title: string;
  /** The variant that its customer chose; `null` where they named it in words. */
  readonly chosen: string | null;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly isSoldOut: boolean;
  }[];
}

/** Shows what can go out instead of each line, with its price today; a line of which Shopify offers nothing is left out. */
export const showChoicesFor = (
  asked: Asked<'exchange'>,
  {
    order,
    titles,
    variants,
  }: { readonly order: SoldOrder; readonly titles: Titles; readonly variants: ExchangeVariants },
): readonly ExchangeChoice[] =>
  asked.lines.flatMap(({ id }, index) => {
    const offered = variants.get(id) ?? [];
    const line = order.lines.find((each) => each.id === id);
    if (line === undefined || offered.length === 0) return [];
    const chosen = asked.wanted.length === asked.lines.length ? asked.wanted[index]?.variantId : undefined;
    return [
      {
        ...{ line: id, title: titles.get(id) ?? 'Item', chosen: chosen ?? null },
        options: offered.map(({ id: value, title, price, left }) => ({
          ...{ value, isSoldOut: left === 0 },
          label: [
            title ?? titles.get(id) ?? 'The same',
            readerIn('en').amount(price.presentment),
            ...(left === null ? [] : [left === 0 ? 'sold out' : `${left} left`]),
          ].join(', '),
        })),
      },
    ];
  });

/** What the variants are called that can go out instead of the lines of an order, by their ids. */
export const variantNames = (variants: ExchangeVariants, shown: ShownOrder | null): Titles =>
  new Map(
    (shown?.lines ?? []).flatMap(({ id, title: product }) =>
      (variants.get(id) ?? []).map(
        (variant) => [variant.id, lineName({ title: product, variantTitle: variant.title })] as const,
      ),
    ),
  );
