import type { BlockRules } from './block-rules.ts';
import { isAddresses, isDestinations, isText, isTexts, isWhole } from './rule-shapes.ts';
import { isStamped } from './stamp.ts';

/** As much of the blocks' rules as the address notice reads. */
export type NoticeRules = Pick<
  BlockRules,
  'version' | 'contact' | 'destinations' | 'addresses' | 'responsibility'
>;

/** Reads $app/checkout-blocks for the address notice; `null` for anything that this engine's format is not. */
export function decodeNoticeRules(value: unknown): NoticeRules | null {
  const wellFormed =
    isStamped(value) &&
    isWhole(value.version) &&
    isText(value.contact) &&
    isDestinations(value.destinations) &&
    isAddresses(value.addresses) &&
    isTexts(value.responsibility);
  return wellFormed ? (value as unknown as NoticeRules) : null;
}
