import type { BlockRules } from './block-rules.ts';
import {
  isAddresses,
  isArrivals,
  isClock,
  isDestinations,
  isNullOr,
  isText,
  isTexts,
  isWhole,
} from './shapes.ts';
import { isStamped } from './stamp.ts';

/** As much of the blocks' rules as the address notice and the arrival read, which is decided by the address too. */
export type NoticeRules = Pick<
  BlockRules,
  'version' | 'contact' | 'destinations' | 'addresses' | 'responsibility' | 'arrivals' | 'clock'
>;

/** Reads $app/checkout-blocks for extension address-notice; `null` for anything that this engine's format is not. */
export function decodeNoticeRules(value: unknown): NoticeRules | null {
  const wellFormed =
    isStamped(value) &&
    isWhole(value.version) &&
    isText(value.contact) &&
    isDestinations(value.destinations) &&
    isAddresses(value.addresses) &&
    isTexts(value.responsibility) &&
    isNullOr(value.arrivals, isArrivals) &&
    isClock(value.clock);
  return wellFormed ? (value as unknown as NoticeRules) : null;
}
