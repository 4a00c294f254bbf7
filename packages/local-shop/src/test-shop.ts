import { executeAdminGraphql, type AdminAnswer } from './admin-graphql/execute.ts';
import { exampleShop } from './seed/example-shop.ts';
import type { AppRegistration, DeployedFunction, ShopContext, ShopEvent, ShopMail } from './shop-context.ts';
import { createState, type ShopSeed } from './state/state.ts';

/** The app of the tests: its number and functions are those of Shopify's recorded answers. */
export const testApp: AppRegistration = {
  name: 'hermes-conformance-products',
  handle: 'hermes-conformance-products',
  id: '347082227713',
  url: 'http://127.0.0.1:9',
  apiKey: 'test-key',
  apiSecret: 'test-secret',
  scopes: [
    'write_products',
    'write_orders',
    'write_returns',
    'read_customers',
    'read_store_credit_accounts',
    'write_store_credit_account_transactions',
    'write_order_edits',
    'write_draft_orders',
    'write_discounts',
    'write_validations',
    'write_delivery_customizations',
    'write_shipping',
    'write_markets',
    'read_locales',
    'read_locations',
    'write_legal_policies',
    'write_online_store_pages',
    'write_translations',
    'write_publications',
    'write_merchant_managed_fulfillment_orders',
  ],
  optionalScopes: [],
  proxy: { url: '/proxy', path: '/apps/reviews' },
  webhooks: {
    apiVersion: '2026-07',
    subscriptions: [{ topic: 'orders/create', uri: '/webhooks', includeFields: null }],
  },
};

/** A function of an app, for one target. */
export const deploy = (handle: string, target: string): DeployedFunction => ({
  handle,
  title: handle,
  description: handle,
  apiVersion: '2026-07',
  targets: [target],
});

/** A shop without servers, at an instant that stands still until a test moves it. */
export interface TestShop {
  readonly context: ShopContext;
  readonly events: readonly ShopEvent[];
  readonly mails: readonly ShopMail[];
  moveTo(instant: string): void;
  /** One Admin API request with all scopes of the app. */
  admin(query: string, variables?: Readonly<Record<string, unknown>>): Promise<AdminAnswer>;
}

/** The functions that Shopify's recorded answers name. */
const recordedFunctions = [
  deploy('conformance-payment-customization', 'cart.payment-methods.transform.run'),
  deploy('conformance-validation', 'cart.validations.generate.run'),
  deploy('conformance-cart-transform', 'cart.transform.run'),
  deploy('conformance-discount', 'cart.delivery-options.discounts.generate.run'),
];

/** A fresh shop as seeded, with an app and its functions. */
export function testShop(
  app: AppRegistration = testApp,
  functions: readonly DeployedFunction[] = recordedFunctions,
  seed: ShopSeed = exampleShop,
): TestShop {
  let instant = '2026-11-23T10:00:00.000Z';
  const events: ShopEvent[] = [];
  const mails: ShopMail[] = [];
  const context: ShopContext = {
    state: createState(seed, 5000),
    seed,
    app,
    extensions: '',
    functions: () => functions,
    now: () => instant,
    machineTime: () => instant,
    sendMail: (mail) => {
      mails.push(mail);
    },
    publish: (event) => {
      events.push(event);
    },
  };
  return {
    context,
    events,
    mails,
    moveTo(next) {
      instant = next;
    },
    admin: (query, variables = {}) =>
      executeAdminGraphql(context, { query, variables, operationName: null }, app.scopes),
  };
}
