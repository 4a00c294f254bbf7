import type { Locale } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { withNames } from '../../with-names.ts';
import { afterSaleTexts } from '../texts.ts';
import { exchangeTexts } from '../texts/exchange.ts';
import type { ExchangeVariant } from './exchange-variants.server.ts';
import type { ShownField } from './shown-field.ts';
import { fields, saidInWords } from './field-names.ts';
import type { ShownLine } from './show-choices.ts';

/** [EXCH-01] The variants of a line's product with today's prices; what is sold out says so, and something else can be said in words. */
export function insteadOf(
  line: Pick<ShownLine, 'id' | 'title'>,
  variants: readonly ExchangeVariant[],
  locale: Locale,
): ShownField {
  const { soldOut, other } = exchangeTexts[locale];
  const reader = readerIn(locale);
  const offered = variants.map(({ id, title, price, left }) => {
    const item = `${title ?? line.title} · ${reader.amount(price.presentment)}`;
    return left === 0
      ? { value: id, label: withNames(soldOut, { item }), isOut: true }
      : { value: id, label: item };
  });
  return {
    ...{ type: 'choice', name: `${fields.instead}${line.id}`, label: afterSaleTexts[locale].form.wanted },
    ...{ preset: '', options: [...offered, { value: saidInWords, label: other }] },
  };
}
