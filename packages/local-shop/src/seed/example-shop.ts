import { gid } from '../state/gid.ts';
import type { Market } from '../state/markets.ts';
import type { ShopSeed } from '../state/state.ts';

import {
  discountCode,
  generalProfile,
  market,
  ONLINE_STORE,
  productOf,
  variantId,
  type SeedProduct,
} from './seed-parts.ts';

/** Prices in US cents. */
export const exampleProducts: readonly SeedProduct[] = [
  {
    number: 1,
    handle: 'card-sleeve',
    title: 'Card Sleeve',
    price: 4500,
    description: 'Six cards and a folded note, in bridle leather.',
  },
  {
    number: 2,
    handle: 'mini-crossbody',
    title: 'Mini Crossbody',
    price: 9999,
    description: 'Phone, keys, and a strap you forget you are wearing.',
  },
  {
    number: 3,
    handle: 'day-crossbody',
    title: 'Day Crossbody',
    price: 10000,
    description: 'The one that goes everywhere.',
  },
  {
    number: 4,
    handle: 'city-tote',
    title: 'City Tote',
    price: 18000,
    description: 'Holds a laptop and stands up on its own.',
  },
  {
    number: 5,
    handle: 'weekend-tote',
    title: 'Weekend Tote',
    price: 25000,
    description: 'Two days away, packed in ten minutes.',
  },
  {
    number: 6,
    handle: 'travel-satchel',
    title: 'Travel Satchel',
    price: 26000,
    description: 'Full-grain leather with a brass lock.',
  },
  {
    number: 7,
    handle: 'summer-clutch',
    title: 'Summer Clutch',
    price: 8000,
    compareAtPrice: 12000,
    tags: ['sale'],
    description: 'Last season’s colours at a third off.',
  },
  {
    number: 8,
    handle: 'archive-hobo',
    title: 'Archive Hobo',
    price: 14000,
    compareAtPrice: 28000,
    tags: ['sale', 'final-sale'],
    description: 'The last pieces of a retired shape. Final sale.',
  },
  {
    number: 9,
    handle: 'leather-key-fob',
    title: 'Leather Key Fob (gift)',
    price: 0,
    tags: ['gift'],
    productType: 'Gift',
    description: 'A small thank-you that travels with an order.',
  },
  {
    number: 10,
    handle: 'everyday-sling',
    title: 'Everyday Sling',
    price: 12000,
    description: 'Worn across the chest, in three colors.',
    variants: {
      first: 'Cognac',
      others: [
        { number: 11, title: 'Black', price: 14000 },
        { number: 12, title: 'Forest', price: 9500 },
      ],
    },
  },
];

const markets: readonly Market[] = [
  market(1, 'United States', ['US'], 'USD', 1),
  market(2, 'Canada', ['CA'], 'CAD', 1.37),
  market(3, 'Hong Kong', ['HK'], 'HKD', 7.8, { [variantId(2)]: 99999, [variantId(3)]: 100000 }),
  market(4, 'Japan', ['JP'], 'JPY', 150),
  market(5, 'South Korea', ['KR'], 'KRW', 1380),
  market(6, 'Singapore', ['SG'], 'SGD', 1.35),
  market(7, 'International', ['DE', 'FR', 'GB', 'AU', 'NL', 'IT', 'ES'], 'USD', 1),
];

/** A shop to begin with, and the one of the tests here: ten products, seven markets, one location, no shipping rates yet. */
export const exampleShop: ShopSeed = {
  shop: {
    id: gid('Shop', 1),
    name: 'Example Shop',
    domain: 'example-shop.myshopify.com',
    email: 'owner@example-shop.example',
    contactEmail: 'owner@example-shop.example',
    primaryDomain: 'example-shop.myshopify.com',
    plan: 'Development',
    currency: 'USD',
    timeZone: 'America/Los_Angeles',
    countryCode: 'US',
    locales: ['en', 'fr', 'fr-CA', 'ja', 'ko', 'zh-TW', 'zh-HK'],
    marketDrivenShipping: false,
    welcome: {
      title: 'Handbags',
      heading: 'Bags made to be carried',
      text: 'Full-grain leather, cut and sewn in small batches in Los Angeles.',
    },
  },
  staff: [
    {
      ...{ id: '1', firstName: 'Jordan', lastName: 'Ellis', isOwner: true },
      email: 'owner@example-shop.example',
    },
    {
      ...{ id: '2', firstName: 'Sam', lastName: 'Rivera', isOwner: false },
      email: 'sam@example-shop.example',
    },
  ],
  locations: [
    {
      id: gid('Location', 1),
      name: 'Los Angeles studio',
      address: {
        address1: '1206 Maple Avenue',
        city: 'Los Angeles',
        provinceCode: 'CA',
        countryCode: 'US',
        zip: '90015',
      },
      fulfillmentService: null,
    },
  ],
  publications: [{ id: ONLINE_STORE, name: 'Online Store' }],
  products: exampleProducts.map((each) =>
    productOf(each, { vendor: 'Example Shop', skuPrefix: 'EX', productType: 'Handbag', grams: 600 }),
  ),
  markets,
  deliveryProfiles: [generalProfile(1, [1])],
  discountCodes: [discountCode(1, 'WELCOME10', 10), discountCode(2, 'BAGS15', 15)],
};
