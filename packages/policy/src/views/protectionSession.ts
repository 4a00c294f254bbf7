import type { CartLineChange } from './cart.ts';
import { createChangeRunner } from './changeRunner.ts';
import { createOfferSource, type StorefrontQuery } from './offerSource.ts';
import { protectionChange } from './protectionLine.ts';
import { protectionModel, type ProtectionModel, type ToggleFacts } from './protectionModel.ts';
import { offerVariables, type OfferFacts } from './storefrontOffer.ts';

/** What a view reads from Shopify for the toggle. */
export type ToggleInput = ToggleFacts & OfferFacts;

/** The part of Shopify's checkout API through which the toggle acts. */
export interface ToggleHost {
  readonly applyCartLinesChange: (change: CartLineChange) => Promise<{ readonly type: string }>;
  readonly query: StorefrontQuery;
}

/** One toggle on one page: the framework-free half of both views. */
export interface ProtectionSession {
  /** What to show now. Pure: call it in rendering. */
  model(input: ToggleInput): ProtectionModel;
  /** Asks for the offer and sends a repair where that is due. Call it after each rendering. */
  follow(input: ToggleInput): void;
  /** The shopper's click. Resolves to whether the cart was changed. */
  turn(input: ToggleInput, on: boolean): Promise<boolean>;
  /** Calls back whenever `model` may answer otherwise; returns the way to stop that. */
  subscribe(listener: () => void): () => void;
}

/** [PROT-02, PROT-05] State lives in the cart; a session only knows what is under way and what was answered. */
export function createProtectionSession(host: ToggleHost): ProtectionSession {
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const runner = createChangeRunner(host.applyCartLinesChange, changed);
  const source = createOfferSource(host.query, changed);
  const model = (input: ToggleInput): ProtectionModel =>
    protectionModel(input, { offer: source.offer(), progress: runner.progress() });
  return {
    model,
    follow(input) {
      source.ask(offerVariables(input), input.rules?.finalSaleTag ?? '');
      void runner.repair(model(input).repair);
    },
    turn: ({ lines, rules }, on) => runner.turn(rules && protectionChange(lines, rules, on)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
