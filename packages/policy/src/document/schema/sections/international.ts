import { days, flag, money } from '../fields.ts';
import { choice, section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';
import { remedies } from './remedies.ts';

/** [INTL-01] Returns from every other country that is served. */
export const international = section(
  {
    label: 'International returns',
    help: 'Returns from every country you ship to that has no rule of its own.',
  },
  {
    accepted: flag({
      label: 'Accept international returns',
      subject: 'International returns',
      help: 'While it is off, nothing can be returned from these countries.',
      statements: ['INTL-01'],
    }),
    anchor: choice(
      {
        label: 'Where the days begin',
        help: 'Days from shipment can be over before the parcel arrives.',
        statements: ['INTL-01'],
      },
      { shipment: 'With the shipment', delivery: 'With the delivery' },
    ),
    days: days({
      label: 'Days to a return',
      help: 'The last included, to request a return.',
      statements: ['INTL-01'],
    }),
    fee: money({
      label: 'International return fee',
      subject: 'The international return fee',
      help: 'Taken once for each return, besides the customer’s own postage.',
      statements: ['INTL-01', 'PROT-01'],
    }),
    remedies: remedies({
      label: 'What is possible',
      help: 'What customers can get for an item that comes back.',
      statements: ['INTL-01'],
    }),
  },
);

/** [INTL-01] Returns from every other country that is served. */
export interface InternationalSection extends ValueOf<typeof international> {}
