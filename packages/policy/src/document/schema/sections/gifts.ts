import { money, text } from '../fields.ts';
import { orNull, section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

/** [GIFT-01] */
export const gifts = section(
  {
    label: 'Gifts',
    subject: 'The gifts',
    help: 'When a gift has to come back with a return.',
  },
  {
    /** Merchandise after discounts; `null` while the merchant has not said. */
    threshold: orNull(
      money({
        label: 'Gift threshold',
        subject: 'The gift threshold',
        help: 'Merchandise after discounts from which the gift was free.',
        statements: ['GIFT-01'],
      }),
    ),
    /** A product tag. */
    tag: text({
      label: 'Tag of gifts',
      subject: 'The gift tag',
      help: 'Products with this tag are gifts.',
      statements: ['GIFT-01'],
      most: 255,
    }),
  },
);

/** [GIFT-01] */
export interface GiftsSection extends ValueOf<typeof gifts> {}
