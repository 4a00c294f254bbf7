import { flag, money, text } from '../fields.ts';
import { section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

/** [SIGN-01..03] When somebody has to sign for the parcel. */
export const signature = section(
  {
    label: 'Signature',
    subject: 'The signature rule',
    help: 'Expensive orders are handed over against a signature. Shoppers see it before they pay, and the order is tagged for the warehouse.',
  },
  {
    required: flag({
      label: 'Ask for a signature',
      subject: 'Signatures',
      help: 'While it is off, no parcel needs one.',
      statements: ['SIGN-01', 'SIGN-02', 'SIGN-03'],
    }),
    /** Strictly above this retail value (before discounts), in the shop's currency. */
    above: money({
      label: 'For orders above',
      subject: 'The value above which a signature is needed',
      help: 'Retail value before discounts. An order of exactly this amount needs none.',
      statements: ['SIGN-01'],
    }),
    carrier: text({
      label: 'When shipped by',
      subject: 'The carrier',
      help: 'The carrier’s name, for example UPS.',
      statements: ['SIGN-01', 'SIGN-02', 'SIGN-03'],
      most: 40,
    }),
  },
);

/** [SIGN-01] */
export interface SignatureSection extends ValueOf<typeof signature> {}
