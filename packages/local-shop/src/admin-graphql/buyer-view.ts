import { countryName, provinceName } from '../orders/places.ts';
import type { ShopContext } from '../shop-context.ts';
import { fullName, type MailingAddress } from '../state/addresses.ts';
import { plainId } from '../state/gid.ts';
import { moneyV2, type MoneyBag } from '../state/money.ts';
import type { Customer } from '../state/orders.ts';
import { metafieldFields } from './metafield-view.ts';
import { accountsField } from './store-credit-view.ts';
import type { View } from './root-field.ts';

/** An amount in both currencies. */
export function moneyBagView(bag: MoneyBag): View {
  return { shopMoney: moneyV2(bag.shop), presentmentMoney: moneyV2(bag.presentment) };
}

/** An address; `ownerId` makes its id, which Shopify derives from the owner too. */
export function addressView(address: MailingAddress | null, ownerId: string): View | null {
  if (address === null) return null;
  return {
    __typename: 'MailingAddress',
    ...address,
    id: `gid://shopify/MailingAddress/${plainId(ownerId)}?model_name=Address`,
    name: fullName(address),
    country: countryName(address.countryCode),
    countryCodeV2: address.countryCode,
    province: provinceName(address.countryCode, address.provinceCode),
    latitude: null,
    longitude: null,
    coordinatesValidated: false,
    formatted: [
      address.company,
      address.address1,
      address.address2,
      [address.city, address.provinceCode, address.zip].filter(Boolean).join(' '),
      countryName(address.countryCode),
    ].filter(Boolean),
  };
}

/** A customer as the Admin API shows it. */
export function customerView(context: ShopContext, customer: Customer): View {
  const name = [customer.firstName, customer.lastName].filter(Boolean).join(' ');
  return {
    __typename: 'Customer',
    id: customer.id,
    legacyResourceId: plainId(customer.id),
    email: customer.email,
    phone: customer.phone,
    firstName: customer.firstName,
    lastName: customer.lastName,
    locale: customer.locale,
    displayName: name || customer.email || customer.phone || '',
    createdAt: customer.createdAt,
    updatedAt: customer.createdAt,
    tags: [],
    storeCreditAccounts: accountsField(context, customer.id),
    ...metafieldFields(context, customer.id),
  };
}
