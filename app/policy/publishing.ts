import type { Problem } from '@doorstep/policy';

import type { Actor } from '../audit/actor.ts';
import type { Admin } from '../admin-api/call.ts';
import type { Database } from '../database.server.ts';
import type { OwnerIds } from '../setup/owners.ts';
import type { SetupFailure } from '../setup/step.ts';
import type { OutcomeInWords } from '../simulator/examples/outcome-in-words.ts';
import type { ConfigurationDigests } from './configuration-digests.ts';
import type { BrokenExample } from './examples/broken-example.ts';
import { sayBroken } from './examples/meant.ts';

/** What publishing needs: one shop's Admin API, the database, and the present moment. */
export interface Publisher {
  readonly admin: Admin;
  readonly database: Database;
  readonly now: Date;
}

export interface PublishRequest {
  /** The policy document as it was typed or loaded; publishing decodes it. */
  readonly document: unknown;
  /** The number of the version that the merchant was looking at; 0 when there was none. */
  readonly base: number;
  /** Who publishes, for the record. */
  readonly by: Actor;
  /** Why, in the publisher's words. */
  readonly note?: string | null;
  /** The version whose document this is, when it is brought back. */
  readonly restoredFrom?: number;
  /** The examples that are meant to change, by their ids: the print of what each may come to. */
  readonly meant?: Readonly<Record<string, string>>;
  /** Is told what the publishing is at, before it is. */
  readonly tell?: (step: PublishStep) => Promise<void>;
}

/** What a publishing does, in its order; and that it waits, wherever it is. */
export const publishSteps = {
  examples: 'Trying your examples',
  reading: 'Looking at your shop',
  owners: 'Setting up checkout’s rules',
  product: 'Setting the price of the protection',
  rates: 'Setting shipping rates',
  writing: 'Switching checkout to the new version',
  waiting: 'Shopify is busy: going on in a few seconds',
} as const;

export type PublishStep = keyof typeof publishSteps;

/** Why nothing was published. Whatever the reason, checkout goes on under the version before. */
export type PublishFailure =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** Examples come to something else than was kept, and nobody has said that it is meant. */
  | { readonly kind: 'examples'; readonly broken: readonly BrokenExample[] }
  /** Somebody else published; `live` is the version that is live now. */
  | { readonly kind: 'conflict'; readonly live: number }
  /** Somebody else is publishing at this moment. */
  | { readonly kind: 'busy' }
  /** `leftovers`: what could not be put back, in words; the next publishing sets it right. */
  | ({
      readonly kind: 'setup';
      readonly leftovers: string | null;
      /** Whether it has reached checkout is not known yet: the app finds out, and finishes it or takes it back, within a minute. */
      readonly unsettled?: true;
    } & SetupFailure);

/** How a publishing ended. */
export type PublishOutcome = { readonly kind: 'published'; readonly version: number } | PublishFailure;

/** What an example has to come to from a version on. */
export interface RenewedExample {
  readonly id: string;
  readonly name: string;
  readonly outcome: OutcomeInWords;
}

/** What a publishing leaves behind at Shopify. */
export interface Written {
  readonly hash: string;
  readonly digests: ConfigurationDigests;
  readonly owners: OwnerIds;
  readonly protectionProductId: string | null;
  readonly protectionVariantId: string | null;
}

/** What POST /app/policy/republish answers. `version` is `null` when nothing was published. */
export interface RepublishAnswer {
  readonly version: number | null;
  readonly problems: readonly string[];
}

/** Why nothing was published, in sentences for the merchant. */
export function sayPublishFailure(failure: PublishFailure): readonly string[] {
  switch (failure.kind) {
    case 'problems':
      return failure.problems.map(({ message }) => message);
    case 'examples':
      return [sayBroken(failure.broken)];
    case 'conflict':
      return [`Version ${failure.live} was published meanwhile.`];
    case 'busy':
      return ['Somebody else is publishing at this moment.'];
    case 'setup':
      return [`It failed while ${failure.step}: ${failure.reason}`];
    default:
      return failure satisfies never;
  }
}
