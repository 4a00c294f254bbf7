import type { KeyedText } from './key.ts';
import { amountIn, cannot, handling, rate, says, transit, why, workdays } from './key.ts';

const eur = amountIn('EUR');
const costs = rate('EUR');

/** The 16 values of the text's key; of the European Union, France stands for every country. */
export const brennholzKontor: KeyedText = {
  currency: 'EUR',
  country: 'DE',
  keys: [
    says('4,95 €', 'merchant.shopCurrency', 'EUR'),
    cannot('include 19 % VAT', 'taxes are Shopify’s; a policy names states of the U.S. only'),
    costs('4,95 €; from an order value of 39 €', 'DE', 4_95, 39_00),
    costs('14,95 €, free of charge from 100,00 €', 'FR', 14_95, 100_00),
    costs('Switzerland and Norway: 19,90 €', 'NO', 19_90, null),
    workdays('Monday to Friday'),
    cannot('public holidays in Hamburg', why.region),
    handling('1 to 2 working days after receipt of payment', 2),
    transit('2-3 working days in Germany', 'DE', 2, 3),
    transit('4-7 in the EU', 'FR', 4, 7),
    cannot(
      'fourteen days of receiving the goods',
      'a policy has one time for returns; the law’s own is not a value',
    ),
    says('30 days after purchase', 'returns.refundDays', 30),
    cannot('at the latest fourteen days after we hear', 'counted from the request, in calendar days'),
    says('deduct 6,90 €', 'returns.fee', eur(6_90)),
    says('9,90 € in total', 'returnedParcels.fee', eur(9_90)),
    cannot('30 € in total', 'a parcel that comes back costs the same from everywhere'),
  ],
};
