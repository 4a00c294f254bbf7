import { decideExchange } from '../after-sale/exchange.ts';
import { decideReship, decideReturnedParcel } from '../after-sale/returned-parcel.ts';
import { plainDate } from '../calendar/plain-date.ts';
import type { CountryCode, Policy, WaivableFee } from '../document/policy.ts';
import { feeFor } from '../fees/fee.ts';
import { returnFee } from '../fees/return-fee.ts';
import { isSame } from '../document/is-same.ts';
import type { Money } from '../money/money.ts';
import { returnWindow } from '../schedule/return-window.ts';
import { countriesByRule } from './return-days.ts';
import type { Difference, ImpactLine, Versions } from './versions.ts';
import { differences } from './versions.ts';
import { sayCountries, sayPrice, sentence } from './words.ts';

type Waives = readonly WaivableFee[];

/** Something that may cost a customer money after the order; `null` where it is not possible at all. */
interface Cost {
  readonly area: ImpactLine['area'];
  readonly what: string;
  readonly due: (policy: Policy, waives: Waives) => Money | null;
}

function exchangeFee(policy: Policy, country: CountryCode, day: number, waives: Waives): Money | null {
  const date = plainDate(day);
  const price = { minor: 100, currency: policy.merchant.shopCurrency };
  const decided = decideExchange(policy, {
    countryCode: country,
    ...{ placedOn: date, shippedOn: date, deliveredOn: date, requestedOn: date },
    ...{ waives, lines: [{ id: '', sale: 'full-price' }], returned: price, wanted: price },
  });
  return decided.kind === 'eligible' ? decided.fee.due : null;
}

const reship = (policy: Policy, bags: number, waives: Waives): Money | null => {
  const decided = decideReship(policy, { bags, scannedOn: null, waives });
  return decided.kind === 'eligible' ? decided.total : null;
};

const costsOf = (versions: Versions): readonly Cost[] => [
  ...countriesByRule(versions).flatMap((countries): readonly Cost[] => {
    const where = sayCountries(countries, versions.reader);
    const country = countries[0] ?? '';
    return [
      {
        area: 'Returns',
        what: `a return from ${where}`,
        due: (policy, waives) =>
          returnWindow(policy, country, versions.today) === null
            ? null
            : returnFee(policy, country, waives).due,
      },
      {
        area: 'Returns',
        what: `an exchange from ${where}`,
        due: (policy, waives) => exchangeFee(policy, country, versions.today, waives),
      },
    ];
  }),
  {
    area: 'Parcels',
    what: 'a parcel that comes back',
    due: (policy, waives) => {
      const decided = decideReturnedParcel(policy, 'unavailable', waives);
      return decided.kind === 'return' ? decided.fee.due : null;
    },
  },
  { area: 'Parcels', what: 'sending one item again', due: (policy, waives) => reship(policy, 1, waives) },
  { area: 'Parcels', what: 'sending three items again', due: (policy, waives) => reship(policy, 3, waives) },
  {
    area: 'Parcels',
    what: 'a replacement for a missing parcel',
    due: ({ missingParcels }, waives) =>
      feeFor('replacement', missingParcels.replacementFee, waives, 'MISS-04').due,
  },
];

/** What costs a customer something else after the order, with the protection and without it. */
export function sayFees(versions: Versions): readonly ImpactLine[] {
  const { before, after, reader } = versions;
  const isSold = before.protection.offered || after.protection.offered;
  const costs = costsOf(versions);
  const usual = differences(versions, costs, (policy, { due }) => due(policy, []));
  const withProtection = isSold
    ? differences(versions, costs, (policy, { due }) => due(policy, policy.protection.waives))
    : [];
  const say = (
    { case: { area, what }, before: was, after: is }: Difference<Cost, Money | null>,
    who: string,
  ) =>
    // Whether it is possible at all is said with its last day.
    was === null || is === null
      ? []
      : [
          {
            area,
            sentence: sentence(
              `${what}${who} will cost ${sayPrice(is, reader)} instead of ${sayPrice(was, reader)}`,
            ),
          },
        ];
  return [
    ...usual.flatMap((found) => say(found, '')),
    ...withProtection
      .filter((found) => !usual.some((each) => isSame(each, found)))
      .flatMap((found) => say(found, ', with the protection,')),
  ];
}
