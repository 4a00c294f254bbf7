import { decideAddress } from '../checkout/address.ts';
import { decideDestination } from '../checkout/destination.ts';
import type { Reason } from '../reasons.ts';
import type { HoldRules } from '../rules/promise.ts';
import { holdOf, type AddressedOrder } from './hold.ts';
import type { OrderHold } from './order-hold.ts';
import { isConcerned } from './shipment.ts';

/** [ADDR-02] {@link holdOf} with its reasons, and the words for the warehouse and the desk. */
export function decideHold(
  rules: HoldRules,
  order: AddressedOrder,
): { readonly hold: OrderHold | null; readonly because: readonly Reason[] } {
  const { shippingAddress } = order;
  if (shippingAddress === null || !isConcerned(order, 'address')) return { hold: null, because: [] };
  const held = holdOf(rules, order);
  if (held?.what === 'destination') {
    const { because } = decideDestination(rules.destinations, shippingAddress);
    const notes = `${say(because)} Ask the customer for another address.`;
    return { hold: { ...held, reason: 'OTHER', notes }, because };
  }
  const { because } = decideAddress(rules.addresses, shippingAddress);
  if (held === null) return { hold: null, because };
  const notes = `${say(because)} ${nextStep[held.verdict]}`;
  const settled = { statement: 'ADDR-02', message: 'It is held until the address is settled.' } as const;
  return { hold: { ...held, reason: 'INCORRECT_ADDRESS', notes }, because: [...because, settled] };
}

const say = (because: readonly Reason[]): string => because.map(({ message }) => message).join(' ');

const nextStep: Readonly<Record<OrderHold['verdict'], string>> = {
  refuse: 'The customer has to give another address.',
  ask: 'The customer has to confirm it.',
};
