import { provincesOf } from '../orders/places.ts';
import { emptyAddress } from '../state/addresses.ts';
import type { Checkout, CheckoutError } from './checkout.ts';

const ADDRESS = '$.cart.deliveryGroups[0].deliveryAddress';

/** What checkout itself asks for before an order can be placed, on the fields at fault. */
export function missingFields(checkout: Checkout): readonly CheckoutError[] {
  const { cart, groups } = checkout;
  const errors: CheckoutError[] = [];
  const ask = (missing: boolean, target: string, message: string) => {
    if (missing) errors.push({ target, message });
  };
  ask(!/^\S+@\S+\.\S+$/.test(cart.email ?? ''), '$.cart.buyerIdentity.email', 'Enter a valid email');
  if (groups.length === 0) return errors;
  const address = cart.deliveryAddress ?? emptyAddress;
  ask(!address.lastName, `${ADDRESS}.lastName`, 'Enter a last name');
  ask(!address.address1, `${ADDRESS}.address1`, 'Enter an address');
  ask(!address.city, `${ADDRESS}.city`, 'Enter a city');
  const hasProvinces = Object.keys(provincesOf(cart.countryCode)).length > 0;
  ask(hasProvinces && !address.provinceCode, `${ADDRESS}.provinceCode`, 'Select a state or province');
  const withoutZip = cart.countryCode === 'HK'; // Hong Kong has no postal codes
  ask(!withoutZip && !address.zip, `${ADDRESS}.zip`, 'Enter a ZIP or postal code');
  return errors;
}

/** Nothing to choose for delivery: said on top, because no single field is wrong. */
export function missingDelivery(checkout: Checkout): readonly CheckoutError[] {
  const stuck = checkout.groups.some((group) => group.selected === null);
  return stuck ? [{ target: '$.cart', message: 'Shipping is not available to this address.' }] : [];
}
