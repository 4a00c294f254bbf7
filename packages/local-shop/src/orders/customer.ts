import type { ShopContext } from '../shop-context.ts';
import type { MailingAddress } from '../state/addresses.ts';
import type { Customer } from '../state/orders.ts';
import { newGid } from '../state/state.ts';

/** The customer with this e-mail address, made when new; `null` without an e-mail address and phone. */
export function customerFor(
  { state, now }: ShopContext,
  buyer: {
    readonly email: string | null;
    readonly phone: string | null;
    readonly locale: string;
    readonly address: MailingAddress | null;
  },
): Customer | null {
  if (!buyer.email && !buyer.phone) return null;
  const contact = buyer.email || buyer.phone || '';
  const known = state.customers.get(state.customerOfContact.get(contact) ?? '');
  if (known) return known;
  const customer: Customer = {
    id: newGid(state, 'Customer'),
    email: buyer.email,
    phone: buyer.phone,
    locale: buyer.locale,
    firstName: buyer.address?.firstName ?? null,
    lastName: buyer.address?.lastName ?? null,
    createdAt: now(),
  };
  state.customers.set(customer.id, customer);
  state.customerOfContact.set(contact, customer.id);
  return customer;
}
