import { executeAdminGraphql } from '../../packages/local-shop/src/admin-graphql/execute.ts';
import { meetFault, planFaults } from '../../packages/local-shop/src/admin-graphql/planned-faults.ts';
import { VERSIONS } from '../../packages/local-shop/src/admin-graphql/schema.ts';
import { deploy, testShop } from '../../packages/local-shop/src/test-shop.ts';
import { readAppRegistration } from '../../packages/local-shop/src/installed-app/configuration.ts';
import type {
  AppRegistration,
  DeployedFunction,
  ShopContext,
  ShopEvent,
} from '../../packages/local-shop/src/shop-context.ts';
import type { Plan } from '../../packages/local-shop/src/state/planned-faults.ts';
import type { ShopState } from '../../packages/local-shop/src/state/state.ts';
import type { Admin } from '../admin-api/call.ts';
import { versionOf } from '../admin-api/document-version.ts';
import { json } from './admin-faults.ts';
import { tokenOf } from './token.ts';
import { readAsApp } from './wire.ts';

/** A request of the app to the Admin API. */
export interface AdminCall {
  /** `DoorstepHold` */
  readonly operation: string;
  readonly isMutation: boolean;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The local shop with the app installed: Shopify's schema, scopes, costs and refusals. */
export interface ShopWithApp {
  readonly domain: string;
  /** For what the local shop's own functions do: `fulfill(shop.context, …)`. */
  readonly context: ShopContext;
  /** All that the shop knows. Records are replaced: `shop.state.orders.set(id, { ...order, tags })`. */
  readonly state: ShopState;
  /** The Admin API of this shop, at the seam of the app's call function. Waiting moves the shop's clock. */
  readonly admin: Admin;
  /** What the app has asked for, in the order of arrival; failed calls too. */
  readonly calls: AdminCall[];
  /** Names of the mutations among them. */
  mutations(): readonly string[];
  /** What the shop would send webhooks of, in the order in which it happened; nothing is sent. */
  readonly events: readonly ShopEvent[];
  /** The access scopes that the merchant grants from now on. */
  grant(scopes: readonly string[]): void;
  /** The functions that the app has deployed. */
  functions: readonly DeployedFunction[];
  /** Plans the next calls of an operation, one after the other; calls behind the last plan pass. */
  onOperation(operation: string, ...plans: readonly Plan[]): void;
  /** Moves the shop's clock, which stands still otherwise, to an instant as ISO text in UTC. */
  moveTo(instant: string): void;
  /** Writes a call down among `calls`. */
  note(query: string, variables: AdminCall['variables']): void;
}

/** What happens at the call with this number, counted from 1: `onOperation('DoorstepHold', ...atCall(3, cut))`. */
export const atCall = (number: number, plan: Plan): readonly Plan[] => [
  ...Array.from({ length: number - 1 }, () => null),
  plan,
];

const registration: AppRegistration = readAppRegistration({
  url: 'https://doorstep.example.com',
  apiKey: 'key',
  apiSecret: 'secret',
  configuration: 'shopify.app.toml',
});

const functions: readonly DeployedFunction[] = [
  deploy('checkout-policy', 'cart.validations.generate.run'),
  deploy('shipping-policy', 'cart.delivery-options.discounts.generate.run'),
  deploy('promotion-policy', 'cart.lines.discounts.generate.run'),
  deploy('delivery-policy', 'cart.delivery-options.transform.run'),
];

/** A fresh shop that nothing was sold in, in Los Angeles and US dollars, with the app as shopify.app.toml describes it. */
export function shopWithApp(domain = 'aallyn.myshopify.com'): ShopWithApp {
  let scopes: readonly string[] = [...registration.scopes, ...registration.optionalScopes];
  let deployedNow = functions;
  const local = testShop(registration);
  const context: ShopContext = { ...local.context, functions: () => deployedNow };
  const { state } = context;
  const contactEmail = `hello@${domain.split('.')[0]}.example`;
  state.shop = {
    ...state.shop,
    ...{ name: 'AALLYN', domain, contactEmail, primaryDomain: 'aallyn.example', plan: 'Basic' },
  };
  const installedWith = (granted: readonly string[]) => ({
    ...{ id: 'gid://shopify/AppInstallation/1', installedAt: context.now(), scopes: granted },
  });
  state.installation = installedWith(scopes);
  const token = { token: tokenOf(domain), kind: 'offline', scopes, expiresAt: null } as const;
  state.accessTokens.set(token.token, token);
  const calls: AdminCall[] = [];
  const note: ShopWithApp['note'] = (query, variables) => {
    const [, kind, operation = ''] = /(query|mutation) (\w+)/.exec(query) ?? [];
    calls.push({ operation, isMutation: kind === 'mutation', variables });
  };
  return {
    domain,
    context,
    state,
    calls,
    events: local.events,
    mutations: () => calls.filter(({ isMutation }) => isMutation).map(({ operation }) => operation),
    grant: (granted) => {
      scopes = granted;
      state.installation = installedWith(granted);
      state.accessTokens.set(token.token, { ...token, scopes: granted });
    },
    get functions() {
      return deployedNow;
    },
    set functions(next) {
      deployedNow = next;
    },
    onOperation: (operation, ...plans) => planFaults(context, operation, plans),
    moveTo: (instant) => local.moveTo(instant),
    note,
    admin: {
      shop: domain,
      send: async (query, variables) => {
        note(query, variables);
        const answer = () =>
          executeAdminGraphql(
            context,
            { query, variables, operationName: null },
            scopes,
            VERSIONS.find((each) => each === versionOf(query)),
          );
        const met = await meetFault(context, query, answer);
        return readAsApp(met ?? json(await answer()));
      },
      wait: (milliseconds) => {
        local.moveTo(new Date(Date.parse(context.now()) + milliseconds).toISOString());
        return Promise.resolve();
      },
    },
  };
}
