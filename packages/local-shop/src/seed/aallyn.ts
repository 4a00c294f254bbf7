import type { DiscountCode } from '../state/discount-codes.ts';
import { gid } from '../state/gid.ts';
import type { Market } from '../state/markets.ts';
import type { Product, Variant } from '../state/products.ts';
import type { ShopSeed } from '../state/state.ts';

const OPENED = '2026-01-05T15:00:00Z';
const ONLINE_STORE = gid('Publication', 1);

interface Bag {
  readonly number: number;
  readonly handle: string;
  readonly title: string;
  readonly price: number;
  readonly compareAtPrice?: number;
  readonly tags?: readonly string[];
  readonly productType?: string;
  readonly description: string;
}

/** Prices in US cents. */
const bags: readonly Bag[] = [
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
];

const variantId = (number: number): string => gid('ProductVariant', number);

function variantOf(bag: Bag): Variant {
  return {
    id: variantId(bag.number),
    title: 'Default Title',
    sku: `AAL-${String(bag.number).padStart(3, '0')}`,
    price: bag.price,
    compareAtPrice: bag.compareAtPrice ?? null,
    requiresShipping: true,
    taxable: true,
    tracked: true,
    inventoryPolicy: 'DENY',
    grams: 600,
    inventoryItemId: gid('InventoryItem', bag.number),
  };
}

function productOf(bag: Bag): Product {
  return {
    id: gid('Product', bag.number),
    handle: bag.handle,
    title: bag.title,
    descriptionHtml: `<p>${bag.description}</p>`,
    vendor: 'AALLYN',
    productType: bag.productType ?? 'Handbag',
    status: 'ACTIVE',
    tags: bag.tags ?? [],
    isGiftCard: false,
    variants: [variantOf(bag)],
    publicationIds: [ONLINE_STORE],
    createdAt: OPENED,
    updatedAt: OPENED,
  };
}

function market(
  number: number,
  name: string,
  countries: readonly string[],
  currency: string,
  rate: number,
  fixedPrices: Readonly<Record<string, number>> = {},
): Market {
  const handle = name.toLowerCase().replaceAll(' ', '-');
  const primary = number === 1;
  return {
    id: gid('Market', number),
    name,
    handle,
    status: 'ACTIVE',
    primary,
    countries,
    currency,
    rate,
    fixedPrices,
    shipping: null,
  };
}

function discountCode(number: number, code: string, percentage: number): DiscountCode {
  const combinesWith = { orderDiscounts: true, productDiscounts: true, shippingDiscounts: true };
  return {
    id: gid('DiscountCodeNode', number),
    code,
    title: `${percentage} % off`,
    percentage,
    combinesWith,
  };
}

const markets: readonly Market[] = [
  market(1, 'United States', ['US'], 'USD', 1),
  market(2, 'Canada', ['CA'], 'CAD', 1.37),
  market(3, 'Hong Kong', ['HK'], 'HKD', 7.8, { [variantId(2)]: 99999, [variantId(3)]: 100000 }),
  market(4, 'Japan', ['JP'], 'JPY', 150),
  market(5, 'South Korea', ['KR'], 'KRW', 1380),
  market(6, 'Singapore', ['SG'], 'SGD', 1.35),
  market(7, 'International', ['DE', 'FR', 'GB', 'AU', 'NL', 'IT', 'ES'], 'USD', 1),
];

/** The local shop that everybody starts with: nine products, seven markets, one location, no shipping rates yet. */
export const aallyn: ShopSeed = {
  shop: {
    id: gid('Shop', 1),
    name: 'AALLYN',
    domain: 'aallyn.myshopify.com',
    email: 'owner@aallyn.example',
    currency: 'USD',
    timeZone: 'America/Los_Angeles',
    countryCode: 'US',
    locales: ['en', 'fr', 'fr-CA', 'ja', 'ko', 'zh-TW', 'zh-HK'],
    marketDrivenShipping: false,
  },
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
    },
  ],
  publications: [{ id: ONLINE_STORE, name: 'Online Store' }],
  products: bags.map(productOf),
  markets,
  deliveryProfiles: [
    {
      id: gid('DeliveryProfile', 1),
      name: 'General profile',
      default: true,
      version: 1,
      locationGroups: [{ id: gid('DeliveryLocationGroup', 1), locationIds: [gid('Location', 1)], zones: [] }],
      variantIds: [],
    },
  ],
  discountCodes: [discountCode(1, 'WELCOME10', 10), discountCode(2, 'BAGS15', 15)],
};
