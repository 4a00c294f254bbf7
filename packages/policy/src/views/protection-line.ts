import type { ProtectionDecision } from '../checkout/decisions.ts';
import type { ProtectionLineRules } from '../rules/blocks.ts';
import type { CartLine, CartLineChange, LineInstructions } from './cart.ts';
import type { Repair } from './change-runner.ts';

/** The protection's lines in the cart: one when all is well, more after a race of two tabs. */
export const protectionLines = (
  lines: readonly CartLine[],
  { variantId }: ProtectionLineRules,
): readonly CartLine[] => lines.filter(({ merchandise }) => merchandise.id === variantId);

const removal = ({ id, quantity }: CartLine): CartLineChange => ({ type: 'removeCartLine', id, quantity });

/** The one change that a click on the toggle asks for; `null` when the cart is as the shopper wants it already. */
export function protectionChange(
  lines: readonly CartLine[],
  rules: ProtectionLineRules,
  on: boolean,
): CartLineChange | null {
  const [line] = protectionLines(lines, rules);
  if (on) return line ? null : { type: 'addCartLine', merchandiseId: rules.variantId, quantity: 1 };
  return line ? removal(line) : null;
}

/**
 * [PROT-03, PROT-05] What has to be put right without being asked: a line where the offer does not hold, a second
 * line, a quantity above one. Only ever takes away, so nobody pays for what they did not ask for. A line left
 * alone stays until the shopper decides, because taking it out would empty the cart under them.
 */
export function protectionRepair(
  own: readonly CartLine[],
  decision: ProtectionDecision,
  { canRemoveCartLine, canUpdateCartLine }: LineInstructions,
): Repair | null {
  const last = own[own.length - 1];
  if (last === undefined) return null;
  if (decision.kind === 'not-offered' && decision.remove && canRemoveCartLine) {
    switch (decision.why) {
      case 'switched-off':
      case 'country':
      case 'all-final-sale':
        return { cause: decision.why, change: removal(last) };
      case 'country-unknown':
      case 'nothing-to-protect':
        break;
      default:
        return decision.why satisfies never;
    }
  }
  if (own.length > 1) return canRemoveCartLine ? { cause: 'quantity', change: removal(last) } : null;
  if (last.quantity === 1 || !canUpdateCartLine) return null;
  return { cause: 'quantity', change: { type: 'updateCartLine', id: last.id, quantity: 1 } };
}
