import type { ShopSeed, ShopState } from './state/state.ts';

/** The app as its configuration file and its server describe it. */
export interface AppRegistration {
  /** The name in shopify.app.toml. */
  readonly name: string;
  /** The name as it stands in addresses: `/admin/apps/<handle>`. */
  readonly handle: string;
  /** The number in the app's reserved namespace: `app--<id>`. */
  readonly id: string;
  /** Where its server answers now, without a trailing slash. */
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** Those that it is installed with. */
  readonly scopes: readonly string[];
  /** Those that it may ask for later, and that a merchant may take back. */
  readonly optionalScopes: readonly string[];
  /** The app proxy, when the configuration has one. */
  readonly proxy: AppProxy | null;
  readonly webhooks: { readonly apiVersion: string; readonly subscriptions: readonly WebhookSubscription[] };
}

/** Requests below `path` of the storefront go to `url`, which is relative to the app's or absolute. */
export interface AppProxy {
  readonly url: string;
  /** `/<prefix>/<subpath>` */
  readonly path: string;
}

/** One topic (`orders/create`) and the address it is sent to, relative to the app's or absolute. */
export interface WebhookSubscription {
  readonly topic: string;
  readonly uri: string;
  /** The top-level fields that the payload is reduced to (`include_fields`); `null` for all. */
  readonly includeFields: readonly string[] | null;
}

/** A function of the app, as far as the Admin API tells about it. */
export interface DeployedFunction {
  readonly handle: string;
  readonly title: string;
  readonly description: string | null;
  readonly apiVersion: string;
  /** Such as `cart.validations.generate.run`. */
  readonly targets: readonly string[];
}

/** What a part of the local shop works with. `state` is changed in place, also by a reset: hold on to the object. */
export interface ShopContext {
  readonly state: ShopState;
  readonly seed: ShopSeed;
  readonly app: AppRegistration;
  /** The folder with one sub-folder for each extension. */
  readonly extensions: string;
  /** The functions that the app has deployed. */
  readonly functions: () => readonly DeployedFunction[];
  /** The present instant of the shop as ISO text in UTC, which somebody may have moved. */
  readonly now: () => string;
  /** The present instant of this machine: what goes by it outside of the shop too, as tokens and signatures do. */
  readonly machineTime: () => string;
  /** Sends a mail of the shop's own to a buyer. */
  readonly sendMail: (mail: ShopMail) => void;
  /** Sends an event to every subscription of its topic; returns at once, deliveries are retried in the background. */
  readonly publish: (event: ShopEvent) => void;
}

/** Something that happened, with the payload of its webhook. */
export interface ShopEvent {
  readonly topic: string;
  /** The thing it is about. */
  readonly resourceId: string;
  readonly payload: unknown;
}

/** A mail that Shopify sends for the shop. */
export interface ShopMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
