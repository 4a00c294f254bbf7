import { exampleProducts, variantId } from 'local-shop';

/** Where a buyer of the past lives, by the fields of the local shop's page “Make an order”. */
interface Home {
  readonly firstName: string;
  readonly lastName: string;
  readonly address1: string;
  readonly city: string;
  readonly provinceCode?: string;
  readonly zip: string;
  readonly countryCode: string;
  readonly locale?: string;
}

const columbus = { city: 'Columbus', provinceCode: 'OH', countryCode: 'US' };

/** Most in the United States, as with the first merchant; invented people at addresses that have the form of real ones. */
const homes: readonly Home[] = [
  { ...columbus, firstName: 'Mia', lastName: 'Tanaka', address1: '12 Elm Street', zip: '43004' },
  { ...columbus, firstName: 'Grace', lastName: 'Okafor', address1: '88 Fulton Street', zip: '43215' },
  {
    ...{ firstName: 'Elena', lastName: 'Ruiz', address1: '401 Congress Avenue', city: 'Austin' },
    ...{ provinceCode: 'TX', zip: '78701', countryCode: 'US' },
  },
  {
    ...{ firstName: 'Hannah', lastName: 'Weiss', address1: '1430 Pearl Street', city: 'Boulder' },
    ...{ provinceCode: 'CO', zip: '80302', countryCode: 'US' },
  },
  {
    ...{ firstName: 'Claire', lastName: 'Gagnon', address1: '1200 Rue Sherbrooke Ouest', city: 'Montréal' },
    ...{ provinceCode: 'QC', zip: 'H3A 1H6', countryCode: 'CA', locale: 'fr-CA' },
  },
  {
    ...{ firstName: 'Yuki', lastName: 'Sato', address1: '1-1-2 Otemachi', city: 'Chiyoda-ku' },
    ...{ provinceCode: 'JP-13', zip: '100-0004', countryCode: 'JP', locale: 'ja' },
  },
  {
    ...{ firstName: 'Naomi', lastName: 'Brooks', address1: '77 Pine Street', city: 'Seattle' },
    ...{ provinceCode: 'WA', zip: '98101', countryCode: 'US' },
  },
  {
    ...{ firstName: 'Wing', lastName: 'Chan', address1: '88 Queensway', city: 'Admiralty' },
    ...{ provinceCode: 'HK', zip: '', countryCode: 'HK', locale: 'zh-HK' },
  },
];

/** An order of the past, and what the carrier did with it; days are counted back from today. */
export interface PastOrder {
  readonly day: number;
  readonly home: Home;
  readonly variantId: string;
  /** In the shop's currency's minor unit. */
  readonly merchandise: number;
  readonly quantity: number;
  readonly sentOn: number | null;
  readonly deliveredOn: number | null;
}

/** Bags that were bought; what costs nothing is a gift. */
const bags = exampleProducts.filter(({ price }) => price > 0);

const daysOf = (countryCode: string): number => (countryCode === 'US' ? 4 : 12);

function pastOrder(number: number): PastOrder {
  const [home, bag] = [homes[number % homes.length], bags[(number * 4) % bags.length]];
  if (!home || !bag) throw new RangeError('There is no home or no bag.');
  const quantity = number % 6 === 5 ? 2 : 1;
  const day = 59 - Math.floor((number * 59) / (count - 1));
  const sentOn = day > 1 ? day - 1 : null;
  // One parcel in twelve does not arrive.
  const arrives = sentOn === null || number % 12 === 7 ? -1 : sentOn - daysOf(home.countryCode);
  const bought = { home, variantId: variantId(bag.number), quantity, merchandise: bag.price * quantity };
  return { day, ...bought, sentOn, deliveredOn: arrives < 0 ? null : arrives };
}

const count = 36;

/** Two months of orders, the same ones each time: most have arrived, some are on their way, the last ones wait to be sent. */
export const pastOrders: readonly PastOrder[] = Array.from({ length: count }, (_, number) =>
  pastOrder(number),
);
