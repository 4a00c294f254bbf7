import {
  discountCode,
  generalProfile,
  gid,
  market,
  ONLINE_STORE,
  productOf,
  variantId,
  type SeedProduct,
  type ShopSeed,
} from 'local-shop';

/** Prices in euro cents. */
const bags: readonly SeedProduct[] = [
  {
    number: 101,
    handle: 'sailcloth-tote',
    title: 'Sailcloth Tote',
    price: 6900,
    description: 'Cut from a sail that has crossed the North Sea.',
  },
  {
    number: 102,
    handle: 'dockside-satchel',
    title: 'Dockside Satchel',
    price: 12900,
    description: 'Waxed canvas and one long strap.',
  },
  {
    number: 103,
    handle: 'rope-fob',
    title: 'Rope Fob',
    price: 900,
    description: 'A hand-spliced end for a bunch of keys.',
  },
];

const markets: ShopSeed['markets'] = [
  market(1, 'Germany', ['DE'], 'EUR', 1),
  market(2, 'Europe', ['FR', 'NL', 'IT', 'ES'], 'EUR', 1),
  market(3, 'United States', ['US'], 'USD', 1.08),
  market(4, 'Japan', ['JP'], 'JPY', 163),
];

const assortment = { vendor: 'Harbour Canvas', skuPrefix: 'HC', productType: 'Handbag', grams: 600 };

/** A shop in another country, currency and time zone, with three products, one of them shipped by a fulfillment service, four markets and no shipping rates yet. */
export const harbourCanvas: ShopSeed = {
  shop: {
    id: gid('Shop', 2),
    name: 'Harbour Canvas',
    domain: 'harbour-canvas.myshopify.com',
    email: 'hello@harbour-canvas.example',
    contactEmail: 'hello@harbour-canvas.example',
    primaryDomain: 'harbour-canvas.myshopify.com',
    plan: 'Development',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    countryCode: 'DE',
    locales: ['en', 'fr', 'ja'],
    marketDrivenShipping: false,
    welcome: {
      title: 'Canvas bags',
      heading: 'Made from old sails',
      text: 'Sailcloth from the harbour of Hamburg, sewn where it was landed.',
    },
  },
  staff: [
    {
      ...{ id: '201', firstName: 'Wiebke', lastName: 'Harms', isOwner: true },
      email: 'hello@harbour-canvas.example',
    },
    {
      ...{ id: '202', firstName: 'Tjark', lastName: 'Olsen', isOwner: false },
      email: 'tjark@harbour-canvas.example',
    },
  ],
  locations: [
    {
      id: gid('Location', 101),
      name: 'Hamburg loft',
      address: {
        address1: 'Am Sandtorkai 12',
        city: 'Hamburg',
        provinceCode: 'HH',
        countryCode: 'DE',
        zip: '20457',
      },
      fulfillmentService: null,
    },
    {
      id: gid('Location', 102),
      name: 'Elbe Logistics',
      address: {
        address1: 'Veddeler Damm 40',
        city: 'Hamburg',
        provinceCode: 'HH',
        countryCode: 'DE',
        zip: '20457',
      },
      fulfillmentService: { appId: '990001', variantIds: [variantId(103)] },
    },
  ],
  publications: [{ id: ONLINE_STORE, name: 'Online Store' }],
  products: bags.map((bag) => productOf(bag, assortment)),
  markets,
  deliveryProfiles: [generalProfile(101, [101, 102])],
  discountCodes: [discountCode(101, 'AHOY10', 10)],
};
