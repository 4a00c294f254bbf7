import { countries, days, money } from '../fields.ts';
import { section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

/** [EXCH-01] */
export const exchanges = section(
  {
    label: 'Exchanges',
    subject: 'The exchanges',
    help: 'Where, for how long and at what fee items can be exchanged.',
  },
  {
    countries: countries({
      label: 'Countries of exchanges',
      subject: 'Where exchanges are offered',
      help: 'Elsewhere nothing can be exchanged.',
      statements: ['EXCH-01'],
    }),
    fee: money({
      label: 'Exchange fee',
      subject: 'The exchange fee',
      help: 'Taken once for each exchange, besides the difference in price.',
      statements: ['EXCH-01', 'PROT-01'],
    }),
    days: days({
      label: 'Days to an exchange',
      help: 'Days after delivery, the last included, to request an exchange.',
      statements: ['EXCH-01', 'RET-02'],
    }),
  },
);

/** [EXCH-01] */
export interface ExchangesSection extends ValueOf<typeof exchanges> {}
