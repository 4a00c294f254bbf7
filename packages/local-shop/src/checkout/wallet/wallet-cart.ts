import { emptyAddress, type MailingAddress } from '../../state/addresses.ts';
import type { Cart } from '../../state/carts.ts';
import type { WalletContact } from './contacts.ts';

/** Shopify's CountryCode knows no U.S. territory but as a province of the United States. */
const TERRITORIES = new Set(['PR', 'GU', 'VI', 'AS', 'MP']);

/**
 * The cart as the checkout behind a wallet sheet sees it. Until the buyer pays, a wallet tells country, province, city
 * and postal code alone. The stored cart stays as it was: a sheet that is closed leaves nothing behind.
 */
export function walletCart(
  cart: Cart,
  contact: WalletContact,
  rateId: string | null,
  knows: 'part of the address' | 'everything',
): Cart {
  const whole = asShopifyWrites(contact.address);
  const { countryCode, provinceCode, city, zip } = whole;
  const all = knows === 'everything';
  return {
    ...cart,
    countryCode: countryCode ?? cart.countryCode,
    deliveryAddress: all ? whole : { ...emptyAddress, countryCode, provinceCode, city, zip },
    email: all ? contact.email : null,
    selectedRateId: rateId,
  };
}

function asShopifyWrites(address: MailingAddress): MailingAddress {
  const { countryCode } = address;
  return countryCode !== null && TERRITORIES.has(countryCode)
    ? { ...address, countryCode: 'US', provinceCode: countryCode }
    : address;
}
