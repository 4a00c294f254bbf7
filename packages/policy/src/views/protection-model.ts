import type { ProtectionDecision } from '../checkout/decisions.ts';
import { decideProtection } from '../checkout/protection.ts';
import type { CountryCode, WaivableFee } from '../document/policy.ts';
import type { Savings } from '../fees/savings.ts';
import type { ProtectionRules } from '../rules/blocks.ts';
import { protectableLines, type CartLine, type LineInstructions, type ShownMoney } from './cart.ts';
import type { Progress, Repair, RepairCause } from './change-runner.ts';
import { protectionLines, protectionRepair } from './protection-line.ts';
import type { StorefrontOffer } from './storefront-offer.ts';

/** What Shopify says now; the block remembers nothing about the cart. */
export interface ToggleFacts {
  /** `null` while nothing is published or nothing is offered. */
  readonly rules: ProtectionRules | null;
  readonly lines: readonly CartLine[];
  /** Where the order goes: of the shipping address, else of the buyer's localization; `null` when unknown. */
  readonly countryCode: CountryCode | null;
  readonly instructions: LineInstructions;
}

/** What the block has asked and sent. */
export interface ToggleSession {
  /** `null` until the Storefront API has answered, and when it could not. */
  readonly offer: StorefrontOffer | null;
  readonly progress: Progress;
}

/** The toggle. The price is what the buyer would pay, in their currency. */
export interface Toggle {
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly price: ShownMoney;
  readonly waives: readonly WaivableFee[];
  /** What it saves; `null` where it is not offered, and for a cart in another currency: nothing is converted here. */
  readonly saves: Savings | null;
  /** The policy's page with its terms; `null` for none. */
  readonly terms: string | null;
  /** `alone`: nothing else is in the cart. `once`: a second one was taken out. `fixed`: this checkout allows no change. */
  readonly note: 'alone' | 'once' | 'fixed' | null;
  /** The last change was not made. */
  readonly failed: boolean;
}

/** What the block shows and does. */
export interface ProtectionModel {
  readonly toggle: Toggle | null;
  /** Why the block took the line out; shown in place of the toggle. */
  readonly removed: Exclude<RepairCause, 'quantity'> | null;
  /** A line is being taken out and the reason is about to be said: what says it has to stand there already. */
  readonly leaving: boolean;
  /** To be sent at once. */
  readonly repair: Repair | null;
}

const nothing: ProtectionModel = { toggle: null, removed: null, leaving: false, repair: null };

/**
 * [PROT-02..05] Off until the shopper turns it on. At rest the cart lines alone say whether it is on; while a change
 * is under way the checkbox stays as the shopper set it, because it must not jump under their finger.
 */
export function protectionModel(facts: ToggleFacts, { offer, progress }: ToggleSession): ProtectionModel {
  const { rules, lines, countryCode, instructions } = facts;
  if (rules === null) return nothing;
  const decision = decideProtection(rules, {
    countryCode,
    lines: protectableLines(lines, offer?.finalSale ?? []),
  });
  const own = protectionLines(lines, rules);
  if (own.length === 0 && decision.kind === 'not-offered') {
    const removed = progress.repaired === 'quantity' ? null : progress.repaired;
    return { toggle: null, removed, leaving: progress.busy, repair: null };
  }
  const repair = protectionRepair(own, decision, instructions);
  const price = showPrice(facts, offer, own[0]);
  if (price === null || (own.length === 0 && !canBeAdded(facts, offer))) return nothing;
  const there = own.length > 0;
  const changeable = there ? instructions.canRemoveCartLine : instructions.canAddCartLine;
  return {
    toggle: {
      checked: progress.wanted ?? there,
      disabled: progress.busy || !changeable,
      price,
      waives: rules.waives,
      saves: savingsOf(rules, decision, price),
      terms: rules.terms ?? null,
      note: noteOf(progress, decision, changeable),
      failed: progress.failed,
    },
    removed: null,
    leaving: false,
    repair,
  };
}

/** Nothing is offered without its price in the cart's own currency; a line that is there shows what it costs. */
function showPrice(
  { lines }: ToggleFacts,
  offer: StorefrontOffer | null,
  own: CartLine | undefined,
): ShownMoney | null {
  const currency = lines[0]?.cost.totalAmount.currencyCode;
  if (offer !== null && offer.price.currencyCode === currency) return offer.price;
  if (own === undefined) return null;
  const { amount, currencyCode } = own.cost.totalAmount;
  return { amount: amount / own.quantity, currencyCode };
}

function savingsOf(
  { saves }: ProtectionRules,
  { kind }: ProtectionDecision,
  { currencyCode }: ShownMoney,
): Savings | null {
  return kind === 'offered' && saves?.currency === currencyCode ? saves : null;
}

/** A subscription renews without the protection, so a cart that holds one is not offered it. */
function canBeAdded({ lines, instructions }: ToggleFacts, offer: StorefrontOffer | null): boolean {
  const recurring = lines.some(({ merchandise }) => merchandise.sellingPlan?.recurringDeliveries);
  return offer !== null && offer.available && instructions.canAddCartLine && !recurring;
}

function noteOf(progress: Progress, decision: ProtectionDecision, changeable: boolean): Toggle['note'] {
  if (!changeable) return 'fixed';
  if (decision.kind === 'not-offered' && decision.why === 'nothing-to-protect') return 'alone';
  return progress.repaired === 'quantity' ? 'once' : null;
}
