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

/** Prices in cents of a Canadian dollar: one at the amount from which delivery in Canada is free, and one on each side of it. */
const goods: readonly SeedProduct[] = [
  {
    number: 301,
    handle: 'sock-yarn',
    title: 'Sock Yarn',
    price: 2400,
    description: 'A hundred grams, dyed in small pots.',
  },
  {
    number: 302,
    handle: 'fisher-shawl',
    title: 'Fisher Shawl',
    price: 17499,
    description: 'Knitted in Lunenburg, washed in rainwater.',
  },
  {
    number: 303,
    handle: 'lap-blanket',
    title: 'Lap Blanket',
    price: 17500,
    description: 'Woven wool, a metre and a half each way.',
  },
  {
    number: 304,
    handle: 'harbour-sweater',
    title: 'Harbour Sweater',
    price: 25000,
    description: 'Undyed wool with a doubled collar.',
  },
];

const markets: ShopSeed['markets'] = [
  market(1, 'Canada', ['CA'], 'CAD', 1),
  market(2, 'United States', ['US'], 'USD', 0.72),
];

const assortment = { vendor: 'Maple & Twine', skuPrefix: 'MTW', productType: 'Knitwear', grams: 400 };

/** The shop of a merchant whose page contradicts itself nowhere: Canadian dollars, Halifax, two markets; the page is `maple-and-twine.txt` of the texts that are read. */
export const mapleAndTwine: ShopSeed = {
  shop: {
    id: gid('Shop', 4),
    name: 'Maple & Twine',
    domain: 'maple-and-twine.myshopify.com',
    email: 'hello@maple-and-twine.example',
    contactEmail: 'hello@maple-and-twine.example',
    primaryDomain: 'maple-and-twine.myshopify.com',
    plan: 'Development',
    currency: 'CAD',
    timeZone: 'America/Halifax',
    countryCode: 'CA',
    locales: ['en', 'fr'],
    marketDrivenShipping: false,
    welcome: {
      title: 'Knitwear',
      heading: 'Wool with salt in it',
      text: 'Knitted and woven within a day’s drive of Halifax.',
    },
  },
  staff: [
    {
      ...{ id: '401', firstName: 'Nora', lastName: 'Comeau', isOwner: true },
      email: 'hello@maple-and-twine.example',
    },
  ],
  locations: [
    {
      id: gid('Location', 301),
      name: 'Halifax workshop',
      address: {
        address1: '14 Water Street',
        city: 'Halifax',
        provinceCode: 'NS',
        countryCode: 'CA',
        zip: 'B3J 2X1',
      },
      fulfillmentService: null,
    },
  ],
  publications: [{ id: ONLINE_STORE, name: 'Online Store' }],
  products: goods.map((each) => productOf(each, assortment)),
  markets,
  deliveryProfiles: [generalProfile(301, [301])],
  discountCodes: [discountCode(301, 'WOOL10', 10)],
};
