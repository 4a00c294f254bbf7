import type { Cart } from './carts.ts';
import { untouchedProfile, type CheckoutProfile } from './checkout-profile.ts';
import type { DeliveryProfile } from './delivery.ts';
import type { DiscountCode } from './discount-codes.ts';
import type { DraftOrder } from './draft-orders.ts';
import type { AutomaticAppDiscount, DeliveryCustomization, Validation } from './function-owners.ts';
import { gid } from './gid.ts';
import type { AccessToken, Installation, RefreshToken } from './installation.ts';
import type { Market } from './markets.ts';
import type { Metafield, MetafieldDefinition } from './metafields.ts';
import type { OrderEdit } from './order-edits.ts';
import type { Customer, Order } from './orders.ts';
import type { PlannedFaults } from './planned-faults.ts';
import type { Product, Publication } from './products.ts';
import type { QueryBucket } from './query-bucket.ts';
import type { Location, Shop } from './shop.ts';
import type { StaffMember } from './staff.ts';
import { everythingOn, type Theme } from './theme.ts';
import type { WebhookDelivery } from './webhook-deliveries.ts';

/** What a shop starts with. */
export interface ShopSeed {
  readonly shop: Shop;
  /** Who can sign in to the admin; one of them owns the shop. */
  readonly staff: readonly StaffMember[];
  readonly locations: readonly Location[];
  readonly publications: readonly Publication[];
  readonly products: readonly Product[];
  readonly markets: readonly Market[];
  readonly deliveryProfiles: readonly DeliveryProfile[];
  readonly discountCodes: readonly DiscountCode[];
  /** Blocks of apps start switched off, as they do at Shopify. */
  readonly startsWithoutBlocks?: true;
}

/**
 * Everything the shop knows, in memory. Records are replaced, never changed in place:
 * `state.orders.set(order.id, { ...order, tags })`. Maps are keyed by global id and keep their order of creation.
 */
export interface ShopState {
  shop: Shop;
  checkoutProfile: CheckoutProfile;
  theme: Theme;
  /** What the app may still ask of the Admin API; `null` before it has asked. */
  queryBucket: QueryBucket | null;
  /** What goes wrong at the next calls of the Admin API, by their operations. */
  readonly plannedFaults: PlannedFaults;
  /** The number the next new thing gets. */
  nextId: number;
  readonly staff: Map<string, StaffMember>;
  readonly locations: Map<string, Location>;
  readonly publications: Map<string, Publication>;
  readonly products: Map<string, Product>;
  /** Variants of which no piece is left, by id. */
  readonly soldOut: Map<string, true>;
  readonly markets: Map<string, Market>;
  readonly deliveryProfiles: Map<string, DeliveryProfile>;
  readonly validations: Map<string, Validation>;
  readonly deliveryCustomizations: Map<string, DeliveryCustomization>;
  readonly discounts: Map<string, AutomaticAppDiscount>;
  readonly discountCodes: Map<string, DiscountCode>;
  /** When a function first failed for what it runs for, as ISO text, by the owner's id. */
  readonly functionErrors: Map<string, string>;
  /** By `metafieldKey(ownerId, namespace, key)`. */
  readonly metafields: Map<string, Metafield>;
  readonly metafieldDefinitions: Map<string, MetafieldDefinition>;
  readonly carts: Map<string, Cart>;
  readonly customers: Map<string, Customer>;
  readonly draftOrders: Map<string, DraftOrder>;
  readonly orders: Map<string, Order>;
  readonly orderEdits: Map<string, OrderEdit>;
  installation: Installation | null;
  /** By token text. */
  readonly accessTokens: Map<string, AccessToken>;
  readonly refreshTokens: Map<string, RefreshToken>;
  /** By webhook id, oldest first. */
  readonly webhookDeliveries: Map<string, WebhookDelivery>;
}

const byId = <Record extends { readonly id: string }>(records: readonly Record[]): Map<string, Record> =>
  new Map(records.map((record) => [record.id, record]));

/** A shop as the seed describes it, with nothing sold and no app installed. New ids count from `firstId`. */
export function createState(seed: ShopSeed, firstId: number): ShopState {
  const switchedOff = seed.startsWithoutBlocks ? 'everything' : [];
  return {
    shop: seed.shop,
    checkoutProfile: { ...untouchedProfile, switchedOff },
    theme: { ...everythingOn, switchedOff },
    queryBucket: null,
    plannedFaults: new Map(),
    nextId: firstId,
    staff: byId(seed.staff),
    locations: byId(seed.locations),
    publications: byId(seed.publications),
    products: byId(seed.products),
    soldOut: new Map(),
    markets: byId(seed.markets),
    deliveryProfiles: byId(seed.deliveryProfiles),
    validations: new Map(),
    deliveryCustomizations: new Map(),
    discounts: new Map(),
    discountCodes: byId(seed.discountCodes),
    functionErrors: new Map(),
    metafields: new Map(),
    metafieldDefinitions: new Map(),
    carts: new Map(),
    customers: new Map(),
    draftOrders: new Map(),
    orders: new Map(),
    orderEdits: new Map(),
    installation: null,
    accessTokens: new Map(),
    refreshTokens: new Map(),
    webhookDeliveries: new Map(),
  };
}

/** Returns a shop to its seed in place, so that everybody who holds the state sees it. Ids go on counting. */
export function resetState(state: ShopState, seed: ShopSeed): void {
  Object.assign(state, createState(seed, state.nextId));
}

/** A new global id: `newGid(state, 'Order')` is `gid://shopify/Order/<nextId>`, and no number is given twice. */
export function newGid(state: ShopState, type: string): string {
  const id = gid(type, state.nextId);
  state.nextId += 1;
  return id;
}
