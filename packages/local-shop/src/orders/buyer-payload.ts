import { fullName, type MailingAddress } from '../state/addresses.ts';
import { plainId } from '../state/gid.ts';
import type { Customer, Order } from '../state/orders.ts';
import type { Shop } from '../state/shop.ts';
import { countryName, provinceName } from './places.ts';

/** An address in REST's names; `null` when there is none. */
export function addressPayload(address: MailingAddress | null): Readonly<Record<string, unknown>> | null {
  return address && { ...placePayload(address), latitude: null, longitude: null };
}

function placePayload(address: MailingAddress) {
  return {
    first_name: address.firstName,
    last_name: address.lastName,
    name: fullName(address),
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    province: provinceName(address.countryCode, address.provinceCode),
    province_code: address.provinceCode,
    country: countryName(address.countryCode),
    country_code: address.countryCode,
    zip: address.zip,
    phone: address.phone,
  };
}

/** The buyer in REST's names. The shop keeps no addresses of customers: the one of the order is the default. */
export function customerPayload(
  customer: Customer,
  shop: Shop,
  order: Pick<Order, 'shippingAddress' | 'billingAddress'>,
  time: (iso: string) => string,
): Readonly<Record<string, unknown>> {
  const address = order.shippingAddress ?? order.billingAddress;
  const id = Number(plainId(customer.id));
  return {
    id,
    admin_graphql_api_id: customer.id,
    email: customer.email,
    first_name: customer.firstName,
    last_name: customer.lastName,
    phone: customer.phone,
    created_at: time(customer.createdAt),
    updated_at: time(customer.createdAt),
    state: 'disabled',
    verified_email: true,
    tax_exempt: false,
    tax_exemptions: [],
    multipass_identifier: null,
    currency: shop.currency,
    tags: '',
    note: null,
    ...(address && { default_address: defaultAddress(id, address) }),
  };
}

function defaultAddress(customerId: number, address: MailingAddress): Readonly<Record<string, unknown>> {
  const place = placePayload(address);
  return { ...place, id: customerId, customer_id: customerId, country_name: place.country, default: true };
}
