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

/** Prices in pence: one at the amount from which delivery in the United Kingdom is free, and one on each side of it. */
const pots: readonly SeedProduct[] = [
  {
    number: 401,
    handle: 'salt-pig',
    title: 'Salt Pig',
    price: 3200,
    description: 'Stoneware with a mouth wide enough for a spoon.',
  },
  {
    number: 402,
    handle: 'serving-bowl',
    title: 'Serving Bowl',
    price: 7500,
    description: 'Thrown in one piece, glazed in estuary grey.',
  },
  {
    number: 403,
    handle: 'tall-jug',
    title: 'Tall Jug',
    price: 7501,
    description: 'Pours without a drip.',
  },
  {
    number: 404,
    handle: 'dinner-set',
    title: 'Dinner Set',
    price: 30001,
    description: 'Four plates, four bowls, no two alike.',
  },
];

const markets: ShopSeed['markets'] = [
  market(1, 'United Kingdom', ['GB'], 'GBP', 1),
  market(2, 'European Union', ['IE', 'FR', 'DE', 'NL', 'BE', 'ES', 'IT', 'AT', 'DK'], 'EUR', 1.17),
  market(3, 'United States', ['US'], 'USD', 1.31),
];

const assortment = { vendor: 'Kiln & Harbour', skuPrefix: 'KH', productType: 'Pottery', grams: 900 };

/** The shop of a merchant with a page of a thousand words: pounds, Bristol, three markets, goods that break; the page is `kiln-and-harbour.txt` of the texts that are read. */
export const kilnAndHarbour: ShopSeed = {
  shop: {
    id: gid('Shop', 5),
    name: 'Kiln & Harbour Pottery',
    domain: 'kiln-and-harbour.myshopify.com',
    email: 'hello@kilnandharbour.example',
    contactEmail: 'hello@kilnandharbour.example',
    primaryDomain: 'kiln-and-harbour.myshopify.com',
    plan: 'Development',
    currency: 'GBP',
    timeZone: 'Europe/London',
    countryCode: 'GB',
    locales: ['en'],
    marketDrivenShipping: false,
    welcome: {
      title: 'Pottery',
      heading: 'Thrown slowly by two people',
      text: 'Made and packed in a railway arch in Bristol.',
    },
  },
  staff: [
    {
      ...{ id: '501', firstName: 'Meg', lastName: 'Penrose', isOwner: true },
      email: 'hello@kilnandharbour.example',
    },
  ],
  locations: [
    {
      id: gid('Location', 401),
      name: 'Bristol studio',
      address: {
        address1: 'Arch 14, Silverthorne Lane',
        city: 'Bristol',
        provinceCode: 'ENG',
        countryCode: 'GB',
        zip: 'BS2 0QD',
      },
      fulfillmentService: null,
    },
  ],
  publications: [{ id: ONLINE_STORE, name: 'Online Store' }],
  products: pots.map((each) => productOf(each, assortment)),
  markets,
  deliveryProfiles: [generalProfile(401, [401])],
  discountCodes: [discountCode(401, 'CLAY10', 10)],
};
