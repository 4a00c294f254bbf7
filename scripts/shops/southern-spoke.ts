import {
  discountCode,
  generalProfile,
  gid,
  market,
  ONLINE_STORE,
  productOf,
  type SeedProduct,
  type ShopSeed,
} from 'local-shop';

/** Prices in cents of an Australian dollar: one at the amount from which postage is free, and one on each side of it. */
const parts: readonly SeedProduct[] = [
  {
    number: 201,
    handle: 'bar-tape',
    title: 'Bar Tape',
    price: 1900,
    description: 'Cork, in three colours.',
  },
  {
    number: 202,
    handle: 'track-saddle',
    title: 'Track Saddle',
    price: 9999,
    description: 'Narrow, light, and broken in within a week.',
  },
  {
    number: 203,
    handle: 'floor-pump',
    title: 'Floor Pump',
    price: 10000,
    description: 'To eleven bar without a fuss.',
  },
  {
    number: 204,
    handle: 'wet-light-set',
    title: 'Wet Light Set',
    price: 10001,
    description: 'Front and rear, for rain.',
  },
  {
    number: 205,
    handle: 'pannier',
    title: 'Pannier',
    price: 20000,
    description: 'Welded seams and one hand to take it off.',
  },
];

const markets: ShopSeed['markets'] = [
  market(1, 'Australia', ['AU'], 'AUD', 1),
  market(2, 'New Zealand', ['NZ'], 'NZD', 1.09),
  market(3, 'United States', ['US'], 'USD', 0.65),
];

const assortment = { vendor: 'Southern Spoke', skuPrefix: 'SSC', productType: 'Bicycle part', grams: 500 };

/** The shop of a merchant who has another page than AALLYN: Australian dollars, Melbourne, three markets; the page is `southern-spoke.txt` of the texts that are read. */
export const southernSpoke: ShopSeed = {
  shop: {
    id: gid('Shop', 3),
    name: 'Southern Spoke Cycling',
    domain: 'southern-spoke.myshopify.com',
    email: 'hello@southern-spoke.example',
    contactEmail: 'hello@southern-spoke.example',
    primaryDomain: 'southern-spoke.myshopify.com',
    plan: 'Development',
    currency: 'AUD',
    timeZone: 'Australia/Melbourne',
    countryCode: 'AU',
    locales: ['en'],
    marketDrivenShipping: false,
    welcome: {
      title: 'Bicycle parts',
      heading: 'Parts that outlast the frame',
      text: 'Chosen and packed in Melbourne by people who ride to work.',
    },
  },
  staff: [
    {
      ...{ id: '301', firstName: 'Mara', lastName: 'Whelan', isOwner: true },
      email: 'hello@southern-spoke.example',
    },
  ],
  locations: [
    {
      id: gid('Location', 201),
      name: 'Brunswick workshop',
      address: {
        address1: '88 Albert Street',
        city: 'Brunswick',
        provinceCode: 'VIC',
        countryCode: 'AU',
        zip: '3056',
      },
      fulfillmentService: null,
    },
  ],
  publications: [{ id: ONLINE_STORE, name: 'Online Store' }],
  products: parts.map((part) => productOf(part, assortment)),
  markets,
  deliveryProfiles: [generalProfile(201, [201])],
  discountCodes: [discountCode(201, 'SPOKE10', 10)],
};
