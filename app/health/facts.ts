import type { Result } from '@doorstep/policy';

import type { CodeReach } from '../admin-api/code-reach.ts';
import type { Configurations } from '../admin-api/configurations.ts';
import type { ShopLocation } from '../admin-api/locations.ts';
import type { Owners } from '../admin-api/owners.ts';
import type { ShopPlan } from '../admin-api/shop.ts';
import type { RateFacts } from '../setup/facts.ts';
import type { ProtectionFacts } from '../setup/found-protection.ts';
import type { TextDrift } from '../page/publish/drift.server.ts';
import type { ServedDrift } from '../page/served/read-served.server.ts';
import type { KnownProtection } from '../setup/known-protection.server.ts';
import type { PlacedReturnRules } from './read-return-rules.ts';
import type { Arrival } from './arrived.server.ts';

/** What Shopify tells of a shop, each read on its own. */
export interface ToldFacts {
  readonly owners: Owners;
  readonly configurations: Configurations;
  readonly missingScopes: readonly string[];
  readonly rates: RateFacts;
  readonly protection: ProtectionFacts;
  readonly codes: readonly CodeReach[];
  readonly locations: readonly ShopLocation[];
  readonly latestOrders: readonly PlacedOrder[];
  readonly apiVersions: ApiVersions;
  readonly plan: ShopPlan;
  readonly texts: TextDrift;
  /** What the storefront serves of them. */
  readonly served: ServedDrift;
  /** `null` where the merchant has not let the app read them. */
  readonly returnRules: readonly PlacedReturnRules[] | null;
}

/** An order as Shopify has it, and how it has come here. */
export interface PlacedOrder extends Arrival {
  readonly createdAt: Date;
}

export interface ApiVersions {
  readonly supported: readonly string[];
  readonly ofWebhooks: string;
}

/** The app's own access to the shop, when nobody has it open. */
export interface Access {
  readonly isReached: boolean;
  /** When it ends unless it is renewed; `null` where Shopify names no end. */
  readonly endsAt: Date | null;
}

/** The facts of one look: what could be read, in words why the rest could not, and what the app knows itself. */
export type ReadFacts = {
  readonly [Name in keyof ToldFacts]: Result<ToldFacts[Name], string>;
} & { readonly access: Access; readonly known: KnownProtection };
