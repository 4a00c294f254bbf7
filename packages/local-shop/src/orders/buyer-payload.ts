import { fullName, type MailingAddress } from '../state/addresses.ts';
import { plainId } from '../state/gid.ts';
import type { Customer } from '../state/orders.ts';
import type { Shop } from '../state/shop.ts';
import { countryName, provinceName } from './places.ts';

/** An address in REST's names; `null` when there is none. */
export function addressPayload(address: MailingAddress | null): Readonly<Record<string, unknown>> | null {
  if (address === null) return null;
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
    latitude: null,
    longitude: null,
  };
}

/** The buyer in REST's names. */
export function customerPayload(
  customer: Customer,
  shop: Shop,
  time: (iso: string) => string,
): Readonly<Record<string, unknown>> {
  return {
    id: Number(plainId(customer.id)),
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
    currency: shop.currency,
    tags: '',
    note: null,
  };
}
