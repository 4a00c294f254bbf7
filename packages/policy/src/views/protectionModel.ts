import type { ProtectionDecision } from '../checkout/decisions.ts';
import { decideProtection } from '../checkout/protection.ts';
import type { ProtectionRules } from '../checkout/rules.ts';
import type { CountryCode, WaivableFee } from '../document/policy.ts';
import { protectableLines, type CartLine, type LineInstructions, type ShownMoney } from './cart.ts';
import type { Progress, Repair, RepairCause } from './changeRunner.ts';
import { protectionLines, protectionRepair } from './protectionLine.ts';
import type { StorefrontOffer } from './storefrontOffer.ts';

/** What the protection toggle is made from; all of it is current, the block remembers nothing about the cart. */
export interface ToggleFacts {
  /** `null` while nothing is published or nothing is offered. */
  readonly rules: ProtectionRules | null;
  readonly lines: readonly CartLine[];
  /** `null` until the Storefront API has answered, and when it could not. */
  readonly offer: StorefrontOffer | null;
  /** Where the order goes: of the shipping address, else of the buyer's localization; `null` when unknown. */
  readonly countryCode: CountryCode | null;
  readonly instructions: LineInstructions;
  readonly progress: Progress;
}

/** The toggle. The price is what the buyer would pay, in their currency. */
export interface Toggle {
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly price: ShownMoney;
  readonly waives: readonly WaivableFee[];
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
  /** To be sent at once. */
  readonly repair: Repair | null;
}

const nothing: ProtectionModel = { toggle: null, removed: null, repair: null };

/** [PROT-02..05] Off until the shopper turns it on; the cart lines alone say whether it is on. */
export function protectionModel(facts: ToggleFacts): ProtectionModel {
  const { rules, lines, offer, countryCode, instructions, progress } = facts;
  if (rules === null) return nothing;
  const decision = decideProtection(rules, {
    countryCode,
    lines: protectableLines(lines, offer?.finalSale ?? []),
  });
  const own = protectionLines(lines, rules);
  if (own.length === 0 && decision.kind === 'not-offered') {
    return { ...nothing, removed: progress.repaired === 'quantity' ? null : progress.repaired };
  }
  const repair = protectionRepair(own, decision, instructions);
  const price = shownPrice(facts, own[0]);
  if (price === null || (own.length === 0 && !canBeAdded(facts))) return nothing;
  const checked = own.length > 0;
  const changeable = checked ? instructions.canRemoveCartLine : instructions.canAddCartLine;
  return {
    toggle: {
      checked,
      disabled: progress.busy || !changeable,
      price,
      waives: rules.waives,
      note: noteOf(facts, decision, changeable),
      failed: progress.failed,
    },
    removed: null,
    repair,
  };
}

/** Nothing is offered without its price in the cart's own currency; a line that is there shows what it costs. */
function shownPrice({ offer, lines }: ToggleFacts, own: CartLine | undefined): ShownMoney | null {
  const currency = lines[0]?.cost.totalAmount.currencyCode;
  if (offer !== null && offer.price.currencyCode === currency) return offer.price;
  if (own === undefined) return null;
  const { amount, currencyCode } = own.cost.totalAmount;
  return { amount: amount / own.quantity, currencyCode };
}

/** A subscription renews without the protection, so a cart that holds one is not offered it. */
function canBeAdded({ offer, lines, instructions }: ToggleFacts): boolean {
  const recurring = lines.some(({ merchandise }) => merchandise.sellingPlan?.recurringDeliveries);
  return offer !== null && offer.available && instructions.canAddCartLine && !recurring;
}

function noteOf(
  { progress }: ToggleFacts,
  decision: ProtectionDecision,
  changeable: boolean,
): Toggle['note'] {
  if (!changeable) return 'fixed';
  if (decision.kind === 'not-offered' && decision.why === 'nothing-to-protect') return 'alone';
  return progress.repaired === 'quantity' ? 'once' : null;
}
