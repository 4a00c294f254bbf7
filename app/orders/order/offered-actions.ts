import type { Effect } from '@prisma/client';

import type { DeskAction } from './desk-action.ts';
import type { KeptOrder } from './kept-order.server.ts';
import type { ShopifyNow } from './shopify-now.server.ts';

/** What can be done about an order, each with the turn that it would be. */
export interface OfferedAction {
  readonly action: DeskAction;
  readonly turn: number;
}

/** Keys of the effects that end a turn of an action, behind the order's GID. */
const endOf: Readonly<Record<DeskAction, RegExp>> = {
  release: /\/release\/\d+$/,
  ask: /\/ask\/\d+$/,
  decide: /\/again\/\d+\/promise$/,
};

/** For the how manieth time an action would be done. */
export const turnOf = (action: DeskAction, effects: readonly Effect[]): number =>
  1 + effects.filter(({ key, state }) => state === 'applied' && endOf[action].test(key)).length;

/**
 * What somebody can have done about an order now: to release a hold that is there, to ask where an address is what it waits
 * for, to decide it again. Nothing of an order that Shopify does not show any more, or says nothing of at the moment.
 */
export function offeredActions(
  { decision }: Pick<KeptOrder, 'decision'>,
  effects: readonly Effect[],
  { isHeld, isGone }: Pick<ShopifyNow, 'isHeld' | 'isGone'>,
): readonly OfferedAction[] {
  if (isGone || isHeld === null) return [];
  const offered: readonly DeskAction[] = [
    ...(isHeld ? (['release'] as const) : []),
    ...(isHeld && decision.hold?.what === 'address' ? (['ask'] as const) : []),
    'decide',
  ];
  return offered.map((action) => ({ action, turn: turnOf(action, effects) }));
}
