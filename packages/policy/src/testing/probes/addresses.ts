import type { PostalAddress } from '../../addresses/address.ts';
import { decideAddress } from '../../checkout/address.ts';
import type { PolicyPlace } from '../../document/schema/paths.ts';
import { decideOrder } from '../../orders/decide-order.ts';
import type { Probe } from './probe.ts';
import { each, published } from './probe.ts';
import { orderTo } from './order.ts';

const at = (
  address1: string,
  address2: string | null = null,
  zip = '43004',
  countryCode = 'US',
): PostalAddress => ({ address1, address2, city: 'Columbus', provinceCode: null, countryCode, zip });

const verdictOn = (asks: string, ...addresses: readonly PostalAddress[]): Probe => ({
  asks: `what checkout says to ${asks}`,
  answer: published(({ validation }) =>
    each(addresses, (address) => decideAddress(validation.addresses, address).verdict),
  ),
});

/** Addresses around the exceptions: everything that may be said of one, in every combination. */
const boxes = ['PO Box 9', 'PO Box 10', 'PO Box 11'].flatMap((line) =>
  ['10001', '10002'].flatMap((zip) => ['US', 'DE'].map((country) => at(line, null, zip, country))),
);
const exceptions = verdictOn('addresses that may be exceptions', ...boxes);

/** Why an order to an exception was let through, as it stands beside the order. */
const letThrough: Probe = {
  asks: 'why an order to an exception is not held',
  answer: (policy) =>
    boxes.map((address) => decideOrder(policy, orderTo(address)).because.map(({ message }) => message)),
};

/** [ADDR-01..04] */
export const addresses = {
  'addresses.poBox': verdictOn('a P.O. box', at('PO Box 12')),
  'addresses.streetAndPoBox': verdictOn('a street with a box', at('12 Main St', 'PO Box 12')),
  'addresses.privateMailbox': verdictOn('a private mailbox', at('12 Main St', 'PMB 34')),
  'addresses.ruralBox': verdictOn('a rural route box', at('RR 2 Box 15')),
  'addresses.generalDelivery': verdictOn('general delivery', at('General Delivery')),
  'addresses.exceptions': exceptions,
  'addresses.exceptions.*.address1': exceptions,
  'addresses.exceptions.*.zip': exceptions,
  'addresses.exceptions.*.country': exceptions,
  'addresses.exceptions.*.who': letThrough,
  'addresses.exceptions.*.why': letThrough,
  'addresses.responsibility': {
    asks: 'who answers for a wrong address, on the page of an order',
    answer: (policy) => decideOrder(policy, orderTo(at('12 Main St'))).promise.terms.responsibility,
  },
} as const satisfies Partial<Record<PolicyPlace, Probe>>;
