import type { BulkOperation } from './bulk-operations.ts';
import type { CarriedOut } from './carried-out.ts';
import type { CaptchaToken } from './captcha-tokens.ts';
import type { Cart } from './carts.ts';
import { untouchedProfile, type CheckoutProfile } from './checkout-profile.ts';
import type { DeliveryProfile } from './delivery.ts';
import type { DiscountCode } from './discount-codes.ts';
import type { DraftOrder } from './draft-orders.ts';
import type { AutomaticAppDiscount, DeliveryCustomization, Validation } from './function-owners.ts';
import { gid } from './gid.ts';
import type { IdempotentAnswer } from './idempotent-answers.ts';
import type { AccessToken, Installation, RefreshToken } from './installation.ts';
import type { Market } from './markets.ts';
import type { Metafield, MetafieldDefinition } from './metafields.ts';
import type { OrderEdit } from './order-edits.ts';
import type { Customer, Order } from './orders.ts';
import type { Page } from './pages.ts';
import type { PlannedFaults } from './planned-faults.ts';
import type { Product, Publication } from './products.ts';
import type { QueryBucket } from './query-bucket.ts';
import type { Location, Shop } from './shop.ts';
import { defaultReturnPolicy, type ReturnPolicyProfile } from './return-policies.ts';
import type { ShopPolicy, ShopPolicyType } from './shop-policies.ts';
import type { SignInCode } from './sign-in-codes.ts';
import type { StaffMember } from './staff.ts';
import type { StoreCreditAccount } from './store-credit.ts';
import type { Storm } from './storm.ts';
import { everythingOn, type Theme } from './theme.ts';
import type { Translation } from './translations.ts';
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
  /** What goes wrong by chance; `null` in calm weather. */
  storm: Storm | null;
  /** Every mutation of the Admin API that was asked for, by its name and arguments. */
  readonly carriedOut: Map<string, CarriedOut>;
  readonly bulkOperations: Map<string, BulkOperation>;
  /** Whether requests to the Admin API are ever refused for want of points. */
  isThrottled: boolean;
  /** The number the next new thing gets. */
  nextId: number;
  /** How far the shop's clock is ahead of the machine's, in milliseconds. */
  clockShift: number;
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
  /** Pages of the online store. */
  readonly pages: Map<string, Page>;
  readonly shopPolicies: Map<ShopPolicyType, ShopPolicy>;
  readonly returnPolicyProfiles: Map<string, ReturnPolicyProfile>;
  /** By `translationKey(…)`. */
  readonly translations: Map<string, Translation>;
  readonly carts: Map<string, Cart>;
  readonly customers: Map<string, Customer>;
  /** What customers have to spend, by account. */
  readonly storeCreditAccounts: Map<string, StoreCreditAccount>;
  /** Whose an e-mail address is, or a phone number where there is no address. */
  readonly customerOfContact: Map<string, string>;
  /** Codes that were mailed for signing in to the customer account, by e-mail address. */
  readonly signInCodes: Map<string, SignInCode>;
  /** Answers of the captcha's widget, by token. */
  readonly captchaTokens: Map<string, CaptchaToken>;
  readonly draftOrders: Map<string, DraftOrder>;
  readonly orders: Map<string, Order>;
  /** Which order a fulfillment order or a fulfillment belongs to, by its id. */
  readonly orderOfPart: Map<string, string>;
  readonly orderEdits: Map<string, OrderEdit>;
  /** First answers of mutations that are carried out once, by mutation and key. */
  readonly idempotentAnswers: Map<string, IdempotentAnswer>;
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
    storm: null,
    carriedOut: new Map(),
    bulkOperations: new Map(),
    isThrottled: true,
    nextId: firstId,
    clockShift: 0,
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
    pages: new Map(),
    shopPolicies: new Map(),
    returnPolicyProfiles: byId([defaultReturnPolicy]),
    translations: new Map(),
    carts: new Map(),
    customers: new Map(),
    storeCreditAccounts: new Map(),
    customerOfContact: new Map(),
    signInCodes: new Map(),
    captchaTokens: new Map(),
    draftOrders: new Map(),
    orders: new Map(),
    orderOfPart: new Map(),
    orderEdits: new Map(),
    idempotentAnswers: new Map(),
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
