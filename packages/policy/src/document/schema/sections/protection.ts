import { countries, flag, link, money, text, textPerLanguage } from '../fields.ts';
import { choice, optional, section, values } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

const fee = choice(
  {
    label: 'Fee',
    subject: 'A fee',
    help: 'A fee that the protection spares the shopper.',
    statements: ['PROT-01', 'PROT-06'],
  },
  {
    return: 'Return',
    exchange: 'Exchange',
    'returned-parcel': 'Returned parcel',
    replacement: 'Replacement',
    're-ship': 'Shipping again',
  },
);

/** [PROT-01..06] The paid toggle at checkout. */
export const protection = section(
  {
    label: 'Protection at checkout',
    subject: 'The protection',
    help: 'A small fee that shoppers may add, and the fees it spares them later. It is always off until the shopper turns it on.',
  },
  {
    offered: flag({
      label: 'Offer protection at checkout',
      subject: 'The protection offer',
      help: 'While it is off, shoppers see nothing of it, and what was sold before still counts.',
      statements: ['PROT-02'],
    }),
    name: textPerLanguage({
      label: 'What shoppers read',
      subject: "The protection's name",
      help: 'Its name should promise what it waives, and no more.',
      statements: ['PROT-06'],
      most: 60,
    }),
    price: money({
      label: 'Price of the protection',
      subject: "The protection's price",
      help: 'What shoppers pay for it with an order.',
      statements: ['PROT-01'],
    }),
    countries: countries({
      label: 'Offered in',
      subject: 'Where the protection is offered',
      help: 'Elsewhere the offer is hidden, and a line that is in the cart already is removed.',
      statements: ['PROT-03'],
    }),
    waives: values(fee, {
      label: 'Fees it waives',
      subject: 'The fees that the protection waives',
      help: 'What shoppers who have it do not pay later.',
      statements: ['PROT-01', 'PROT-06'],
      most: 5,
    }),
    /** A product tag. */
    finalSaleTag: text({
      label: 'Tag of final-sale products',
      subject: 'The final-sale tag',
      help: 'Protection is not offered when everything in the cart is final sale.',
      statements: ['PROT-04', 'RET-06'],
      most: 255,
    }),
    /** Absent for no page of their own. */
    terms: optional(
      link({
        label: 'Page with its terms',
        subject: "The protection's terms",
        help: 'Shoppers find a link to it below the offer. A page of your shop, such as /policies/refund-policy, or an address that starts with https://. May stay empty.',
        statements: ['PROT-04'],
      }),
    ),
  },
);

/** Fees that the paid protection can waive [PROT-06]. */
export type WaivableFee = ValueOf<typeof fee>;

/** [PROT-01..06] The paid toggle at checkout. */
export interface ProtectionSection extends ValueOf<typeof protection> {}
