import type { CartLineChange } from './cart.ts';
import { createChangeRunner } from './change-runner.ts';
import {
  consentGiven,
  consentWithdrawn,
  type CartMetafieldChange,
  type Consent,
  type MetafieldInstructions,
} from './consent-receipt.ts';
import { createOfferSource, type StorefrontQuery } from './offer-source.ts';
import { protectionChange } from './protection-line.ts';
import { protectionModel, type ProtectionModel, type ToggleFacts } from './protection-model.ts';
import { offerVariables, type OfferFacts } from './storefront-offer.ts';

/** What a view reads from Shopify for the toggle. */
export interface ToggleInput extends ToggleFacts, OfferFacts {
  readonly metafields: MetafieldInstructions;
}

/** The part of Shopify's checkout API through which the toggle acts. */
export interface ToggleHost {
  readonly applyCartLinesChange: (change: CartLineChange) => Promise<{ readonly type: string }>;
  readonly applyMetafieldChange: (change: CartMetafieldChange) => Promise<unknown>;
  readonly query: StorefrontQuery;
}

/** One toggle on one page: the framework-free half of both views. */
export interface ProtectionSession {
  /** What to show now. Pure: call it in rendering. */
  model(input: ToggleInput): ProtectionModel;
  /** Asks for the offer and sends a repair where that is due. Call it after each rendering. */
  follow(input: ToggleInput): void;
  /** The shopper's click: on with what they consented to, or off. */
  turn(input: ToggleInput, consent: Consent | 'off'): void;
  /** Calls back whenever `model` may answer otherwise; returns the way to stop that. */
  subscribe(listener: () => void): () => void;
}

/** [PROT-02, PROT-05] State lives in the cart; a session only knows what is under way and what was answered. */
export function createProtectionSession(host: ToggleHost): ProtectionSession {
  const listeners = new Set<() => void>();
  const tellListeners = (): void => listeners.forEach((listener) => listener());
  const runner = createChangeRunner(host.applyCartLinesChange, tellListeners);
  const source = createOfferSource(host.query, tellListeners);
  const model = (input: ToggleInput): ProtectionModel =>
    protectionModel(input, { offer: source.offer(), progress: runner.progress() });
  // A receipt that cannot be written stops nobody: the line itself says what was bought.
  const keep =
    (change: CartMetafieldChange | null) =>
    (made: boolean): void => {
      if (made && change !== null) host.applyMetafieldChange(change).catch(() => undefined);
    };
  return {
    model,
    follow(input) {
      source.ask(offerVariables(input), input.rules?.finalSaleTag ?? '');
      const { repair } = model(input);
      const leaves = repair !== null && repair.cause !== 'quantity';
      void runner.repair(repair).then(keep(leaves ? consentWithdrawn(input.metafields) : null));
    },
    turn(input, consent) {
      const { lines, rules, metafields } = input;
      const change = rules && protectionChange(lines, rules, consent !== 'off');
      const receipt = consent === 'off' ? consentWithdrawn(metafields) : consentGiven(consent, metafields);
      void runner.turn(change).then(keep(receipt));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
