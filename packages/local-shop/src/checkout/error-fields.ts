import type { CheckoutError } from './checkout.ts';

const ADDRESS = '$.cart.deliveryGroups[0].deliveryAddress.';
const FIELDS = new Set([
  'address1',
  'address2',
  'city',
  'company',
  'countryCode',
  'firstName',
  'lastName',
  'phone',
  'provinceCode',
  'zip',
]);

/** The field of the page that an error is about, or `null` when it stands on top. */
export function fieldOf({ target }: CheckoutError): string | null {
  if (target === '$.cart.buyerIdentity.email') return 'email';
  if (target === '$.cart.buyerIdentity.phone') return 'phone';
  const field = target.startsWith(ADDRESS) ? target.slice(ADDRESS.length) : '';
  return FIELDS.has(field) ? field : null;
}

/** Messages by the field at fault; the first one of a field counts. */
export function errorsByField(errors: readonly CheckoutError[]): Readonly<Record<string, string>> {
  const byField: Record<string, string> = {};
  for (const error of errors) {
    const field = fieldOf(error);
    if (field !== null) byField[field] ??= error.message;
  }
  return byField;
}

/** Messages for `$.cart` and for fields that this page does not have, each once. */
export function errorsOnTop(errors: readonly CheckoutError[]): readonly string[] {
  return [...new Set(errors.filter((error) => fieldOf(error) === null).map(({ message }) => message))];
}
