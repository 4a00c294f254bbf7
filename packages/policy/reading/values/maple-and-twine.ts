import type { KeyedText } from './key.ts';
import { always, amountIn, cannot, rate, says, transit, why, workdays } from './key.ts';

const cad = amountIn('CAD');
const costs = rate('CAD');

/** The 21 values of the text's key. */
export const mapleAndTwine: KeyedText = {
  currency: 'CAD',
  country: 'CA',
  keys: [
    says('Amounts are in Canadian dollars', 'merchant.shopCurrency', 'CAD'),
    says('Atlantic time', 'merchant.timeZone', 'America/Halifax'),
    says('after discounts and before tax', 'destinations.basis', 'after-discounts'),
    costs('Canada: $14.95, free from $175.00', 'CA', 14_95, 175_00),
    costs('United States: $24.95, free from $250.00', 'US', 24_95, 250_00),
    cannot('adds $25.00', why.option),
    cannot('before 11:00 Atlantic time', why.sameDay),
    workdays('Monday to Friday'),
    cannot('Nova Scotia public holidays', why.region),
    transit('3 to 6 business days in Canada', 'CA', 3, 6),
    transit('6 to 10 in the United States', 'US', 6, 10),
    cannot('post office boxes in Canada', 'P.O. boxes are accepted or refused everywhere'),
    cannot('but not in the United States', 'P.O. boxes are accepted or refused everywhere'),
    says('$300.00 or more before discounts', 'signature', { required: true, above: cad(299_99) }),
    says('within 30 days of delivery, the thirtieth day included', 'returns.refundDays', 30),
    says('10 days to post it', 'returns.shipBackDays', 10),
    says('We take $9.00 off', 'returns.fee', cad(9_00)),
    says('Exchanges follow the same dates', 'exchanges.days', 30),
    says('cost nothing', 'exchanges.fee', cad(0)),
    says('within 5 business days', 'returns.refundWithin', { least: 0, most: 5 }),
    always('not refunded, except when the mistake was ours', 'SHIP-07'),
  ],
};
